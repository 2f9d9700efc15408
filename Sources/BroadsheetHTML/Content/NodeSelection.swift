/// The part of a tree that content is made of.
protocol NodeSelection: Sendable {
    /// From the first node to the last.
    var range: Range<Int> { get }

    /// Whether a piece of text belongs to the content.
    func containsText(_ node: Int) -> Bool

    /// Whether any text inside an element's subtree belongs to it.
    func holdsText(_ subtree: Range<Int>) -> Bool

    /// Whether a subtree holds pictures or other elements that show something without text.
    func holdsMedia(_ subtree: Range<Int>) -> Bool

    func isInside(_ node: Int) -> Bool

    /// The end of a part that is left out as a whole, if one begins at a node.
    func endOfGap(at node: Int) -> Int?

    /// Whether a picture at a node belongs to the content.
    func allowsMedia(_ node: Int) -> Bool
}

extension NodeSelection {
    func endOfGap(at node: Int) -> Int? { nil }
}
