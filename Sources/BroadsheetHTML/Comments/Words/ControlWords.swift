/// Tells the words around comments from what was written in them: the words of buttons and links, of attribution and of answering.
enum ControlWords {
    private static let longest = 60
    private static let phrases = PhraseTable(ControlPhrases.all.map { ($0, 1) })
    /// Words that are controls only with a number, since the word alone is as likely a comment.
    private static let counted = PhraseTable(ControlPhrases.counted.map { ($0, 1) })
    private static let openings = PhraseTable(ControlPhrases.openings.map { ($0, 1) })
    private static let saying = PhraseTable([
        (SayingWords.says, 1), (SayingWords.by, 1), (SayingWords.short, 2), (SayingWords.links, 1), (SayingWords.clocks, 1),
    ])
    private static let replies = PhraseTable([(AnsweringPhrases.replies, 1), (AnsweringPhrases.shortReplies, 2)])
    private static let pingbacks = PhraseTable([(AnsweringPhrases.pingbacks, 1), (AnsweringPhrases.shortPingbacks, 2)])

    /// Calls for each word that a control, and each that an attribution begins with.
    static func forEachFirstWord(_ body: (UnsafeBufferPointer<UInt8>, _ isControl: Bool) -> Void) {
        for table in [phrases, counted, openings] { table.forEachFirstWord { body($0, true) } }
        saying.forEachFirstWord { body($0, false) }
    }

    /// Whether a text is what a button or a link of a comment says: “Reply”, “Like (3)”, “View 3 replies”, “#14”.
    static func isControl(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = trimmed(text)
        guard bytes.count <= longest * 3, let first = bytes.first else { return false }
        if bytes.count <= 8, isNumberedMark(bytes) { return true }
        // An ordinary text is done with at its first word.
        if Scalars.isASCIILetter(UInt32(first)) ? !FirstWord(of: bytes).contains(.control) : first >= 0xe0 && !mayRun(bytes) {
            return false
        }
        return ShortText.with(bytes) { text in
            guard let word = text.firstWord() else { return isCountedSign(text) }
            guard begins(text.words(word..<word + 1)) else { return false }
            guard bytes.count <= longest || isShort(bytes) else { return false }
            text.readAll()
            guard !text.isCut, !text.hasQuestion, isPlain(text) else { return false }
            return isPhrase(text.words, text.numberCount, leads: text[0].kind == .number && !text[word].isUnspaced) || opens(text, word)
                || isRow(text)
        }
    }

    /// Whether a text only attributes: “says:”, “wrote on”, “by”, or nothing but marks such as “·”.
    static func isSaying(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = trimmed(text)
        guard !bytes.isEmpty, bytes.count <= longest, saying.mayStart(bytes) else { return false }
        return ShortText.with(bytes) { text in
            guard let word = text.firstWord() else { return text.numberCount == 0 && !text.hasQuestion && !text.isCut }
            var piece = word
            while piece < text.count || text.readNext() {
                if text[piece].kind == .mark {
                    piece += 1
                } else if let found = match(saying, &text, piece) {
                    if found.value == 2, text[piece].isCapital, text.words(piece..<piece + 1).first.map({ $0 < 0xd6 }) ?? false {
                        return false
                    }
                    piece += found.count
                } else {
                    return false
                }
            }
            return text.numberCount == 0 && !text.isCut && !text.hasQuestion
        }
    }

    /// The length of the words, with the colon and white space behind them, that begin a text and say that it answers somebody: “In reply to Jane”.
    static func isReplyTo(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        leading(replies, text) { text, end in
            // Where the word alone is also that of a button, a name has to follow.
            end < text.count && (text[end].kind == .word || text[end].value == 0x40)
        }
    }

    /// Whether a text begins with the label of a comment that another site left by linking: “Pingback:”.
    static func isPingbackLabel(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = trimmed(text)
        return ShortText.with(UnsafeBufferPointer(rebasing: bytes.prefix(longest * 3))) { text in
            guard let word = text.firstWord(), let found = match(pingbacks, &text, word) else { return false }
            let end = word + found.count
            _ = text.count > end || text.readNext()
            return end == text.count ? found.value == 1 : isColon(text[end])
        }
    }

    /// The length of a phrase that a text begins with, and of the colon and white space behind it.
    private static func leading(
        _ table: PhraseTable, _ text: UnsafeBufferPointer<UInt8>, _ mayBeShort: (ShortText, Int) -> Bool
    ) -> Int? {
        let head = UnsafeBufferPointer(rebasing: text.prefix(longest * 3))
        return ShortText.with(head) { short in
            guard let word = short.firstWord(), let found = match(table, &short, word) else { return nil }
            var end = word + found.count
            _ = short.count > end || short.readNext()
            var length = Int(short[end - 1].end)
            if end < short.count, isColon(short[end]) {
                length = Int(short[end].end)
                end += 1
                _ = short.count > end || short.readNext()
            }
            if found.value == 2, !mayBeShort(short, end) { return nil }
            while length < text.count, text[length] <= 0x20 { length += 1 }
            return length
        }
    }

