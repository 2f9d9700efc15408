import BroadsheetCore

/// Reads recipe cards: the word `CARD`, a title, and on each further line a paragraph, or a comment after `> `.
public struct CardImporter: DocumentImporter {
    /// Creates an importer.
    public init() {}

    /// `card`
    public var format: FormatID { .card }

    /// What people should know about the format.
    public var info: FormatInfo { .card }

    /// Certain where the first line says so.
    public func confidence(for probe: Probe) -> Confidence {
        if probe.hasPrefix("CARD\n") { return .certain }
        return probe.fileExtension == "card" ? .possible : .none
    }

    /// Reads a card.
    public func read(_ source: Source, _ context: inout ImportContext) throws(ImportError) -> Article {
        let lines = try source.text(&context).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "CARD" else {
            throw ImportError(.malformed, "A recipe card begins with the line “CARD”.", at: source.location(line: 1))
        }
        guard lines.count > 1, !lines[1].allSatisfy(\.isWhitespace) else {
            throw ImportError(.malformed, "The card has no title.", at: source.location(line: 2))
        }
        var body: [Block] = []
        var comments: [Comment] = []
        for (index, line) in lines.enumerated().dropFirst(2) where !line.allSatisfy(\.isWhitespace) {
            guard line.hasPrefix(">") else {
                body.append(.paragraph(String(line)))
                continue
            }
            let words = line.drop { $0 == ">" || $0 == " " }
            if words.allSatisfy(\.isWhitespace) {
                context.report(Diagnostic(.warning, "empty-comment", "The comment has no words.", at: source.location(line: index + 1)))
            } else if comments.count < context.limits.comments {
                comments.append(Comment(id: String(comments.count + 1), body: [.paragraph(String(words))]))
            } else {
                context.report(Diagnostic(.warning, .limitReached, "Further comments are left out.", at: source.location(line: index + 1)))
                break
            }
        }
        return Article(title: RichText(String(lines[1])), body: body, discussion: Discussion(comments: comments))
    }
}
