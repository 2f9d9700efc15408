internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Finds the comments of a page: by the markup of a known platform, or by what threads of all platforms have in common.
struct CommentFinder {
    private let tree: HTMLTree
    private let links: LinkResolver
    private let language: DateLanguage
    private let fetchedAt: Date?
    private let notesTexts: Bool

    /// What was found.
    struct Result {
        var comments: [FoundComment] = []
        var platform: String?
        /// Whether the page is a thread, so that its first comment is the opening post.
        var isForum = false
        /// Whether the first one is the article itself, unless the page is a forum's and it is the opening post.
        var beginsWithArticle = false
        /// A feed beside the article, which is neither of its text nor a discussion: its entries.
        var feed: [Range<Int>] = []
    }

    /// - Parameter notesTexts: Whether comments say which pieces of text their bodies are made of.
    init(_ tree: HTMLTree, links: LinkResolver, language: DateLanguage, fetchedAt: Date?, notesTexts: Bool = false) {
        self.notesTexts = notesTexts
        self.tree = tree
        self.links = links
        self.language = language
        self.fetchedAt = fetchedAt
    }

    /// Looks for comments. Linear in the size of the page.
    func find(patterns: CommentPatternSet, limits: Limits, _ isOverLimit: inout Bool) -> Result {
        let signals = SignalReader.read(tree, dates: CommentDates(language: language, dayFirst: nil, fetchedAt: fetchedAt))
        if let match = PatternMatcher.match(tree, patterns, signals) {
            let comments = read([match.spans], match.fields, signals, limits, &isOverLimit)
            if !comments.isEmpty {
                return Result(comments: comments, platform: match.pattern.platform, isForum: match.pattern.isForum)
            }
        }
        let runs = RunCollector.collect(tree, signals)
        var survey = RunSurvey(tree, signals, runs)
        var candidates = survey.candidates()
        var feed: [Range<Int>] = []
        for model in RunModel.allCases {
            for place in candidates.indices { candidates[place].judge(by: model) }
            var chooser = RunChooser(candidates, signals, leastQuality: model.leastQuality)
            let chosen = chooser.choose()
            guard let best = chosen.first else { continue }
            let groups = chosen.map { chooser.pruned($0.spans) }
            let comments = read(groups, .none, signals, limits, &isOverLimit)
            let entries = ArticleEntries(tree, signals)
            // Of two posts with the owner's name at the head, one can be the page's own.
            let names = comments.count > 2 ? comments.compactMap(\.parts.author).sorted() : []
            guard isSigned(comments, best.run.traits, model, signals),
                !entries.are(groups[0], best.run.traits, names: names),
                !entries.areRows(comments, best.run.traits)
            else {
                continue
            }
            if !best.run.traits.contains(.comment), isOneVoice(comments) {
                if best[.textShare] < Self.shareOfArticle { feed = comments.map(\.nodes) }
                continue
            }
            let namesPosts = best.run.traits.contains(.forum) && !best.run.traits.contains(.plainComment)
            return Result(
                comments: comments, isForum: namesPosts && beginsPage(groups[0], signals),
                beginsWithArticle: comments.first?.nodes == groups[0].first && beginsWithArticle(groups[0], signals), feed: feed)
        }
        var result = single(candidates, signals, limits, &isOverLimit)
        result.feed = feed
        return result
    }

    /// One comment alone, which no model dares to tell from an author's box.
    private func single(_ candidates: [RunCandidate], _ signals: PageSignals, _ limits: Limits, _ isOverLimit: inout Bool) -> Result {
        guard let candidate = candidates.first(where: { $0.isSureSingle }) else { return Result() }
        let comments = read([candidate.spans], .none, signals, limits, &isOverLimit)
        let isWhole = comments.contains { $0.comment.author != nil && $0.comment.published != nil && !$0.comment.body.isEmpty }
        return isWhole ? Result(comments: comments) : Result()
    }

    /// A first item of at least so many characters, and so many times as long as usual, is the article that the others are about.
    private static let articleLength = (characters: 1500, timesUsual: 5)

    /// Whether the first item is an article that the template treats like a comment.
    private func beginsWithArticle(_ spans: [Range<Int>], _ signals: PageSignals) -> Bool {
        guard spans.count > 1, spans[0].upperBound <= spans[1].lowerBound else { return false }
        let first = signals.total(.characters, spans[0])
        let lengths = spans.dropFirst().map { signals.total(.characters, $0) }.sorted()
        let isLong = first >= Self.articleLength.characters && first >= Self.articleLength.timesUsual * lengths[lengths.count / 2]
        let holdsTitle = spans[0].contains { tree.tag(of: $0) == .h1 } && !spans[1].contains { tree.tag(of: $0) == .h1 }
        let isHeaded = signals.total(.headings, spans[0]) > 0 && signals.total(.headings, spans[1]) == 0
        return isLong && isHeaded || holdsTitle
    }

