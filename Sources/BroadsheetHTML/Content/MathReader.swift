internal import BroadsheetCore

/// Reads a formula from a MathML element.
struct MathReader {
    let tree: HTMLTree

    struct Formula {
        var math: Math
        /// Whether it stands by itself, not in a line of text.
        var isDisplayed: Bool
    }

    /// The formula: TeX from an annotation or the `alttext` attribute, where there is one, and the characters of the MathML.
    func read(_ node: Int) -> Formula? {
        var tex = tree.attribute("alttext", of: node)
        var characters: [UInt8] = []
        var index = node + 1
        while index < tree.end(of: node) {
            if tree.tag(of: index) == .text {
                characters.append(contentsOf: tree.textBytes(of: index).filter { $0 > 0x20 })
            } else if tree.tag(of: index) == .other, tree.name(of: index).hasPrefix("annotation") {
                if tree.attribute("encoding", of: index) == "application/x-tex" { tex = tree.rawText(of: index) }
                index = tree.end(of: index)
                continue
            }
            index += 1
        }
        let trimmed = tex.map(Self.trimmed)
        let text = String(decoding: characters, as: UTF8.self)
        let notation = trimmed.flatMap { $0.isEmpty ? nil : $0 }
        guard notation != nil || !text.isEmpty else { return nil }
        return Formula(
            math: Math(tex: notation, text: text.isEmpty ? nil : text), isDisplayed: tree.attribute("display", of: node) == "block")
    }

    /// Without white space and dollar signs around it.
    private static func trimmed(_ tex: String) -> String {
        var rest = tex[...]
        while let first = rest.first, first.isWhitespace || first == "$" { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace || last == "$" { rest.removeLast() }
        return String(rest)
    }
}
