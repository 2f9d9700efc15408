/// Elements that repeat: each could be a comment.
struct CommentRun {
    /// What the classes and other marks that the members share say.
    var traits: LabelTraits
    var markup: StatedMarkup
    /// Whether a member is an element and the siblings behind it.
    var isExtended: Bool
    /// The place of the members in ``CommentRuns``.
    var members: Range<Int>

    var count: Int { members.count }

    /// What structured data says the members are.
    struct StatedMarkup: OptionSet {
        let rawValue: UInt8

        static let comment = Self(rawValue: 1 << 0)
        static let answer = Self(rawValue: 1 << 1)
        static let posting = Self(rawValue: 1 << 2)
        static let review = Self(rawValue: 1 << 3)
    }
}

/// The runs of a page, with the members of all of them in one list.
struct CommentRuns {
    var runs: [CommentRun] = []
    /// Where each member starts and ends, in document order within a run.
    var starts: [Int32] = []
    var ends: [Int32] = []

    func spans(of run: CommentRun) -> [Range<Int>] { run.members.map { Int(starts[$0])..<Int(ends[$0]) } }
}
