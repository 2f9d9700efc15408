public import BroadsheetCore

/// The patterns that pages are held against, with their selectors read.
public struct CommentPatternSet: Sendable {
    /// The patterns; where two fit the same page equally well, the earlier one counts.
    public let patterns: [CommentPattern]

    /// For each pattern the selectors by which it is told: its items, what they must hold, where they are none.
    let telling: [SelectorSet]
    let tellingPlaces: [TellingPlaces]
    /// For each pattern what a page must hold for it to fit.
    let hints: [PatternHints]
    /// For each pattern the selectors of its fields.
    let fields: [PatternFields]

    /// Where these selectors stand in the set of a pattern.
    struct TellingPlaces: Sendable {
        var items: Int
        var requires: Int?
        var excludes: Int?
    }

    /// Reads the selectors of patterns. Linear in their length.
    ///
    /// - Throws: ``SelectorError`` for the first selector with a fault.
    public init(_ patterns: [CommentPattern]) throws(SelectorError) {
        var telling: [Selector] = []
        var sets: [SelectorSet] = []
        var places: [TellingPlaces] = []
        var fields: [PatternFields] = []
        func place(_ text: String?) throws(SelectorError) -> Int? {
            guard let text else { return nil }
            telling.append(try Selector(text))
            return telling.count - 1
        }
        for pattern in patterns {
            telling.removeAll()
            let items = telling.count
            telling.append(try Selector(pattern.items))
            places.append(TellingPlaces(items: items, requires: try place(pattern.requires), excludes: try place(pattern.excludes)))
            sets.append(SelectorSet(telling))
            fields.append(try PatternFields(pattern))
        }
        self.patterns = patterns
        hints = patterns.map(PatternHints.init)
        self.telling = sets
        tellingPlaces = places
        self.fields = fields
    }

    /// Patterns whose faulty members are left out.
    private init(known patterns: [CommentPattern]) {
        let sound = patterns.filter { (try? CommentPatternSet([$0])) != nil }
        self = (try? CommentPatternSet(sound)) ?? .empty
    }

    private init() {
        patterns = []
        telling = []
        tellingPlaces = []
        hints = []
        fields = []
    }

    private static let empty = CommentPatternSet()

    /// The platforms that are known without being told.
    public static let standard = CommentPatternSet(known: KnownPlatforms.all)

    /// No pattern: every page is read as one of an unknown platform.
    public static let none = CommentPatternSet.empty

    /// These patterns and further ones, which go first.
    ///
    /// - Throws: ``SelectorError`` for the first selector with a fault.
    public func adding(_ patterns: [CommentPattern]) throws(SelectorError) -> CommentPatternSet {
        try CommentPatternSet(patterns + self.patterns)
    }
}

private enum CommentPatternsKey: ContextKey {
    static var defaultValue: CommentPatternSet { .standard }
}

extension ContextValues {
    /// The platforms whose comments are known by their markup.
    public var commentPatterns: CommentPatternSet {
        get { self[CommentPatternsKey.self] }
        set { self[CommentPatternsKey.self] = newValue }
    }
}
