internal import BroadsheetCore

/// Reads names of people as feeds write them.
enum FeedPerson {
    /// `jane@example.org (Jane Roe)`, `Jane Roe <jane@example.org>`, a name alone or an e-mail address alone, which names nobody. WordPress writes names in
    /// HTML, as it keeps them.
    static func read(_ text: String?, _ context: inout ImportContext) -> Contributor? {
        guard let text = text.map({ context.unescaped($0.trimmingWhitespace()) }), !text.isEmpty else { return nil }
        guard text.utf8.contains(UInt8(ascii: "@")) else { return Contributor(name: text) }
        if text.last == ")", let open = text.lastIndex(of: "(") {
            return person(String(text[text.index(after: open)...].dropLast()), email: String(text[..<open]), &context)
        }
        if text.last == ">", let open = text.lastIndex(of: "<") {
            return person(String(text[..<open]), email: String(text[text.index(after: open)...].dropLast()), &context)
        }
        return text.contains(" ") ? Contributor(name: text) : person("", email: text, &context)
    }

    /// A person of whom parts are known; `nil` without a name.
    static func person(
        _ name: String, email: String? = nil, ipAddress: String? = nil, link: String? = nil, _ context: inout ImportContext
    ) -> Contributor? {
        let data = context.personalData(email: email?.trimmingWhitespace(), ipAddress: ipAddress)
        let name = name.trimmingWhitespace()
        guard !name.isEmpty else { return nil }
        let link = link?.trimmingWhitespace() ?? ""
        return Contributor(name: name, link: link.isEmpty ? nil : Link(link), personalData: data)
    }
}

extension ImportContext {
    /// A name that a platform keeps in HTML, such as `Fern &amp; Sons`: its characters, without taking anything in it for a tag.
    mutating func unescaped(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "&")) else { return name }
        return richText(name.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;"), as: .html)?.plainText
            ?? name
    }
}
