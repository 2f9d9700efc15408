public import BroadsheetCore

/// Writes articles and comments as tables: the formats `csv` and `comments-csv`.
///
/// ```swift
/// registry.register(.csv)
/// ```
public struct CSVPlugin: FormatPlugin {
    /// Creates the plug-in.
    public init() {}

    /// Adds the exporters.
    public func register(in registry: inout FormatRegistry) {
    }
}

extension FormatPlugin where Self == CSVPlugin {
    /// Tables of articles and of comments.
    public static var csv: CSVPlugin { CSVPlugin() }
}
