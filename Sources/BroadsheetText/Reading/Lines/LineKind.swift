/// What a line looks like by itself. The order is that of the learned models.
enum LineKind: Int, CaseIterable, Sendable {
    /// Nothing is left of the line.
    case empty
    /// A button, a counter, a rule of symbols.
    case control
    /// A date without a name.
    case date
    /// A name beside a date.
    case nameAndDate
    /// “Ann says:”, with or without a date.
    case says
    /// What could be a name.
    case name
    /// Anything else: prose, headlines.
    case prose
    /// A part of a form that comments are written in.
    case form
    /// A heading of other content: “Related articles”.
    case related
    /// A statement that there are no comments.
    case noComments
    /// A heading of comments.
    case header

    /// Whether the line opens or closes a part of the page.
    var isSection: Bool { self == .form || self == .related || self == .noComments || self == .header }
    /// Whether a name may stand in the line.
    var mayName: Bool { self == .name || self == .says || self == .nameAndDate }
    /// Whether the line is written around a date.
    var isDated: Bool { self == .date || self == .nameAndDate || self == .says }

    /// One letter for listings.
    var letter: Character {
        switch self {
        case .empty: "X"
        case .control: "K"
        case .date: "D"
        case .nameAndDate: "A"
        case .says: "S"
        case .name: "N"
        case .prose: "P"
        case .form: "F"
        case .related: "R"
        case .noComments: "Z"
        case .header: "H"
        }
    }
}
