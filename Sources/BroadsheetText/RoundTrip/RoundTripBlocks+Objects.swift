internal import BroadsheetCore

extension RoundTripBlocks {
    // MARK: Tables

    /// Rows without a blank line between them. A row of plain words is a line; in another one each cell is a block of lines.
    mutating func table(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int, depth: Int) -> Table {
        var table = Table(rows: [])
        var isOpen = false
        let start = index
        while index < rest.endIndex, lines.mark(rest[index]) == .table {
            let line = rest[index]
            let bytes = lines[line].dropFirst()
            switch bytes.first {
            case UInt8(ascii: "#") where index == start:
                table.caption = RichText(lines.value(line, after: 2))
                index += 1
            case UInt8(ascii: ".") where bytes.count == 1: index += 1
            case UInt8(ascii: "-") where bytes.count == 1:
                table.rows.append(Table.Row([]))
                isOpen = true
                index += 1
            default:
                if isOpen, let cell = cell(rest[index...], depth: depth) {
                    table.rows[table.rows.count - 1].cells.append(cell.cell)
                    index = cell.end
                } else {
                    table.rows.append(Table.Row(plainCells(line)))
                    isOpen = false
                    index += 1
                }
            }
        }
        return table
    }

    /// `|=2x3: words`, and what is indented below.
    private mutating func cell(_ rest: ArraySlice<RoundTripLine>, depth: Int) -> (cell: Table.Cell, end: Int)? {
        guard let line = rest.first, let (empty, width) = Self.cellMark(lines[line].dropFirst(), end: UInt8(ascii: ":")) else { return nil }
        let (inner, end) = lines.contents(rest, mark: width + 3, indentation: 2)
        var cell = empty
        cell.blocks = blocks(inner[...], depth: depth + 1)
        return (cell, end)
    }

    /// `| words |= words |2x1 words`
    private func plainCells(_ line: RoundTripLine) -> [Table.Cell] {
        lines[line].dropFirst().split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { bytes in
            let (empty, width) = Self.cellMark(bytes, end: 0x20) ?? (Table.Cell([]), 0)
            var cell = empty
            var words = bytes.dropFirst(width).drop { $0 == 0x20 || $0 == 0x09 }
            while let last = words.last, last == 0x20 || last == 0x09 { words.removeLast() }
            if !words.isEmpty { cell.blocks = [.paragraph(RoundTripForm.decoded(words))] }
            return cell
        }
    }

    /// What stands before the words of a cell: `=` for one that names a row or a column, then how many columns and rows it takes up.
    private static func cellMark(_ bytes: ArraySlice<UInt8>, end: UInt8) -> (Table.Cell, width: Int)? {
        var rest = bytes
        let isHeader = rest.first == UInt8(ascii: "=")
        if isHeader { rest.removeFirst() }
        var spans = [1, 1]
        let digits = rest.prefix(32).prefix { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "x") }
        if !digits.isEmpty {
            spans = digits.split(separator: UInt8(ascii: "x")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
            guard spans.count == 2 else { return nil }
            rest = rest.dropFirst(digits.count)
        }
        guard rest.first == end || rest.isEmpty && end == 0x20 else { return nil }
        return (Table.Cell([], isHeader: isHeader, columnSpan: spans[0], rowSpan: spans[1]), bytes.count - rest.count)
    }

    // MARK: Fields

    mutating func figure(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int) -> Figure {
        var figure = Figure([])
        for field in fields(rest, &index) {
            switch field.name {
            case "Caption": figure.caption = RichText(field.value)
            case "Credit": figure.credit = RichText(field.value)
            default: if !figure.media.read(field) { report(field.line, "A figure has no field “\(field.name)”.") }
            }
        }
        return figure
    }

    mutating func embed(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int) -> Embed {
        var embed = Embed(source: Link(rest.first.map { lines.value($0, after: 7) } ?? ""))
        for field in fields(rest, &index) {
            switch field.name {
            case "Provider": embed.provider = field.value
            case "Title": embed.title = field.value
            case "Link-Title": embed.source.title = field.value
            default: report(field.line, "An embed has no field “\(field.name)”.")
            }
        }
        return embed
    }

    mutating func math(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int) -> Math {
        var math = Math()
        for field in fields(rest, &index) {
            switch field.name {
            case "TeX": math.tex = field.value
            case "MathML": math.mathML = field.value
            case "Text": math.text = field.value
            default: report(field.line, "A formula has no field “\(field.name)”.")
            }
        }
        return math
    }

    /// The indented fields below a mark; goes behind them.
    private mutating func fields(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int) -> [RoundTripLines.Field] {
        var fields: [RoundTripLines.Field] = []
        index += 1
        while index < rest.endIndex, lines.mark(rest[index]) == .indented, let field = lines.field(rest[index]) {
            fields.append(field)
            index += 1
        }
        return fields
    }
}

extension [Media] {
    /// Takes a field that begins a medium or says something of the last one.
    ///
    /// - Returns: Whether it does.
    mutating func read(_ field: RoundTripLines.Field) -> Bool {
        switch field.name {
        case "Image": append(Media(kind: .image, source: Link(field.value)))
        case "Video": append(Media(kind: .video, source: Link(field.value)))
        case "Audio": append(Media(kind: .audio, source: Link(field.value)))
        default:
            guard !isEmpty else { return false }
            switch field.name {
            case "Media-Title": self[count - 1].source.title = field.value
            case "Media-Text": self[count - 1].alternativeText = field.value
            case "Media-Width": self[count - 1].width = Int(field.value)
            case "Media-Height": self[count - 1].height = Int(field.value)
            default: return false
            }
        }
        return true
    }
}
