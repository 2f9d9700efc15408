public import BroadsheetCore

/// The patterns that pages are held against, with their selectors read.
public struct CommentPatternSet: Sendable {
    /// The patterns; where two fit the same page equally well, the earlier one counts.
    public let patterns: [CommentPattern]

    /// Reads the selectors of patterns.
    ///
    /// - Throws: ``SelectorError`` for the first selector with a fault.
    public init(_ patterns: [CommentPattern]) throws(SelectorError) {
        self.patterns = patterns
    }

    /// Patterns whose faulty members are left out.
    private init(known patterns: [CommentPattern]) {
        self.patterns = patterns
    }

    /// The platforms that are known without being told.
    public static let standard = CommentPatternSet(known: KnownPlatforms.all)

    /// No pattern: every page is read as one of an unknown platform.
    public static let none = CommentPatternSet(known: [])

    /// These patterns and further ones, which go first.
    ///
    /// - Throws: ``SelectorError`` for the first selector with a fault.
    public func adding(_ patterns: [CommentPattern]) throws(SelectorError) -> CommentPatternSet {
        try CommentPatternSet(patterns + self.patterns)
    }
}

private enum CommentPatternsKey: ContextKey {
    static let defaultValue = CommentPatternSet.standard
}

extension ContextValues {
    /// The platforms whose comments are known by their markup.
    public var commentPatterns: CommentPatternSet {
        get { self[CommentPatternsKey.self] }
        set { self[CommentPatternsKey.self] = newValue }
    }
}
