import BroadsheetCore

/// Tables as GitHub writes them: a row of headers, a row of dashes, rows of cells, each parted by bars.
enum MarkdownTable {
    /// The table that the lines of a paragraph are; `nil` when they are none.
    static func read(_ lines: [[UInt8]], _ inline: MarkdownInlineReader) -> Table? {
        guard lines.count >= 2, lines[0].contains(UInt8(ascii: "|")), isRule(lines[1]) else { return nil }
        let header = cells(of: lines[0])
        let columns = cells(of: lines[1]).count
        guard columns == header.count, columns > 0 else { return nil }
        var rows = [Table.Row(header.map { cell($0, inline, isHeader: true) })]
        for line in lines.dropFirst(2) {
            let cells = cells(of: line).prefix(columns).map { cell($0, inline, isHeader: false) }
            rows.append(Table.Row(cells + [Table.Cell](repeating: Table.Cell([]), count: columns - cells.count)))
        }
        return Table(rows: rows)
    }

    private static func isRule(_ line: [UInt8]) -> Bool {
        line.contains(UInt8(ascii: "-"))
            && line.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") || $0 == 0x20 || $0 == 0x09 }
    }

    private static func cells(of line: [UInt8]) -> [[UInt8]] {
        var cells: [[UInt8]] = [[]]
        var isEscaped = false
        for byte in trimmed(line[...]) {
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append([])
            } else {
                if byte == UInt8(ascii: "|") { cells[cells.count - 1].removeLast() }
                cells[cells.count - 1].append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        if cells.count > 1, cells[0].allSatisfy({ $0 <= 0x20 }) { cells.removeFirst() }
        if cells.count > 1, cells[cells.count - 1].allSatisfy({ $0 <= 0x20 }), line.last == UInt8(ascii: "|") || line.last == 0x20 {
            cells.removeLast()
        }
        return cells
    }

    private static func cell(_ bytes: [UInt8], _ inline: MarkdownInlineReader, isHeader: Bool) -> Table.Cell {
        let (text, pictures) = inline.read([Array(trimmed(bytes[...]))])
        let blocks = (text.isEmpty ? [] : [Block.paragraph(text)]) + pictures.map { .figure(Figure([$0])) }
        return Table.Cell(blocks, isHeader: isHeader)
    }

    private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop { $0 <= 0x20 }
        while let last = line.last, last <= 0x20 { line.removeLast() }
        return line
    }
}
