import BroadsheetCore

/// Writes rich text as the inlines of CommonMark.
///
/// The runs become tokens first. White space at the edges of runs becomes tokens of its own, so that delimiters stand at words; then the pairs
/// of delimiters that would not work where they stand are dropped; then the tokens are written.
struct MarkdownInline {
    /// Where the text stands, which decides what a line break becomes and what must be escaped.
    enum Place {
        /// Lines of their own: a line break is a backslash at the end of a line.
        case paragraph
        /// One line after number signs.
        case heading
        /// A cell between bars.
        case cell
        /// The text between the brackets of an image or a link.
        case label
    }

    /// How many pairs of delimiters were dropped since they could not work.
    var unmarkedStyles = 0
    /// Whether the language of a run was left out.
    private(set) var hasLanguages = false
    /// Addresses that were left out since they could do harm.
    private(set) var refusedAddresses: [String] = []

    var scratch: [UInt8] = []
    var tokens: [Token] = []
    private var destinations: [Destination] = []

    var place = Place.paragraph
    var linePrefix: [UInt8] = []
    /// How many digits the current line begins with, when there is nothing else on it; -1 once there is.
    var leadingDigits = 0
    var isFirstLine = true
    var escapesEveryDollar = false

    struct Token {
        enum Kind: UInt8 {
            case text, space, code, math, open, close, openLink, closeLink, reference
        }

        var kind: Kind
        var style: TextStyle = []
        /// The bytes of a text, or the index of a destination twice.
        var start = 0
        var end = 0
        /// The token that closes or opens the same style.
        var partner = -1
        var isDropped = false

        /// The character of which the delimiter is made, if it is one that must touch words.
        var delimiter: UInt8? {
            guard kind == .open || kind == .close else { return nil }
            return switch style {
            case .emphasis, .strong: UInt8(ascii: "*")
            case .strikethrough: UInt8(ascii: "~")
            default: nil
            }
        }
    }

    private struct Destination {
        var address: String
        var title: String?
        var isReference = false
    }

    /// The styles that stand around text; code and formulas are pieces of their own.
    private static let enclosing: TextStyle = [.emphasis, .strong, .strikethrough, .subscript, .superscript, .underline, .highlight]

    /// Writes a text at the current place of a line.
    ///
    /// - Parameter linePrefix: What the lines after the first begin with.
    mutating func write(_ text: RichText, in place: Place, linePrefix: [UInt8], footnotes: FootnoteNames, to out: inout [UInt8]) {
        self.place = place
        self.linePrefix = linePrefix
        leadingDigits = place == .paragraph ? 0 : -1
        isFirstLine = true
        escapesEveryDollar = false
        scratch.removeAll(keepingCapacity: true)
        tokens.removeAll(keepingCapacity: true)
        destinations.removeAll(keepingCapacity: true)
        tokenize(text.runs, footnotes)
        if tokens.contains(where: { $0.delimiter != nil }) { dropUnworkableDelimiters() }
        emit(to: &out)
    }

    // MARK: Tokens

