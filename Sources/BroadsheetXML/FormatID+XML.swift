public import BroadsheetCore

extension FormatID {
    /// Feeds in RSS 0.90 to 2.0.
    public static let rss: Self = "rss"
    /// Feeds in Atom, with threads of comments.
    public static let atom: Self = "atom"
    /// WordPress' export files.
    public static let wxr: Self = "wxr"
    /// Disqus' export files.
    public static let disqusXML: Self = "disqus-xml"
    /// Blogger's export files.
    public static let blogger: Self = "blogger"
    /// Dumps of the Stack Exchange network.
    public static let stackExchangeDump: Self = "stackexchange-dump"
    /// The XML that trafilatura writes.
    public static let trafilaturaXML: Self = "trafilatura-xml"
    /// TEI P5, with posts of computer-mediated communication.
    public static let tei: Self = "tei"
}
