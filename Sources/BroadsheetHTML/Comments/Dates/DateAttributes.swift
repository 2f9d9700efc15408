/// The attributes of a tree that can hold the date of a comment, looked up once.
struct DateAttributes: Sendable {
    /// The ranks of attributes by the numbers of their names; 0 for all others.
    private var ranks: [UInt8] = []

    /// The names, in the order in which they are believed: those for machines, those that are shown when a pointer rests on the element.
    private static let names: [(name: String, isText: Bool)] = [
        ("datetime", false), ("data-time", false), ("data-timestamp", false), ("data-datetime", false), ("data-date", false),
        ("data-utime", false),
        ("data-tippy-content", true), ("data-original-title", true), ("title", true), ("content", false), ("data-created", false),
        ("data-tooltip", true), ("aria-label", true), ("data-date-time", false), ("data-epoch", false), ("data-unix", false),
        ("data-livestamp", false), ("timestamp", false), ("data-ts", false), ("data-created-at", false), ("data-createdat", false),
        ("data-date-created", false), ("data-created-on", false), ("data-published", false), ("data-published-at", false),
        ("data-posted", false), ("data-posted-at", false), ("data-comment-date", false), ("data-comment-time", false),
        ("data-unixtime", false),
        ("data-unix-time", false), ("data-timeago", false), ("data-iso", false), ("data-iso-date", false), ("data-content", true),
        ("data-title", true), ("data-tip", true), ("data-hint", true), ("data-bs-title", true), ("data-bs-original-title", true),
        ("data-moment", false), ("data-pubdate", false), ("data-seconds", false), ("time", false), ("date", false),
    ]

    init(_ tree: HTMLTree) {
        for (rank, name) in Self.names.enumerated() {
            guard let number = tree.attributeName(name.name) else { continue }
            let index = Int(number.rawValue)
            if ranks.count <= index { ranks += [UInt8](repeating: 0, count: index + 1 - ranks.count) }
            ranks[index] = UInt8(rank + 1)
        }
    }

    /// An attribute that can hold a date.
    struct Candidate {
        var rank: Int
        var value: Range<Int>

        var name: String { DateAttributes.names[rank].name }
        /// Whether it is written for people.
        var isText: Bool { DateAttributes.names[rank].isText }
    }

    /// The next attribute of an element in the order of belief, after one of a rank.
    @inline(__always)
    func next(of node: Int, in tree: HTMLTree, after last: Int) -> Candidate? {
        let record = tree.records[node]
        guard record.tag != .text else { return nil }
        var best: Candidate?
        for index in Int(record.start)..<Int(record.start + record.count) {
            let attribute = tree.attributes[index]
            let number = Int(attribute.name.rawValue)
            guard number < ranks.count, ranks[number] > 0 else { continue }
            let rank = Int(ranks[number]) - 1
            if rank > last, best.map({ rank < $0.rank }) ?? true {
                best = Candidate(rank: rank, value: Int(attribute.start)..<Int(attribute.start + attribute.count))
            }
        }
        return best
    }
}
