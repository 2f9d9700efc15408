import Broadsheet

/// Reads recipe cards: `CARD`, a title, and on each further line a paragraph or a comment such as `> Ann: Nice!`.
struct CardImporter: DocumentImporter {
    let format: FormatID = "card"

    func confidence(for probe: Probe) -> Confidence { probe.hasPrefix("CARD\n") ? .certain : .none }

    func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        let lines = try source.text(&context).split(separator: "\n").map(String.init)
        guard lines.count > 1 else { throw ImportError(.malformed, "The card has no title.", at: source.location(line: 2)) }
        let isComment = { (line: String) in line.hasPrefix("> ") && line.contains(": ") }
        let comments = lines.dropFirst(2).filter(isComment).enumerated().map { index, line in
            let author = Contributor(name: String(line.dropFirst(2).prefix { $0 != ":" }))
            return Comment(id: "\(index + 1)", author: author, body: [.paragraph(String(line.drop { $0 != ":" }.dropFirst(2)))])
        }
        let body = lines.dropFirst(2).filter { !isComment($0) }.map { Block.paragraph($0) }
        return Article(title: RichText(lines[1]), body: body, discussion: Discussion(comments: comments))
    }
}
