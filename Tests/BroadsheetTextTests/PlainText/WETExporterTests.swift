import BroadsheetCore
import BroadsheetTesting
import BroadsheetText
import Foundation
import Testing

@Suite struct WETExporterTests {
    private static let article = Article(
        title: "The lake rises", authors: [Contributor(name: "Ann Example")],
        published: PartialDate(year: 2024, month: 5, day: 6, original: "6 May 2024"),
        canonicalURL: URL(string: "https://example.org/lake"),
        body: [
            .paragraph("The water\nstands high."), .list(List(items: [.init([.paragraph("One")]), .init([.paragraph("Two\u{1}")])])),
            .table(Table(rows: [.init([.init([.paragraph("a")]), .init([.paragraph("b")])])])),
        ],
        discussion: Discussion(
            comments: [
                Comment(id: "1", author: Contributor(name: "Bo"), published: PartialDate(unresolved: "today"), body: [.paragraph("Grüße")])
            ]))

    @Test func record() throws {
        let fetched = Date(timeIntervalSince1970: 1_714_979_289)
        let text = try WETExporter(options: .init(fetchedAt: fetched)).string(from: Self.article)
        let parts = text.components(separatedBy: "\r\n\r\n")
        let header = parts[0].components(separatedBy: "\r\n")
        let fields = [
            "WARC/1.0", "WARC-Type: conversion", "WARC-Target-URI: https://example.org/lake", "WARC-Date: 2024-05-06T07:08:09Z",
            "Content-Type: text/plain", "Content-Length: 103",
        ]
        #expect(header.filter { !$0.hasPrefix("WARC-Record-ID: <urn:uuid:") } == fields)
        let words = """
            The lake rises
            Ann Example
            6 May 2024
            The water
            stands high.
            One
            Two
            a b
            Comments (1)
            Bo
            today
            Grüße

            """
        #expect(parts[1] == words)
        #expect(parts[1].utf8.count == 103)
        #expect(parts[2...] == [""])
        #expect(!(try WETExporter().string(from: Self.article).contains("WARC-Date")))
    }

    /// Every record comes back with its address, and every word of it.
    @Test func readAsAStream() throws {
        var generator = ArticleGenerator(seed: 11)
        let articles = [Self.article] + (0..<30).map { _ in generator.article() }
        let output = try WETExporter().export(articles)
        let bytes = output.bytes(of: .main)
        #expect(PlainTextImporter().confidence(for: Probe(prefix: Array(bytes.prefix(4096)), isComplete: false)) == .certain)
        let items = Array(try PlainTextImporter().open(Source(bytes: bytes), context: ImportContext()))
        #expect(items.count == articles.count)
        for (item, article) in zip(items, articles) {
            switch item {
            case .article(let imported): #expect(imported.article.canonicalURL == article.canonicalURL)
            case .rejected(let error): #expect(error.code == .empty)
            }
        }
    }

    /// What a renderer gives is read as the page it was.
    @Test func readAsAPage() throws {
        let names = ["Rosa Quill", "Otto Fennimore", "Ida", "Mats Lindgrove"]
        let comments = names.enumerated().map { number, name in
            Comment(
                id: "\(number)", author: Contributor(name: name),
                published: PartialDate(unresolved: "May \(number + 7), 2024 at 7:0\(number) am"),
                body: [
                    .paragraph(
                        "I walked there on \(name)’s day and the path was dry, though number \(number) of the signs lay in the water.")
                ])
        }
        var article = Article(title: "The lake behind the mill rises again", discussion: Discussion(comments: comments))
        article.body = ["On Monday", "A week later", "In the end"].map { start in
            .paragraph(
                "\(start) the water stood so high that nobody could cross the lower bridge, and the miller had to carry the flour up the hill. "
                    + "Those who live beside the mill say that they have seen it worse, and that it will be gone before the summer.")
        }
        let bytes = try WETExporter().export([article]).bytes(of: .main)
        let read = try #require(Array(try PlainTextImporter().open(Source(bytes: bytes), context: ImportContext())).first).get().article
        #expect(read.title == article.title)
        #expect(read.body == article.body)
        #expect(read.discussion?.comments.map { $0.author?.name } == names)
        #expect(read.discussion?.comments.map(\.body) == comments.map(\.body))
    }

    @Test func namesOfRecords() throws {
        let output = try WETExporter().export([Self.article, Self.article, Article(body: [])])
        let lines = String(decoding: output.bytes(of: .main), as: UTF8.self).components(separatedBy: "\r\n")
        let names = lines.filter { $0.hasPrefix("WARC-Record-ID: ") }
        #expect(Set(names).count == 3)
        for name in names { #expect(UUID(uuidString: String(name.dropFirst(26).dropLast())) != nil) }
        #expect(try WETExporter().string(from: Self.article) == WETExporter().string(from: Self.article))
    }
}
