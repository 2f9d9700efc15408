/// An address with the number of a page taken out of it.
struct PageAddress: Equatable {
    /// Host, path and query without the number, the scheme and the fragment.
    var key: [UInt8]
    /// The number of the page, or how many entries come before it.
    var page: Int?
    /// Whether the number is that of a page of comments and of nothing else.
    var isCommentPage = false
    /// Whether the fragment has a number, as the names of single comments have.
    var namesComment: Bool
    /// The same with a number that may count pages or be part of a name: `…/title-2.html`, `…/title/2`.
    var uncertain: Uncertain?

    struct Uncertain: Equatable {
        var key: [UInt8]
        var page: Int
    }

    /// Reads an address. Linear in its length.
    init(_ address: String) {
        let bytes = Array(address.utf8)
        let end = bytes.firstIndex(of: 0x23) ?? bytes.count
        namesComment = bytes[end...].contains { $0 &- 0x30 < 10 }
        let mark = bytes[..<end].firstIndex(of: 0x3f) ?? end
        var path = Self.withoutScheme(bytes[..<mark])
        let isRoot = path.firstIndex(of: 0x2f).map { $0 == path.endIndex - 1 } ?? true
        var query: [UInt8] = []
        for parameter in bytes[min(end, mark + 1)..<end].split(separator: 0x26) {
            if Self.sessions.contains(where: { parameter.starts(with: $0) }) { continue }
            var kept = parameter
            if let found = Self.pageNumber(ofParameter: parameter, isAlone: query.isEmpty && isRoot) {
                page = found.page
                isCommentPage = isCommentPage || found.isComments
                kept = found.kept
            } else if page == nil, !kept.contains(0x3d), let found = Self.pageNumber(inPath: kept) {
                kept = found.rest
                page = found.page
            }
            if !kept.isEmpty {
                query.append(query.isEmpty ? 0x3f : 0x26)
                query += kept
            }
        }
        Self.dropSlashes(&path)
        if page == nil, let found = Self.pageNumber(inPath: path) {
            path = found.rest
            page = found.page
            isCommentPage = found.isComments
            Self.dropSlashes(&path)
        }
        key = Array(path) + query
        if page == nil, let found = Self.uncertainNumber(inPath: path) { uncertain = Uncertain(key: found.rest + query, page: found.page) }
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

    /// The host, without `www`.
    var host: String { String(decoding: key.prefix { $0 != 0x2f && $0 != 0x3f }, as: UTF8.self) }

    /// Whether an address may hold the number of a page: a short number at the end of the path or as a value of the query.
    static func mayBeNumbered(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        var digits = 0
        var isInQuery = false
        var mark: UInt8 = 0
        for (index, byte) in address.enumerated() {
            if byte &- 0x30 < 10 {
                digits += 1
                continue
            }
            if (1...7).contains(digits), isInQuery ? mark == 0x3d || mark == 0x2e : endsPath(address, index) { return true }
            digits = 0
            mark = byte
            if byte == 0x3f { isInQuery = true }
            if byte == 0x23 { return false }
        }
        return (1...7).contains(digits)
    }

    /// Whether the path ends at a place, but for a slash and the ending of a file.
    private static func endsPath(_ address: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        var rest = address[index...]
        if rest.first == 0x2e { rest = rest.dropFirst().drop { Scalars.isASCIILetter(UInt32($0)) } }
        if rest.first == 0x2f { rest = rest.dropFirst() }
        return rest.isEmpty || rest.first == 0x3f || rest.first == 0x23
    }

    // MARK: Parts

    private typealias Bytes = ArraySlice<UInt8>

    private static let sessions: [[UInt8]] = ["sid=", "PHPSESSID=", "s=", "utm_", "highlight=", "fbclid="].map { Array($0.utf8) }

    private static func withoutScheme(_ address: Bytes) -> Bytes {
        var rest = address
        if rest.starts(with: "https:".utf8) {
            rest = rest.dropFirst(6)
        } else if rest.starts(with: "http:".utf8) {
            rest = rest.dropFirst(5)
        }
        if rest.starts(with: "//".utf8) { rest = rest.dropFirst(2) }
        return rest.starts(with: "www.".utf8) ? rest.dropFirst(4) : rest
    }

    private static func dropSlashes(_ path: inout Bytes) {
        while path.last == 0x2f { path.removeLast() }
    }

    private static func number(_ text: Bytes) -> Int? {
        guard (1...7).contains(text.count) else { return nil }
        var value = 0
        for byte in text {
            guard byte &- 0x30 < 10 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    private static let parameters = WordTable(
        WordTable.phrases("page paged pg start offset seite pagina pageno page-number pagenumber currentpage ctp st").map { ($0, 1) }
            + WordTable.phrases("cpage comment-page comments-page commentpage commentspage").map { ($0, 2) }
            + [("page_number", 1), ("comments_page", 2), ("p", 3), ("topic", 4)])

    private static func pageNumber(ofParameter parameter: Bytes, isAlone: Bool) -> (kept: Bytes, page: Int, isComments: Bool)? {
        guard let equals = parameter.firstIndex(of: 0x3d), equals - parameter.startIndex <= 16 else { return nil }
        let value = parameter[(equals + 1)...]
        switch parameters.value(of: parameter[..<equals].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }) {
        case 1: return number(value).map { ([], $0, false) }
        case 2: return number(value).map { ([], $0, true) }
        // Alone it is the number of a post.
        case 3 where !isAlone: return number(value).flatMap { $0 < 10_000 ? ([], $0, false) : nil }
        case 4:
            // `topic=12.30`: the thirtieth entry of a topic.
            guard let dot = value.firstIndex(of: 0x2e), let start = number(value[(dot + 1)...]) else { return nil }
            return (parameter[..<dot], start, false)
        default: return nil
        }
    }

    private static let segments: [[UInt8]] = ["comment-page-", "comments-page-", "page-", "page", "seite-", "pagina-", "p"].map {
        Array($0.utf8)
    }
    private static let pageSegments: [[UInt8]] = ["/page", "/paged", "/seite", "/pagina"].map { Array($0.utf8) }

    /// `…/page-2`, `…/page/2`, `…/p2`, `…/comment-page-2`.
    private static func pageNumber(inPath path: Bytes) -> (rest: Bytes, page: Int, isComments: Bool)? {
        guard let slash = path.lastIndex(of: 0x2f), path.last.map({ $0 &- 0x30 < 10 }) ?? false else { return nil }
        let last = path[(slash + 1)...]
        let rest = path[..<slash]
        for segment in segments where last.starts(with: segment) {
            if let page = number(last.dropFirst(segment.count)) { return (rest, page, segment.count > 8) }
        }
        guard let page = number(last), let segment = pageSegments.first(where: { rest.suffix($0.count).elementsEqual($0) }) else {
            return nil
        }
        return (rest.dropLast(segment.count), page, false)
    }

    /// `…/title-2.html`, `…/title-page2.html`, `…/title/2`.
    private static func uncertainNumber(inPath path: Bytes) -> (rest: [UInt8], page: Int)? {
        let slash = path.lastIndex(of: 0x2f) ?? path.startIndex
        var name = path[slash...]
        var ending: Bytes = []
        if let dot = name.lastIndex(of: 0x2e), path.endIndex - dot <= 6 {
            ending = name[dot...]
            name = name[..<dot]
        }
        let digits = name.reversed().prefix { $0 &- 0x30 < 10 }.count
        guard (1...4).contains(digits), let page = number(name.suffix(digits)) else { return nil }
        var rest = name.dropLast(digits)
        let namesPage = rest.suffix(4).elementsEqual("page".utf8)
        guard let mark = rest.last, mark == 0x2d || mark == 0x5f || mark == 0x2f || namesPage else { return nil }
        if namesPage { rest = rest.dropLast(4) }
        while let last = rest.last, last == 0x2d || last == 0x5f || last == 0x2f { rest.removeLast() }
        return (Array(path[..<slash]) + Array(rest) + Array(ending), page)
    }
}
