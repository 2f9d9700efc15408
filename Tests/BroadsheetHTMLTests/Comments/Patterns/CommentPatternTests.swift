import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

@Suite struct CommentPatternTests {
    private static let letters = CommentPattern(
        platform: "chronicle", items: "p.zig", fields: [.author: ["b.sig"], .text: ["u.words"], .published: ["i.day"]])

    /// Comments that no rule would find without being told.
    private static let page = CommentPages.page(
        (1...3).map {
            "<p class=zig><u class=words>\(CommentPages.sentences[$0])</u> <b class=sig>\(CommentPages.names[$0])</b> <i class=day>\($0) May 2024</i></p>"
        }
        .joined(separator: "<hr>"))

    @Test func everyKnownPatternCanBeRead() throws {
        for pattern in KnownPlatforms.all {
            do {
                _ = try CommentPatternSet([pattern])
            } catch {
                Issue.record("\(pattern.platform): \(error)")
            }
        }
        #expect(CommentPatternSet.standard.patterns.count == KnownPlatforms.all.count)
        #expect(CommentPatternSet.standard.patterns.count > 50)
    }

    @Test func knownPlatformsHaveNamesAndFields() {
        for pattern in KnownPlatforms.all {
            let isPlain = pattern.platform.utf8.allSatisfy { 0x61...0x7a ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2d }
            #expect(isPlain && !pattern.platform.isEmpty, "\(pattern.platform)")
            #expect(!pattern.items.isEmpty)
            #expect(pattern.fields.values.allSatisfy { !$0.isEmpty }, "\(pattern.platform)")
        }
    }

    @Test func aPatternOfOnesOwn() throws {
        let imported = try readPage(Self.page, patterns: .standard.adding([Self.letters]))
        let discussion = try #require(imported.article.discussion)
        #expect(discussion.platform == "chronicle")
        #expect(discussion.comments.map { $0.author?.name } == [CommentPages.names[1], CommentPages.names[2], CommentPages.names[3]])
        #expect(discussion.comments.map { $0.published?.day } == [1, 2, 3])
        #expect(discussion.comments.map { $0.body.plainText } == (1...3).map { CommentPages.sentences[$0] })
    }

    @Test func theRegistryLendsItsPatternsToTheImporter() throws {
        var registry = FormatRegistry()
        registry.register(HTMLImporter())
        registry.values.commentPatterns = try CommentPatternSet([Self.letters])
        let article = try registry.read(Source(text: Self.page)).article
        #expect(article.discussion?.platform == "chronicle")
        #expect(article.discussion?.comments.count == 3)
    }

    @Test func onesOwnPatternsGoFirst() throws {
        let added = try CommentPatternSet.standard.adding([Self.letters])
        #expect(added.patterns.first == Self.letters)
        #expect(added.patterns.count == CommentPatternSet.standard.patterns.count + 1)
        let other = CommentPattern(platform: "other", items: "p.zig")
        #expect(try readPage(Self.page, patterns: CommentPatternSet([other, Self.letters])).article.discussion?.platform == "other")
    }

    @Test func noneSwitchesAllOff() throws {
        #expect(CommentPatternSet.none.patterns.isEmpty)
        let source = try ThreadFixtures.source("wordpress-html5")
        let page = String(decoding: try source.bytes(limits: .default), as: UTF8.self)
        let standard = try #require(try readPage(page, patterns: .standard).article.discussion)
        #expect(standard.platform == "wordpress")
        let without = try #require(try readPage(page, patterns: .none).article.discussion)
        #expect(!without.comments.isEmpty)
    }

    @Test func whatAPatternRequiresAndExcludes() throws {
        func count(requires: String? = nil, excludes: String? = nil) throws -> Int {
            let pattern = CommentPattern(platform: "x", items: ".m", requires: requires, excludes: excludes)
            let items = (1...4).map { "<div class=m id=c\($0)>\(CommentPages.content($0))\($0 < 3 ? "<u>sealed</u>" : "")</div>" }
            let thread =
                "<div class=list>" + items.joined()
                + "</div><aside class=latest><div class=m id=c9>\(CommentPages.content(9))</div></aside>"
            let discussion = try readPage(CommentPages.page(thread), pattern: pattern).article.discussion
            // Without the pattern they are found by what all threads have in common.
            return discussion?.platform == "x" ? discussion?.comments.count ?? 0 : 0
        }
        #expect(try count() == 5)
        #expect(try count(requires: "u") == 2)
        #expect(try count(excludes: ".latest") == 4)
        #expect(try count(requires: "u", excludes: ".list") == 0)
    }

    @Test func aHeaderWithTheSiblingsBehindIt() throws {
        let pattern = CommentPattern(platform: "x", items: "h5", extent: .followingSiblings)
        let thread = (1...4).map {
            "<h5 id=c\($0)><b class=author>\(CommentPages.names[$0])</b> <time>2024-05-0\($0)</time></h5><p>\(CommentPages.sentences[$0])</p>"
        }
        let discussion = try #require(try readPage(CommentPages.page(thread.joined()), pattern: pattern).article.discussion)
        #expect(discussion.comments.map { $0.body.plainText } == (1...4).map { CommentPages.sentences[$0] })
    }

    static let faulty: [(pattern: CommentPattern, column: Int)] = [
        (CommentPattern(platform: "x", items: "div >"), 6), (CommentPattern(platform: "x", items: "div::before"), 4),
        (CommentPattern(platform: "x", items: "a", requires: "b["), 3), (CommentPattern(platform: "x", items: "a", excludes: ""), 1),
        (CommentPattern(platform: "x", items: "a", fields: [.author: ["b", "c:nonsense"]]), 2),
    ]

    @Test(arguments: faulty) func aFaultIsReportedWithItsPlace(pattern: CommentPattern, column: Int) {
        let error = #expect(throws: SelectorError.self) { try CommentPatternSet.standard.adding([pattern]) }
        #expect(error?.column == column)
    }

    @Test func patternsCanBeKeptAsJSON() throws {
        for pattern in KnownPlatforms.all + [
            Self.letters, CommentPattern(platform: "h", items: "h5", extent: .followingSiblings, isForum: true),
        ] {
            #expect(try JSONDecoder().decode(CommentPattern.self, from: JSONEncoder().encode(pattern)) == pattern)
        }
        let written = String(decoding: try JSONEncoder().encode(Self.letters), as: UTF8.self)
        #expect(written.contains(#""author":["b.sig"]"#))
    }

    @Test func aFaultyFieldOfJSONIsRefused() {
        let json = #"{"platform":"x","items":"a","extent":"element","isForum":false,"fields":{"colour":["b"]}}"#
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(CommentPattern.self, from: Data(json.utf8)) }
    }
}
