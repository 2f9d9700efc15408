public import BroadsheetCore

// Formats that are written as well as read.
extension FormatInfo {
    static let jsonFeed = FormatInfo(
        id: .jsonFeed, name: "JSON Feed", summary: "A feed of articles; comments as an extension.", fileExtensions: ["json"],
        mediaTypes: ["application/feed+json"])

    static let schemaOrg = FormatInfo(
        id: .schemaOrg, name: "schema.org", summary: "Articles with nested comments as JSON-LD.", fileExtensions: ["jsonld", "json"],
        mediaTypes: ["application/ld+json"])
}

extension FormatID {
    /// JSON Feed 1.1.
    public static let jsonFeed: Self = "json-feed"
    /// JSON-LD in the vocabulary of schema.org.
    public static let schemaOrg: Self = "schema-org"
}
