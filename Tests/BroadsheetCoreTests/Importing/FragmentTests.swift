import BroadsheetCore
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct FragmentTests {
    @Test func withoutAReaderTagsGoAndADiagnosticSaysSo() {
        var context = ImportContext()
        let html = "<p>Rye &amp; <b>wheat</b>&#33;</p>\n<!-- no --><div>5 < 7 <br/>end &unknown;</div><script"
        #expect(context.blocks(html, as: .html) == [.paragraph("Rye & wheat!"), .paragraph("5 < 7"), .paragraph("end &unknown;")])
        #expect(context.blocks("<i>twice</i>", as: .html) == [.paragraph("twice")])
        #expect(context.diagnostics.map(\.code) == [.noFragmentReader])
    }

    @Test func plainTextKeepsItsLines() {
        var context = ImportContext()
        #expect(context.blocks(" one \n two\r\n\r\n\nthree\n", as: .plainText) == [.paragraph("one\ntwo"), .paragraph("three")])
        #expect(context.blocks("\n \t", as: .plainText).isEmpty)
        #expect(context.diagnostics.isEmpty)
    }

    @Test func aRegisteredReaderIsAsked() {
        struct Shout: FragmentReader {
            func read(_ text: String, relativeTo base: URL?, limits: Limits) -> Fragment {
                Fragment([.paragraph(text.uppercased() + (base?.absoluteString ?? ""))], reachedLimit: true)
            }
        }
        var values = ContextValues()
        values.fragmentReaders["shout"] = Shout()
        var context = ImportContext(values: values)
        #expect(
            context.blocks("hey ", as: "shout", relativeTo: URL(string: "https://example.org")) == [.paragraph("HEY https://example.org")])
        #expect(context.diagnostics.map(\.code) == [.limitReached])
        #expect(context.richText("hey", as: "shout") == RichText("HEY"))
        #expect(context.richText("  A   title\n", as: .html) == RichText("A title"))
        #expect(context.richText(" ", as: .html) == nil)
    }
}
