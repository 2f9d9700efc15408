import BroadsheetCore
import Foundation

/// What a format keeps: an article loses by it what has no place there, and two articles are the same by the law if what is left of them is.
struct WritingLaw: Sendable {
    var article: @Sendable (inout Article) -> Void = { _ in }
    var discussion: @Sendable (inout Discussion) -> Void = { _ in }
    var comment: @Sendable (inout BroadsheetCore.Comment) -> Void = { _ in }

    /// What is left of an article. Styles in titles, subtitles, evidence, kinds and access have no place in any of the formats; nor have the words of dates.
    func apply(to article: Article) -> Article {
        var article = article
        article.evidence = [:]
        article.subtitle = nil
        (article.kind, article.access) = (nil, nil)
        article.title = article.title.map { RichText($0.plainText) }
        article.summary = article.summary.map { RichText($0.plainText) }
        article.leadImage?.alternativeText = nil
        article.published = article.published.map(Self.plain)
        article.modified = article.modified.map(Self.plain)
        article.authors = article.authors.map(Self.plain)
        self.article(&article)
        guard var discussion = article.discussion else { return article }
        discussion.platform = nil
        self.discussion(&discussion)
        discussion.comments = discussion.comments.map { comment in
            var comment = comment
            comment.parentEvidence = comment.parentID == nil ? nil : .explicit
            comment.published = comment.published.map(Self.plain)
            comment.edited = comment.edited.map(Self.plain)
            comment.author = comment.author.map(Self.plain)
            (comment.score, comment.reactions, comment.marks) = (nil, [], [])
            self.comment(&comment)
            return comment
        }
        article.discussion = discussion.isBlank || discussion == Discussion(status: .open) ? nil : discussion
        return article
    }

    private static func plain(_ date: PartialDate) -> PartialDate { date.withOriginal(date.isoString ?? "") }

    private static func plain(_ person: Contributor) -> Contributor {
        Contributor(name: person.name, role: person.role == "contributor" ? person.role : nil, link: person.link)
    }
}

extension WritingLaw {
    static let atom = WritingLaw(
        article: { ($0.published, $0.modified) = ($0.published?.inSomeZone, $0.modified?.inSomeZone) },
        discussion: { $0.status = nil },
        comment: {
            ($0.kind, $0.state, $0.isByArticleAuthor) = (.comment, .visible, false)
            ($0.published, $0.edited) = ($0.published?.inSomeZone, $0.edited?.inSomeZone)
        })

    static let rss = WritingLaw(
        article: {
            $0.licence = nil
            ($0.published, $0.modified) = ($0.published?.inSomeZone, $0.modified?.inSomeZone)
            $0.authors = $0.authors.map { Contributor(name: $0.name) }
        },
        discussion: { $0.status = nil },
        comment: {
            ($0.kind, $0.state, $0.isByArticleAuthor, $0.edited) = (.comment, .visible, false, nil)
            $0.published = $0.published?.inSomeZone
            $0.author = $0.author.map { Contributor(name: $0.name) }
        })

    static let wxr = WritingLaw(
        article: {
            ($0.licence, $0.leadImage) = (nil, nil)
            ($0.published, $0.modified) = ($0.published?.inSomeZone, $0.modified?.inSomeZone)
            $0.authors = $0.authors.prefix(1).map { Contributor(name: $0.name) }
        },
        discussion: { ($0.declaredCount, $0.continuation) = (nil, []) },
        comment: {
            ($0.edited, $0.permalink) = (nil, nil)
            $0.published = $0.published?.inSomeZone
            if $0.kind != .pingback { $0.kind = .comment }
            if $0.state == .hidden { $0.state = .pending }
        })

    static let disqus = WritingLaw(
        article: {
            ($0.licence, $0.leadImage, $0.summary, $0.modified) = (nil, nil, nil, nil)
            ($0.section, $0.tags, $0.language, $0.id) = (nil, [], nil, "")
            $0.site?.link = nil
            $0.published = $0.published?.inUTC
            $0.authors = $0.authors.prefix(1).map(withProfile)
        },
        discussion: {
            ($0.declaredCount, $0.continuation) = (nil, [])
            if $0.status != .closed { $0.status = .open }
        },
        comment: {
            ($0.edited, $0.permalink, $0.kind, $0.isByArticleAuthor) = (nil, nil, .comment, false)
            $0.published = $0.published?.inUTC
            if $0.state == .hidden || $0.state == .pending { $0.state = .visible }
            $0.author = $0.author.map(withProfile)
        })

    /// Disqus knows no other page of a person than that on Disqus.
    private static func withProfile(_ person: Contributor) -> Contributor {
        Contributor(name: person.name, link: person.link?.href.hasPrefix("https://disqus.com/by/") == true ? person.link : nil)
    }
}

extension PartialDate {
    /// The same; in UTC where no zone is known.
    fileprivate var inSomeZone: PartialDate? { utcOffset == nil ? inUTC : self }

    /// The same in UTC, which is taken for granted where no zone is known.
    fileprivate var inUTC: PartialDate? {
        guard let instant, hour != nil else { return self }
        return PartialDate(secondsSince1970: Int(instant.timeIntervalSince1970))
    }
}
