/// Elements that repeat: each could be a comment.
struct CommentRun {
    /// What the classes and other marks that the members share say.
    var traits: LabelTraits
    var markup: StatedMarkup
    /// Whether a member is an element and the siblings behind it.
    var isExtended = false
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
    /// The first node of each member, in document order within a run.
    var starts: [Int32] = []

    /// The members of a run, each as far as its element goes.
    func spans(of run: CommentRun, in tree: HTMLTree) -> [Range<Int>] {
        run.members.map { Int(starts[$0])..<Int(tree.records[Int(starts[$0])].end) }
    }

    func nodes(of run: CommentRun) -> ArraySlice<Int32> { starts[run.members] }
}
