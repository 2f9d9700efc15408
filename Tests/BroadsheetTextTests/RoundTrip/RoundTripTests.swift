import BroadsheetCore
import BroadsheetTesting
import BroadsheetText
import Foundation
import Testing

/// What the round-trip form writes is read back: every field that Docs/Formats.md lists.
@Suite struct RoundTripTests {
    private let exporter = PlainTextExporter(options: .init(isRoundTrip: true))

    private func read(_ text: String, options: ImportOptions = ImportOptions()) throws -> [Imported] {
        try PlainTextImporter().open(Source(bytes: Array(text.utf8)), context: ImportContext(options: options)).map { try $0.get() }
    }

    @Test func theFormIsReadable() throws {
        let text = try exporter.string(from: Self.sample)
        #expect(text == Self.written)
        #expect(try read(text).map(\.article) == [PlainForm.of(Self.sample)])
    }

    @Test(arguments: 0..<400 as Range<UInt64>)
    func generatedArticles(seed: UInt64) throws {
        var generator = ArticleGenerator(seed: seed)
        let articles = [generator.article(), generator.article()]
        let text = String(decoding: try exporter.export(articles).bytes(of: .main), as: UTF8.self)
        let found = try read(text)
        #expect(found.map(\.article) == articles.map { PlainForm.of($0) })
        #expect(found.flatMap(\.diagnostics) == [])
    }

    @Test(arguments: 0..<300 as Range<UInt64>)
    func hostileArticles(seed: UInt64) throws {
        var made = HostileArticles(seed: seed)
        let article = made.articleWithComments()
        let text = try exporter.string(from: article)
        #expect(try read(text).map(\.article) == [PlainForm.of(article)])
    }

    /// Texts that look like the form itself, in every place that has words.
    @Test(arguments: hostileWords)
    func wordsThatLookLikeMarks(words: String) throws {
        let rich = RichText(words)
        let blocks: [Block] = [
            .paragraph(rich), .heading(level: 3, rich), .quote(Quote([.paragraph(rich)], attribution: rich)), .quote(Quote([])),
            .list(List(items: [.init([.paragraph(rich)], isChecked: true), .init([.paragraph(rich)]), .init([])])),
            .list(List(isOrdered: true, start: 9, items: [.init([.paragraph(rich), .paragraph(rich)]), .init([.code(Code(words))])])),
            .code(Code(words, language: "text")), .code(Code(words)),
            .figure(Figure([Media(kind: .video, source: Link(words), alternativeText: words)], caption: rich, credit: rich)),
            .table(
                Table(
                    caption: rich,
                    rows: [
                        .init([.init([.paragraph(rich)], isHeader: true), .init([])]), .init([]),
                        .init([.init([.paragraph(rich), .code(Code(words))], columnSpan: 2), .init([.table(Table(rows: []))])]),
                    ])),
            .definitions([
                Definition(terms: [rich, rich], descriptions: [[.paragraph(rich)], []]), Definition(terms: [rich], descriptions: []),
            ]),
            .embed(Embed(source: Link(words, title: words), provider: words, title: words)),
            .math(Math(tex: words, mathML: words, text: words)), .divider,
            .footnotes([Footnote(label: words, blocks: [.paragraph(rich)])]), .unrecognised(name: words, text: rich),
        ]
        var article = Article(
            title: rich, subtitle: rich, summary: rich,
            authors: [Contributor(name: words, role: words, link: Link(words, title: words))],
            published: PartialDate(year: 2024, month: 5, original: words), modified: PartialDate(unresolved: words),
            site: Site(name: words), section: words, tags: [words, words], licence: words, body: blocks)
        article.discussion = Discussion(
            comments: [
                Comment(id: words, author: Contributor(name: words), body: blocks, reactions: [.init(name: words, count: 2)]),
                Comment(id: "2", parentID: words, body: [.paragraph(rich)]),
            ], platform: words,
            external: ExternalDiscussion(system: words, identifiers: [words: words], link: Link(words)))
        for isConverted in [false, true] {
            var text = try exporter.string(from: article)
            // A mail program or an editor may have been at it.
            if isConverted { text = text.replacing("\n", with: " \r\n") }
            let found = try read(text)
            #expect(found.map(\.article) == [PlainForm.of(article)])
        }
    }

    @Test func sniffed() throws {
        let bytes = Array(try exporter.string(from: Self.sample).utf8)
        #expect(PlainTextImporter().confidence(for: Probe(prefix: bytes, isComplete: true)) == .certain)
        #expect(PlainTextImporter().confidence(for: Probe(prefix: [0xef, 0xbb, 0xbf] + bytes, isComplete: true)) == .certain)
    }

