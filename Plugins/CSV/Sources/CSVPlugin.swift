public import BroadsheetCore

/// Writes articles and comments as tables: the formats `csv`, `articles-csv` and `comments-csv`, and `tsv`, `articles-tsv` and `comments-tsv`.
///
/// ```swift
/// registry.register(.csv)
/// ```
public struct CSVPlugin: FormatPlugin {
    /// Creates the plug-in.
    public init() {}

    /// Adds the exporters.
    public func register(in registry: inout FormatRegistry) {
        for dialect in [CSVDialect.csv, .tsv] {
            registry.register(CSVExporter(dialect: dialect))
            for table in CSVTable.allCases {
                registry.register(CSVExporter(table: table, dialect: dialect))
            }
        }
    }
}

extension FormatPlugin where Self == CSVPlugin {
    /// Tables of articles and of comments.
    public static var csv: CSVPlugin { CSVPlugin() }
}
