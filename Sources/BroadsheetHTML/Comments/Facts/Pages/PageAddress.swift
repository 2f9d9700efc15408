/// An address with the number of a page taken out of it.
struct PageAddress: Equatable {
    /// Host, path and query without the number, the scheme and the fragment.
    var key: String
    /// The number of the page, or how many entries come before it.
    var page: Int?
    /// Whether the number is that of a page of comments and of nothing else.
    var isCommentPage = false
    /// The same with a number that may count pages or be part of a name: `…/title-2.html`, `…/title/2`.
    var uncertain: Uncertain?
    var fragment: Substring

    struct Uncertain: Equatable {
        var key: String
        var page: Int
    }

    init(_ address: String) {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        fragment = parts.count > 1 ? parts[1] : ""
        let halves = (parts.first ?? "").split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var path = Self.withoutScheme(halves.first ?? "")
        var page: Int?
        var isCommentPage = false
        var query: [Substring] = []
        for parameter in halves.count > 1 ? halves[1].split(separator: "&") : [] {
            if Self.sessions.contains(where: { parameter.hasPrefix($0) }) { continue }
            if let (kept, number, isComments) = Self.pageNumber(ofParameter: parameter, isAlone: query.isEmpty && path.utf8.count < 2) {
                page = number
                isCommentPage = isCommentPage || isComments
                if let kept { query.append(kept) }
            } else {
                query.append(parameter)
            }
        }
        while path.last == "/" { path.removeLast() }
        if page == nil, let (rest, number, isComments) = Self.pageNumber(inPath: path) {
            path = rest
            page = number
            isCommentPage = isComments
        }
        while path.last == "/" { path.removeLast() }
        let suffix = query.isEmpty ? "" : "?" + query.joined(separator: "&")
        key = path + suffix
        self.page = page
        self.isCommentPage = isCommentPage
        if page == nil, let (rest, number) = Self.uncertainNumber(inPath: path) { uncertain = Uncertain(key: rest + suffix, page: number) }
    }

    /// Whether two addresses are pages of one thing.
    func isPage(ofSameThingAs other: PageAddress) -> Bool {
        key == other.key || uncertain?.key == other.key || other.uncertain?.key == key
            || uncertain != nil && uncertain?.key == other.uncertain?.key
    }

    /// The number, also an uncertain one, where the two are pages of one thing.
    func page(besides other: PageAddress) -> Int? {
        if let page { return page }
        return uncertain?.key == other.key || uncertain?.key == other.uncertain?.key ? uncertain?.page : nil
    }

    // MARK: Parts

    private static let sessions = ["sid=", "PHPSESSID=", "s=", "utm_", "highlight=", "fbclid="]

    private static func withoutScheme(_ address: Substring) -> String {
        var rest = address
        if rest.hasPrefix("https:") { rest = rest.dropFirst(6) } else if rest.hasPrefix("http:") { rest = rest.dropFirst(5) }
        while rest.hasPrefix("//") { rest = rest.dropFirst(1) }
        if rest.hasPrefix("/www.") { rest = "/" + rest.dropFirst(5) }
        return String(rest)
    }

    private static let pageParameters: Set<Substring> = [
        "page", "paged", "pg", "start", "offset", "seite", "pagina", "pageno", "page_number", "pagenumber", "currentpage", "st",
    ]
    private static let commentParameters: Set<Substring> = ["cpage", "comment-page", "comments_page", "commentpage", "comments-page", "commentspage"]

    private static func number(_ text: some StringProtocol) -> Int? {
        guard (1...7).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
        return Int(text)
    }

    private static func pageNumber(ofParameter parameter: Substring, isAlone: Bool) -> (kept: Substring?, page: Int, isComments: Bool)? {
        let parts = parameter.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let name = Substring(parts[0].lowercased())
        if commentParameters.contains(name), let page = number(parts[1]) { return (nil, page, true) }
        if pageParameters.contains(name), let page = number(parts[1]) { return (nil, page, false) }
        // Alone it is the number of a post.
        if name == "p", !isAlone, let page = number(parts[1]), page < 10_000 { return (nil, page, false) }
        // `topic=12.30`: the thirtieth entry of a topic.
        if name == "topic", let dot = parts[1].firstIndex(of: "."), let start = number(parts[1][parts[1].index(after: dot)...]) {
            return (parameter[..<dot], start, false)
        }
        return nil
    }

    private static let pageSegments = ["comment-page-", "comments-page-", "page-", "page", "seite-", "pagina-", "p"]

    /// `…/page-2`, `…/page/2`, `…/p2`, `…/comment-page-2`.
    private static func pageNumber(inPath path: String) -> (rest: String, page: Int, isComments: Bool)? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        let last = path[path.index(after: slash)...].lowercased()
        let rest = path[..<slash]
        for prefix in pageSegments where last.hasPrefix(prefix) {
            if let page = number(last.dropFirst(prefix.count)) { return (String(rest), page, prefix.hasPrefix("comment")) }
        }
        if let page = number(last), rest.hasSuffix("/page") || rest.hasSuffix("/seite") || rest.hasSuffix("/pagina") {
            return (String(rest[..<(rest.lastIndex(of: "/") ?? rest.endIndex)]), page, false)
        }
        return nil
    }

    /// `…/title-2.html`, `…/title-page2.html`, `…/title/2`.
    private static func uncertainNumber(inPath path: String) -> (rest: String, page: Int)? {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        var name = path[slash...]
        var end = ""
        if let dot = name.lastIndex(of: "."), name[dot...].utf8.count <= 6 {
            end = String(name[dot...])
            name = name[..<dot]
        }
        let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard (1...4).contains(digits), let page = number(name.suffix(digits)) else { return nil }
        var rest = name.dropLast(digits)
        guard let mark = rest.last, mark == "-" || mark == "_" || mark == "/" || rest.hasSuffix("page") else { return nil }
        if rest.hasSuffix("page") { rest = rest.dropLast(4) }
        while let last = rest.last, last == "-" || last == "_" || last == "/" { rest.removeLast() }
        return (path[..<slash] + rest + end, page)
    }
}
