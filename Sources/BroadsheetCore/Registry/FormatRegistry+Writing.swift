extension FormatRegistry {
    /// Writes articles in a format, into memory.
    ///
    /// - Throws: ``ExportError`` with the code `unknown-format` when no exporter writes the format, and whatever the exporter throws.
    public func export(_ articles: some Sequence<Article>, as format: FormatID) throws(ExportError) -> ExportOutput {
        guard let exporter = exporter(for: format) else {
            let names = exporters.map { "“\($0.format)”" }.sorted().joined(separator: ", ")
            let known = names.isEmpty ? "no exporter is registered" : "registered are \(names)"
            throw ExportError(.unknownFormat, "No exporter writes the format “\(format)”; \(known).")
        }
        return try exporter.export(articles)
    }
}
