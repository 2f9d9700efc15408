extension FormatRegistry {
    /// Begins to read an input with the importer that knows it best, or with that of a given format.
    ///
    /// - Throws: ``ImportError`` with the code `unknown-format` when no importer can read the input, `empty` when there is nothing in it, and
    ///   whatever the importer throws.
    public func open(
        _ source: Source, as format: FormatID? = nil, options: ImportOptions = ImportOptions()
    ) throws(ImportError) -> ArticleStream {
        try chooseImporter(for: source, as: format).open(source, context: ImportContext(options: options, values: values))
    }

    /// Reads the first article of an input.
    ///
    /// - Throws: ``ImportError`` as ``open(_:as:options:)`` does, and when the first record cannot be read or there is none.
    public func read(_ source: Source, as format: FormatID? = nil, options: ImportOptions = ImportOptions()) throws(ImportError) -> Imported
    {
        var stream = try open(source, as: format, options: options)
        guard let first = stream.next() else {
            throw ImportError(.empty, "The input holds no article.", at: source.location())
        }
        return try first.get()
    }

    private func chooseImporter(for source: Source, as format: FormatID?) throws(ImportError) -> any Importer {
        if let format {
            if let importer = importer(for: format) { return importer }
            throw ImportError(
                .unknownFormat, "No importer reads the format “\(format)”; \(registered).", at: source.location())
        }
        var length = Probe.defaultLength
        while true {
            let probe = try source.probe(length: length)
            if probe.prefix.isEmpty {
                throw ImportError(.empty, "The input is empty.", at: source.location())
            }
            let answers = importers.map { $0.confidence(for: probe) }
            let isUndecided = answers.contains(.needsMoreData) && !answers.contains(.certain)
            if isUndecided, !probe.isComplete, length < 1 << 20 {
                length *= 16
                continue
            }
            if let best = answers.max(), best > .needsMoreData, let index = answers.firstIndex(of: best) { return importers[index] }
            // Zeros stand in no text but that of UTF-16 and its like, which begin with a mark or are known by their media type.
            let looks = probe.prefix.contains(0) ? " (it looks like binary data)" : ""
            throw ImportError(
                .unknownFormat, "The format of the input is not known\(looks), and none was named; \(registered).",
                at: source.location())
        }
    }

    private var registered: String {
        if importers.isEmpty { return "no importer is registered" }
        if importers.count > Self.mostNamed { return "\(importers.count) formats are registered" }
        return "registered are " + importers.map { "“\($0.format)”" }.sorted().joined(separator: ", ")
    }

    /// More names than these are no help in a message.
    private static let mostNamed = 12
}
