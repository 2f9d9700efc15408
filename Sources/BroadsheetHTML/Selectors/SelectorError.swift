/// What is wrong with the text of a selector, and where.
public struct SelectorError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of fault.
    public enum Code: String, Hashable, Sendable {
        /// The text breaks the grammar of Selectors Level 4.
        case syntax
        /// A pseudo-class that this library does not know.
        case unknownPseudoClass
        /// A pseudo-element: a tree has none.
        case pseudoElement
        /// A namespace prefix: the elements of a tree have none.
        case namespace
        /// Something that the specification has and this library leaves out.
        case unsupported
        /// Pseudo-classes stand too deep inside each other; see ``Selector/maximumNesting``.
        case nesting
        /// There are too many simple selectors; see ``Selector/maximumSimpleSelectors``.
        case size
    }

    /// The kind of fault.
    public let code: Code
    /// What is wrong, as a sentence without a full stop.
    public let message: String
    /// The character at which the fault was found, counted from 1. At the end of the text it is one more than the text has characters.
    public let column: Int
    /// The text of the selector.
    public let selector: String

    /// The message, the column, the text (of long texts the part around the fault), and a caret below the fault.
    public var description: String {
        let window = 50
        let first = max(0, column - 1 - window)
        let shown = selector.dropFirst(first).prefix(2 * window)
        let line = String(shown.map { $0.isNewline || $0 == "\t" || $0 == "\0" ? " " : $0 })
        let start = first > 0 ? "…" : ""
        let end = shown.endIndex < selector.endIndex ? "…" : ""
        let caret = String(repeating: " ", count: column - 1 - first + start.count) + "^"
        return "\(message) (column \(column))\n\(start)\(line)\(end)\n\(caret)"
    }
}
