internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A text of Atom: plain, HTML with its tags escaped, or XHTML.
struct AtomText {
    private(set) var text: String
    let format: FormatID
    /// The address that the element states for relative links in it.
    let base: String?

    /// Reads an element; `nil` when it holds no words or something that is no text.
    init?(_ element: XMLRecord.Element?) {
        guard let element else { return nil }
        base = element.attribute("base", in: .xml)
        let type = element.attribute("type")?.lowercased() ?? "text"
        switch type {
        case "xhtml", "application/xhtml+xml": (text, format) = (element.html, .html)
        case "html", "text/html": (text, format) = (element.text, .html)
        case "text", "text/plain":
            // Atom 0.3 says so even of inline markup.
            let isInline = element.attribute("mode") == "xml" && element.children.contains { _ in true }
            (text, format) = isInline ? (element.html, .html) : (element.text, .plainText)
        default: return nil
        }
        if !text.utf8.contains(where: { $0 > 0x20 }) { return nil }
    }

    func line(_ context: inout ImportContext, relativeTo base: URL? = nil) -> RichText? {
        context.richText(text, as: format, relativeTo: base)
    }

    /// Takes the sentence away that WordPress puts before an answer, which says again what the answer is to.
    mutating func dropAnswered() {
        if format == .html, let answered = CommentAddress.answered(in: text) { text = answered.rest }
    }

    func blocks(_ context: inout ImportContext, relativeTo base: URL?) -> [Block] {
        context.blocks(text, as: format, relativeTo: self.base.flatMap { URL(address: $0) } ?? base)
    }
}

extension XMLRecord.Element {
    /// The address of the first link with a relation; one without any is an alternate.
    func atomLink(_ relation: String) -> String? {
        for link in children where link.isNamed("link", in: .atom) && (link.attribute("rel") ?? "alternate") == relation {
            if let address = link.attribute("href")?.trimmingWhitespace(), !address.isEmpty { return address }
        }
        return nil
    }

    /// The people that an entry names in one role.
    func atomPeople(_ role: String, _ context: inout ImportContext) -> [Contributor] {
        var people: [Contributor] = []
        for element in children where element.isNamed(role, in: .atom) {
            let link = element.words("uri", in: .atom) ?? element.words("url", in: .atom)
            let person = FeedPerson.person(
                element.words("name", in: .atom) ?? "", email: element.words("email", in: .atom), link: link, &context)
            if let person { people.append(person) }
        }
        return people
    }

    /// The labels of the categories, or their terms, without those that sort entries by what they are.
    var atomTags: [String] {
        var tags: [String] = []
        for element in children where element.isNamed("category", in: .atom) {
            guard element.attribute("scheme") != AtomText.kindScheme, element.attribute("scheme") != AtomText.sectionScheme else {
                continue
            }
            guard let tag = (element.attribute("label") ?? element.attribute("term"))?.trimmingWhitespace(), !tag.isEmpty else { continue }
            if !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }
}

extension AtomText {
    /// The scheme of categories that say what an entry is, in feeds of Google.
    static let kindScheme = "http://schemas.google.com/g/2005#kind"

    /// The scheme of the category that names an article's section, in the feeds that are written here.
    static let sectionScheme = "urn:broadsheet:section"
}
