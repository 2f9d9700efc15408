/// The way to an element as a selector shows it: `div#content > ul.menu > li`.
enum NodePath {
    /// The steps that are shown at most; an element with an id begins the path, since there is one of it.
    private static let mostSteps = 5
    private static let longestName = 40

    static func path(to node: Int, _ tree: HTMLTree) -> String {
        var steps: [String] = []
        var node = node
        while node > 0, steps.count < mostSteps {
            var step = tree.name(of: node)
            let id = tree.attribute(.id, of: node).flatMap(name)
            if let id {
                step += "#" + id
            } else if let label = tree.attribute(.class, of: node), let word = label.split(whereSeparator: \.isWhitespace).first,
                let word = name(String(word))
            {
                step += "." + word
            }
            steps.append(step)
            if id != nil { break }
            node = tree.parent(of: node) ?? 0
        }
        return steps.isEmpty ? "html" : steps.reversed().joined(separator: " > ")
    }

    private static func name(_ text: String) -> String? {
        text.isEmpty || text.utf8.count > longestName || text.contains(where: \.isWhitespace) ? nil : text
    }
}
