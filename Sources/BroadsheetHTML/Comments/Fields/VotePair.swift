/// Votes for and against in one text: `+12 / −3`.
struct VotePair {
    var up: Int
    var down: Int

    private static let longestText = 40
    private static let minuses = ["-", "−", "–"].map { Array($0.utf8) }

    /// Reads a text; `nil` when it is anything but two numbers, the first with a plus and the second with a minus. Bounded by its length.
    static func read(_ text: [UInt8]) -> VotePair? {
        guard text.count <= longestText else { return nil }
        var rest = text.filter { $0 > 0x20 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }[...]
        guard rest.popFirst() == UInt8(ascii: "+"), let up = number(&rest) else { return nil }
        if let mark = rest.first, mark == UInt8(ascii: "/") || mark == UInt8(ascii: "|") || mark == UInt8(ascii: ",") { rest.removeFirst() }
        guard let minus = minuses.first(where: { rest.starts(with: $0) }) else { return nil }
        rest.removeFirst(minus.count)
        guard let down = number(&rest), rest.isEmpty else { return nil }
        return VotePair(up: up, down: down)
    }

    private static func number(_ text: inout ArraySlice<UInt8>) -> Int? {
        let digits = text.prefix { $0 &- 0x30 < 10 }
        guard (1...6).contains(digits.count) else { return nil }
        text.removeFirst(digits.count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
