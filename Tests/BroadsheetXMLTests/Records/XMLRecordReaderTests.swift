import BroadsheetCore
import BroadsheetXML
import Testing

@Suite struct XMLRecordReaderTests {
    static let layout = RecordLayout(containers: [["shelf"]], unnested: ["book"])

    private func read(_ text: String, limits: Limits = .default) -> [String] {
        read(Source(text: text, name: "a.xml"), limits: limits)
    }

    private func read(_ source: Source, limits: Limits = .default) -> [String] {
        do throws(ImportError) {
            var reader = try XMLRecordReader(source, layout: Self.layout, limits: limits)
            var results: [String] = []
            while let result = reader.next() {
                switch result {
                case .success(let record): results.append("\(record.root.name): \(record.root.text)\(record.isMended ? " (mended)" : "")")
                case .failure(let error): results.append(error.description)
                }
            }
            return results
        } catch {
            return [error.description]
        }
    }

    @Test func records() {
        let text = """
            <?xml version="1.0"?>
            <!DOCTYPE shelf [ <!ENTITY a "<book>no</book>"> <!-- ' --> ]>
            <!-- <book>no</book> -->
            <shelf xmlns:x="http://example.org/x" xml:lang="de"><name>A &amp; B</name>
            <book n="1"><x:t>one</x:t><![CDATA[</book><book>]]></book>
            <book/>
            </shelf>
            """
        #expect(read(text) == ["name: A & B", "book: one</book><book>", "book: "])
    }

    @Test func aBadRecordCostsItselfOnly() {
        let text = """
            <shelf>
            <book>one</book>
            <book><b>two</book>
            <book>three & &eacute;&#1; &amp;</book>
            <book>four
            <book>five</book>
            <book x="6>six</book>
            <book x="7">seven</book>
            <book>eight</b></book>
            <book>nine
            """
        let results = read(text)
        #expect(
            results.map { $0.hasPrefix("a.xml") ? String($0.prefix { $0 != " " }) : $0 } == [
                "book: one", "a.xml:3:20:", "book: three & é\u{fffd} & (mended)", "a.xml:5:1:", "book: five", "a.xml:7:15:", "book: seven",
                "a.xml:9:16:", "a.xml:10:1:", "a.xml:10:",
            ])
        #expect(
            results[1] == "a.xml:3:20: The record “book” cannot be read: the end tag “book” stands where “b” is open. [malformed]")
        #expect(results[3] == "a.xml:5:1: The record “book” has no end. [malformed]")
        #expect(results[9] == "a.xml:10: The document ends inside “shelf”. [malformed]")
    }
}
