import BroadsheetCore
import BroadsheetTesting
import Testing

@testable import BroadsheetHTML

/// Threads made to be slow, deep or endless. What comes out is a discussion, soon, with a diagnostic where something was left out.
@Suite(.timeLimit(.minutes(10))) struct HostileThreadTests {
    private static let pattern = CommentPattern(platform: "letters", items: ".letter", fields: [.author: ["b"], .text: ["p"]])

    private static func letters(_ count: Int, _ attributes: (Int) -> String) -> String {
        (0..<count).map { "<div class=letter \(attributes($0))><b>A\($0 % 50)</b><p>Text \($0)</p></div>" }.joined()
    }

    /// The limit is lowered, since a hundred thousand comments take a debug build a minute.
    @Test(arguments: [true, false]) func theLimitOfComments(isKnown: Bool) throws {
        #expect(Limits.default.comments == 100_000)
        for (count, isOver) in [(300, false), (301, true), (1000, true)] {
            let thread = (0..<count).map { "<div class=comment id=comment-\($0 + 100)>\(CommentPages.content($0))</div>" }.joined()
            let patterns = try CommentPatternSet([CommentPattern(platform: "letters", items: ".comment")])
            let imported = try readPage(
                CommentPages.page(thread), patterns: isKnown ? patterns : .none, limits: Limits(comments: 300))
            #expect(imported.article.discussion?.comments.count == min(count, 300))
            let limits = imported.diagnostics.filter { $0.code == .limitReached }
            #expect(limits.count == (isOver ? 1 : 0))
            #expect(limits.allSatisfy { $0.severity == .warning && $0.message.contains("300 comments") })
        }
    }

    @Test func commentsNestedDeeperThanTheTree() throws {
        let depth = 700
        let thread = (0..<depth).map { "<div class=letter id=c\(1000 + $0)><b>A\($0)</b><p>Text \($0)</p>" }.joined()
        let imported = try readPage(CommentPages.page(thread + String(repeating: "</div>", count: depth)), pattern: Self.pattern)
        #expect(imported.codes.contains(.limitReached))
        let discussion = try #require(imported.article.discussion)
        // What would stand deeper lies in the deepest comment.
        #expect((400...Limits.default.depth).contains(discussion.comments.count))
        #expect(discussion.thread().map(\.depth) == Array(0..<discussion.comments.count))
    }

    /// A depth that no nesting could reach. A tenth of the limit, which costs a debug build seconds.
    @Test func aChainOfParentsInAttributes() throws {
        let count = 10_000
        let imported = try readPage(
            CommentPages.page(Self.letters(count) { "id=c\(100_000 + $0) data-parent=c\(100_000 + $0 - 1)" }), pattern: Self.pattern)
        let discussion = try #require(imported.article.discussion)
        #expect(discussion.thread().map(\.depth) == Array(0..<count))
    }

    @Test func parentsInACircle() throws {
        let count = 2000
        let page = CommentPages.page(Self.letters(count) { "id=c\(10_000 + $0) data-parent=c\(10_000 + ($0 + 1) % count)" })
        let discussion = try #require(try readPage(page, pattern: Self.pattern).article.discussion)
        #expect(discussion.comments.count { $0.parentID == nil } == 1)
        #expect(discussion.thread().map(\.depth).max() == count - 1)
    }

    @Test func allIDsAreEqual() throws {
        let count = 2000
        let page = CommentPages.page(Self.letters(count) { _ in "id=c7 data-parent=c7" })
        let discussion = try #require(try readPage(page, pattern: Self.pattern).article.discussion)
        #expect(discussion.comments.count == count)
        #expect(Set(discussion.comments.map(\.id)).count == count)
    }

    @Test func allTextsAreEqual() throws {
        let thread = (0..<2000).map { _ in
            "<div class=comment><b class=author>A</b> <time>2024-05-06</time><p>The same words again.</p></div>"
        }
        _ = try readPage(CommentPages.page(thread.joined()))
    }

    /// A tenth of a million: a debug build takes ten times as long as it should.
    @Test func elementsWithRandomClasses() throws {
        var generator = SeededGenerator(seed: 3)
        let words = ["comment", "author", "post", "reply", "date", "score", "x", "avatar", "message", "depth-"]
        let elements = (0..<100_000).map { number in
            let name =
                words[Int.random(in: 0..<words.count, using: &generator)]
                + String(UInt32.random(in: 0...(.max), using: &generator), radix: 36)
            return "<i class='\(name) \(number)'>\(number % 7 == 0 ? "2024-05-06" : "a")</i>"
        }
        _ = try readPage(CommentPages.page(elements.joined()))
    }

    @Test func boxesWithRandomClassesInsideEachOther() throws {
        var generator = SeededGenerator(seed: 4)
        var html = ""
        for number in 0..<20_000 {
            html +=
                "<div class='comment\(Int.random(in: 0..<9, using: &generator)) q\(UInt16.random(in: 0...(.max), using: &generator))' id=c\(number)>A <time>2024-05-06</time>"
            if Int.random(in: 0..<3, using: &generator) > 0 { html += "</div>" }
        }
        _ = try readPage(CommentPages.page(html))
    }

    @Test(arguments: ["wpdiscuz-7", "unknown-siblings", "phpbb2"]) func truncatedThreads(name: String) throws {
        let bytes = try ThreadFixtures.source(name).bytes(limits: .default)
        for length in stride(from: 97, to: bytes.count, by: 97) {
            let discussion = try #require(try readPage(Source(bytes: Array(bytes.prefix(length)))).article.discussion)
            #expect(Set(discussion.comments.map(\.id)).count == discussion.comments.count)
        }
    }

    static let threads: [(name: String, comment: @Sendable (Int) -> String)] = [
        ("beside each other", { "<div class=comment id=comment-\($0 + 1000)>\(CommentPages.content($0))</div>" }),
        ("with parents", { "<div class=comment id=c\($0 + 1000) data-parent=c\($0 / 2 + 1000)>\(CommentPages.content($0))</div>" }),
        ("as a chain", { "<div class=comment id=c\($0 + 1000) data-parent=c\($0 + 999)>\(CommentPages.content($0))</div>" }),
        (
            "answering by name",
            { "<div class=comment id=c\($0 + 1000)><p>In reply to \(CommentPages.names[3])</p>\(CommentPages.content($0))</div>" }
        ),
        ("in tables", { "<tr class=post><td>\(CommentPages.names[$0 % 8])<td>2024-05-06 10:11<td>\(CommentPages.sentences[$0 % 6])</tr>" }),
        (
            "each in the one before",
            {
                "<div class=comment id=c\($0 + 1000)>\(CommentPages.content($0))\($0 % 200 == 199 ? String(repeating: "</div>", count: 200) : "")"
            }
        ),
        (
            "with the same badge",
            {
                CommentPages.content($0).replacing("</b>", with: "</b> <i class=mark>Reader</i>", maxReplacements: 1)
                    .replacing("<b ", with: "<div class=comment id=c\($0 + 1000)><p class=top><b ", maxReplacements: 1) + "</div>"
            }
        ),
        ("with classes of their own", { "<div class='comment k\($0) l\($0)x m\($0)y' id=c\($0 + 1000)>\(CommentPages.content($0))</div>" }),
    ]

    @Test(arguments: threads) func timeIsLinear(name: String, comment: @Sendable (Int) -> String) throws {
        let failure = try GrowthCheck(from: 300, to: 1200).failure(on: name) { count in
            CommentPages.page((0..<count).map(comment).joined())
        } doing: { page in
            _ = try readPage(page)
        }
        #expect(failure == nil)
    }
}
