import BroadsheetCore

/// Puts lines together to blocks. Open quotes and lists are a stack, whose height is bounded.
struct MarkdownBlockReader {
    private enum Container {
        case document
        case quote
        case list(byte: UInt8, start: Int?)
        case item(indent: Int)
    }

    private struct Frame {
        var container: Container
        var blocks: [Block] = []
        var items: [List.Item] = []
        var isChecked: Bool?
    }

    private enum Leaf {
        case none
        case paragraph([[UInt8]])
        case fenced(byte: UInt8, count: Int, indent: Int, language: String?, lines: [[UInt8]])
        case indented([[UInt8]])
    }

    private let inline: MarkdownInlineReader
    private let maximumNesting: Int
    private var frames = [Frame(container: .document)]
    private var leaf = Leaf.none
    private(set) var reachedLimit = false

    init(inline: MarkdownInlineReader, maximumNesting: Int) {
        self.inline = inline
        self.maximumNesting = maximumNesting
    }

    mutating func add(_ line: MarkdownLine) {
        var line = line
        var matched = match(&line)
        if case .fenced(let byte, let count, let indent, let language, var lines) = leaf {
            if matched == frames.count {
                if let fence = line.fence, line.indent < 4, fence.byte == byte, fence.count >= count, fence.info.allSatisfy({ $0 <= 0x20 })
                {
                    flush()
                } else {
                    line.skipColumns(min(indent, line.indent))
                    // Set free before it is changed, so that it is not copied.
                    leaf = .none
                    lines.append(line.text)
                    leaf = .fenced(byte: byte, count: count, indent: indent, language: language, lines: lines)
                }
                return
            }
            close(to: matched)
        }
        openContainers(&line, &matched)
        addLeaf(line, matched)
    }

    mutating func finish() -> [Block] {
        close(to: 1)
        flush()
        return frames[0].blocks
    }

    /// Passes the marks of the containers that go on in this line, and tells how many do.
    private func match(_ line: inout MarkdownLine) -> Int {
        var matched = 1
        while matched < frames.count {
            switch frames[matched].container {
            case .document, .list: break
            case .quote:
                guard line.indent < 4, line.beginsQuote else { return matched }
                Self.skipQuoteMark(&line)
            case .item(let indent):
                if line.isBlank {
                    guard !frames[matched].blocks.isEmpty || hasLeaf else { return matched }
                } else {
                    guard line.indent >= indent else { return matched }
                    line.skipColumns(indent)
                }
            }
            matched += 1
        }
        return matched
    }

    private static func skipQuoteMark(_ line: inout MarkdownLine) {
        line.skipWhiteSpace()
        line.skipBytes(1)
        line.skipColumns(min(1, line.indent))
    }

    private var hasLeaf: Bool { if case .none = leaf { false } else { true } }
    private var isInParagraph: Bool { if case .paragraph = leaf { true } else { false } }

    private mutating func openContainers(_ line: inout MarkdownLine, _ matched: inout Int) {
        while !line.isBlank {
            let indent = line.indent
            // What is indented so far is code, or goes on with a paragraph.
            guard indent < 4, !line.isDivider || isUnderline(line, matched) else { return }
            let isQuote = line.beginsQuote
            let mark = isQuote ? nil : line.listMark
            guard isQuote || mark != nil else { return }
            if let mark, isInParagraph, matched == frames.count {
                // A paragraph is not broken off by an empty item, nor by a number other than 1.
                var rest = line
                rest.skipWhiteSpace()
                rest.skipBytes(mark.length)
                if rest.isBlank || mark.number ?? 1 != 1, !isInList(matched) { return }
            }
            guard frames.count + 2 <= maximumNesting * 2 + 1 else {
                reachedLimit = true
                return
            }
            if isQuote {
                close(to: withoutList(matched))
                flush()
                frames.append(Frame(container: .quote))
                Self.skipQuoteMark(&line)
            } else if let mark {
                openItem(mark, indent: indent, &line, matched)
            }
            matched = frames.count
        }
    }

    private mutating func openItem(
        _ mark: (length: Int, byte: UInt8, number: Int?), indent: Int, _ line: inout MarkdownLine, _ matched: Int
    ) {
        var keeps = matched
        if case .list(let byte, _) = frames[matched - 1].container {
            if byte != mark.byte { keeps = matched - 1 }
        }
        close(to: keeps)
        flush()
        if case .list = frames[frames.count - 1].container {
        } else {
            frames.append(Frame(container: .list(byte: mark.byte, start: mark.number)))
        }
        line.skipWhiteSpace()
        line.skipBytes(mark.length)
        let space = line.indent
        // Five columns and more are one, and code behind it.
        let width = line.isBlank || space > 4 ? 1 : max(1, space)
        line.skipColumns(min(width, space))
        frames.append(Frame(container: .item(indent: indent + mark.length + width)))
    }

    private func isInList(_ matched: Int) -> Bool {
        if case .item = frames[matched - 1].container { return true }
        if case .list = frames[matched - 1].container { return true }
        return false
    }

    private func isUnderline(_ line: MarkdownLine, _ matched: Int) -> Bool {
        isInParagraph && matched == frames.count && line.underlineLevel != nil && line.listMark == nil
    }

