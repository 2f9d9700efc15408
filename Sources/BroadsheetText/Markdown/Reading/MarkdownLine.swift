/// A line of Markdown that is read from the left: first the marks of quotes and lists, then the rest.
struct MarkdownLine {
    private(set) var rest: ArraySlice<UInt8>
    /// Columns of a tab that were not used up by a mark before it.
    private var pending = 0
    private var column = 0

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// The lines of a text without what ends them.
    static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0a || bytes[index] == 0x0d {
                lines.append(start..<index)
                if bytes[index] == 0x0d, index + 1 < bytes.count, bytes[index + 1] == 0x0a { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
        return lines
    }

    var isBlank: Bool { rest.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    /// How many columns of white space come next, up to a few more than matter.
    var indent: Int {
        var columns = pending
        var place = column
        for byte in rest.prefix(64) {
            if byte == 0x20 {
                columns += 1
                place += 1
            } else if byte == 0x09 {
                columns += 4 - place % 4
                place += 4 - place % 4
            } else {
                break
            }
        }
        return columns
    }

    /// Passes so many columns of white space, or as many as there are.
    mutating func skipColumns(_ count: Int) {
        var left = count
        while left > 0 {
            if pending > 0 {
                let used = min(pending, left)
                pending -= used
                left -= used
            } else if rest.first == 0x20 {
                rest = rest.dropFirst()
                column += 1
                left -= 1
            } else if rest.first == 0x09 {
                rest = rest.dropFirst()
                pending = 4 - column % 4
                column += pending
            } else {
                return
            }
        }
    }

    mutating func skipWhiteSpace() {
        pending = 0
        let kept = rest.drop { $0 == 0x20 || $0 == 0x09 }
        column += kept.startIndex - rest.startIndex
        rest = kept
    }

    /// Passes bytes that are no white space.
    mutating func skipBytes(_ count: Int) {
        rest = rest.dropFirst(count)
        column += count
    }

    /// The rest of the line, the columns left of a tab as spaces.
    var text: [UInt8] { [UInt8](repeating: 0x20, count: pending) + rest }

    // MARK: What begins here, white space aside

    private var mark: ArraySlice<UInt8> { rest.drop { $0 == 0x20 || $0 == 0x09 } }

    var beginsQuote: Bool { mark.first == UInt8(ascii: ">") }

    /// Three or more of one of `*`, `-` and `_`, with nothing but white space between.
    var isDivider: Bool {
        guard let first = mark.first, first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "_") else {
            return false
        }
        var count = 0
        for byte in mark {
            if byte == first { count += 1 } else if byte != 0x20, byte != 0x09 { return false }
        }
        return count >= 3
    }

    /// The level of a heading that is underlined, where this line is nothing but the underline.
    var underlineLevel: Int? {
        guard let first = mark.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return nil }
        let tail = mark.drop { $0 == first }
        guard tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
        return first == UInt8(ascii: "=") ? 1 : 2
    }

    /// A heading that begins with number signs: its level and its text.
    var heading: (level: Int, text: ArraySlice<UInt8>)? {
        let marks = mark.prefix { $0 == UInt8(ascii: "#") }
        guard (1...6).contains(marks.count) else { return nil }
        let after = mark[marks.endIndex...]
        guard after.isEmpty || after.first == 0x20 || after.first == 0x09 else { return nil }
        var text = after.drop { $0 == 0x20 || $0 == 0x09 }
        while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
        var closed = text
        while closed.last == UInt8(ascii: "#") { closed.removeLast() }
        if closed.isEmpty || closed.last == 0x20 || closed.last == 0x09 { text = closed }
        while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
        return (marks.count, text)
    }

    /// The opening of a block of code: the mark, its length and what stands behind it.
    var fence: (byte: UInt8, count: Int, info: ArraySlice<UInt8>)? {
        guard let first = mark.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
        let run = mark.prefix { $0 == first }
        guard run.count >= 3 else { return nil }
        let info = mark[run.endIndex...]
        if first == UInt8(ascii: "`"), info.contains(first) { return nil }
        return (first, run.count, info)
    }

    /// The mark of a list's item: its length in bytes, and the number where it has one.
    var listMark: (length: Int, byte: UInt8, number: Int?)? {
        guard let first = mark.first else { return nil }
        var length = 1
        var number: Int?
        var byte = first
        if 0x30...0x39 ~= first {
            let digits = mark.prefix(9).prefix { 0x30...0x39 ~= $0 }
            guard let next = mark.dropFirst(digits.count).first, next == UInt8(ascii: ".") || next == UInt8(ascii: ")") else { return nil }
            number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            length = digits.count + 1
            byte = next
        } else if first != UInt8(ascii: "-"), first != UInt8(ascii: "*"), first != UInt8(ascii: "+") {
            return nil
        }
        let after = mark.dropFirst(length).first
        return after == nil || after == 0x20 || after == 0x09 ? (length, byte, number) : nil
    }
}
