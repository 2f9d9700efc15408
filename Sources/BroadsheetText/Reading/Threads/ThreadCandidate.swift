/// A way to read a page's lines as comments.
struct ThreadCandidate: Sendable {
    /// How it was found.
    enum Origin: Int, CaseIterable, Sendable {
        /// A run of dates or of “says:” lines, by its best layout.
        case run
        /// The same by another layout.
        case layout
        /// What follows a heading of comments.
        case zone
        /// Where the style of the prose changes.
        case style
        /// The best path through the lines.
        case decoded
        /// A part of another one.
        case part

        var words: String {
            switch self {
            case .run: "a run of dates or names"
            case .layout: "a run of dates or names in its second layout"
            case .zone: "what follows a heading of comments"
            case .style: "a change of style"
            case .decoded: "the best path through the lines"
            case .part: "a part of another reading"
            }
        }
    }

    /// How the lines of zones were cut into comments.
    enum Cutter: Int, Sendable {
        case none, lines, buttons, blanks, names
    }

    var origin: Origin
    var items: [ThreadItem]
    var layout: AnchorLayout?
    /// How well the layout fits.
    var fit = 0.0
    /// The fit of every layout.
    var fits: [AnchorLayout: Double] = [:]
    /// The sum of the change of style.
    var shift = 0.0
    var cutter = Cutter.none
    /// The share of items with a name.
    var named = 0.0
    var anchors: [Int] = []
    var anchorKind: AnchorKind?

    var style = 0.0
    /// What the evidence says by hand-set weights.
    var score = -9.0
    var reasons: [ThreadEvidence.Reason] = []

    /// By which candidates of one origin are ordered.
    var value: Double { score + 0.05 * Double(min(20, items.count)) }

    var isZone: Bool { origin == .zone || origin == .style }
    /// The first and the last line used.
    var span: ClosedRange<Int>? {
        var low = Int.max
        var high = -1
        for item in items {
            for index in item.head { (low, high) = (min(low, index), max(high, index)) }
            for index in item.body { (low, high) = (min(low, index), max(high, index)) }
            for index in item.tail { (low, high) = (min(low, index), max(high, index)) }
        }
        return high >= 0 ? low...high : nil
    }
}

/// What anchors of a run have in common.
enum AnchorKind: Hashable, Sendable {
    /// “Ann says:”
    case says
    /// Dates that are written alike.
    case dates(DateShape)
}

/// Where head and text of comments stand.
enum AnchorLayout: Int, CaseIterable, Sendable {
    /// `Ann, May 3` above the text
    case headInline
    /// `Ann`, then `May 3`, above the text
    case headBefore
    /// `Ann` above the text, `May 3` below
    case tailNameFirst
    /// `Ann, May 3` below the text
    case tailInline
    /// `May 3`, then `Ann`, above the text
    case headAfter
    /// `Ann`, then `May 3`, below the text
    case tailBefore
    /// `May 3`, then `Ann`, below the text
    case tailAfter

    var isHead: Bool { self == .headInline || self == .headBefore || self == .headAfter }
}
