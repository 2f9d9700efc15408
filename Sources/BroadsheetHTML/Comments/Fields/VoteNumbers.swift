internal import BroadsheetCore

/// The numbers in an element that a pattern names as votes or as a reaction.
struct VoteNumbers {
    /// The one number, or the votes for.
    private(set) var score: Int?
    private(set) var against: Int?

    /// Votes are counted in few nodes.
    private static let mostNodes = 60
    private static let attributes = ["data-value", "data-votes", "data-score", "data-count", "title", "content", "score"]

    init(at node: Int, _ page: ItemPage) {
        for name in Self.attributes {
            if let value = page.tree.attribute(name, of: node), let number = VoteText.read(Array(value.utf8)) {
                (score, against) = (number.value, number.against)
                return
            }
        }
        var numbers: [Int] = []
        for inner in node..<min(page.tree.end(of: node), node + Self.mostNodes) where page.tree.tag(of: inner) == .text {
            if let number = VoteText.read(page.tree.squeezedBytes(of: inner)) { numbers.append(number.value) }
        }
        if numbers.count >= 2 {
            score = numbers[0]
            against = abs(numbers[1])
        } else {
            let votes = VoteText.read(page.tree.squeezedBytes(of: node))
            (score, against) = (votes?.value ?? numbers.first, votes?.against)
        }
    }

    /// A reaction: its name is what stands beside the number, or what a picture or a title calls it.
    static func reaction(at node: Int, _ page: ItemPage) -> Comment.Reaction? {
        let end = min(page.tree.end(of: node), node + mostNodes)
        var count: Int?
        var name = ""
        for inner in node..<end where page.tree.tag(of: inner) == .text {
            let text = page.tree.text(of: inner)
            if text.isEmpty { continue }
            if count == nil, let number = VoteText.read(Array(text.utf8)) {
                count = number.value
            } else if name.isEmpty {
                name = text
            }
        }
        for attribute in ["alt", "aria-label", "title"] where name.isEmpty {
            for inner in node..<end where name.isEmpty && page.tree.tag(of: inner) != .text {
                name = page.tree.attribute(attribute, of: inner) ?? ""
            }
        }
        guard let count, !name.isEmpty, name.utf8.count <= 60 else { return nil }
        return Comment.Reaction(name: name, count: count)
    }
}
