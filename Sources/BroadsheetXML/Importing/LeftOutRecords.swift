public import BroadsheetCore

/// Counts the records that become no article, by what they are.
struct LeftOutRecords: Sendable {
    private var counts: [(name: String, count: Int)] = []

    mutating func add(_ name: String, count: Int = 1) {
        if let index = counts.firstIndex(where: { $0.name == name }) {
            counts[index].count += count
        } else if counts.count < 16 {
            counts.append((name, count))
        } else {
            counts[counts.count - 1].count += count
            counts[counts.count - 1].name = "others"
        }
    }

    mutating func add(_ others: LeftOutRecords) {
        for (name, count) in others.counts { add(name, count: count) }
    }

    /// What was counted, which is forgotten then.
    mutating func takeDiagnostic() -> Diagnostic? {
        guard !counts.isEmpty else { return nil }
        defer { counts = [] }
        let list = counts.map { "\($0.name): \($0.count)" }.joined(separator: ", ")
        return Diagnostic(.note, .recordsLeftOut, "Records that are no articles were left out (\(list)).")
    }
}

extension Diagnostic.Code {
    /// Records of a container that are neither articles nor comments were left out.
    public static let recordsLeftOut: Self = "records-left-out"
    /// The markup of a record was broken and could be mended.
    public static let mendedMarkup: Self = "mended-markup"
    /// The article is a draft, waits for its date, is private or in the trash.
    public static let unpublished: Self = "unpublished"
}
