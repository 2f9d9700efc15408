import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetXML

/// A part that is found without being parsed is the one that is found by parsing, or none.
@Suite struct PartFinderTests {
    private static let reference = PartReference(record: "post", element: "thread", in: .disqus, attribute: "id", in: .disqusInternals)

    private static let around = "<disqus xmlns=\"http://disqus.com\" xmlns:dsq=\"http://disqus.com/disqus-internals\">"

    private static let pieces = [
        "<thread dsq:id=\"7\"/>", "<thread dsq:id=' 8 ' />", "<thread dsq:id=\"&#55;\"></thread>", "<thread id=\"9\"/>", "<thread/>",
        "<t:thread dsq:id=\"7\"/>", "<thread dsq:id=\"é\"/>", "<thread dsq:id=\"7\" dsq:id=\"8\"/>", "<thread dsq:id=\"7\" other=\"<\"/>",
        "<message>a &amp; b</message>", "<message><![CDATA[<post> ]] > </post>]]></message>", "<message><![CDATA[]]></message>", "\n",
        "text",
        "<author>\n<name>Fern</name>\n</author>", "<author><thread dsq:id=\"7\"/></author>", "<post/>", "<post>", "</post>", "</disqus>",
        "<disqus>", "<!-- c -->", "<?p?>", "<a>", "</a>", "<a", ">", "\u{1}", "&nbsp;", "<post", "<posts/>", "<dsq:post/>",
        "<x xmlns=\"u:x\"/>",
    ]

    private struct Found: Equatable {
        var target: Int?
        var range: Range<Int>
    }

    /// The records of a text: for each part what it belongs to, and where they all stand.
    private func records(_ text: String, finds: Bool) throws -> [Found] {
        var reader = try XMLRecordReader(Source(text: text), layout: DisqusImporter().layout)
        if finds { reader.find(Self.reference) }
        var found: [Found] = []
        while let (frame, result) = reader.nextWithFrame() {
            var target = frame.part?.target
            if case .success(let record) = result, case .part(_, let name) = DisqusImporter().role(of: record) {
                target = RecordIndex.hash(of: name)
            }
            found.append(Found(target: target, range: frame.offset..<frame.offset + frame.length))
        }
        return found
    }

    @Test func theSameAsByParsing() throws {
        var chance = SeededGenerator(seed: 3)
        var count = 0
        for _ in 0..<1500 {
            var text = Self.around
            for _ in 0..<Int.random(in: 1..<6, using: &chance) {
                text += ["<post dsq:id=\"1\">", "<post>", "<dsq:post>"].randomElement(using: &chance) ?? ""
                for _ in 0..<Int.random(in: 0..<5, using: &chance) { text += Self.pieces.randomElement(using: &chance) ?? "" }
                text += "</post>\n"
            }
            text += "</disqus>"
            let found = try records(text, finds: true)
            let parsed = try records(text, finds: false)
            #expect(found.map(\.range) == parsed.map(\.range), "\(text)")
            // What is wrong with a text alone is found later.
            for (one, other) in zip(found, parsed) where other.target != nil { #expect(one.target == other.target, "\(text)") }
            count += parsed.count { $0.target != nil }
        }
        #expect(count > 1000)
    }

    @Test func textsAreLeftForLater() throws {
        let text = Self.around + "<post><message>&nbsp; & \u{1}</message><thread dsq:id=\"7\"/></post></disqus>"
        let found = try records(text, finds: true)
        #expect(found.map(\.target) == [RecordIndex.hash(of: "7")])
    }

    @Test func cutOffAnywhere() throws {
        let text =
            Self.around
            + "\n<post dsq:id=\"1\"><message><![CDATA[<p>One</p>]]></message>\n<thread dsq:id=\"7\" />\n</post>\n<post><thread dsq:id='8'/></post></disqus>"
        for count in 1...text.utf8.count {
            let part = String(decoding: text.utf8.prefix(count), as: UTF8.self)
            let found = try records(part, finds: true)
            let parsed = try records(part, finds: false)
            #expect(found == parsed, "\(part)")
        }
    }

    @Test func namesInOtherFormsAreTheSame() {
        #expect(RecordIndex.hash(of: "e\u{301}") == RecordIndex.hash(of: "é"))
        #expect("7000".utf8.withContiguousStorageIfAvailable { RecordIndex.hash(ofASCII: $0) } == RecordIndex.hash(of: "7000"))
        #expect("é".utf8.withContiguousStorageIfAvailable { RecordIndex.hash(ofASCII: $0) } == .some(nil))
    }
}
