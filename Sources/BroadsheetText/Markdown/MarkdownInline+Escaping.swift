extension MarkdownInline {
    /// Writes text with a backslash before each character that would otherwise be read as Markdown.
    ///
    /// - Parameter following: The byte that will be written after the text; a line feed when there is none.
    mutating func escape(_ range: Range<Int>, next following: UInt8, to out: inout [UInt8]) {
        var index = escapeLineStart(range, next: following, to: &out)
        while index < range.upperBound {
            let byte = scratch[index]
            guard Self.isSpecial[Int(byte)] else {
                out.append(byte)
                index += 1
                continue
            }
            if byte == 0x0a {
                var breaks = 0
                while index < range.upperBound, scratch[index] == 0x0a || scratch[index] == 0x20 {
                    if scratch[index] == 0x0a { breaks += 1 }
                    index += 1
                }
                breakLine(times: breaks, to: &out)
                index = escapeLineStart(index..<range.upperBound, next: following, to: &out)
                continue
            }
            var end = index + 1
            let isRun = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
            if isRun { while end < range.upperBound, scratch[end] == byte { end += 1 } }
            let next = end < range.upperBound ? scratch[end] : following
            let isActive: Bool
            switch byte {
            case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "_"):
                let before = previous(index, range, out)
                let standsAlone = before == 0x20 && next == 0x20 && end + 1 < range.upperBound && scratch[end + 1] > 0x20
                let isInsideWord = byte == UInt8(ascii: "_") && Self.isAlphanumeric(before) && Self.isAlphanumeric(next)
                isActive = !standsAlone && !isInsideWord
            // A space may be taken away at the end of a line, where a backslash is a line break.
            case UInt8(ascii: "\\"): isActive = Self.isPunctuation(next) || next <= 0x20
            case UInt8(ascii: "<"):
                isActive = Self.isLetter(next) || "/!?".utf8.contains(next) || beginsMailAddress(end..<range.upperBound, next: following)
            case UInt8(ascii: "!"): isActive = end == range.upperBound && next == UInt8(ascii: "[")
            case UInt8(ascii: "&"): isActive = isEntity(end..<range.upperBound, next: following)
            case UInt8(ascii: "|"): isActive = place == .cell
            case UInt8(ascii: "#"): isActive = place == .heading && endsHeading(index..<range.upperBound, next: following, out)
            case UInt8(ascii: "$"):
                isActive = escapesEveryDollar || (previous(index, range, out) > 0x20 && !Self.isDigit(next))
            default: isActive = true
            }
            for _ in index..<end {
                if isActive { out.append(UInt8(ascii: "\\")) }
                out.append(byte)
            }
            leadingDigits = -1
            index = end
        }
    }

    /// The byte before, a line feed at the start of a line.
    private func previous(_ index: Int, _ range: Range<Int>, _ out: [UInt8]) -> UInt8 {
        if leadingDigits == 0, place == .paragraph { return 0x0a }
        if index > range.lowerBound { return scratch[index - 1] }
        return out.last ?? 0x0a
    }

    /// Escapes what would begin a block at the start of a line: a heading, a quote, a list, an underline, a row of a table.
    ///
    /// - Returns: Where the rest of the text begins.
    private mutating func escapeLineStart(_ range: Range<Int>, next following: UInt8, to out: inout [UInt8]) -> Int {
        guard leadingDigits >= 0, !range.isEmpty else { return range.lowerBound }
        func byte(_ index: Int) -> UInt8 { index < range.upperBound ? scratch[index] : following }
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a }
        var index = range.lowerBound
        while leadingDigits < 10, Self.isDigit(byte(index)), index < range.upperBound {
            out.append(scratch[index])
            leadingDigits += 1
            index += 1
        }
        guard index < range.upperBound else { return index }
        let first = scratch[index]
        let second = byte(index + 1)
        let isActive: Bool
        switch first {
        case UInt8(ascii: "."), UInt8(ascii: ")"): isActive = 1...9 ~= leadingDigits && isSpace(second)
        case _ where leadingDigits > 0: isActive = false
        case UInt8(ascii: ">"): isActive = true
        case UInt8(ascii: "+"): isActive = isSpace(second)
        case UInt8(ascii: "-"): isActive = isSpace(second) || second == first || (!isFirstLine && "|:".utf8.contains(second))
        case UInt8(ascii: "="): isActive = !isFirstLine && (isSpace(second) || second == first)
        case UInt8(ascii: "|"): isActive = true
        case UInt8(ascii: ":"): isActive = !isFirstLine && "-|".utf8.contains(second)
        case UInt8(ascii: "#"):
            var end = index
            while end < range.upperBound, scratch[end] == first { end += 1 }
            isActive = end - index <= 6 && isSpace(byte(end))
        default: isActive = false
        }
        guard isActive else {
            // A special character is looked at with the rest of the text, where it still counts as the first of its line.
            if leadingDigits > 0 || !Self.isSpecial[Int(first)] { leadingDigits = -1 }
            return index
        }
        out.append(UInt8(ascii: "\\"))
        out.append(first)
        leadingDigits = -1
        return index + 1
    }

    /// Whether what follows an ampersand could be the name or number of a character, or the beginning of one.
    private func isEntity(_ range: Range<Int>, next following: UInt8) -> Bool {
        for index in range.prefix(34) {
            let byte = scratch[index]
            if byte == UInt8(ascii: ";") { return index > range.lowerBound }
            guard Self.isAlphanumeric(byte) || byte == UInt8(ascii: "#") else { return false }
        }
        return following > 0x20
    }

    /// Whether what follows an angle bracket could be an address with an at sign, which may begin with many marks.
    private func beginsMailAddress(_ range: Range<Int>, next following: UInt8) -> Bool {
        for index in range {
            switch scratch[index] {
            case UInt8(ascii: "@"): return true
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"): return false
            default: continue
            }
        }
        return following > 0x20
    }

    /// Whether these are the number signs that may close a heading.
    private func endsHeading(_ range: Range<Int>, next following: UInt8, _ out: [UInt8]) -> Bool {
        let before = range.lowerBound > 0 ? scratch[range.lowerBound - 1] : 0x20
        guard before <= 0x20 || out.last == 0x20 else { return false }
        return scratch[range].allSatisfy { $0 == UInt8(ascii: "#") || $0 == 0x20 }
    }

    // MARK: White space

    mutating func writeSpace(_ range: Range<Int>, to out: inout [UInt8]) {
        let breaks = scratch[range].count { $0 == 0x0a }
        if breaks > 0 {
            breakLine(times: breaks, to: &out)
        } else {
            out.append(contentsOf: scratch[range])
        }
    }

    private mutating func breakLine(times: Int, to out: inout [UInt8]) {
        while out.last == 0x20, leadingDigits != 0 { out.removeLast() }
        switch place {
        case .paragraph:
            for _ in 0..<times {
                out.append(contentsOf: "\\\n".utf8)
                out.append(contentsOf: linePrefix)
            }
            leadingDigits = 0
            isFirstLine = false
        case .cell: for _ in 0..<times { out.append(contentsOf: "<br>".utf8) }
        case .heading, .label: out.append(0x20)
        }
    }

    // MARK: Code and formulas

    func writeCode(_ range: Range<Int>, to out: inout [UInt8]) {
        let text = scratch[range]
        var runLengths: Set<Int> = []
        var length = 0
        for byte in text {
            if byte == UInt8(ascii: "`") {
                length += 1
            } else if length > 0 {
                runLengths.insert(length)
                length = 0
            }
        }
        if length > 0 { runLengths.insert(length) }
        var fenceLength = 1
        while runLengths.contains(fenceLength) { fenceLength += 1 }
        let fence = repeatElement(UInt8(ascii: "`"), count: fenceLength)
        let needsPadding = text.first == UInt8(ascii: "`") || text.last == UInt8(ascii: "`")
        out.append(contentsOf: fence)
        if needsPadding { out.append(0x20) }
        for byte in text {
            if byte == UInt8(ascii: "|"), place == .cell { out.append(UInt8(ascii: "\\")) }
            out.append(byte == 0x0a ? 0x20 : byte)
        }
        if needsPadding { out.append(0x20) }
        out.append(contentsOf: fence)
    }

    func writeMath(_ range: Range<Int>, to out: inout [UInt8]) {
        guard Self.isInertTeX(scratch[range]) else { return writeCode(range, to: &out) }
        out.append(UInt8(ascii: "$"))
        for byte in scratch[range] {
            if byte == UInt8(ascii: "|"), place == .cell { out.append(UInt8(ascii: "\\")) }
            out.append(byte == 0x0a ? 0x20 : byte)
        }
        out.append(UInt8(ascii: "$"))
    }

    /// Whether a formula could, in a reader that knows none, be neither element nor link, and does not end its delimiters itself.
    static func isInertTeX(_ tex: some Collection<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        for byte in tex {
            switch (previous, byte) {
            case (_, UInt8(ascii: "`")), (_, UInt8(ascii: "$")): return false
            case (UInt8(ascii: "<"), _) where isLetter(byte) || "/!?".utf8.contains(byte): return false
            case (UInt8(ascii: "]"), UInt8(ascii: "(")), (UInt8(ascii: "]"), UInt8(ascii: "[")), (UInt8(ascii: "["), UInt8(ascii: "^")):
                return false
            default: break
            }
            previous = byte
        }
        return previous != UInt8(ascii: "\\")
    }

    /// Whether a line of a formula begins like a block: a list, a quote, a heading or its underline.
    static func beginsBlock(_ line: some Collection<UInt8>) -> Bool {
        let start = line.drop { $0 <= 0x20 }
        guard let first = start.first else { return false }
        if isDigit(first) { return start.drop(while: isDigit).first.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") } ?? false }
        return "#>+-=~|:*_[".utf8.contains(first)
    }

    // MARK: Bytes

    static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7a ~= byte | 0x20 }
    static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e: true
        default: false
        }
    }

    private static let isSpecial: [Bool] = (0..<256).map { byte in
        byte == 0x0a || "\\`*_~[]<&|!#$".utf8.contains(UInt8(byte))
    }
}
