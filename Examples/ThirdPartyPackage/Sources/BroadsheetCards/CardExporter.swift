import BroadsheetCore

/// Writes recipe cards, one article a card.
public struct CardExporter: Exporter {
    private var hasWritten = false

    /// Creates an exporter.
    public init() {}

    /// `card`
    public var format: FormatID { .card }

    /// What people should know about the format.
    public var info: FormatInfo { .card }

    /// Starts a new file.
    public mutating func begin(_ output: inout ExportOutput) throws(ExportError) {
        hasWritten = false
    }

    /// Writes a card. The format knows paragraphs only: each block becomes one, in plain text.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        if hasWritten { throw ExportError(.notRepresentable, "A file holds one recipe card.") }
        hasWritten = true
        try output.write("CARD\n\(line(article.title?.plainText ?? "Untitled"))\n")
        for block in article.body {
            let words = line(block.plainText)
            if words.isEmpty {
                output.report(Diagnostic(.warning, .notRepresentable, "A recipe card has no place for a block without words."))
            } else {
                try output.write(words + "\n")
            }
        }
        for comment in article.discussion?.comments ?? [] {
            try output.write("> \(line(comment.body.plainText))\n")
        }
    }

    /// A card has no line breaks within a paragraph.
    private func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
