import Broadsheet
import BroadsheetTesting
import Foundation
import Testing

/// Samples with something wrong in them: nothing crashes, nothing is lost without a word.
@Suite struct DialectBrokenTests {
    private func comments(_ items: [ArticleStream.Item]) -> [BroadsheetCore.Comment] {
        items.flatMap { (try? $0.get())?.article.discussion?.comments ?? [] }
    }

    private func diagnostics(_ items: [ArticleStream.Item]) -> [Diagnostic] { items.flatMap { (try? $0.get())?.diagnostics ?? [] } }

    /// The laws of importers hold for cut inputs at sixty-odd places; here every record before the cut must be there.
    @Test(arguments: DialectFixtures.names)
    func truncated(name: String) throws {
        let text = try DialectFixtures.text(name)
        let whole = try DialectFixtures.read(text, name)
        let cut = String(decoding: Array(text.utf8).dropLast(max(8, text.utf8.count / 20)), as: UTF8.self)
        let items = try DialectFixtures.read(cut, name)
        #expect(!items.isEmpty)
        let errors = items.compactMap { item -> ImportError? in if case .rejected(let error) = item { error } else { nil } }
        #expect(errors.count == 1)
        #expect(errors.allSatisfy { $0.code == .malformed && $0.location?.line != nil && $0.location?.byteOffset != nil })
        #expect(items.count <= whole.count + 1)
    }

    @Test(arguments: DialectFixtures.names)
    func wrongTypes(name: String) throws {
        let text = Array(try DialectFixtures.text(name).utf8)
        let others = ["7", "\"x\"", "[1]", "{\"a\":{}}", "true", "null", "-9223372036854775808", "1e400"]
        for (index, range) in Self.values(in: text).enumerated() {
            for step in 0..<3 {
                let other = others[(index + step * 3) % others.count]
                let changed = text[..<range.lowerBound] + Array(other.utf8) + text[range.upperBound...]
                let items = try DialectFixtures.read(String(decoding: changed, as: UTF8.self), name)
                for item in items {
                    switch item {
                    case .article(let imported):
                        let ids = (imported.article.discussion?.comments ?? []).map(\.id)
                        #expect(Set(ids).count == ids.count)
                    case .rejected(let error): #expect(error.location != nil)
                    }
                }
            }
        }
    }

    @Test(arguments: DialectFixtures.names)
    func missingIDs(name: String) throws {
        let text = try DialectFixtures.text(name)
        var changed = text
        for key in ["id", "@id", "uid", "short_id", "comment_id", "answer_id", "commentHex", "databaseId", "post_number", "ap_id"] {
            changed = changed.replacingOccurrences(of: "\"\(key)\":", with: "\"no-\(key)\":")
        }
        let originals = try DialectFixtures.read(text, name)
        let items = try DialectFixtures.read(changed, name)
        let found = comments(items)
        // Some formats are nothing without the id of the thing itself; what is rejected says so.
        let rejected = items.contains { if case .rejected = $0 { true } else { false } }
        #expect(rejected || found.count + items.count == comments(originals).count + originals.count)
        #expect(found.allSatisfy { !$0.id.isEmpty })
    }

