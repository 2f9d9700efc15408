/// One line of a text that is not blank, measured. Where a paragraph was wrapped by hand, the whole of it.
struct TextLine: Sendable {
    /// The line's number in the input, from 1.
    var number = 0
    /// The first and the last line of the input that it was joined from.
    var lastNumber = 0
    /// Where it begins in the input's UTF-8.
    var byteOffset = 0
    /// The words as they stand, trimmed: what residue quotes.
    var raw = ""
    /// The words without bullet, picture's words and trailing button; white space squeezed.
    var text = ""
    /// How many blank lines stand before it.
    var blank = 0
    var indent = 0
    /// How many characters its bullet or number has.
    var bullets = 0

    var kind = LineKind.prose
    /// Equal for lines that differ in nothing but case and digits.
    var key: UInt64 = 0
    /// Equal for lines that differ in nothing but case.
    var folded: UInt64 = 0
    var date: FoundDate?
    /// What stands beside the date.
    var rest: String?
    /// Who “says”.
    var says: String?
    /// Whom the line says it answers.
    var replyTo: String?
    /// Whether the date is only the end of a longer line.
    var isWeak = false
    /// Whether a button stands behind the date.
    var hasButton = false
    /// Whether a heading names recent or related things.
    var isSidebar = false
    /// Whether such a heading names comments.
    var namesComments = false
    /// The number that a heading of comments declares.
    var declared: Int?
    /// Whether the line is a label such as “Joined:”, whose date stands in the next one.
    var isDateLabel = false
    /// Whether the text alone could be a person's name, without help from its neighbours.
    var isStrictName = false

    /// Whether it ends in the credit of a picture.
    var hasCredit = false

    var traits: LineTraits = []
    var characters = 0
    var words = 0
    var letters = 0
    var uppers = 0
    var digits = 0
    /// Pieces between spaces, and how many of them begin with a capital.
    var pieces = 0
    var capitals = 0
    /// The log odds that a reader rather than a journalist wrote it.
    var style: Float = 0

    /// A line of prose that tells something.
    var isTold: Bool { kind == .prose && words >= 8 && traits.contains(.endsSentence) }
    /// Whether its style counts.
    var isSpoken: Bool { (kind == .prose || kind == .name) && words >= 3 }
    /// A button that says something.
    var isButton: Bool { kind == .control && traits.contains(.hasLetter) || hasButton }
}

/// Yes-and-no facts about a line.
struct LineTraits: OptionSet, Sendable {
    let rawValue: UInt32

    static let endsSentence = Self(rawValue: 1 << 0)
    static let endsWithColon = Self(rawValue: 1 << 1)
    static let startsUpper = Self(rawValue: 1 << 2)
    static let asks = Self(rawValue: 1 << 3)
    static let exclaims = Self(rawValue: 1 << 4)
    static let addresses = Self(rawValue: 1 << 5)
    static let hasEmoji = Self(rawValue: 1 << 6)
    static let hasLink = Self(rawValue: 1 << 7)
    static let startsQuote = Self(rawValue: 1 << 8)
    static let hasLetter = Self(rawValue: 1 << 9)
    static let hasBar = Self(rawValue: 1 << 10)
    static let hasDash = Self(rawValue: 1 << 11)
    static let hasColon = Self(rawValue: 1 << 12)
    static let startsLetter = Self(rawValue: 1 << 13)
    static let isDigits = Self(rawValue: 1 << 14)
}
