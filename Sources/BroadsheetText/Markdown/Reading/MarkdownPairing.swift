import BroadsheetCore

/// Marks that may begin or end emphasis.
struct MarkdownDelimiter {
    let byte: UInt8
    /// The piece of text that holds the marks.
    let piece: Int
    /// How many of them are left.
    var count: Int
    let original: Int
    let canOpen: Bool
    let canClose: Bool
}

/// Pairs marks of emphasis, as CommonMark's algorithm does: each search for an opening mark ends where one of the same kind was not found before, so
/// that time is linear in their number.
struct MarkdownPairing {
    struct Pair {
        let opener: Int
        let closer: Int
        let used: Int
        let style: TextStyle
    }

    private var marks: [MarkdownDelimiter]
    /// The marks that are left, as a list: the one before and the one behind each.
    private var previous: [Int]
    private var next: [Int]

    init(_ marks: [MarkdownDelimiter]) {
        self.marks = marks
        previous = Array(-1..<marks.count - 1)
        next = Array(1..<marks.count + 1)
    }

    mutating func pairs() -> [Pair] {
        var pairs: [Pair] = []
        var floors: [Int: Int] = [:]
        var closer = 0
        while closer < marks.count {
            let mark = marks[closer]
            guard mark.canClose, mark.count > 0 else {
                closer = next[closer]
                continue
            }
            let kind = Int(mark.byte) << 3 | (mark.canOpen ? 4 : 0) | mark.original % 3
            let floor = floors[kind] ?? 0
            var opener = previous[closer]
            while opener >= floor, !matches(opener, closer) { opener = previous[opener] }
            guard opener >= floor else {
                floors[kind] = closer
                if !mark.canOpen { unlink(closer) }
                closer = next[closer]
                continue
            }
            // What stands between a pair is no longer looked at.
            previous[closer] = opener
            next[opener] = closer
            pairs.append(pair(opener, closer))
            if marks[opener].count == 0 { unlink(opener) }
            if marks[closer].count == 0 {
                let following = next[closer]
                unlink(closer)
                closer = following
            }
        }
        return pairs
    }

    private mutating func unlink(_ index: Int) {
        if previous[index] >= 0 { next[previous[index]] = next[index] }
        if next[index] < previous.count { previous[next[index]] = previous[index] }
    }

    private func matches(_ opener: Int, _ closer: Int) -> Bool {
        let (left, right) = (marks[opener], marks[closer])
        guard left.byte == right.byte, left.canOpen, left.count > 0 else { return false }
        if left.byte == UInt8(ascii: "~") { return left.count == right.count && left.count <= 2 }
        guard left.canClose || right.canOpen else { return true }
        return (left.original + right.original) % 3 != 0 || left.original % 3 == 0 && right.original % 3 == 0
    }

    private mutating func pair(_ opener: Int, _ closer: Int) -> Pair {
        let isStrike = marks[opener].byte == UInt8(ascii: "~")
        let used = isStrike ? marks[opener].count : marks[opener].count >= 2 && marks[closer].count >= 2 ? 2 : 1
        marks[opener].count -= used
        marks[closer].count -= used
        return Pair(
            opener: marks[opener].piece, closer: marks[closer].piece, used: used,
            style: isStrike ? .strikethrough : used == 2 ? .strong : .emphasis)
    }
}