    /// What to put in place of what, so that comments answer one another in a circle.
    static let circleEdits: [(name: String, old: String, new: String)] = [
        ("wordpress-comments.json", "\"id\": 11, \"post\": 5, \"parent\": 0", "\"id\": 11, \"post\": 5, \"parent\": 12"),
        ("wordpress-posts.json", "\"id\": 101, \"parent\": 0", "\"id\": 101, \"parent\": 102"),
        ("substack.json", "\"ancestor_path\": \"\", \"reaction_count\": 0, \"deleted\": true", "\"ancestor_path\": \"3\""),
        ("disqus-api.json", "\"id\": \"5001\", \"parent\": null", "\"id\": \"5001\", \"parent\": 5002"),
        ("hacker-news-items.jsonl", "\"kids\": [802], \"parent\": 800", "\"parent\": 802"),
        ("reddit-dump.jsonl", "\"parent_id\": \"t3_zz1\"", "\"parent_id\": \"t1_k2\""),
        (
            "reddit.json", "\"id\": \"c2\", \"name\": \"t1_c2\", \"parent_id\": \"t3_abc1\"",
            "\"id\": \"c2\", \"name\": \"t1_c2\", \"parent_id\": \"t1_c3\""
        ),
        (
            "discourse.json",
            "\"post_number\": 2, \"post_type\": 1, \"updated_at\": \"2024-04-01T10:00:00.000Z\", \"reply_to_post_number\": null",
            "\"post_number\": 2, \"post_type\": 1, \"reply_to_post_number\": 3"
        ),
        (
            "mastodon.json", "\"id\": \"1102\", \"created_at\": \"2024-02-01T11:00:00.000Z\", \"in_reply_to_id\": \"1101\"",
            "\"id\": \"1102\", \"in_reply_to_id\": \"1103\""
        ),
        ("activitystreams.json", "\"inReplyTo\": \"https://social.example/a/1\"", "\"inReplyTo\": \"https://other.example/n/4\""),
        ("lemmy.json", "\"path\": \"0.12\"", "\"path\": \"0.34.12\""),
        ("lobsters.json", "\"parent_comment\": null", "\"parent_comment\": \"bbb222\""),
        ("json-feed.json", "\"id\": \"1\", \"url\"", "\"id\": \"1\", \"in_reply_to\": \"2\", \"url\""),
        ("isso-api.json", "\"id\": 4, \"parent\": null", "\"id\": 4, \"parent\": 5"),
        ("remark42.jsonl", "\"id\": \"r1\", \"pid\": \"\"", "\"id\": \"r1\", \"pid\": \"r2\""),
        (
            "commento.json",
            "\"commenterHex\": \"k1\", \"markdown\": \"Hi **all**\", \"html\": \"<p>Hi <strong>all</strong></p>\", \"parentHex\": \"root\"",
            "\"commenterHex\": \"k1\", \"parentHex\": \"c3\""
        ),
        ("cusdis.json", "\"by_email\": \"jem@example.org\", \"parentId\": null", "\"parentId\": \"x2\""),
        (
            "schema-org.json",
            "\"@id\": \"#c3\", \"text\": \"I agree with the first.\", \"parentItem\": {\"@id\": \"https://example.org/2024/05/rye#c1\"}",
            "\"@id\": \"#c3\", \"text\": \"I answer myself.\", \"parentItem\": {\"@id\": \"#c3\"}"
        ),
        (
            "mf2-json.json", "\"name\": [\"Only a name\"], \"in-reply-to\": [\"https://pip.example.org/r/1\"]",
            "\"name\": [\"Self\"], \"uid\": [\"u9\"], \"in-reply-to\": [\"u9\"]"
        ),
    ]

    @Test(arguments: circleEdits.indices)
    func circles(index: Int) throws {
        let (name, old, new) = Self.circleEdits[index]
        let text = try DialectFixtures.text(name)
        let changed = text.replacingOccurrences(of: old, with: new)
        try #require(changed != text)
        let items = try DialectFixtures.read(changed, name)
        #expect(comments(items).count == comments(try DialectFixtures.read(text, name)).count)
        #expect(diagnostics(items).contains { $0.code == .cyclicThread }, "\(diagnostics(items))")
        for item in items {
            guard let discussion = (try? item.get())?.article.discussion else { continue }
            #expect(discussion.thread().count == discussion.comments.count)
        }
    }

