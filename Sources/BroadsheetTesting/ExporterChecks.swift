public import BroadsheetCore

/// Checks that every exporter must pass.
///
/// ```swift
/// @Test func conforms() throws {
///     try ExporterChecks(ZineExporter()).run()
/// }
/// ```
///
/// The laws are:
/// - It writes an article of every kind of block, the empty article, no article and many. A format that holds a single article may refuse
///   none and many with `not-representable`.
/// - The same articles give the same bytes.
/// - A copy of a fresh exporter is a session of its own.
/// - Output that is handed on in pieces is the same as output in memory.
/// - Text is valid UTF-8.
/// - It writes to no part but its ``Exporter/parts``.
public struct ExporterChecks: Sendable {
    /// The exporter.
    public let exporter: any Exporter

    /// The articles that are written besides those that the checks bring.
    public let articles: [Article]

    /// Whether the output is text; set it to `false` for a binary format.
    public var isText = true

    /// Prepares the checks; nothing is run yet.
    public init(_ exporter: some Exporter, articles: [Article] = []) {
        self.exporter = exporter
        self.articles = SampleArticles.all + articles
    }

    /// Runs the checks.
    ///
    /// - Throws: ``ConformanceFailures`` with every law that was broken.
    public func run() throws(ConformanceFailures) {
        if let failures = ConformanceFailures(failures()) { throw failures }
    }

    /// Runs the checks and gives every law that was broken.
    public func failures() -> [ConformanceFailure] {
        var failures: [ConformanceFailure] = []
        for (index, article) in articles.enumerated() {
            failures += check([article], "article \(index) (\(article.id))")
        }
        failures += check([], "no article")
        failures += check(articles, "\(articles.count) articles")
        failures += checkThatCopiesAreSessions()
        return failures
    }

    private func check(_ list: [Article], _ subject: String) -> [ConformanceFailure] {
        func failure(_ law: String, _ detail: String) -> ConformanceFailure {
            ConformanceFailure(law: law, subject: subject, detail: detail)
        }
        let whole: [ExportPart: [UInt8]]
        do {
            whole = try exporter.collect(list, bufferSize: .max)
        } catch {
            if list.count != 1, error.code == .notRepresentable, !error.message.isEmpty { return [] }
            return [failure("Articles can be written", error.description)]
        }
        var failures: [ConformanceFailure] = []
        for part in whole.keys where !exporter.parts.contains(part) {
            failures.append(failure("Only the exporter's parts are written", "“\(part.rawValue)” is not among them"))
        }
        if isText, whole.values.contains(where: { String(validating: $0, as: UTF8.self) == nil }) {
            failures.append(failure("Text is valid UTF-8", "some bytes are not"))
        }
        for bufferSize in [1, 7, 4096] where (try? exporter.collect(list, bufferSize: bufferSize)) != whole {
            failures.append(failure("Pieces are the same as the whole", "pieces of \(bufferSize) bytes are not"))
        }
        if let output = try? exporter.export(list), exporter.parts.contains(where: { output.bytes(of: $0) != whole[$0] ?? [] }) {
            failures.append(failure("The same articles give the same bytes", "the second output is another"))
        }
        return failures
    }

    private func checkThatCopiesAreSessions() -> [ConformanceFailure] {
        do {
            for article in articles {
                let expected = try exporter.collect([article], bufferSize: .max)
                var first = Session(exporter)
                var second = Session(exporter)
                try first.begin()
                try second.begin()
                try first.write(article)
                try second.write(article)
                try first.finish()
                try second.finish()
                guard first.sink.parts == expected, second.sink.parts == expected else {
                    return [
                        ConformanceFailure(
                            law: "A copy of a fresh exporter is a session of its own", subject: article.id,
                            detail: "two sessions at once write something else than one")
                    ]
                }
            }
            return []
        } catch {
            // Reported where single articles are written.
            return []
        }
    }
}

extension Exporter {
    /// Writes articles in a fresh session and gives the bytes of each part.
    fileprivate func collect(_ articles: [Article], bufferSize: Int) throws(ExportError) -> [ExportPart: [UInt8]] {
        var session = Session(self, bufferSize: bufferSize)
        try session.begin()
        for article in articles { try session.write(article) }
        try session.finish()
        return session.sink.parts
    }
}

/// An exporter at work, and what it has written.
private struct Session {
    let sink = CollectingSink()
    private var exporter: any Exporter
    private var output: ExportOutput

    init(_ exporter: any Exporter, bufferSize: Int = .max) {
        self.exporter = exporter
        output = ExportOutput(to: sink, bufferSize: bufferSize)
    }

    mutating func begin() throws(ExportError) { try exporter.begin(&output) }

    mutating func write(_ article: Article) throws(ExportError) { try exporter.write(article, to: &output) }

    mutating func finish() throws(ExportError) {
        try exporter.finish(&output)
        try output.flush()
    }
}

/// Keeps what is written. An exporter's session is used by one task at a time, so nothing has to be locked.
private final class CollectingSink: ExportSink, @unchecked Sendable {
    private(set) var parts: [ExportPart: [UInt8]] = [:]

    func write(_ bytes: [UInt8], to part: ExportPart) throws(ExportError) {
        parts[part, default: []] += bytes
    }
}
