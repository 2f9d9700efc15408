/// A number, a word or a sign in a line that may count comments.
struct CountToken {
    var kind: Kind
    /// The piece of text that it stands in.
    var node: Int
    /// Whether it follows without a space, in the same piece of text.
    var isGlued: Bool

    enum Kind: Equatable {
        case number(Int)
        /// A number that counts nothing: a part of a date, a time, a share, a mark.
        case figure
        case word(CountWord)
        /// `(`, `[` and the like, and their ends.
        case open, close
        case colon
        /// What parts one statement from the next: `|`, `·`, `/`, a dash.
        case separator
        case dash
        case comma
        case hash
    }
}

/// Takes a line apart.
struct CountTokenizer {
    private(set) var tokens: [CountToken] = []
    private var word: [UInt8] = []
    private var lastWord: [UInt8] = []

    /// Lines are short; of longer ones the beginning says what there is to say.
    private static let tokenLimit = 40
    /// The longest word of a script without spaces, in characters.
    private static let longestTerm = 8

    /// Reads the text of some nodes. Linear in its length.
    mutating func read(_ tree: HTMLTree, _ nodes: Range<Int>) {
        tokens.removeAll(keepingCapacity: true)
        lastWord.removeAll(keepingCapacity: true)
        tree.bytes.withUnsafeBufferPointer { bytes in
            var node = nodes.lowerBound
            while node < nodes.upperBound, tokens.count < Self.tokenLimit {
                let record = tree.records[node]
                if record.tag == .text {
                    read(UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]), node: node)
                } else if ElementClass.isInvisible(record.tag) {
                    node = Int(record.end)
                    continue
                }
                node += 1
            }
        }
    }

    /// Reads one text.
    mutating func read(_ text: String) {
        tokens.removeAll(keepingCapacity: true)
        lastWord.removeAll(keepingCapacity: true)
        var text = text
        text.withUTF8 { read($0, node: 0) }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, node: Int) {
        var index = 0
        var isGlued = false
        while index < bytes.count, tokens.count < Self.tokenLimit {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isSpace(scalar) || Scalars.isUnseen(scalar) {
                if !Scalars.isUnseen(scalar) { isGlued = false }
                index += length
                continue
            }
            let before = index
            if Scalars.digit(scalar) != nil {
                let isPartOfName = isGlued && before > 0 && endsName(bytes[before - 1])
                var kind = readNumber(bytes, &index)
                if isPartOfName { kind = .figure }
                tokens.append(CountToken(kind: kind, node: node, isGlued: isGlued))
                lastWord.removeAll(keepingCapacity: true)
            } else if Self.partsNoWords(scalar) {
                readTerm(bytes, &index, node: node, isGlued: isGlued)
            } else if Scalars.isWord(scalar) {
                readWord(bytes, &index, node: node, isGlued: isGlued)
            } else {
                if let kind = Self.sign(scalar) { tokens.append(CountToken(kind: kind, node: node, isGlued: isGlued)) }
                lastWord.removeAll(keepingCapacity: true)
                index += length
            }
            isGlued = index > before
        }
    }

    /// Whether a number belongs to the word in front of it, as in `reader_15`; words for comments have a number of their own.
    private func endsName(_ byte: UInt8) -> Bool {
        guard byte == 0x5f || byte == 0x40 || Scalars.isASCIILetter(UInt32(byte)) else { return false }
        if case .word(let word) = tokens.last?.kind { return word.isDisjoint(with: .units) }
        return true
    }

    private static func sign(_ scalar: UInt32) -> CountToken.Kind? {
        switch scalar {
        case 0x28, 0x5b, 0x7b, 0xff08, 0x3010, 0x300c: .open
        case 0x29, 0x5d, 0x7d, 0xff09, 0x3011, 0x300d: .close
        case 0x3a, 0xff1a: .colon
        case 0x23, 0x2116: .hash
        case 0x2d, 0x2010...0x2015, 0x2212, 0x7e: .dash
        case 0x2c, 0x2e, 0x60c, 0x3001, 0x3002, 0xff0c: .comma
        case 0x7c, 0xb7, 0x2022, 0x2f, 0xab, 0xbb, 0x2039, 0x203a, 0x201c...0x201f, 0x22, 0x3b, 0x21, 0x3f, 0x2026: .separator
        default: nil
        }
    }

    /// Characters of scripts that write without spaces.
    private static func partsNoWords(_ scalar: UInt32) -> Bool { Scalars.isIdeographic(scalar) || (0xe00...0xe7f).contains(scalar) }

    // MARK: Words

    private mutating func readWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, node: Int, isGlued: Bool) {
        word.removeAll(keepingCapacity: true)
        while index < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            guard Scalars.isWord(scalar), Scalars.digit(scalar) == nil, !Self.partsNoWords(scalar) else { break }
            Scalars.encode(Scalars.fold(scalar), into: &word)
            index += length
        }
        if !lastWord.isEmpty {
            let pair = lastWord + [0x20] + word
            if let value = CountWords.table.value(of: pair), !tokens.isEmpty {
                tokens[tokens.count - 1].kind = .word(CountWord(rawValue: value))
                lastWord.removeAll(keepingCapacity: true)
                return
            }
        }
        lastWord.removeAll(keepingCapacity: true)
        if CountWords.firstOfTwo.contains(word) { lastWord.append(contentsOf: word) }
        tokens.append(CountToken(kind: .word(CountWord(rawValue: CountWords.table.value(of: word) ?? 0)), node: node, isGlued: isGlued))
    }

    /// The longest known word that begins at a place; a single character where none does.
    private mutating func readTerm(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, node: Int, isGlued: Bool) {
        lastWord.removeAll(keepingCapacity: true)
        word.removeAll(keepingCapacity: true)
        var ends: [(bytes: Int, folded: Int)] = []
        var end = index
        // Thai writes vowels and tones as characters of their own, so its words are longer.
        let longest = bytes[index] == 0xe0 ? 2 * Self.longestTerm : Self.longestTerm
        while end < bytes.count, ends.count < longest {
            let (scalar, length) = Scalars.decode(bytes, at: end)
            guard Self.partsNoWords(scalar) else { break }
            Scalars.encode(Scalars.fold(scalar), into: &word)
            end += length
            ends.append((end, word.count))
        }
        for candidate in ends.reversed() {
            if let value = CountWords.table.value(of: word[..<candidate.folded]) {
                index = candidate.bytes
                tokens.append(CountToken(kind: .word(CountWord(rawValue: value)), node: node, isGlued: isGlued))
                return
            }
        }
        index = ends.first?.bytes ?? index + 1
        // Runs of unknown characters are one word.
        if case .word(let last) = tokens.last?.kind, last.isEmpty, isGlued { return }
        tokens.append(CountToken(kind: .word([]), node: node, isGlued: isGlued))
    }

    // MARK: Numbers

    private func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> CountToken.Kind {
        var (value, digits) = readDigits(bytes, &index)
        if digits <= 3, value > 0 {
            while let (group, end) = thousands(bytes, index), digits < 9 {
                value = value * 1000 + group
                digits += 3
                index = end
            }
        }
        guard index < bytes.count, digits <= 9 else { return digits <= 9 ? .number(value) : .figure }
        let (scalar, length) = Scalars.decode(bytes, at: index)
        let next = index + length < bytes.count ? Scalars.decode(bytes, at: index + length).scalar : 0
        if scalar == 0x25 { return .figure }
        if [0x2e, 0x2c, 0x3a, 0x2f].contains(scalar), Scalars.digit(next) != nil {
            // A decimal fraction, a time, a date; only thousands can have a fraction and still count.
            index += length
            let fraction = readDigits(bytes, &index)
            if scalar == 0x2e || scalar == 0x2c, fraction.digits == 1, endsInThousands(bytes, &index) {
                return .number(value * 1000 + fraction.value * 100)
            }
            while index + 1 < bytes.count, [0x2e, 0x2c, 0x3a, 0x2f, 0x2d].contains(bytes[index]), bytes[index + 1] &- 0x30 < 10 {
                index += 1
                _ = readDigits(bytes, &index)
            }
            return .figure
        }
        return .number(endsInThousands(bytes, &index) ? value * 1000 : value)
    }

    private func readDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> (value: Int, digits: Int) {
        var value = 0
        var digits = 0
        while index < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            guard let digit = Scalars.digit(scalar) else { break }
            if digits < 10 { value = value * 10 + digit }
            digits += 1
            index += length
        }
        return (value, digits)
    }

    /// Three digits behind a separator of thousands.
    private func thousands(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: Int, end: Int)? {
        guard index < bytes.count else { return nil }
        let (scalar, length) = Scalars.decode(bytes, at: index)
        guard [0x2c, 0x2e, 0x27, 0x2019, 0x20, 0xa0, 0x202f, 0x2009, 0x66c].contains(scalar) else { return nil }
        var end = index + length
        let (value, digits) = readDigits(bytes, &end)
        return digits == 3 ? (value, end) : nil
    }

    /// Whether a `k` for thousands follows.
    private func endsInThousands(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
        guard index < bytes.count, bytes[index] | 0x20 == 0x6b else { return false }
        if index + 1 < bytes.count {
            let next = Scalars.decode(bytes, at: index + 1).scalar
            if Scalars.isWord(next) { return false }
        }
        index += 1
        return true
    }
}
