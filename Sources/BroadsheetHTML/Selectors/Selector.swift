/// A CSS selector, read once and usable with any tree.
///
/// ```swift
/// let links = try Selector("article > p a[href^='https:']:not(.advertisement)")
/// for node in tree.select(links) { print(tree.text(of: node)) }
/// ```
///
/// A part of Selectors Level 4 is known:
///
/// - types, `*`, classes and ids, with the escapes of CSS (`#\31 st`);
/// - attributes: `[a]` and the operators `=`, `~=`, `|=`, `^=`, `$=` and `*=`, with the flags `i` and `s`;
/// - the combinators space, `>`, `+` and `~`, and lists with commas;
/// - `:is()`, `:where()`, `:not()` and `:has()`;
/// - `:nth-child()`, `:nth-last-child()`, `:nth-of-type()` and `:nth-last-of-type()`, and `:first-child`, `:last-child`, `:only-child`, `:first-of-type`,
///   `:last-of-type` and `:only-of-type`;
/// - `:empty` (white space counts as nothing, as Level 4 has it), `:root`, and `:scope`.
///
/// Classes and ids are compared exactly; the names of elements and attributes, and the values of the attributes that HTML lists, without regard to the
/// case of ASCII letters. Lists inside `:is()` and `:where()` do not forgive: a fault in them is an error. So is text that ends before a bracket, a
/// parenthesis or a quote is closed.
public struct Selector: Hashable, Sendable, CustomStringConvertible {
    /// How deeply `:is()`, `:where()`, `:not()` and `:has()` may stand inside each other.
    public static let maximumNesting = 16

    /// How many simple selectors one selector may have, those of lists and inside pseudo-classes counted.
    public static let maximumSimpleSelectors = 4096

    /// The text that the selector was read from.
    public let text: String

    let program: SelectorProgram
    let index: SelectorIndex

    /// Reads a selector or a list of selectors. Linear in the length of the text.
    ///
    /// - Throws: ``SelectorError`` with the column of the first fault.
    public init(_ text: String) throws(SelectorError) {
        self.text = text
        program = try SelectorParser.parse(text)
        index = SelectorIndex(program)
    }

    /// The text that the selector was read from.
    public var description: String { text }

    /// Whether two selectors have the same text.
    public static func == (left: Selector, right: Selector) -> Bool { left.text == right.text }

    /// Feeds the text to a hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
