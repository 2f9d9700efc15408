import BroadsheetCore
import BroadsheetHTML
import Testing

@Suite struct HTMLSafetyTests {
    private static let elements: Set<String> = [
        "!doctype", "a", "article", "audio", "blockquote", "body", "br", "caption", "code", "dd", "div", "dl", "dt", "em", "figcaption",
        "figure", "footer", "h1",
        "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "li", "link", "mark", "meta", "ol", "p", "pre", "s",
        "section", "small", "span",
        "strong", "style", "sub", "sup", "table", "tbody", "td", "th", "thead", "time", "title", "tr", "u", "ul", "video",
    ]
    private static let attributes: Set<String> = [
        "alt", "charset", "class", "colspan", "content", "controls", "datetime", "dir", "height", "href", "html", "http-equiv", "id",
        "lang", "loading", "name",
        "preload", "rel", "rowspan", "src", "start", "title", "width",
    ]

    @Test("Nothing of the source becomes markup", arguments: 1...150 as ClosedRange<UInt64>)
    func onlyTheWritersMarkup(seed: UInt64) throws {
        var generator = HostilePages(seed: seed)
        let page = try HTMLExporter().string(from: generator.article())
        var open: [String] = []
        for tag in tags(of: page) {
            #expect(Self.elements.contains(tag.name), "\(tag)")
            for attribute in tag.attributes {
                #expect(Self.attributes.contains(attribute.name), "\(tag)")
                guard attribute.name == "href" || attribute.name == "src" else { continue }
                let scheme = attribute.value.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
                guard attribute.value.dropFirst(scheme.count).first == ":" else { continue }
                #expect(["http", "https", "mailto", "tel", "ftp", "data", "DATA"].contains(scheme), "\(tag)")
                if scheme.lowercased() == "data" { #expect(attribute.value.lowercased().hasPrefix("data:image/png;")) }
            }
            if tag.isEnd {
                #expect(open.popLast() == tag.name)
            } else if !["!doctype", "meta", "link", "img", "br", "hr"].contains(tag.name) {
                open.append(tag.name)
            }
        }
        #expect(open.isEmpty)
        #expect(!page.lowercased().contains("<script"))
    }

    @Test func refusedAddressesAreReported() throws {
        let text = RichText(runs: [.init("a", link: Link("java\tscript:x")), .init("b", link: Link("http://exa mple/"))])
        let output = try HTMLExporter().export([Article(id: "x", body: [.paragraph(text)])])
        #expect(output.diagnostics.map(\.code) == [.unsafeContent, .notRepresentable])
        #expect(String(decoding: output.bytes(of: .main), as: UTF8.self).contains("<p>ab</p>"))
    }

    @Test(
        arguments: [
            ("data:image/png;base64,AA==", true), ("data:image/avif,x", true), ("data:image/svg+xml,x", false), ("data:image/pngx,", false),
            ("data:text/html,x", false), ("mailto:a@b.example", false), ("https://h.example/i", true), ("//h.example/i", true),
            ("/i", true), ("ftp://h/i", false),
        ])
    func pictures(href: String, isWritten: Bool) throws {
        let medium = Media(kind: .image, source: Link(href))
        let page = try HTMLExporter().string(from: Article(id: "x", body: [.figure(Figure([medium]))]))
        #expect(page.contains("<img") == isWritten)
    }

    @Test func hostileSpansAndDepthsCostLittle() throws {
        let cells = (0..<2_000).map { _ in Table.Cell([], columnSpan: .max, rowSpan: .max) }
        let rows = [Table.Row(cells)] + (0..<2_000).map { _ in Table.Row([Table.Cell([])]) }
        let comments = (0..<20_000).map { Comment(id: "same", parentID: $0 % 2 == 0 ? "same" : "\($0)", body: []) }
        let article = Article(id: "x", body: [.table(Table(rows: rows))], discussion: Discussion(comments: comments))
        #expect(try HTMLExporter().string(from: article).contains("id=\"comment-same-20000\""))
    }

    private struct Tag: CustomStringConvertible {
        var name: String
        var isEnd: Bool
        var attributes: [(name: String, value: String)]
        var description: String { "\(isEnd ? "/" : "")\(name) \(attributes)" }
    }

    /// The tags of a page, read as a browser would, for pages without comments and with quoted attributes.
    private func tags(of page: String) -> [Tag] {
        var tags: [Tag] = []
        let bytes = Array(page.utf8)
        var index = 0
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            var position = start + 1
            let isEnd = bytes[position] == UInt8(ascii: "/")
            if isEnd { position += 1 }
            let nameStart = position
            while bytes[position] > 0x20, bytes[position] != UInt8(ascii: ">") { position += 1 }
            var tag = Tag(name: text(nameStart..<position).lowercased(), isEnd: isEnd, attributes: [])
            while bytes[position] != UInt8(ascii: ">") {
                while bytes[position] <= 0x20 { position += 1 }
                let attributeStart = position
                while bytes[position] > 0x20, bytes[position] != UInt8(ascii: "="), bytes[position] != UInt8(ascii: ">") { position += 1 }
                let name = text(attributeStart..<position)
                guard bytes[position] == UInt8(ascii: "=") else {
                    tag.attributes.append((name, ""))
                    continue
                }
                let valueStart = position + 2
                position = valueStart
                while bytes[position] != UInt8(ascii: "\"") { position += 1 }
                tag.attributes.append((name, text(valueStart..<position)))
                position += 1
            }
            tags.append(tag)
            index = position
        }
        return tags
    }
}
