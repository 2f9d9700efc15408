internal import BroadsheetCore

/// Reads the blocks of a text in the round-trip form. Time and memory are linear in the size of the text and in how deeply blocks nest, which has a limit.
struct RoundTripBlocks {
    let lines: RoundTripLines
    private let deepest: Int

    /// What is not in the form, with its line.
    private(set) var faults: [(line: Int, message: String)] = []
    /// The first line that was nested too deeply.
    private(set) var cutAt: Int?

    init(_ lines: RoundTripLines, deepest: Int) {
        self.lines = lines
        self.deepest = deepest
    }

    /// The blocks of some lines.
    ///
    /// - Parameter depth: How deep they stand.
    mutating func blocks(_ slice: ArraySlice<RoundTripLine>, depth: Int = 1) -> [Block] {
        var blocks: [Block] = []
        var index = slice.startIndex
        let isTooDeep = depth > deepest
        while index < slice.endIndex {
            let line = slice[index]
            let mark = lines.mark(line)
            let rest = slice[index...]
            switch mark {
            case .blank: index += 1
            case .heading(let level):
                blocks.append(.heading(level: level, RichText(lines.value(line, after: level))))
                index += 1
            case .divider:
                blocks.append(.divider)
                index += 1
            case .emptyList(let start):
                blocks.append(.list(List(isOrdered: start != nil, start: start ?? 1, items: [])))
                index += 1
            case .unrecognised(let width):
                let name = RoundTripForm.decoded(lines[line].dropFirst(2).prefix(width - 4))
                blocks.append(.unrecognised(name: name, text: RichText(lines.value(line, after: width - 1))))
                index += 1
            case .fence: blocks.append(.code(code(rest, &index)))
            case .figure: blocks.append(.figure(figure(rest, &index)))
            case .embed: blocks.append(.embed(embed(rest, &index)))
            case .math: blocks.append(.math(math(rest, &index)))
            case .quote where !isTooDeep: blocks.append(.quote(quote(rest, &index, depth: depth)))
            case .item where !isTooDeep, .numbered where !isTooDeep: blocks.append(.list(list(rest, &index, depth: depth)))
            case .table where !isTooDeep: blocks.append(.table(table(rest, &index, depth: depth)))
            case .definitions where !isTooDeep: blocks.append(.definitions(definitions(rest, &index, depth: depth)))
            case .footnotes where !isTooDeep: blocks.append(.footnotes(footnotes(rest, &index, depth: depth)))
            default: blocks.append(.paragraph(paragraph(rest, &index, isTooDeep: isTooDeep)))
            }
        }
        return blocks
    }

    mutating func report(_ line: RoundTripLine, _ message: String) {
        faults.append((line.number, message))
    }

    // MARK: Words

    /// Lines of words up to the next mark or blank line. What is nested too deeply is words as well, marks and all.
    private mutating func paragraph(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int, isTooDeep: Bool) -> RichText {
        var words: [String] = []
        for line in rest {
            let mark = lines.mark(line)
            if mark == .blank { break }
            if !mark.isWords {
                guard isTooDeep else { break }
                cutAt = cutAt ?? line.number
            }
            words.append(lines.words(line))
            index += 1
        }
        return RichText(words.joined(separator: "\n"))
    }

    private mutating func code(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int) -> Code {
        var text: [String] = []
        var language: String?
        var isClosed = false
        for (number, line) in rest.enumerated() {
            index += 1
            if number == 0 {
                let info = lines.value(line, after: 3)
                if !info.isEmpty { language = info }
                continue
            }
            if lines[line].elementsEqual("```".utf8) {
                isClosed = true
                break
            }
            let bytes = lines[line]
            text.append(RoundTripForm.decoded(bytes.first == UInt8(ascii: "\\") ? bytes.dropFirst() : bytes))
        }
        if !isClosed, let line = rest.first { report(line, "The code does not end.") }
        return Code(text.joined(separator: "\n"), language: language)
    }

    // MARK: Containers

    private mutating func quote(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int, depth: Int) -> Quote {
        var inner: [RoundTripLine] = []
        for var line in rest {
            guard lines.mark(line) == .quote else { break }
            line.start = min(line.end, line.start + 2)
            inner.append(line)
            index += 1
        }
        var attribution: RichText?
        if let last = inner.last, lines.mark(last) == .attribution {
            attribution = RichText(lines.value(last, after: 2))
            inner.removeLast()
        }
        return Quote(blocks(inner[...], depth: depth + 1), attribution: attribution)
    }

    /// Items of one kind, with no blank line between them at this depth.
    private mutating func list(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int, depth: Int) -> List {
        var list = List(items: [])
        if let first = rest.first, case .numbered(let start, _) = lines.mark(first) { (list.isOrdered, list.start) = (true, start) }
        while index < rest.endIndex {
            let width: Int
            switch lines.mark(rest[index]) {
            case .item where !list.isOrdered: width = 2
            case .numbered(_, let marked) where list.isOrdered: width = marked
            default: return list
            }
            var (inner, end) = lines.contents(rest[index...], mark: width, indentation: width)
            var item = List.Item([])
            if let first = inner.first, first.number == rest[index].number, case .box(let isChecked) = lines.mark(first) {
                item.isChecked = isChecked
                inner[0].start = min(first.end, first.start + 4)
                if inner[0].start == first.end { inner.removeFirst() }
            }
            item.blocks = blocks(inner[...], depth: depth + 1)
            list.items.append(item)
            index = end
        }
        return list
    }

    private mutating func definitions(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int, depth: Int) -> [Definition] {
        var definitions: [Definition] = []
        index += 1
        var isNew = true
        while let next = nextLine(rest, from: index) {
            let line = rest[next]
            switch lines.mark(line) {
            case .definition:
                definitions.append(Definition(terms: [], descriptions: []))
                isNew = false
                index = next + 1
                continue
            case .term:
                if isNew || definitions.last?.descriptions.isEmpty == false { definitions.append(Definition(terms: [], descriptions: [])) }
                definitions[definitions.count - 1].terms.append(RichText(lines.value(line, after: 1)))
                index = next + 1
            case .description:
                if isNew { definitions.append(Definition(terms: [], descriptions: [])) }
                let (inner, end) = lines.contents(rest[next...], mark: 2, indentation: 2)
                definitions[definitions.count - 1].descriptions.append(blocks(inner[...], depth: depth + 1))
                index = end
            default: return definitions
            }
            isNew = false
        }
        return definitions
    }

    private mutating func footnotes(_ rest: ArraySlice<RoundTripLine>, _ index: inout Int, depth: Int) -> [Footnote] {
        var notes: [Footnote] = []
        index += 1
        while let next = nextLine(rest, from: index), case .note(let width) = lines.mark(rest[next]) {
            let label = RoundTripForm.decoded(lines[rest[next]].dropFirst(2).prefix(width - 4))
            let (inner, end) = lines.contents(rest[next...], mark: width, indentation: 2)
            notes.append(Footnote(label: label, blocks: blocks(inner[...], depth: depth + 1)))
            index = end
        }
        return notes
    }

    /// The place of the next line that is not blank.
    private func nextLine(_ rest: ArraySlice<RoundTripLine>, from index: Int) -> Int? {
        rest[index...].firstIndex { $0.start < $0.end }
    }
}
