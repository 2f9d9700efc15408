import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct ArticleEntriesTests {
    /// The items of a page, which are its `li`.
    private func page(_ items: [String]) -> (entries: ArticleEntries, tree: HTMLTree, spans: [Range<Int>]) {
        let tree = MetadataFixture.tree("<ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>")
        let signals = SignalReader.read(tree, dates: CommentDates(language: DateLanguage("en"), dayFirst: nil, fetchedAt: nil))
        let spans = tree.records.indices.filter { tree.tag(of: $0) == .li }.map { $0..<tree.end(of: $0) }
        return (ArticleEntries(tree, signals), tree, spans)
    }

    private func areRows(_ items: [String], author tag: HTMLTag = .i) -> Bool {
        let page = page(items)
        let comments = page.spans.map { span in
            let name = span.first { page.tree.tag(of: $0) == tag }
            return FoundComment(
                comment: BroadsheetCore.Comment(id: "\(span.lowerBound)", body: []), nodes: span, parts: FoundComment.Parts(author: name))
        }
        return page.entries.areRows(comments, [])
    }

    private static let text = "Rye, wheat and what lives in the jar, from those who have tried"

    @Test(arguments: [
        (#"<a href="/boards/%">Starters</a> <p>TEXT</p> by <i>jane</i>"#, true),
        (#"<i>jane</i> <a href="/boards/%">Starters</a> <p>TEXT</p>"#, false),
        (#"<a href="/thread#%">Starters</a> <p>TEXT</p> by <i>jane</i>"#, false),
        (#"<a href="/about">About</a> <p>TEXT</p> by <i>jane</i>"#, false),
        (#"<a href="index.php?board=%"><i>Starters</i></a> <p>TEXT</p>"#, true),
        (#"<a href="./viewforum.php?f=%"><i>Starters</i></a> <p>TEXT</p>"#, true),
        (#"<a href="/members/%"><i>jane</i></a> <p>TEXT</p>"#, false),
    ])
    func rowsOfAnIndexBeginWithALinkOfTheirOwn(item: String, expected: Bool) {
        let items = (1...4).map { number in
            item.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\(number)")
                .replacing("TEXT", with: Self.text + " \(number)")
        }
        #expect(areRows(items) == expected)
        #expect(!areRows(Array(items.prefix(2))))
    }

    /// The first heading of an entry can be its day.
    @Test(arguments: [
        (#"<h2>Monday</h2><h3><a href="/a">Title</a></h3><p>TEXT</p>"#, true), (#"<h3><a href="/a">Title</a></h3><p>TEXT</p>"#, true),
        (##"<h3><a href="#c1">Title</a></h3><p>TEXT</p>"##, false), (#"<h2>Monday</h2><h3>Title</h3><p>TEXT</p>"#, false),
    ])
    func entriesAreHeadedByALink(item: String, expected: Bool) {
        let page = page(Array(repeating: item.replacing("TEXT", with: Self.text), count: 3))
        #expect(page.entries.are(page.spans, []) == expected)
        // A commenter's name is no title, even as a heading.
        let links = page.tree.records.indices.filter { page.tree.tag(of: $0) == .a }
        #expect(!page.entries.are(page.spans, [], names: links))
    }
}
