import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetXML

/// The quick search of XML finds values where the search of any record does.
@Suite struct RecordSearchTests {
    /// An element or attribute as a record of its own kind.
    private enum Piece: RecordNode {
        case element(XMLRecord.Element)
        case attribute(String)

        var recordText: ArraySlice<UInt8>? {
            switch self {
            case .attribute(let value): Array(value.utf8)[...]
            case .element(let element): element.text.isEmpty ? nil : Array(element.text.utf8)[...]
            }
        }

        func recordNodes(limit: Int) -> [(name: String, node: Piece)] {
            guard case .element(let element) = self else { return [] }
            let attributes = element.plainAttributes.map { (name: "@" + $0.name, node: Piece.attribute($0.value)) }
            return Array((attributes + element.children.map { ($0.name, .element($0)) }).prefix(limit))
        }
    }

    private static let values = ["Fern", "A title", "a <b>title</b>", "note", "2024-05-06", "", "x", "Fern &amp; Sons"]

    private func record(_ text: String) throws -> XMLRecord {
        var reader = try XMLRecordReader(Source(text: text), layout: .document)
        return try #require(try reader.next()?.get())
    }

    @Test func theSameAsInAnyRecord() throws {
        var chance = SeededGenerator(seed: 11)
        var count = 0
        for _ in 0..<400 {
            var text = "<r>"
            for _ in 0..<Int.random(in: 0..<60, using: &chance) {
                let name = ["a", "b", "c"].randomElement(using: &chance) ?? ""
                let value = Self.values.randomElement(using: &chance) ?? ""
                switch Int.random(in: 0..<5, using: &chance) {
                case 0: text += "<\(name) \(name)=\"\(value.filter { $0 != "<" && $0 != "&" })\"/>"
                case 1: text += "<\(name)><d>\(value.filter { $0 != "<" && $0 != "&" })</d> and <e x=\"note\"/></\(name)>\n"
                default: text += "<\(name)><![CDATA[\(value)]]></\(name)>\n"
                }
            }
            let record = try record(text + "</r>")
            let article = Article(
                title: "A title", authors: [Contributor(name: "Fern"), Contributor(name: "Fern & Sons")],
                published: PartialDate(iso: "2024-05-06"), site: Site(name: "x"), section: "note")
            var quick = EvidenceFinder(article)
            var search = RecordSearch(record, prefix: "header r")
            search.run(&quick)
            var other = EvidenceFinder(article)
            other.look(through: Piece.element(record.root), prefix: "header r")
            #expect(quick.evidence == other.evidence, "\(text)")
            count += quick.evidence.count
        }
        #expect(count > 1000)
    }

    @Test func whatIsKnownStays() throws {
        let record = try record("<r><a>Fern</a><b>A title</b></r>")
        var article = Article(title: "A title", authors: [Contributor(name: "Fern")])
        article.evidence[.title] = Evidence(sources: ["elsewhere"])
        var finder = EvidenceFinder(article)
        var search = RecordSearch(record)
        search.run(&finder)
        finder.addEvidence(to: &article)
        #expect(article.evidence == [.title: Evidence(sources: ["elsewhere"]), .authors: Evidence(sources: ["a"])])
    }
}
