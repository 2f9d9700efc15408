public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes a table of articles and a table of comments.
///
/// `CSVExporter()` writes the parts `articles.csv` and `comments.csv`; with a table given, that one alone goes to the main part, which can be
/// sent to standard output:
///
/// ```swift
/// let rows = try CSVExporter(table: .comments).string(from: article)
/// ```
///
/// Tables hold words and numbers: the body is plain text, lists are JSON arrays, dates are in ISO 8601 where they are known and in the words of
/// the source where not. Styles, links and media of the body are left out, which is reported once.
public struct CSVExporter: Exporter {
    /// The one table that is written, or `nil` for both.
    public let table: CSVTable?

    /// How cells and rows are set down.
    public let dialect: CSVDialect

    private var row: CSVRowWriter
    private var reported: Set<String> = []

    /// Creates an exporter.
    ///
    /// - Parameters:
    ///   - table: The one table to write to the main part; `nil` writes both, each to a part of its own.
    ///   - dialect: How cells and rows are set down.
    public init(table: CSVTable? = nil, dialect: CSVDialect = .csv) {
        self.table = table
        self.dialect = dialect
        row = CSVRowWriter(dialect)
    }

    /// `csv`, `articles-csv` or `comments-csv`; with tabs `tsv` and so on.
    public var format: FormatID {
        FormatID(rawValue: (table.map { $0.rawValue + "-" } ?? "") + fileExtension)
    }

    /// What people should know about the format.
    public var info: FormatInfo {
        let isTabbed = dialect.separator == .tab
        let name = isTabbed ? "Tab-separated values" : "Comma-separated values"
        return FormatInfo(
            id: format, name: table.map { "\(name): \($0.rawValue)" } ?? name,
            summary: table.map { "A table of \($0.rawValue)." } ?? "A table of articles and a table of comments, keyed by id.",
            fileExtensions: [fileExtension], mediaTypes: [isTabbed ? "text/tab-separated-values" : "text/csv"])
    }

    /// The main part for a single table, otherwise one part for each.
    public var parts: [ExportPart] { tables.map(part) }

    /// Writes the names of the columns.
    public mutating func begin(_ output: inout ExportOutput) throws(ExportError) {
        reported = []
        for table in tables {
            row.removeAll()
            for column in table.columns { row.text(column) }
            row.endRow()
            if dialect.hasByteOrderMark { try output.write(bytes: [0xef, 0xbb, 0xbf], to: part(table)) }
            try output.write(bytes: row.bytes, to: part(table))
        }
    }

    /// Writes the rows of an article and its comments.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        reportLosses(of: article, to: &output)
        for table in tables {
            row.removeAll()
            switch table {
            case .articles: addRow(article)
            case .comments: for comment in article.discussion?.comments ?? [] { addRow(comment, of: article) }
            }
            try output.write(bytes: row.bytes, to: part(table))
        }
    }

    private var fileExtension: String { dialect.separator == .tab ? "tsv" : "csv" }

    private var tables: [CSVTable] { table.map { [$0] } ?? CSVTable.allCases }

    private func part(_ table: CSVTable) -> ExportPart {
        self.table == nil ? ExportPart(rawValue: "\(table.rawValue).\(fileExtension)") : .main
    }

    private mutating func addRow(_ article: Article) {
        row.text(article.id)
        row.text(article.title?.plainText)
        row.text(article.subtitle?.plainText)
        row.text(article.summary?.plainText)
        row.list(article.authors) { $1.string($0.name) }
        row.date(article.published)
        row.date(article.modified)
        row.text(article.canonicalURL?.absoluteString)
        row.text(article.site?.name)
        row.text(article.section)
        row.list(article.tags) { $1.string($0) }
        row.text(article.language)
        row.text(article.licence)
        row.text(article.leadImage?.source.href)
        row.text(article.access?.rawValue)
        row.text(article.kind?.rawValue)
        row.text(article.text)
        row.number(article.discussion?.comments.count)
        row.number(article.discussion?.declaredCount)
        row.endRow()
    }

    private mutating func addRow(_ comment: Comment, of article: Article) {
        row.text(article.id)
        row.text(comment.id)
        row.text(comment.parentID)
        row.text(comment.kind.rawValue)
        row.text(comment.state.rawValue)
        row.text(comment.author?.name)
        row.text(comment.author?.link?.href)
        row.date(comment.published)
        row.date(comment.edited)
        row.text(article.body(of: comment).plainText)
        row.number(comment.score)
        row.list(comment.reactions) { reaction, json in
            json.beginObject()
            json.key("name")
            json.string(reaction.name)
            json.key("count")
            json.number(reaction.count)
            json.endObject()
        }
        row.text(comment.permalink?.href)
        row.bool(comment.isByArticleAuthor)
        row.text(comment.spam.map { String($0.score) })
        row.list(comment.spam?.reasons ?? []) { $1.string($0.rawValue) }
        row.endRow()
    }

    private mutating func reportLosses(of article: Article, to output: inout ExportOutput) {
        let bodies = table == .comments ? article.discussion?.comments.map(\.body) ?? [] : [article.body]
        if bodies.contains(where: { $0.contains { !$0.isPlainText } }) {
            report(.note, "Tables hold the words of a text; its styles, links and media are left out.", to: &output)
        }
        if table == .articles, article.discussion?.comments.isEmpty == false {
            report(.warning, "The table of articles has no place for comments, which are left out.", to: &output)
        }
    }

    private mutating func report(_ severity: Diagnostic.Severity, _ message: String, to output: inout ExportOutput) {
        if reported.insert(message).inserted { output.report(Diagnostic(severity, .notRepresentable, message)) }
    }
}

extension Block {
    /// Whether the block is nothing but its words.
    fileprivate var isPlainText: Bool {
        guard case .paragraph(let text) = self else { return false }
        return text.runs.allSatisfy { $0.style.isEmpty && $0.link == nil }
    }
}
