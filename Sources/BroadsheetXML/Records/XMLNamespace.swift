/// The name of a vocabulary of XML: an address that stands for it.
public struct XMLNamespace: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The address, in its usual form.
    public let rawValue: String

    /// Names a vocabulary. Other forms in use for the addresses of the vocabularies below come out in the usual form.
    public init(rawValue: String) { self.rawValue = Self.usualForms[rawValue] ?? rawValue }

    /// Names a vocabulary.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    private init(usual address: String) { rawValue = address }

    /// Atom 1.0 (RFC 4287); Atom 0.3 counts as the same.
    public static let atom = Self(usual: "http://www.w3.org/2005/Atom")
    /// Threads in Atom (RFC 4685).
    public static let threading = Self(usual: "http://purl.org/syndication/thread/1.0")
    /// RSS 1.0, and what calls itself 0.90 in RDF.
    public static let rss1 = Self(usual: "http://purl.org/rss/1.0/")
    /// The Resource Description Framework.
    public static let rdf = Self(usual: "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
    /// `content:encoded`, the whole text of an item.
    public static let content = Self(usual: "http://purl.org/rss/1.0/modules/content/")
    /// How many comments an item has.
    public static let slash = Self(usual: "http://purl.org/rss/1.0/modules/slash/")
    /// Where the feed of an item's comments is.
    public static let wellFormedWeb = Self(usual: "http://wellformedweb.org/CommentAPI/")
    /// Dublin Core, its fifteen elements.
    public static let dublinCore = Self(usual: "http://purl.org/dc/elements/1.1/")
    /// Dublin Core, its terms.
    public static let dublinCoreTerms = Self(usual: "http://purl.org/dc/terms/")
    /// Media RSS.
    public static let media = Self(usual: "http://search.yahoo.com/mrss/")
    /// What podcasts say of their episodes.
    public static let itunes = Self(usual: "http://www.itunes.com/dtds/podcast-1.0.dtd")
    /// WordPress' export files, in any version.
    public static let wordPress = Self(usual: "http://wordpress.org/export/1.2/")
    /// Excerpts in WordPress' export files, in any version.
    public static let wordPressExcerpt = Self(usual: "http://wordpress.org/export/1.2/excerpt/")
    /// Disqus' export files.
    public static let disqus = Self(usual: "http://disqus.com")
    /// The numbers in Disqus' export files.
    public static let disqusInternals = Self(usual: "http://disqus.com/disqus-internals")
    /// Blogger's export files since 2025.
    public static let blogger = Self(usual: "http://schemas.google.com/blogger/2018")
    /// TEI P5.
    public static let tei = Self(usual: "http://www.tei-c.org/ns/1.0")
    /// XHTML.
    public static let xhtml = Self(usual: "http://www.w3.org/1999/xhtml")
    /// `xml:lang`, `xml:base` and their like.
    public static let xml = Self(usual: "http://www.w3.org/XML/1998/namespace")

    private static let usualForms: [String: String] = [
        "http://purl.org/atom/ns#": atom.rawValue,
        "http://www.w3.org/2005/atom": atom.rawValue,
        "https://www.w3.org/2005/Atom": atom.rawValue,
        "http://my.netscape.com/rdf/simple/0.9/": rss1.rawValue,
        "http://channel.netscape.com/rdf/simple/0.9/": rss1.rawValue,
        "http://purl.org/rss/1.0": rss1.rawValue,
        "http://purl.org/rss/1.0/modules/content": content.rawValue,
        "http://purl.org/dc/elements/1.0/": dublinCore.rawValue,
        "https://purl.org/dc/elements/1.1/": dublinCore.rawValue,
        "http://purl.org/dc/elements/1.1": dublinCore.rawValue,
        "http://search.yahoo.com/mrss": media.rawValue,
        "https://search.yahoo.com/mrss/": media.rawValue,
        "http://www.itunes.com/DTDs/Podcast-1.0.dtd": itunes.rawValue,
        "https://wellformedweb.org/CommentAPI/": wellFormedWeb.rawValue,
        "http://wordpress.org/export/1.0/": wordPress.rawValue,
        "http://wordpress.org/export/1.1/": wordPress.rawValue,
        "https://wordpress.org/export/1.1/": wordPress.rawValue,
        "https://wordpress.org/export/1.2/": wordPress.rawValue,
        "http://wordpress.org/export/1.0/excerpt/": wordPressExcerpt.rawValue,
        "http://wordpress.org/export/1.1/excerpt/": wordPressExcerpt.rawValue,
        "https://wordpress.org/export/1.1/excerpt/": wordPressExcerpt.rawValue,
        "https://wordpress.org/export/1.2/excerpt/": wordPressExcerpt.rawValue,
        "http://www.disqus.com": disqus.rawValue,
        "https://disqus.com": disqus.rawValue,
        "https://disqus.com/disqus-internals": disqusInternals.rawValue,
    ]

    /// The vocabulary that a prefix usually stands for. Some feeds use prefixes that they never declare.
    static func usual(forPrefix prefix: String) -> XMLNamespace? { usualPrefixes[prefix] }

    private static let usualPrefixes: [String: XMLNamespace] = [
        "atom": .atom, "thr": .threading, "rdf": .rdf, "content": .content, "slash": .slash, "wfw": .wellFormedWeb, "dc": .dublinCore,
        "dcterms": .dublinCoreTerms, "media": .media, "itunes": .itunes, "wp": .wordPress, "excerpt": .wordPressExcerpt,
        "dsq": .disqusInternals, "xml": .xml,
    ]
}