    /// A list without an item that goes on is at its end.
    private func withoutList(_ matched: Int) -> Int {
        if case .list = frames[matched - 1].container { return matched - 1 }
        return matched
    }

    private mutating func addLeaf(_ line: MarkdownLine, _ matched: Int) {
        if line.isBlank {
            addBlank(line, matched)
            return
        }
        if case .indented(var lines) = leaf, matched == frames.count, line.indent >= 4 {
            var line = line
            line.skipColumns(4)
            leaf = .none
            lines.append(line.text)
            leaf = .indented(lines)
            return
        }
        if line.indent >= 4, !isInParagraph {
            close(to: withoutList(matched))
            flush()
            var line = line
            line.skipColumns(4)
            leaf = .indented([line.text])
            return
        }
        if line.indent < 4, startBlock(line, matched) { return }
        if case .paragraph(var lines) = leaf {
            // Also one that lacks the marks of its quote.
            leaf = .none
            lines.append(line.text)
            leaf = .paragraph(lines)
            return
        }
        close(to: withoutList(matched))
        flush()
        leaf = .paragraph([line.text])
    }

    private mutating func addBlank(_ line: MarkdownLine, _ matched: Int) {
        if case .indented(var lines) = leaf, matched == frames.count {
            var line = line
            line.skipColumns(4)
            leaf = .none
            lines.append(line.text)
            leaf = .indented(lines)
            return
        }
        if case .paragraph = leaf { flush() }
        close(to: matched)
    }

    /// Headings, dividers and blocks of code.
    private mutating func startBlock(_ line: MarkdownLine, _ matched: Int) -> Bool {
        if case .paragraph(let lines) = leaf, matched == frames.count, let level = line.underlineLevel {
            leaf = .none
            addText(lines) { .heading(level: level, $0) }
            return true
        }
        if let heading = line.heading {
            close(to: withoutList(matched))
            flush()
            addText([Array(heading.text)]) { .heading(level: heading.level, $0) }
            return true
        }
        if let fence = line.fence {
            close(to: withoutList(matched))
            flush()
            let language = String(decoding: fence.info, as: UTF8.self).split(whereSeparator: \.isWhitespace).first.map { $0.lowercased() }
            leaf = .fenced(byte: fence.byte, count: fence.count, indent: line.indent, language: language, lines: [])
            return true
        }
        if line.isDivider {
            close(to: withoutList(matched))
            flush()
            append(.divider)
            return true
        }
        return false
    }

    private mutating func close(to count: Int) {
        guard frames.count > count else { return }
        flush()
        while frames.count > max(1, count), let frame = frames.popLast() {
            switch frame.container {
            case .document: break
            case .quote: if !frame.blocks.isEmpty { append(.quote(Quote(frame.blocks))) }
            case .item: frames[frames.count - 1].items.append(List.Item(frame.blocks, isChecked: frame.isChecked))
            case .list(_, let start):
                let items = frame.items.filter { !$0.blocks.isEmpty }
                if !items.isEmpty { append(.list(List(isOrdered: start != nil, start: start ?? 1, items: items))) }
            }
        }
    }

    private mutating func append(_ block: Block) { frames[frames.count - 1].blocks.append(block) }

    private mutating func flush() {
        let ended = leaf
        leaf = .none
        switch ended {
        case .none: return
        case .paragraph(let lines):
            if let table = MarkdownTable.read(lines, inline) { append(.table(table)) } else { addText(lines) { .paragraph($0) } }
        case .fenced(_, _, _, let language, let lines): addCode(lines, language)
        case .indented(var lines):
            while lines.last?.allSatisfy({ $0 <= 0x20 }) == true { lines.removeLast() }
            addCode(lines, nil)
        }
    }

    private mutating func addCode(_ lines: [[UInt8]], _ language: String?) {
        let text = String(decoding: Array(lines.joined(separator: [0x0a])), as: UTF8.self)
        if text.contains(where: { !$0.isWhitespace }) { append(.code(Code(text, language: language))) }
    }

    /// Adds text with what is in it, the pictures behind the words.
    private mutating func addText(_ lines: [[UInt8]], _ block: (RichText) -> Block) {
        var lines = lines
        if case .item = frames[frames.count - 1].container, frames[frames.count - 1].blocks.isEmpty { takeCheckMark(&lines) }
        let kept = lines.filter { !MarkdownDefinitions.isDefinition($0[...]) }
        let (text, pictures) = inline.read(kept)
        if !text.isEmpty { append(block(text)) }
        for picture in pictures { append(.figure(Figure([picture]))) }
    }

    /// `[ ]` or `[x]` in front of an item's words.
    private mutating func takeCheckMark(_ lines: inout [[UInt8]]) {
        guard let first = lines.first else { return }
        let text = first.drop { $0 == 0x20 }
        guard text.count > 3, text.first == UInt8(ascii: "["), text.dropFirst(2).first == UInt8(ascii: "]"),
            text.dropFirst(3).first == 0x20, let mark = text.dropFirst().first, mark == 0x20 || mark | 0x20 == UInt8(ascii: "x")
        else { return }
        frames[frames.count - 1].isChecked = mark != 0x20
        lines[0] = Array(text.dropFirst(4))
    }
}
