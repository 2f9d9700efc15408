import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetXML

/// The quick way through plain records gives what libxml2 gives, or nothing.
@Suite struct PlainRecordTests {
    private static let pieces = [
        "<a>", "</a>", "<b x=\"1\">", "</b>", "<p:c>", "</p:c>", "<q:d y='2' p:z='&amp;&#x41;'/>", "<e/>", "<e />", "</a >", "text", " ",
        "\n\t",
        "\r\n", "\r", "&amp;", "&lt;", "&#228;", "&#x1F600;", "&#0;", "&nbsp;", "&", "é", "日本", "\u{fffe}",
        "\u{1}", "<![CDATA[", "]]>",
        "<![CDATA[<a>&amp;]]>", "<![CDATA[]]>", "]]", ">", "<!-- c -->", "<?p?>", "<f x=\"1\" x=\"2\">", "</f>", "<g x='<'>",
        "<h x = \"&lt;\" >",
        "</h>", "<i xmlns=\"urn:i\">", "</i>", "<a:b:c>", "<:a>", "<-a>", "<r", "xml:lang=\"de\"", "<j x=\"1\"y=\"2\">", "</j>", "<wp:k>",
        "</wp:k>",
        "<l x=\"a\nb\t c\">", "</l>", "\u{7f}", "<m\n n=\"'\"\t>", "</m>", "&quot;&apos;&gt;",
    ]

    private static func surroundings(_ tags: [String]) -> RecordSurroundings {
        var surroundings = RecordSurroundings()
        for tag in tags { surroundings = surroundings.opening(String(tag.dropFirst().prefix { $0 != " " && $0 != ">" }), tag.utf8) }
        return surroundings
    }

    private static let around = [
        surroundings(["<s xmlns:p=\"urn:p\" xmlns:q='urn:q' xml:lang=\"en\">"]),
        surroundings(["<s xmlns=\"urn:s\">", "<t xmlns:p=\"urn:p2\" xmlns=\"urn:t\" xml:base=\"https://example.org/\">"]),
        surroundings(["<s>"]),
        surroundings(["<s xmlns:p=\"a&amp;b\">"]),
    ]

    private static func outline(_ storage: XMLRecord.Storage) -> String {
        var lines = ["\(storage.tables.language ?? "-") \(storage.tables.base ?? "-")"]
        for node in storage.nodes {
            if node.isText {
                lines.append("text \(storage.text(node.start, node.count).debugDescription) \(node.end)")
                continue
            }
            let name = { (name: Int32, namespace: Int32) in
                "\(storage.names[Int(name)])@\(namespace < 0 ? "-" : storage.namespaces[Int(namespace)].rawValue)"
            }
            let attributes = storage.attributes[Int(node.start)..<Int(node.start + node.count)].map {
                "\(name($0.name, $0.namespace))=\(storage.text($0.start, $0.count).debugDescription)"
            }
            lines.append("\(name(node.name, node.namespace)) \(node.end) \(attributes.joined(separator: " "))")
        }
        return lines.joined(separator: "\n")
    }

    @Test func theSameAsLibxml2() throws {
        var chance = SeededGenerator(seed: 1)
        var plain = PlainRecordParser(limits: .default)
        var full = RecordParser(limits: .default)
        var count = 0
        for round in 0..<6000 {
            var open: [String] = []
            var text = round % 2 == 0 ? "<r>" : "<wp:r n=\"1\">"
            open.append(round % 2 == 0 ? "</r>" : "</wp:r>")
            for _ in 0..<Int.random(in: 0..<9, using: &chance) {
                let piece = Self.pieces.randomElement(using: &chance) ?? ""
                // Most start tags get their end.
                if piece.hasPrefix("<"), piece.hasSuffix(">"), !piece.hasSuffix("/>"), !piece.hasPrefix("</"), !piece.hasPrefix("<!"),
                    !piece.hasPrefix("<?"),
                    Int.random(in: 0..<9, using: &chance) > 0
                {
                    open.append("</\(piece.dropFirst().prefix { !" \n>".contains($0) })>")
                } else if piece.hasPrefix("</"), let last = open.last, open.count > 1, Int.random(in: 0..<9, using: &chance) > 0 {
                    text += last
                    open.removeLast()
                    continue
                }
                text += piece
            }
            text += open.reversed().joined()
            let surroundings = Self.around[round % Self.around.count]
            guard let own = plain.parse(Array(text.utf8), in: surroundings) else { continue }
            count += 1
            let other = try? full.parse(Array(text.utf8), in: surroundings)
            #expect(other.map(Self.outline) == Self.outline(own), "\(text.debugDescription)")
            // Without texts the same elements are left.
            let bare = plain.parse(Array(text.utf8), in: surroundings, isOutline: true)
            #expect(bare.map(Self.elements) == Self.elements(own), "\(text.debugDescription)")
        }
        #expect(count > 600)
    }

    private static func elements(_ storage: XMLRecord.Storage) -> [String] {
        var elements: [String] = []
        var open = [XMLRecord.Element(storage: storage, index: 0)]
        while let element = open.popLast() {
            elements.append("\(element.name) \(element.namespace?.rawValue ?? "-") \(element.plainAttributes)")
            open += Array(element.children).reversed()
        }
        return elements
    }

    @Test func whatIsNotPlainIsLeftAlone() {
        var plain = PlainRecordParser(limits: Limits(nodes: 6, depth: 3, attributes: 2))
        let around = Self.around[0]
        for text in [
            "<r>&nbsp;</r>", "<r><!-- --></r>", "<r><?p?></r>", "<r xmlns='urn:r'/>", "<r>", "<r/><r/>", "<r>]]></r>", "<r x='1' x='2'/>",
            "<é/>",
            "<r><a><b><c/></b></a></r>", "<r><a/><a/><a/><a/><a/><a/></r>", "<r a='' b='' c=''/>", "<r>\u{1}</r>", "<r>a\rb</r>", "<r/> ",
            "",
            "<r></R>", "<r a=b/>",
        ] {
            if let storage = plain.parse(Array(text.utf8), in: around) {
                Issue.record("\(text): \(Self.outline(storage))")
            }
        }
        let broken = Array("<r>".utf8) + [0xff] + Array("</r>".utf8)
        #expect(plain.parse(broken, in: around).map(Self.outline) == nil)
        #expect(plain.parse(Array("<r a='' b=''><a>b</a></r>".utf8), in: around).map(Self.outline) != nil)
    }
}
