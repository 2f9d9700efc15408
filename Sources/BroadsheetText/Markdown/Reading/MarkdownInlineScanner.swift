import BroadsheetCore

/// Goes through the bytes of a paragraph once.
struct MarkdownInlineScanner {
    private let bytes: [UInt8]
    private let reader: MarkdownInlineReader
    private var index = 0
    private var textStart = 0
    private(set) var pieces = MarkdownPieces()
    private(set) var pictures: [Media] = []

    private struct Bracket {
        var place: (piece: Int, delimiter: Int)
        var start: Int
        var isPicture: Bool
        var pictures: Int
    }
    private var brackets: [Bracket] = []
    /// Brackets below this number stand around a link and can be none.
    private var inactive = 0
    /// How many runs of backticks of each length are still ahead.
    private var ticksAhead: [Int: Int] = [:]
    private var nextAngle = 0

    init(_ bytes: [UInt8], _ reader: MarkdownInlineReader) {
        self.bytes = bytes
        self.reader = reader
        countTicks()
    }

    private mutating func countTicks() {
        var place = 0
        while place < bytes.count {
            let length = run(of: UInt8(ascii: "`"), at: place)
            if length > 0 { ticksAhead[length, default: 0] += 1 }
            place += max(1, length)
        }
    }

    private func run(of byte: UInt8, at start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == byte { end += 1 }
        return end - start
    }

