import BroadsheetCore

/// Recipe cards, in and out.
public struct CardPlugin: FormatPlugin {
    /// Creates the plug-in.
    public init() {}

    /// Adds the importer and the exporter.
    public func register(in registry: inout FormatRegistry) {
        registry.register(CardImporter())
        registry.register(CardExporter())
    }
}

extension FormatPlugin where Self == CardPlugin {
    /// Recipe cards, in and out.
    public static var cards: CardPlugin { CardPlugin() }
}

extension FormatID {
    /// A recipe card.
    public static let card: Self = "card"
}

extension FormatInfo {
    static let card = FormatInfo(
        id: .card, name: "Recipe card", summary: "A title, paragraphs and comments, a line each.", fileExtensions: ["card"])
}