    /// Whether there is hardly any prose in front of the items, as on the page of a thread.
    private func beginsPage(_ spans: [Range<Int>], _ signals: PageSignals) -> Bool {
        guard let first = spans.first, let last = spans.last else { return false }
        let before = signals.total(.marks, 0..<first.lowerBound)
        if before * 20 <= signals.total(.marks, first.lowerBound..<last.upperBound) { return true }
        return before <= 12 && paragraphs(before: first.lowerBound, signals) < Self.paragraphsOfArticle
    }

    /// So many paragraphs are an article, however short.
    private static let paragraphsOfArticle = 3

    private func paragraphs(before end: Int, _ signals: PageSignals) -> Int {
        (0..<end).count { tree.tag(of: $0) == .p && signals.total(.marks, $0..<tree.end(of: $0)) > 0 }
    }

    /// Whether the comments are signed or dated. What is neither is hardly ever written by readers; and where no word says that these are comments, there
    /// must be two authors at least, and most comments signed and dated.
    private func isSigned(
        _ comments: [FoundComment], _ traits: LabelTraits, _ model: RunModel, _ signals: PageSignals
    ) -> Bool {
        let authors = comments.compactMap { $0.comment.author?.name }
        let dates = comments.count { $0.comment.published != nil }
        switch model {
        case .worded:
            let signed = comments.count { $0.comment.author != nil || $0.comment.published != nil }
            guard signed * 2 >= comments.count else { return false }
            // Two columns are a run too.
            if comments.count == 2, !traits.contains(.comment), dates < 2 || authors.count < 2 { return false }
            return dates > 0
                || comments.contains { $0.comment.author?.link != nil } && !areWordsOfProse(comments.compactMap(\.parts.author), signals)
        case .wordless:
            return authors.count * 10 >= 7 * comments.count && dates * 10 >= 7 * comments.count && Set(authors).count > 1
        }
    }

    /// A name stands behind so many characters of its own line at most.
    private static let mostInFrontOfName = 20

    /// Whether most names are words within a paragraph, as links in an article are.
    private func areWordsOfProse(_ names: [Int], _ signals: PageSignals) -> Bool {
        let within = names.count { name in
            guard let block = tree.ancestors(of: name).first(where: { !ElementClass.isInline(tree.tag(of: $0)) }) else { return false }
            return signals.total(.characters, block..<name) > Self.mostInFrontOfName
        }
        return within * 2 > names.count
    }

    private static let fewestOfOneVoice = 4
    /// A post at the head of a feed can be someone else's.
    private static let voicesPerOther = 11
    /// A live report is the article itself and so most of a page's text; a feed stands beside the article.
    private static let shareOfArticle: Float = 0.6

    /// Whether all is signed by the same name, as live reports and feeds of a network are.
    private func isOneVoice(_ comments: [FoundComment]) -> Bool {
        guard comments.count >= Self.fewestOfOneVoice, let name = comments[0].comment.author?.name else { return false }
        let others = comments.count { $0.comment.author?.name != name || $0.comment.parentID != nil }
        return others * Self.voicesPerOther <= comments.count
    }

    private func read(
        _ groups: [[Range<Int>]], _ fields: PatternFields.Matches, _ signals: PageSignals, _ limits: Limits, _ isOverLimit: inout Bool
    ) -> [FoundComment] {
        var left = limits.comments
        var cut: [[Range<Int>]] = []
        for group in groups {
            if group.count > left { isOverLimit = true }
            cut.append(Array(group.prefix(left)))
            left -= min(left, group.count)
        }
        let dates = CommentDates(language: language, dayFirst: dayFirst(cut, signals), fetchedAt: fetchedAt)
        var reader = ThreadReader(tree, signals, links: links, dates: dates, maximumNesting: limits.blockNesting, notesTexts: notesTexts)
        return ThreadFilter.comments(reader.read(cut, fields), leavesOutOdd: fields.isEmpty)
    }

    /// How many dates tell whether the day or the month comes first.
    private static let mostDates = 200

    private func dayFirst(_ groups: [[Range<Int>]], _ signals: PageSignals) -> Bool? {
        var texts: [String] = []
        for span in groups.joined().prefix(Self.mostDates) {
            for mark in signals.dates(in: span).prefix(2) { texts.append(tree.text(of: Int(mark.node))) }
        }
        return DayOrder.dayFirst(inTexts: texts)
    }
}