    mutating func scan() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): scanEscape()
            case UInt8(ascii: "`"): scanCode()
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): scanDelimiter()
            case UInt8(ascii: "["): openBracket(isPicture: false)
            case UInt8(ascii: "!"):
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "[") { openBracket(isPicture: true) } else { index += 1 }
            case UInt8(ascii: "]"): closeBracket()
            case UInt8(ascii: "<"): scanAngle()
            case UInt8(ascii: "&"):
                if let entity = MarkdownText.entity(bytes[index...]) { replace(entity.length, with: entity.text.utf8) } else { index += 1 }
            case 0x0a: scanLineBreak()
            case UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "H"), UInt8(ascii: "W"): scanAddress()
            default: index += 1
            }
        }
        flush()
        pieces.resolveEmphasis(since: 0)
    }

    private mutating func flush(to end: Int? = nil) {
        let end = end ?? index
        if textStart < end { pieces.append(bytes[textStart..<end]) }
        textStart = index
    }

    /// Puts something in the place of the next bytes.
    private mutating func replace(_ count: Int, with text: some Collection<UInt8>) {
        flush()
        if !text.isEmpty { pieces.append(text) }
        index += count
        textStart = index
    }

    private mutating func scanEscape() {
        guard index + 1 < bytes.count else {
            index += 1
            return
        }
        let next = bytes[index + 1]
        if next == 0x0a {
            replace(2, with: [0x0a])
        } else if MarkdownText.isPunctuation(next) {
            replace(2, with: [next])
        } else {
            index += 1
        }
    }

    /// Two spaces before a line's end break it; otherwise it is a space.
    private mutating func scanLineBreak() {
        var end = index
        while end > textStart, bytes[end - 1] == 0x20 { end -= 1 }
        let isBreak = reader.keepsLineBreaks || index - end >= 2
        flush(to: end)
        pieces.append([isBreak ? 0x0a : 0x20])
        index += 1
        textStart = index
    }

    private mutating func scanCode() {
        let length = run(of: UInt8(ascii: "`"), at: index)
        ticksAhead[length, default: 0] -= 1
        guard ticksAhead[length, default: 0] > 0 else {
            index += length
            return
        }
        var close = index + length
        while close < bytes.count {
            let ticks = run(of: UInt8(ascii: "`"), at: close)
            if ticks > 0 { ticksAhead[ticks, default: 0] -= 1 }
            if ticks == length { break }
            close += max(1, ticks)
        }
        var code = bytes[(index + length)..<min(close, bytes.count)].map { $0 == 0x0a ? 0x20 : $0 }
        if code.count > 2, code.first == 0x20, code.last == 0x20, code.contains(where: { $0 != 0x20 }) {
            code = Array(code[1..<code.count - 1])
        }
        flush()
        pieces.append(code, style: .code)
        index = min(close + length, bytes.count)
        textStart = index
    }

    private mutating func scanDelimiter() {
        let byte = bytes[index]
        let length = run(of: byte, at: index)
        let (before, after) = (character(before: index), character(after: index + length))
        let opens = after != .space && (after != .punctuation || before != .word)
        let closes = before != .space && (before != .punctuation || after != .word)
        flush()
        if byte == UInt8(ascii: "_") {
            pieces.appendDelimiter(
                byte, count: length, canOpen: opens && (!closes || before == .punctuation),
                canClose: closes && (!opens || after == .punctuation))
        } else {
            pieces.appendDelimiter(byte, count: length, canOpen: opens, canClose: closes)
        }
        index += length
        textStart = index
    }

    private enum Neighbour { case space, punctuation, word }

    private func character(before place: Int) -> Neighbour {
        guard place > 0 else { return .space }
        let byte = bytes[place - 1]
        if byte < 0x80 { return neighbour(byte) }
        var start = place - 1
        while start > 0, start > place - 4, bytes[start] & 0xc0 == 0x80 { start -= 1 }
        return neighbour(bytes[start..<place])
    }

    private func character(after place: Int) -> Neighbour {
        guard place < bytes.count else { return .space }
        let byte = bytes[place]
        return byte < 0x80 ? neighbour(byte) : neighbour(bytes[place..<min(bytes.count, place + 4)])
    }

    private func neighbour(_ byte: UInt8) -> Neighbour { byte <= 0x20 ? .space : MarkdownText.isPunctuation(byte) ? .punctuation : .word }

    private func neighbour(_ bytes: ArraySlice<UInt8>) -> Neighbour {
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return .word }
        if scalar.properties.isWhitespace { return .space }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .currencySymbol, .mathSymbol, .modifierSymbol, .otherSymbol:
            return .punctuation
        default: return .word
        }
    }

    // MARK: Links and pictures

    private mutating func openBracket(isPicture: Bool) {
        flush()
        let length = isPicture ? 2 : 1
        pieces.breakPiece()
        brackets.append(Bracket(place: pieces.place, start: index + length, isPicture: isPicture, pictures: pictures.count))
        pieces.append(bytes[index..<index + length])
        pieces.breakPiece()
        index += length
        textStart = index
    }

    private mutating func closeBracket() {
        guard let bracket = brackets.popLast() else {
            index += 1
            return
        }
        guard bracket.isPicture || brackets.count >= inactive else {
            inactive = min(inactive, brackets.count)
            index += 1
            return
        }
        guard let (link, end) = target(labelled: bracket.start..<index) else {
            index += 1
            return
        }
        flush()
        if bracket.isPicture {
            let text = pieces.takeText(since: bracket.place)
            if let address = reader.resolve(link.href) {
                pictures.append(Media(kind: .image, source: Link(address, title: link.title), alternativeText: text.isEmpty ? nil : text))
            }
        } else {
            if let address = reader.resolve(link.href) {
                pieces.makeLink(since: bracket.place, Link(address, title: link.title))
                // No link stands in a link.
                inactive = brackets.count
            } else {
                let text = pieces.takeText(since: bracket.place)
                pieces.append(text.utf8)
            }
        }
        index = end
        textStart = end
    }

    /// What a bracket that closes here leads to, and where that ends.
    private func target(labelled label: Range<Int>) -> (link: Link, end: Int)? {
        let after = index + 1
        if after < bytes.count, bytes[after] == UInt8(ascii: "(") {
            var scanner = MarkdownLinkScanner(bytes[(after + 1)...])
            scanner.skipSpace()
            if let address = scanner.destination() {
                scanner.skipSpace()
                let title = scanner.title()
                scanner.skipSpace()
                if scanner.rest.first == UInt8(ascii: ")") { return (Link(address, title: title), scanner.rest.startIndex + 1) }
            }
        }
        if after < bytes.count, bytes[after] == UInt8(ascii: "["),
            let end = bytes[(after + 1)...].prefix(1000).firstIndex(of: UInt8(ascii: "]"))
        {
            let name = end == after + 1 ? bytes[label] : bytes[(after + 1)..<end]
            if name.count <= 1000, let link = reader.definitions[name] { return (link, end + 1) }
        }
        guard label.count <= 1000, let link = reader.definitions[bytes[label]] else { return nil }
        return (link, after)
    }

    // MARK: Addresses and tags

    private mutating func scanAngle() {
        if nextAngle <= index { nextAngle = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count }
        guard nextAngle < bytes.count, nextAngle > index + 1 else {
            index += 1
            return
        }
        let inside = bytes[(index + 1)..<nextAngle]
        guard let first = inside.first, 0x61...0x7a ~= first | 0x20 || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") else {
            index += 1
            return
        }
        let isAddress = inside.count < 2048 && !inside.contains { $0 <= 0x20 || $0 == UInt8(ascii: "<") }
        if isAddress, inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")), first != UInt8(ascii: "/") {
            let text = String(decoding: inside, as: UTF8.self)
            let isMail = !text.contains(":")
            flush()
            pieces.append(inside, style: [], link: reader.resolve(isMail ? "mailto:" + text : text).map { Link($0) })
        } else {
            flush()
            let name = inside.prefix(3).prefix { 0x61...0x7a ~= $0 | 0x20 }
            if name.count == 2, name.map({ $0 | 0x20 }) == Array("br".utf8) { pieces.append([0x0a]) }
        }
        index = nextAngle + 1
        textStart = index
    }

    /// An address that stands bare in the text, up to white space and without the punctuation behind it.
    private mutating func scanAddress() {
        let rest = bytes[index...]
        let starts = ["http://", "https://", "www."]
        let isStart = starts.contains { start in
            rest.count > start.utf8.count && zip(rest, start.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
        guard isStart, index == 0 || Self.mayPrecedeAddress(bytes[index - 1]) else {
            index += 1
            return
        }
        var end = index
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "<") { end += 1 }
        var closing = 0
        for byte in bytes[index..<end] {
            if byte == UInt8(ascii: "(") { closing -= 1 }
            if byte == UInt8(ascii: ")") { closing += 1 }
        }
        while end > index + 4 {
            let last = bytes[end - 1]
            if last == UInt8(ascii: ")"), closing > 0 {
                closing -= 1
            } else if !"?!.,:;*_~'\"".utf8.contains(last) {
                break
            }
            end -= 1
        }
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        flush()
        pieces.append(bytes[index..<end], style: [], link: Link(text.lowercased().hasPrefix("www.") ? "http://" + text : text))
        index = end
        textStart = end
    }

    private static func mayPrecedeAddress(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
    }
}