    /// Comments within comments: what opens and what closes a level.
    private static let nests: [(name: String, start: String, open: String, close: String, end: String)] = [
        (
            "hacker-news.json", "{\"id\":1,\"created_at_i\":1,\"title\":\"T\",\"children\":[", "{\"id\":2,\"text\":\"a\",\"children\":[",
            "]}", "]}"
        ),
        ("substack.json", "{\"comments\":[", "{\"id\":2,\"body\":\"a\",\"children\":[", "]}", "]}"),
        ("isso-api.json", "{\"replies\":[", "{\"id\":2,\"text\":\"a\",\"replies\":[", "]}", "]}"),
        ("remark42.jsonl", "{\"comments\":[", "{\"comment\":{\"id\":\"a\",\"text\":\"a\"},\"replies\":[", "]}", "]}"),
        (
            "mf2-json.json", "{\"items\":[{\"type\":[\"h-entry\"],\"properties\":{\"name\":[\"a\"],\"comment\":[",
            "{\"type\":[\"h-cite\"],\"properties\":{\"name\":[\"b\"],\"comment\":[", "]}}", "]}}]}"
        ),
        (
            "schema-org.json", "{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"name\":\"a\",\"comment\":",
            "{\"@type\":\"Comment\",\"text\":\"b\",\"comment\":[",
            "]}", "}"
        ),
        (
            "activitystreams.json", "{\"type\":\"Note\",\"content\":\"a\",\"replies\":",
            "{\"items\":[{\"type\":\"Note\",\"content\":\"a\",\"replies\":", "}]}", "}"
        ),
        ("github-discussions.json", "{\"title\":\"a\",\"comments\":", "{\"nodes\":[{\"body\":\"a\",\"replies\":", "}]}", "}"),
        (
            "reddit.json", "[{\"kind\":\"Listing\",\"data\":{\"children\":[{\"kind\":\"t3\",\"data\":{\"id\":\"a\",\"title\":\"a\"}}]}},",
            "{\"kind\":\"Listing\",\"data\":{\"children\":[{\"kind\":\"t1\",\"data\":{\"id\":\"b\",\"body\":\"b\",\"replies\":", "}}]}}",
            "]"
        ),
    ]

    @Test(arguments: nests.indices)
    func hostileDepth(index: Int) throws {
        let nest = Self.nests[index]
        for (depth, isRead) in [(300, true), (100_000, false)] {
            let inner =
                ["schema-org.json", "activitystreams.json", "github-discussions.json", "reddit.json"].contains(nest.name) ? "null" : ""
            let text =
                nest.start + String(repeating: nest.open, count: depth) + inner + String(repeating: nest.close, count: depth) + nest.end
            let items = try DialectFixtures.read(text, nest.name)
            if isRead {
                let found = comments(items)
                #expect(found.count == depth, "\(nest.name)")
                #expect(found.count { $0.parentID == nil } == 1)
            } else {
                #expect(
                    items.contains { if case .rejected(let error) = $0 { error.code == .limitExceeded } else { false } }, "\(nest.name)")
            }
        }
    }

    @Test(arguments: DialectFixtures.names)
    func unknownMembersOfAnyDepthHarmNoOtherRecord(name: String) throws {
        let text = try DialectFixtures.text(name)
        let start = try #require(text.firstIndex(of: "{"))
        let deep = "\"unknown\":" + String(repeating: "[", count: 50_000) + String(repeating: "]", count: 50_000) + ","
        let changed = text[...start] + deep + text[text.index(after: start)...]
        for item in try DialectFixtures.read(String(changed), name) {
            if case .rejected(let error) = item { #expect(error.code == .limitExceeded) }
        }
    }

    /// The ranges of all values but those that hold others' texts twice; a simple walk that needs well-formed input.
    private static func values(in text: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: [Int] = []
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                open.append(index)
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                index += 1
                if let start = open.popLast() { ranges.append(start..<index) }
            case UInt8(ascii: "\""):
                let start = index
                index += 1
                while text[index] != UInt8(ascii: "\"") { index += text[index] == UInt8(ascii: "\\") ? 2 : 1 }
                index += 1
                let isKey = text[index...].first { $0 > 0x20 } == UInt8(ascii: ":")
                if !isKey { ranges.append(start..<index) }
            case UInt8(ascii: ","), UInt8(ascii: ":"), 0...0x20: index += 1
            default:
                let start = index
                while index < text.count, !",]} \n".utf8.contains(text[index]) { index += 1 }
                ranges.append(start..<index)
            }
        }
        return ranges
    }
}
