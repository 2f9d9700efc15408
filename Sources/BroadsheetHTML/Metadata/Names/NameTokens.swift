/// An author's line cut into words and marks.
struct NameTokens {
    struct Token {
        var kind: Kind
        var range: Range<Int>
        /// The word in lower case without punctuation, empty for marks.
        var key = ""
    }

    enum Kind {
        case word, comma, colon, separator
    }

    let bytes: [UInt8]
    var tokens: [Token] = []

    /// Cuts a text. Addresses, handles and what stands in brackets are left out.
    init(_ text: String) {
        bytes = Array(text.utf8)
        var depth = 0
        var start: Int?
        var index = 0
        while index <= bytes.count {
            guard index < bytes.count else {
                endWord(&start, index, depth)
                break
            }
            let (scalar, length) = bytes.withUnsafeBufferPointer { Scalars.decode($0, at: index) }
            if let role = role(scalar, index) {
                endWord(&start, index, depth)
                switch role {
                case .open: depth += 1
                case .close: depth = max(0, depth - 1)
                case .mark(let kind): if depth == 0 { tokens.append(Token(kind: kind, range: index..<index + length)) }
                case .space: break
                }
            } else if start == nil {
                start = index
            }
            index += length
        }
    }

    private enum Role {
        case open, close, space
        case mark(Kind)
    }

    private func role(_ scalar: UInt32, _ index: Int) -> Role? {
        switch scalar {
        case 0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb: .space
        case 0x28, 0x5b, 0x7b, 0xff08: .open
        case 0x29, 0x5d, 0x7d, 0xff09: .close
        case 0x2c: .mark(.comma)
        case 0x3a where !isFollowedBySlash(index), 0xff1a: .mark(.colon)
        case 0x26, 0x2b, 0x3b, 0x7c, 0x2022, 0xb7, 0x3001, 0xff0c, 0x60c: .mark(.separator)
        case 0x2f where !isInAddress(index): .mark(.separator)
        case 0x2d, 0x2013, 0x2014: standsAlone(index, scalar) ? .mark(.separator) : nil
        default: Scalars.isSpace(scalar) ? .space : nil
        }
    }

    private func isFollowedBySlash(_ index: Int) -> Bool { index + 1 < bytes.count && bytes[index + 1] == 0x2f }

    private func isInAddress(_ index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
        return bytes[start..<index].starts(with: "http".utf8) || bytes[start..<index].starts(with: "www.".utf8)
    }

    private func standsAlone(_ index: Int, _ scalar: UInt32) -> Bool {
        let end = index + (scalar == 0x2d ? 1 : 3)
        return (index == 0 || bytes[index - 1] <= 0x20) && (end >= bytes.count || bytes[end] <= 0x20)
    }

    private mutating func endWord(_ start: inout Int?, _ end: Int, _ depth: Int) {
        guard let first = start else { return }
        start = nil
        let word = bytes[first..<end]
        guard depth == 0, !word.contains(0x40), !word.starts(with: "http".utf8), !word.starts(with: "www.".utf8) else { return }
        let key = word.withUnsafeBufferPointer { TextKeys.folded($0, wordGap: 0x20) }
        // A lone dot or asterisk says nothing.
        guard !key.isEmpty else { return }
        tokens.append(Token(kind: .word, range: first..<end, key: String(decoding: key, as: UTF8.self)))
    }

    /// The keys of the words from a place on, joined by spaces, as long as they are words.
    func phrase(_ start: Int, _ count: Int, _ tokens: ArraySlice<Token>) -> String? {
        guard start + count <= tokens.endIndex else { return nil }
        let words = tokens[start..<start + count]
        guard words.allSatisfy({ $0.kind == .word }) else { return nil }
        return count == 1 ? words[start].key : words.map(\.key).joined(separator: " ")
    }

    /// Whether a word begins with a small letter and has no capital: neither "Doe" nor "d'Oe" nor a word of a writing without capitals.
    func isLowercased(_ token: Token) -> Bool {
        let word = String(decoding: bytes[token.range], as: UTF8.self)
        return word.first?.isLowercase == true && !word.contains(where: \.isUppercase)
    }

    func text(_ tokens: ArraySlice<Token>) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "" }
        return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    }
}
