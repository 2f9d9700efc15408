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
        #expect(
            read(text) == [
                "book: one",
                "a.xml:3:13: The record “book” cannot be read: Opening and ending tag mismatch: b line 2 and book. [malformed]",
                "book: three & é\u{fffd} & (mended)",
                "a.xml:5:1: The record “book” has no end. [malformed]",
                "book: five",
                "a.xml:7:1: The record “book” has no end. [malformed]",
                "book: seven",
                "a.xml:9:16: The record “book” cannot be read: Opening and ending tag mismatch: book line 2 and b. [malformed]",
                "a.xml:10:1: The record “book” has no end. [malformed]",
                "a.xml:10: The document ends inside “shelf”. [malformed]",
            ])
    }
}
