public import BroadsheetCore

/// Checks that an importer reads what an exporter writes.
///
/// ```swift
/// @Test func comesBack() throws {
///     try RoundTripChecks(ZineExporter(), ZineImporter(), articles: [article]) { article in
///         // The format has no place for tags.
///         var article = article
///         article.tags = []
///         return article
///     }.run()
/// }
/// ```
public struct RoundTripChecks: Sendable {
    /// The exporter, whose main part is read.
    public let exporter: any Exporter

    /// The importer.
    public let importer: any Importer

    /// The articles that should come back.
    public let articles: [Article]

    private let normalize: @Sendable (Article) -> Article

    /// Prepares the checks; nothing is run yet.
    ///
    /// - Parameter normalize: Takes away what the format has no place for. It is applied to the article before and after.
    public init(
        _ exporter: some Exporter, _ importer: some Importer, articles: [Article],
        normalize: @escaping @Sendable (Article) -> Article = { $0 }
    ) {
        self.exporter = exporter
        self.importer = importer
        self.articles = articles
        self.normalize = normalize
    }

    /// Runs the checks.
    ///
    /// - Throws: ``ConformanceFailures`` with every article that did not come back.
    public func run() throws(ConformanceFailures) {
        if let failures = ConformanceFailures(failures()) { throw failures }
    }

    /// Runs the checks and gives every article that did not come back.
    public func failures() -> [ConformanceFailure] {
        articles.enumerated().compactMap { index, article in
            guard let detail = difference(article) else { return nil }
            return ConformanceFailure(law: "What was written can be read", subject: "article \(index) (\(article.id))", detail: detail)
        }
    }

    private func difference(_ article: Article) -> String? {
        do {
            let bytes = try exporter.export(CollectionOfOne(article)).bytes(of: .main)
            var stream = try importer.open(Source(bytes: bytes), context: ImportContext())
            guard let read = try stream.next()?.get().article else { return "nothing was read" }
            let (before, after) = (normalize(article), normalize(read))
            return before == after ? nil : "the article is another: \(firstDifference(before, after))"
        } catch {
            return "\(error)"
        }
    }

    private func firstDifference(_ before: Article, _ after: Article) -> String {
        for (left, right) in zip(Mirror(reflecting: before).children, Mirror(reflecting: after).children) {
            let (written, read) = (String(describing: left.value), String(describing: right.value))
            if written != read { return "\(left.label ?? "") was \(written) and is \(read)" }
        }
        return "two values that look the same differ"
    }
}