    @Test func utf16() throws {
        let text = try exporter.string(from: Self.sample)
        let bytes: [UInt8] = [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] as [UInt8] }
        let article = try PlainTextImporter().open(Source(bytes: bytes), context: ImportContext()).map { try $0.get().article }
        #expect(article == [PlainForm.of(Self.sample)])
    }

    @Test func everyLineIsAccountedFor() throws {
        var generator = ArticleGenerator(seed: 7)
        for article in [Self.sample] + (0..<40).map({ _ in generator.article() }) {
            let text = try exporter.string(from: article)
            let imported = try #require(try read(text, options: ImportOptions(keepsResidue: true)).first)
            let lines = text.split(separator: "\n")
            #expect(imported.account.pieces.flatMap { $0.text.split(separator: "\n") } == lines)
            for piece in imported.account.pieces {
                let range = try #require(piece.location?.byteRange)
                #expect(Array(text.utf8)[range].elementsEqual(piece.text.utf8))
            }
        }
    }

    @Test func whatIsNotInTheForm() throws {
        let text = """
            Broadsheet-Text: 1.3
            Title: Rye
            Shoe-Size: 43
            Access: open

            Words.
            ```
            no end

            """
        let imported = try #require(try read(text).first)
        #expect(imported.article.title == "Rye")
        #expect(imported.article.body == [.paragraph("Words."), .code(Code("no end"))])
        #expect(imported.diagnostics.map { $0.location?.line } == [3, 4, 7])
        for text in ["Broadsheet-Text: 2.0\nTitle: Rye\n", "Broadsheet-Text: of our readers\n"] {
            let error = #expect(throws: ImportError.self) { try self.read(text) }
            #expect(error?.code == .unsupported)
        }
    }

    @Test func depthIsLimited() throws {
        let deep = String(repeating: "> ", count: 5000) + "words"
        let imported = try #require(
            try read("Broadsheet-Text: 1.0\n\n\(deep)\n", options: ImportOptions(limits: Limits(blockNesting: 8))).first)
        #expect(imported.article.text.hasSuffix("> words"))
        #expect(imported.diagnostics.map(\.code) == [.limitReached])
    }

    /// Whatever is cut off or changed, it is read or refused.
    @Test func cutAnywhere() throws {
        var generator = ArticleGenerator(seed: 3)
        let bytes = try exporter.export([Self.sample, generator.article(), generator.article()]).bytes(of: .main)
        for end in stride(from: 0, through: bytes.count, by: 7) {
            let stream = try? PlainTextImporter().open(Source(bytes: Array(bytes[..<end])), context: ImportContext())
            for item in stream.map({ Array($0) }) ?? [] { _ = try? item.get() }
        }
        for seed in 0..<400 {
            var changed = bytes
            changed[seed * 7919 % bytes.count] = UInt8(truncatingIfNeeded: seed * 31)
            let stream = try? PlainTextImporter().open(Source(bytes: changed), context: ImportContext())
            for item in stream.map({ Array($0) }) ?? [] { _ = try? item.get() }
        }
    }

    @Test func withoutComments() throws {
        let exporter = PlainTextExporter(options: .init(includesComments: false, isRoundTrip: true))
        #expect(try read(exporter.string(from: Self.sample)).first?.article.discussion == nil)
    }
}

/// An article as far as the form has a place for it.
enum PlainForm {
    static func of(_ article: Article) -> Article {
        var article = article
        article.evidence = [:]
        article.title = article.title.map(plain)
        article.subtitle = article.subtitle.map(plain)
        article.summary = article.summary.map(plain)
        article.body = article.body.map(plain)
        for index in article.discussion?.comments.indices ?? 0..<0 {
            let body = article.discussion?.comments[index].body ?? []
            article.discussion?.comments[index].body = body.map(plain)
        }
        return article
    }

    private static func plain(_ text: RichText) -> RichText { RichText(text.plainText) }

    private static func plain(_ block: Block) -> Block {
        switch block {
        case .paragraph(let text): .paragraph(plain(text))
        case .heading(let level, let text): .heading(level: level, plain(text))
        case .unrecognised(let name, let text): .unrecognised(name: name, text: plain(text))
        case .quote(let quote): .quote(Quote(quote.blocks.map(plain), attribution: quote.attribution.map(plain)))
        case .list(let list):
            .list(
                List(
                    isOrdered: list.isOrdered, start: list.isOrdered ? list.start : 1,
                    items: list.items.map { .init($0.blocks.map(plain), isChecked: $0.isChecked) }))
        case .definitions(let definitions):
            .definitions(definitions.map { Definition(terms: $0.terms.map(plain), descriptions: $0.descriptions.map { $0.map(plain) }) })
        case .code(let code): .code(Code(code.text, language: code.language?.isEmpty == true ? nil : code.language))
        case .figure(let figure):
            .figure(Figure(figure.media, caption: figure.caption.map(plain), credit: figure.credit.map(plain)))
        case .table(let table):
            .table(
                Table(
                    caption: table.caption.map(plain),
                    rows: table.rows.map { row in
                        .init(
                            row.cells.map {
                                .init($0.blocks.map(plain), isHeader: $0.isHeader, columnSpan: $0.columnSpan, rowSpan: $0.rowSpan)
                            })
                    }))
        case .footnotes(let notes): .footnotes(notes.map { Footnote(label: $0.label, blocks: $0.blocks.map(plain)) })
        case .embed, .math, .divider: block
        }
    }
}
