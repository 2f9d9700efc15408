/// One line of a text that is not blank, measured. Where a paragraph was wrapped by hand, the whole of it.
struct TextLine: Sendable {
    /// The line's number in the input, from 1.
    @Compact var number = 0
    /// The first and the last line of the input that it was joined from.
    @Compact var lastNumber = 0
    /// Where it begins in the input's UTF-8.
    @Compact var byteOffset = 0
    /// The words as they stand, trimmed: what residue quotes.
    var raw = ""
    /// The words without bullet, picture's words and trailing button; white space squeezed.
    var text = ""
    /// How many blank lines stand before it.
    @Compact var blank = 0
    @Compact var indent = 0
    /// How many characters its bullet or number has.
    @Compact var bullets = 0

    var kind = LineKind.prose
    /// Equal for lines that differ in nothing but case and digits.
    var key: UInt64 = 0
    /// Equal for lines that differ in nothing but case.
    var folded: UInt64 = 0
    /// What was found in it; `nil` for most lines, which are copied often.
    private var found: Found?
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
    @Compact var characters = 0
    @Compact var words = 0
    @Compact var letters = 0
    @Compact var uppers = 0
    @Compact var digits = 0
    /// Pieces between spaces, and how many of them begin with a capital.
    @Compact var pieces = 0
    @Compact var capitals = 0
    /// The log odds that a reader rather than a journalist wrote it.
    var style: Float = 0

    var date: FoundDate? {
        get { found?.words.date }
        set { if found != nil || newValue != nil { update { $0.date = newValue } } }
    }
    /// What stands beside the date.
    var rest: String? {
        get { found?.words.rest }
        set { if found != nil || newValue != nil { update { $0.rest = newValue } } }
    }
    /// Who “says”.
    var says: String? {
        get { found?.words.says }
        set { if found != nil || newValue != nil { update { $0.says = newValue } } }
    }
    /// Whom the line says it answers.
    var replyTo: String? {
        get { found?.words.replyTo }
        set { if found != nil || newValue != nil { update { $0.replyTo = newValue } } }
    }

    private struct Words: Sendable {
        var date: FoundDate?
        var rest: String?
        var says: String?
        var replyTo: String?
    }

    private final class Found: Sendable {
        let words: Words

        init(_ words: Words) {
            self.words = words
        }
    }

    private mutating func update(_ change: (inout Words) -> Void) {
        var words = found?.words ?? Words()
        change(&words)
        found = Found(words)
    }

    /// Whether it has a date.
    @inline(__always) var hasDate: Bool { found?.words.date != nil }
    /// Whether it has a date with a time of day, or one told by its distance from now.
    @inline(__always) var isTimed: Bool { found?.words.date?.isTimed ?? false }
    /// Whether it says whom it answers.
    @inline(__always) var isAnswer: Bool { found?.words.replyTo != nil }

    /// A line of prose that tells something.
    @inline(__always) var isTold: Bool { kind == .prose && words >= 8 && traits.contains(.endsSentence) }
    /// Whether its style counts.
    @inline(__always) var isSpoken: Bool { (kind == .prose || kind == .name) && words >= 3 }
    /// A button that says something.
    @inline(__always) var isButton: Bool { kind == .control && traits.contains(.hasLetter) || hasButton }
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

extension [TextLine] {
    /// How many lines pass a test. No line is copied for it.
    func count(where test: (TextLine) -> Bool) -> Int {
        var count = 0
        for index in indices where test(self[index]) { count += 1 }
        return count
    }
}
