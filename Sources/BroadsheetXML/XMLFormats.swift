public import BroadsheetCore

/// Everything that this module reads and writes, to be registered as one.
///
/// ```swift
/// registry.register(.xmlFormats)
/// ```
public struct XMLFormats: FormatPlugin {
    /// Creates the set.
    public init() {}

    /// Adds the importers and exporters.
    public func register(in registry: inout FormatRegistry) {
        registry.register(TEIImporter())
        registry.register(TrafilaturaXMLImporter())
        registry.register(StackExchangeImporter())
        registry.register(RSSImporter())
        registry.register(AtomImporter())
        registry.register(BloggerImporter())
        registry.register(DisqusImporter())
        registry.register(WXRImporter())
    }
}

extension FormatPlugin where Self == XMLFormats {
    /// Feeds, export files and documents in XML.
    public static var xmlFormats: XMLFormats { XMLFormats() }
}
