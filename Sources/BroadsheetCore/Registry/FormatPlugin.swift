/// A set of importers, exporters and settings that is registered as one.
///
/// Plug-ins look built in when their module adds a static member:
///
/// ```swift
/// extension FormatPlugin where Self == CSVPlugin {
///     public static var csv: CSVPlugin { CSVPlugin() }
/// }
/// registry.register(.csv)
/// ```
public protocol FormatPlugin: Sendable {
    /// Adds what the plug-in brings.
    func register(in registry: inout FormatRegistry)
}
