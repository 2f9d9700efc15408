/// The address of a comment on a page: the page's, with the comment's number in the fragment.
struct CommentAddress {
    /// The address of the page.
    var page: String
    /// The number of the comment.
    var id: String

    /// Marks before the number, of the weblog systems in use.
    private static let marks = ["comment-", "comment_", "comment", "c", "cmt-", "li-comment-", "div-comment-"]

    /// Takes an address apart; `nil` when it is none of a comment.
    init?(_ address: String?) {
        guard let address, let hash = address.lastIndex(of: "#") else { return nil }
        let fragment = address[address.index(after: hash)...]
        for mark in Self.marks where fragment.hasPrefix(mark) {
            let number = fragment.dropFirst(mark.utf8.count)
            if !number.isEmpty, number.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
                page = Self.pageName(address)
                id = String(number)
                return
            }
        }
        return nil
    }

    /// The address of a page without fragment and without a slash at its end, so that addresses that differ in nothing else are one name.
    static func pageName(_ address: String) -> String {
        var page = address.prefix { $0 != "#" }
        while page.last == "/" { page.removeLast() }
        return String(page)
    }

    /// What WordPress puts before an answer in the feed of comments: a sentence with a link to the comment that is answered, and a blank line.
    ///
    /// - Returns: The address in the link and the text behind the sentence; `nil` when the text does not begin with one.
    static func answered(in html: String) -> (address: String, rest: String)? {
        guard let end = html.range(ofFirst: "\n\n") ?? html.range(ofFirst: "</p>"), html[..<end.lowerBound].utf8.count <= 600 else {
            return nil
        }
        let sentence = html[..<end.lowerBound]
        guard let start = sentence.range(ofFirst: "<a href=\""),
            let close = sentence[start.upperBound...].firstIndex(of: "\""), sentence.range(ofFirst: "</a>.") != nil
        else { return nil }
        let address = String(sentence[start.upperBound..<close])
        return CommentAddress(address) == nil ? nil : (address, String(html[end.upperBound...]))
    }
}

extension StringProtocol {
    /// Where a text first occurs, byte by byte. Time grows with the product of the lengths; for short texts.
    func range(ofFirst wanted: String) -> Range<Index>? {
        guard let first = wanted.utf8.first else { return nil }
        var index = startIndex
        while let found = utf8[index...].firstIndex(of: first) {
            if utf8[found...].starts(with: wanted.utf8) {
                return found..<(utf8.index(found, offsetBy: wanted.utf8.count))
            }
            index = utf8.index(after: found)
        }
        return nil
    }
}
