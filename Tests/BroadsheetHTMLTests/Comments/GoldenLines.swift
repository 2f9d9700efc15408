import BroadsheetCore
import Foundation

/// A thread as texts that can be compared: one for each comment, and one for what the page says beside them.
struct GoldenLines {
    let comments: [String]
    let facts: String

    init(_ golden: GoldenThread) {
        comments = golden.comments.map { comment in
            Self.line([
                ("id", comment.id), ("parent", comment.parent), ("evidence", comment.evidence), ("kind", comment.kind ?? "comment"),
                ("state", comment.state ?? "visible"), ("author", comment.author), ("link", comment.authorLink), ("role", comment.role),
                ("published", (comment.published ?? comment.publishedText).map(Self.date)), ("edited", comment.edited.map(Self.date)),
                ("score", comment.score.map { String($0) }), ("reactions", Self.reactions(comment.reactions ?? [:])),
                ("permalink", comment.permalink), ("by article's author", comment.byArticleAuthor == true ? "yes" : nil),
                ("text", comment.text ?? ""),
            ])
        }
        facts = Self.facts(golden.platform, golden.declaredCount, golden.status, golden.continuation ?? [], golden.external)
    }

    /// The comments of an article; an id only where the golden one has one, a parent by its place where the golden one names it so.
    static func comments(_ article: Article, like golden: GoldenThread) -> [String] {
        let comments = article.discussion?.comments ?? []
        let places = Dictionary(comments.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        return comments.enumerated().map { place, comment in
            let like = place < golden.comments.count ? golden.comments[place] : nil
            let isByPlace = like?.parent?.hasPrefix("#") ?? false
            let parent = isByPlace ? comment.parentID.flatMap { places[$0] }.map { "#\($0)" } : comment.parentID
            let reactions = Dictionary(comment.reactions.map { ($0.name, $0.count) }, uniquingKeysWith: +)
            return line([
                ("id", like?.id == nil ? nil : comment.id), ("parent", parent), ("evidence", comment.parentEvidence?.rawValue),
                ("kind", comment.kind.rawValue), ("state", comment.state.rawValue), ("author", comment.author?.name),
                ("link", comment.author?.link?.href), ("role", comment.author?.role), ("published", comment.published.map(date)),
                ("edited", comment.edited.map(date)), ("score", comment.score.map { String($0) }), ("reactions", self.reactions(reactions)),
                ("permalink", comment.permalink?.href), ("by article's author", comment.isByArticleAuthor ? "yes" : nil),
                ("text", article.body(of: comment).plainText),
            ])
        }
    }

    static func facts(_ discussion: Discussion) -> String {
        let external = discussion.external.map { GoldenThread.External(system: $0.system, identifiers: $0.identifiers) }
        return facts(
            discussion.platform, discussion.declaredCount, discussion.status?.rawValue, discussion.continuation.map(\.href), external)
    }

    private static func facts(
        _ platform: String?, _ declared: Int?, _ status: String?, _ continuation: [String], _ external: GoldenThread.External?
    ) -> String {
        let identifiers = external?.identifiers?.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        return line([
            ("platform", platform), ("declared", declared.map { String($0) }), ("status", status),
            ("continuation", continuation.isEmpty ? nil : continuation.joined(separator: " ")),
            ("external", external.map { "\($0.system) \(identifiers ?? "")" }),
        ])
    }

    private static func reactions(_ reactions: [String: Int]) -> String? {
        reactions.isEmpty ? nil : reactions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    private static func line(_ parts: [(String, String?)]) -> String {
        parts.compactMap { name, value in value.map { "\(name): \($0)" } }.joined(separator: "\n")
    }

    private static func date(_ date: PartialDate) -> String { self.date(date.isoString ?? date.original) }

    /// A point of time in one of the ways in which it can be written: with seconds, without fractions of them, with `Z` for no offset.
    private static func date(_ written: String) -> String {
        guard let mark = written.firstIndex(of: "T"), written[written.startIndex].isNumber else { return written }
        let clock = written[written.index(after: mark)...]
        var time = clock.prefix { $0.isNumber || $0 == ":" }
        var rest = clock.dropFirst(time.count)
        if rest.first == "." { rest = rest.dropFirst().drop { $0.isNumber } }
        let seconds = time.split(separator: ":").count == 2 ? ":00" : ""
        time = time.prefix(8)
        return "\(written[...mark])\(time)\(seconds)\(rest == "+00:00" ? "Z" : rest)"
    }
}
