/// Writes articles in a format.
///
/// An exporter is a value that is changed as it writes; a copy of a fresh one is a new session. ``begin(_:)`` comes first, then one call of
/// ``write(_:to:)`` for each article, then ``finish(_:)``.
public protocol Exporter: Sendable {
    /// The format that this exporter writes.
    var format: FormatID { get }

    /// What people should know about the format; by default its id alone.
    var info: FormatInfo { get }

    /// The parts that the output consists of; by default the main part alone.
    var parts: [ExportPart] { get }

    /// Writes what comes before the first article.
    mutating func begin(_ output: inout ExportOutput) throws(ExportError)

    /// Writes an article. What the format has no place for is reported to the output.
    mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError)

    /// Writes what comes after the last article.
    mutating func finish(_ output: inout ExportOutput) throws(ExportError)
}

extension Exporter {
    /// The format's id alone.
    public var info: FormatInfo { FormatInfo(id: format) }
    /// The main part alone.
    public var parts: [ExportPart] { [.main] }
    /// Writes nothing.
    public mutating func begin(_ output: inout ExportOutput) throws(ExportError) {}
    /// Writes nothing.
    public mutating func finish(_ output: inout ExportOutput) throws(ExportError) {}

    /// Writes articles into memory in a fresh session.
    public func export(_ articles: some Sequence<Article>) throws(ExportError) -> ExportOutput {
        var session = self
        var output = ExportOutput()
        try session.begin(&output)
        for article in articles {
            try session.write(article, to: &output)
        }
        try session.finish(&output)
        return output
    }

    /// Writes one article and returns the main part of the output as text.
    public func string(from article: Article) throws(ExportError) -> String {
        String(decoding: try export(CollectionOfOne(article)).bytes(of: .main), as: UTF8.self)
    }
}
