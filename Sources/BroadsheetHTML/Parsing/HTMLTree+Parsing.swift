public import BroadsheetCore
internal import BroadsheetEncoding

extension HTMLTree {
    /// Parses a page or a piece of one. Any text gives a tree; what is not there is added, as a browser does (`html`, `body`).
    ///
    /// Linear in the size of the text.
    ///
    /// - Parameter limits: How many nodes, how much depth and how many attributes the tree may have; what is beyond is left out.
    public init(parsing html: String, limits: Limits = .default) {
        self.init(parsing: Array(html.utf8), charset: "utf-8", limits: limits)
    }

    /// Parses a page from the bytes it was served as.
    ///
    /// - Parameters:
    ///   - charset: The encoding that the server named; when it is `nil`, the page's own word and its bytes decide.
    ///   - limits: How many nodes, how much depth and how many attributes the tree may have; what is beyond is left out.
    public init(parsing html: [UInt8], charset: String? = nil, limits: Limits = .default) {
        let text = TextDecoder(callerCharset: charset, format: .html).decode(html).utf8
        self = HTMLParser.parse(text, limits: limits).tree
    }
}
