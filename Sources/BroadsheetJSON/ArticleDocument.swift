import BroadsheetCore

/// An article as it stands in JSON: with the name and the version of its format in front.
struct ArticleDocument: Encodable {
    var article: Article

    private enum Header: String, CodingKey {
        case schema = "$schema"
        case schemaVersion
    }

    func encode(to encoder: any Encoder) throws {
        var header = encoder.container(keyedBy: Header.self)
        try header.encode(ArticleSchema.id, forKey: .schema)
        try header.encode(ArticleSchema.version, forKey: .schemaVersion)
        try article.encode(to: encoder)
    }

    /// Writes an article where the writer stands.
    static func write(_ article: Article, to writer: inout JSONWriter, _ output: inout ExportOutput) throws(ExportError) {
        do {
            for diagnostic in try CanonicalWriter.write(article, to: &writer) {
                output.report(diagnostic)
            }
        } catch let EncodingError.invalidValue(_, context) {
            throw ExportError(.notRepresentable, "The article cannot be written as JSON: \(context.debugDescription)")
        } catch {
            throw ExportError(.notRepresentable, "The article cannot be written as JSON: \(error)")
        }
        try writer.flush(to: &output)
    }
}
