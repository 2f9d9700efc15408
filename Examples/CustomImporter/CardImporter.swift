import Broadsheet

/// Reads recipe cards: `CARD`, a title, and a paragraph on each further line. A line that begins with `>` is a comment.
struct CardImporter: DocumentImporter {
    let format: FormatID = "card"

    func confidence(for probe: Probe) -> Confidence { probe.hasPrefix("CARD\n") ? .certain : .none }

    func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        let lines = try source.text(&context).split(separator: "\n").map(String.init)
        guard lines.count > 1 else { throw ImportError(.malformed, "The card has no title.", at: source.location(line: 2)) }
        let paragraphs = lines.dropFirst(2).filter { !$0.hasPrefix(">") }
        let answers = lines.filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
        let comments = answers.enumerated().map { Comment(id: "\($0 + 1)", body: [.paragraph(String($1))]) }
        return Article(
            title: RichText(lines[1]), body: paragraphs.map { .paragraph($0) }, discussion: Discussion(comments: comments))
    }
}
