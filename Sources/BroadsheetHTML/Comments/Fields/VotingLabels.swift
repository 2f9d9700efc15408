/// The names of the buttons by which readers vote, beside a number or around it.
enum VotingLabels {
    private static let longestText = 60
    private static let mostAround = 24
    private static let names = ["aria-label", "title", "alt"]

    /// Which votes a number counts, by the name of the button that it stands in or beside; `nil` where no such button is. Bounded.
    ///
    /// - Parameter first: The comment's own element, which is not looked at.
    static func direction(beside number: Int, within first: Int, _ page: ItemPage) -> LabelTraits? {
        var node = number
        for _ in 0..<3 {
            if let direction = own(node, page) { return direction }
            guard let parent = page.tree.parent(of: node), parent > first, page.tree.end(of: parent) - parent <= mostAround else {
                return nil
            }
            if let direction = sibling(of: node, in: parent, page) { return direction }
            // What else the element around it holds belongs to others.
            guard page.characters(parent) == page.characters(node) else { return nil }
            node = parent
        }
        return nil
    }

    /// What an element is called, or the pictures in it.
    private static func own(_ node: Int, _ page: ItemPage) -> LabelTraits? {
        if let direction = VotingPhrases.direction(of: page.tree.squeezedBytes(of: node)) { return direction }
        for inner in node..<page.tree.end(of: node) where page.tree.tag(of: inner) != .text {
            for name in names {
                guard let label = page.tree.attribute(name, of: inner), label.utf8.count <= longestText else { continue }
                if let direction = VotingPhrases.direction(of: label.utf8) { return direction }
            }
        }
        return nil
    }

    /// The button in front of the number, or else behind it.
    private static func sibling(of node: Int, in parent: Int, _ page: ItemPage) -> LabelTraits? {
        var before: Int?
        var behind: Int?
        for child in page.tree.children(of: parent) where child != node && page.tree.tag(of: child) != .text {
            if child < node { before = child } else if behind == nil { behind = child }
        }
        for button in [before, behind] {
            guard let button, page.characters(button) <= longestText else { continue }
            if let direction = own(button, page) { return direction }
        }
        return nil
    }
}