    /// The phrase at a word; no more of the text is read than it can take.
    private static func match(_ table: PhraseTable, _ text: inout ShortText, _ word: Int) -> (value: Int, count: Int)? {
        let longest = table.longestPhrase(from: text.words(word..<word + 1))
        guard longest > 0 else { return nil }
        while text.count < word + longest, text.readNext() {}
        return table.match(text, at: word)
    }

    private static func isColon(_ piece: ShortText.Piece) -> Bool { piece.kind == .mark && (piece.value == 0x3a || piece.value == 0xff1a) }

    /// Whether numbers stand apart from words, and no mark says that a text is code or about money.
    private static func isPlain(_ text: ShortText) -> Bool {
        var opens = false
        for index in 0..<text.count {
            let piece = text[index]
            if piece.kind == .mark {
                switch piece.value {
                case 0x24, 0x25, 0x22, 0x3d, 0x40, 0x5c, 0x7b, 0x7d, 0xa9, 0x20ac, 0xa3, 0xa5: return false
                case 0x3c: opens = true
                case 0x3e where opens: return false
                default: break
                }
            } else if index > 0, !piece.followsSpace, text[index - 1].kind != .mark, text[index - 1].kind != piece.kind {
                let word = piece.kind == .word ? piece : text[index - 1]
                if !word.isUnspaced { return false }
            }
        }
        return true
    }

    private static func isPhrase(_ key: UnsafeBufferPointer<UInt8>, _ numbers: Int, leads: Bool) -> Bool {
        if numbers > 0, counted.value(of: key) != nil { return true }
        // "PM" is a message, and half of the day; "55 plus" is no control.
        return phrases.value(of: key) != nil && (numbers == 0 || key.count > 2 && !(leads && !key.contains(0x20)))
    }

    /// “Reply to Jane”, “Share on Somewhere”: few words, and no sentence.
    private static func opens(_ text: ShortText, _ word: Int) -> Bool {
        guard let found = openings.match(text, at: word) else { return false }
        let rest = word + found.count..<text.count
        guard !rest.isEmpty, text.bytes.last.map({ $0 != 0x2e && $0 != 0x21 }) ?? false else { return false }
        return rest.count { text[$0].kind == .word } <= 4 && !rest.contains { text[$0].kind == .mark && text[$0].value == 0x2c }
    }

    /// “Reply · Like”, “Quote | Report”: controls that marks part.
    private static func isRow(_ text: ShortText) -> Bool {
        var start = 0
        var controls = 0
        while start < text.count {
            var end = start
            var numbers = 0
            while end < text.count, text[end].kind != .mark || !separates(text[end].value) {
                if text[end].kind == .number { numbers += 1 }
                end += 1
            }
            var words = start..<end
            while let first = words.first, text[first].kind != .word { words = words.dropFirst() }
            while let last = words.last, text[last].kind != .word { words = words.dropLast() }
            if !words.isEmpty {
                guard isPhrase(text.words(words), numbers, leads: text[start].kind == .number) else { return false }
                controls += 1
            }
            start = end + 1
        }
        return controls > 1
    }

    private static func separates(_ mark: Int32) -> Bool {
        switch mark {
        case 0x7c, 0xb7, 0x2022, 0x2f, 0x2d, 0x2013, 0x2014, 0x30fb, 0x2219, 0x22c5, 0x3a, 0x5d: true
        default: false
        }
    }

    /// “#”, “#14”, “+1”, “-1”, “№ 14”, “▲”.
    private static func isNumberedMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let (sign, length) = Scalars.decode(bytes, at: 0)
        guard isSign(sign) else { return false }
        var index = length
        if index == bytes.count { return sign != 0x2b && sign != 0x2d }
        if bytes[index] == 0x20 { index += 1 }
        if sign == 0x2b || sign == 0x2d { return bytes.count == 2 && bytes[1] == 0x31 }
        return index < bytes.count && bytes[index...].allSatisfy { $0 &- 0x30 < 10 }
    }

    private static func isSign(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x23, 0x2b, 0x2d, 0x2116, 0xb6, 0xa7, 0x25b2, 0x25bc, 0x25b3, 0x25bd, 0x2191, 0x2193, 0x22ee, 0x22ef, 0x2630, 0xd7, 0x2715,
            0x21a9, 0x221e,
            0x2b06, 0x2b07, 0x25b4, 0x25be:
            true
        default: false
        }
    }

    /// A picture of a reaction with its number; without one it may be a comment.
    private static func isCountedSign(_ text: ShortText) -> Bool {
        text.count >= 2 && text.count <= 4 && text.numberCount == 1 && text[0].kind == .mark && text[0].value >= 0x2190
    }

    private static func isShort(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.count { $0 & 0xc0 != 0x80 } <= longest }

    private static func mayRun(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        phrases.mayStart(bytes) || counted.mayStart(bytes) || openings.mayStart(bytes)
    }

    private static func begins(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        phrases.startsPhrase(word) || counted.startsPhrase(word) || openings.startsPhrase(word)
    }

    static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: text[PlainText.trimmed(text, text.startIndex..<text.endIndex)])
    }
}