    private mutating func tokenize(_ runs: [RichText.Run], _ footnotes: FootnoteNames) {
        var styles = StyleStack()
        var openTokens: [Int] = []
        var openDestination = -1
        var spaceStart = 0
        var precedingLink: Link?
        var precedingDestination = -1
        for (index, run) in runs.enumerated() {
            let destination: Int
            if let link = run.link {
                destination = link == precedingLink ? precedingDestination : resolve(link, footnotes)
                (precedingLink, precedingDestination) = (link, destination)
            } else {
                (destination, precedingLink) = (-1, nil)
            }
            if run.language != nil { hasLanguages = true }
            let start = scratch.count
            append(run.text)
            let core = coreRange(from: start)
            guard !core.isEmpty else { continue }
            let isReference = destination >= 0 && destinations[destination].isReference
            let linkTarget = isReference ? -1 : destination
            let wanted = linkTarget == openDestination && !isReference ? run.style.intersection(Self.enclosing) : []
            while let style = styles.closeNext(keeping: wanted) { close(style, &openTokens) }
            if openDestination >= 0, openDestination != linkTarget {
                tokens.append(Token(kind: .closeLink, start: openDestination, end: openDestination))
            }
            if core.lowerBound > spaceStart, !tokens.isEmpty {
                tokens.append(Token(kind: .space, start: spaceStart, end: core.lowerBound))
            }
            if linkTarget >= 0, openDestination != linkTarget {
                tokens.append(Token(kind: .openLink, start: linkTarget, end: linkTarget))
            }
            openDestination = linkTarget
            spaceStart = core.upperBound
            if isReference {
                tokens.append(Token(kind: .reference, start: destination, end: destination))
                continue
            }
            while let style = styles.openNext(at: index, of: runs, among: Self.enclosing) {
                openTokens.append(tokens.count)
                tokens.append(Token(kind: .open, style: style))
            }
            let isMath = run.style.contains(.math)
            if isMath { escapesEveryDollar = true }
            var kind: Token.Kind = isMath ? .math : run.style.contains(.code) ? .code : .text
            if kind != .text, linkTarget >= 0, endsLabel(core) {
                kind = .text
                unmarkedStyles += 1
            }
            tokens.append(Token(kind: kind, start: core.lowerBound, end: core.upperBound))
        }
        while let style = styles.closeNext(keeping: []) { close(style, &openTokens) }
        if openDestination >= 0 { tokens.append(Token(kind: .closeLink, start: openDestination, end: openDestination)) }
    }

    /// Whether code in a link would, at the start of a line, make it the definition of a reference: there, nothing in code can be escaped.
    private func endsLabel(_ range: Range<Int>) -> Bool {
        range.dropLast().contains { scratch[$0] == UInt8(ascii: "]") && scratch[$0 + 1] == UInt8(ascii: ":") }
    }

    private mutating func close(_ style: TextStyle, _ openTokens: inout [Int]) {
        guard let opening = openTokens.popLast() else { return }
        tokens[opening].partner = tokens.count
        tokens.append(Token(kind: .close, style: style, partner: opening))
    }

    /// The index of a link's destination, or -1 when it must not be written.
    private mutating func resolve(_ link: Link, _ footnotes: FootnoteNames) -> Int {
        if let name = footnotes.name(of: link) {
            destinations.append(Destination(address: name, isReference: true))
        } else if let address = LinkSafety.link(link.href) {
            destinations.append(Destination(address: address, title: link.title))
        } else {
            refusedAddresses.append(link.href)
            return -1
        }
        return destinations.count - 1
    }

    /// Appends text without control characters; every line break becomes a line feed, a tab a space.
    private mutating func append(_ text: String) {
        let start = scratch.count
        scratch.append(contentsOf: text.utf8)
        guard let first = scratch[start...].firstIndex(where: { ($0 < 0x20 && $0 != 0x0a) || $0 == 0x7f }) else { return }
        var target = first
        var isAfterReturn = false
        for index in first..<scratch.count {
            let byte = scratch[index]
            let kept: UInt8? =
                switch byte {
                case 0x0d: 0x0a
                case 0x0a: isAfterReturn ? nil : 0x0a
                case 0x09, 0x0b, 0x0c: 0x20
                case 0x00...0x1f, 0x7f: nil
                default: byte
                }
            isAfterReturn = byte == 0x0d
            if let kept {
                scratch[target] = kept
                target += 1
            }
        }
        scratch.removeLast(scratch.count - target)
    }

    /// The text from `start` on without the white space around it; empty when there is nothing else.
    private func coreRange(from start: Int) -> Range<Int> {
        var lower = start
        var upper = scratch.count
        while lower < upper, let length = whiteSpaceLength(at: lower) { lower += length }
        while upper > lower, let length = whiteSpaceLength(before: upper) { upper -= length }
        return lower..<max(lower, upper)
    }

    private func whiteSpaceLength(at index: Int) -> Int? {
        if scratch[index] < 0x80 { return scratch[index] <= 0x20 ? 1 : nil }
        let length = scratch[index] >= 0xf0 ? 4 : scratch[index] >= 0xe0 ? 3 : 2
        guard index + length <= scratch.count, MarkdownCharacter.scalar(at: index, in: scratch).isMarkdownSpace else { return nil }
        return length
    }

    private func whiteSpaceLength(before end: Int) -> Int? {
        if scratch[end - 1] < 0x80 { return scratch[end - 1] <= 0x20 ? 1 : nil }
        let start = MarkdownCharacter.startOfScalar(before: end, in: scratch)
        return MarkdownCharacter.scalar(at: start, in: scratch).isMarkdownSpace ? end - start : nil
    }

