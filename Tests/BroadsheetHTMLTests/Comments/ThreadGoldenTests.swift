import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

/// The comments of each fixture page, compared with what a reader has written down.
@Suite struct ThreadGoldenTests {
    @Test(arguments: ThreadFixtures.names)
    func theThreadIsWhatAReaderWouldMakeOfIt(name: String) throws {
        let golden = try ThreadFixtures.golden(name)
        let article = try readPage(try ThreadFixtures.source(name)).article
        let discussion = try #require(article.discussion)
        #expect(lines(article) == lines(golden))
        #expect(facts(discussion) == facts(golden))
    }

    private func lines(_ golden: GoldenThread) -> [String] {
        golden.comments.map { comment in
            let published = comment.published.map(sameDate) ?? comment.publishedText
            return line([
                ("id", comment.id), ("parent", comment.parent), ("evidence", comment.evidence), ("kind", comment.kind ?? "comment"),
                ("state", comment.state ?? "visible"), ("author", comment.author), ("link", comment.authorLink), ("role", comment.role),
                ("published", published), ("edited", comment.edited.map(sameDate)), ("score", comment.score.map { String($0) }),
                ("reactions", reactions(comment.reactions ?? [:])), ("permalink", comment.permalink),
                ("by article's author", comment.byArticleAuthor == true ? "yes" : nil), ("text", comment.text ?? ""),
            ])
        }
    }

    private func lines(_ article: Article) -> [String] {
        (article.discussion?.comments ?? []).map { comment in
            let published = comment.published.map { sameDate($0.isoString ?? $0.original) }
            let reactions = Dictionary(comment.reactions.map { ($0.name, $0.count) }, uniquingKeysWith: +)
            return line([
                ("id", isMadeUp(comment.id) ? nil : comment.id), ("parent", comment.parentID), ("evidence", comment.parentEvidence?.rawValue),
                ("kind", comment.kind.rawValue), ("state", comment.state.rawValue), ("author", comment.author?.name),
                ("link", comment.author?.link?.href), ("role", comment.author?.role), ("published", published),
                ("edited", comment.edited.map { sameDate($0.isoString ?? $0.original) }), ("score", comment.score.map { String($0) }),
                ("reactions", self.reactions(reactions)), ("permalink", comment.permalink?.href),
                ("by article's author", comment.isByArticleAuthor ? "yes" : nil), ("text", article.body(of: comment).plainText),
            ])
        }
    }

    /// A date in one form, since `10:00:00` and `10:00:00.000` are the same.
    private func sameDate(_ text: String) -> String {
        guard let date = PartialDate(iso: text), let iso = date.isoString else { return text }
        return date.nanosecond == 0 ? iso.replacing(".0", with: "") : iso
    }

    /// Where the page gives a comment no id, the reader has written none down either.
    private func isMadeUp(_ id: String) -> Bool { id.hasPrefix("n") && id.dropFirst().allSatisfy(\.isNumber) }

    private func reactions(_ reactions: [String: Int]) -> String? {
        reactions.isEmpty ? nil : reactions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }

    private func line(_ parts: [(String, String?)]) -> String {
        parts.compactMap { name, value in value.map { "\(name): \($0)" } }.joined(separator: "\n")
    }

    private func facts(_ discussion: Discussion) -> String {
        let external = discussion.external.map { GoldenThread.External(system: $0.system, identifiers: $0.identifiers) }
        return facts(discussion.platform, discussion.declaredCount, discussion.status?.rawValue, discussion.continuation.map(\.href), external)
    }

    private func facts(_ golden: GoldenThread) -> String {
        facts(golden.platform, golden.declaredCount, golden.status, golden.continuation ?? [], golden.external)
    }

    private func facts(
        _ platform: String?, _ declared: Int?, _ status: String?, _ continuation: [String], _ external: GoldenThread.External?
    ) -> String {
        let identifiers = external?.identifiers?.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        return line([
            ("platform", platform), ("declared", declared.map { String($0) }), ("status", status),
            ("continuation", continuation.isEmpty ? nil : continuation.joined(separator: " ")),
            ("external", external.map { "\($0.system) \(identifiers ?? "")" }),
        ])
    }
}
