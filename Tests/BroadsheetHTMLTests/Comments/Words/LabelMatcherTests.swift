import Testing

@testable import BroadsheetHTML

@Suite struct LabelMatcherTests {
    private static let matcher = LabelMatcher([
        (.comment, "comment post!ed,er|,al"), (.author, "|fn| |name -name who|"), (.score, "thumbs-up"), (.body, "inhaltsverzeichnistext"),
        (.date, "x a"), (.foreign, "!"),
    ])

    private func traits(_ label: String, _ matcher: LabelMatcher = matcher) -> LabelTraits { withBytes(label, matcher.traits) }

    @Test(
        arguments: [
            ("comment", .comment), ("Comment", .comment), ("COMMENTS", .comment), ("my_comment_list", .comment), ("xcommenty", .comment),
            ("commen", []), ("commemt", []), ("post", .comment), ("blogpost", .comment), ("post comment", .comment),
        ] as [(String, LabelTraits)])
    func wordsAreFoundAnywhere(label: String, traits: LabelTraits) { #expect(self.traits(label) == traits) }

    @Test(
        arguments: [
            ("fn", .author), ("n fn", .author), ("url_fn", .author), ("fn:x", .author), ("fnord", []), ("afn", []), ("aFn", .author),
            ("name", .author), ("names", .author), ("rename", []), ("user-name", .author), ("userName", .author), ("username", []),
            ("who", .author),
            ("whole", []), ("somewho", .author), ("who-is", .author),
        ] as [(String, LabelTraits)])
    func barsStandForTheEndsOfWords(label: String, traits: LabelTraits) { #expect(self.traits(label) == traits) }

    @Test(
        arguments: [
            ("posted", []), ("poster", []), ("postal", []), ("posted post", .comment), ("poste", .comment), ("posta", .comment),
            ("postEd", .comment), ("post-ed", .comment),
        ] as [(String, LabelTraits)])
    func exceptionsMustNotFollow(label: String, traits: LabelTraits) { #expect(self.traits(label) == traits) }

    @Test(
        arguments: [
            ("thumbsUp", .score), ("thumbs_up", .score), ("thumbs.up", .score), ("thumbs/up", .score), ("THUMBS-UP", .score),
            ("thumbsup", []), ("thumbs up", []), ("thumbs--up", []),
        ] as [(String, LabelTraits)])
    func marksAndCapitalsPartWords(label: String, traits: LabelTraits) { #expect(self.traits(label) == traits) }

    @Test(
        arguments: [
            ("inhaltsverzeichnistext", .body), ("x-inhaltsverzeichnistexte", .body), ("inhaltsverzeichnistex", []),
            ("inhaltsverzeichnisText", []), ("inhaltsverzeichnistexx", []),
        ] as [(String, LabelTraits)])
    func longWordsAreComparedWhole(label: String, traits: LabelTraits) { #expect(self.traits(label) == traits) }

    @Test(arguments: ["", " ", "a", "x", "-", "!", "|", "\u{0}\u{0}", "é", "🙂"])
    func littleSaysNothing(label: String) { #expect(traits(label) == []) }

    @Test func severalWordsGiveTheTraitsOfAll() {
        #expect(traits("comment-thumbsUp fn") == [.comment, .score, .author])
        #expect(traits("postcomment") == .comment)
    }

    @Test(
        arguments: [
            ("comment-author vcard", .author, true), ("commentBody", .body, true), ("js-comment__body--long", .body, true),
            ("posted-on", .comment, false), ("related-posts", .foreign, true), ("feedback", .foreign, false), ("коммент", .comment, true),
            ("is-reply", .reply, true), ("replies-count", .reply, true), ("c-reply-link", .replyTo, false), ("replyto", .replyTo, true),
            ("replyto-link", .replyTo, false), ("bypostauthor", .articleAuthor, true), ("bug", .upvote, false), ("vote up", .upvote, true),
        ] as [(String, LabelTraits, Bool)])
    func theVocabularyOfTemplates(label: String, trait: LabelTraits, holds: Bool) {
        #expect(traits(label, .shared).contains(trait) == holds)
    }

    @Test func aCacheSaysTheSameAsTheMatcher() {
        var cache = LabelCache()
        var labels: [String] = []
        for number in 0..<6000 { labels.append(["comment-\(number)", "x\(number)", "author\(number)", "post-\(number) fn"][number % 4]) }
        for label in labels + labels.reversed() {
            #expect(withBytes(label) { cache.traits(of: $0) } == traits(label, .shared), "\(label)")
        }
        #expect(withBytes("") { cache.traits(of: $0) } == [])
    }

    @Test func hostileLabels() {
        HostileBytes.forEach { _ = LabelMatcher.shared.traits(of: $0) }
        #expect(traits(String(repeating: "aB", count: 100_000) + "Comment", .shared).contains(.comment))
    }
}
