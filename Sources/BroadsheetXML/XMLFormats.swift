public import BroadsheetCore

/// Everything that this module reads and writes, to be registered as one.
///
/// ```swift
/// registry.register(.xmlFormats(HTMLFragmentWriter()))
/// ```
public struct XMLFormats: FormatPlugin {
    private let text: any FragmentWriter

    /// Creates the set.
    ///
    /// - Parameter text: Writes bodies as HTML; without one the exporters write their words.
    public init(_ text: any FragmentWriter = PlainFragmentWriter()) { self.text = text }

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
        registry.register(RSSExporter(text))
        registry.register(AtomExporter(text))
        registry.register(DisqusExporter(text))
        registry.register(WXRExporter(text))
    }
}

extension FormatPlugin where Self == XMLFormats {
    /// Feeds, export files and documents in XML.
    ///
    /// - Parameter text: Writes bodies as HTML; without one the exporters write their words.
    public static func xmlFormats(_ text: any FragmentWriter = PlainFragmentWriter()) -> XMLFormats { XMLFormats(text) }
}