    // MARK: Writing

    private mutating func emit(to out: inout [UInt8]) {
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            index += 1
            guard !token.isDropped else { continue }
            switch token.kind {
            case .text: escape(token.start..<token.end, next: firstByte(from: index), to: &out)
            case .space: writeSpace(token.start..<token.end, to: &out)
            case .code:
                var end = token.end
                // Two code spans side by side would run into each other.
                while index < tokens.count, tokens[index].isDropped || tokens[index].kind == .code {
                    if !tokens[index].isDropped { end = tokens[index].end }
                    index += 1
                }
                writeCode(token.start..<end, to: &out)
            case .math: writeMath(token.start..<token.end, to: &out)
            case .open, .close: writeDelimiter(token, to: &out)
            case .openLink: out.append(UInt8(ascii: "["))
            case .closeLink: closeLink(destinations[token.start].address, title: destinations[token.start].title, in: place, to: &out)
            case .reference: out.append(contentsOf: "[^\(destinations[token.start].address)]".utf8)
            }
            if token.kind != .text, token.kind != .space { leadingDigits = -1 }
        }
    }

    /// The byte that follows what was just written, as far as it can matter to an escape.
    private func firstByte(from start: Int) -> UInt8 {
        guard let token = tokens[start...].first(where: { !$0.isDropped }) else { return 0x0a }
        switch token.kind {
        case .text: return scratch[token.start]
        case .space: return scratch[token.start..<token.end].contains(0x0a) ? 0x0a : scratch[token.start]
        case .code: return UInt8(ascii: "`")
        case .math: return UInt8(ascii: "$")
        case .open, .close: return token.delimiter ?? UInt8(ascii: "<")
        case .openLink, .reference: return UInt8(ascii: "[")
        case .closeLink: return UInt8(ascii: "]")
        }
    }

    private func writeDelimiter(_ token: Token, to out: inout [UInt8]) {
        let isOpening = token.kind == .open
        switch token.style {
        case .emphasis: out.append(UInt8(ascii: "*"))
        case .strong: out.append(contentsOf: "**".utf8)
        case .strikethrough: out.append(contentsOf: "~~".utf8)
        case .subscript: out.append(contentsOf: (isOpening ? "<sub>" : "</sub>").utf8)
        case .superscript: out.append(contentsOf: (isOpening ? "<sup>" : "</sup>").utf8)
        case .underline: out.append(contentsOf: (isOpening ? "<u>" : "</u>").utf8)
        default: out.append(contentsOf: (isOpening ? "<mark>" : "</mark>").utf8)
        }
    }

    /// Writes what follows the text of a link or an image: `](address "title")`.
    func closeLink(_ address: String, title: String?, in place: Place, to out: inout [UInt8]) {
        out.append(contentsOf: "](".utf8)
        let needsBrackets = address.utf8.contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") || $0 >= 0x80 }
        if needsBrackets { out.append(UInt8(ascii: "<")) }
        var rest = address.utf8[...]
        while let byte = rest.popFirst() {
            // An address holds no angle brackets, backslashes, spaces or quotation marks any more; only an entity could still be read.
            if byte == UInt8(ascii: "&"), Self.beginsEntity(rest) { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
        if needsBrackets { out.append(UInt8(ascii: ">")) }
        if let title, title.utf8.contains(where: { $0 > 0x20 }) {
            out.append(contentsOf: " \"".utf8)
            for byte in title.utf8 {
                if byte == 0x0a || byte == 0x0d || byte == 0x09 {
                    out.append(0x20)
                } else if byte >= 0x20, byte != 0x7f {
                    if "\"\\`&<|".utf8.contains(byte) { out.append(UInt8(ascii: "\\")) }
                    out.append(byte)
                }
            }
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ")"))
    }

    /// Whether the text behind an ampersand makes it an entity, such as `amp;` or `#8364;`.
    private static func beginsEntity(_ text: Substring.UTF8View) -> Bool {
        let name = text.prefix(34).prefix { isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
        return !name.isEmpty && text.dropFirst(name.count).first == UInt8(ascii: ";")
    }
}
