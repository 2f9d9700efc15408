/// Chooses among the numbers of comments that a page states.
struct DeclaredCount {
    private let view: DiscussionView
    private let pages: ThreadPages
    private let found: Int
    private let hasExternalSystem: Bool

    /// A number, where it stands and how much it is to be believed.
    private struct Candidate {
        var value: Int
        var node: Int
        var rank: Rank
    }

    /// The kinds of places, the best first.
    private enum Rank: Int, Comparable {
        /// A heading above the comments.
        case heading
        /// The whole of which the page shows a part.
        case total
        /// A line of the part of the page that holds the comments.
        case area
        /// A link to the comments.
        case anchor
        /// What the page says for machines.
        case stated
        /// A line above the thread, or in the first post of it.
        case loose

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    /// How many headings may stand between the one that counts the comments and the first comment.
    private static let headingsBetween = 4

    static func choose(_ view: DiscussionView, _ pages: ThreadPages, found: Int, hasExternalSystem: Bool) -> Int? {
        DeclaredCount(view: view, pages: pages, found: found, hasExternalSystem: hasExternalSystem).choose()
    }

    private func choose() -> Int? {
        var candidates = fromLines()
        candidates += fromCounters()
        if let stated = StatedCounts.read(view) { candidates.append(Candidate(value: stated, node: 0, rank: .stated)) }
        candidates = withoutRepeatsBelow(candidates.filter { isPlausible($0) })
        for rank in [Rank.heading, .total, .area, .anchor, .stated, .loose] {
            let ranked = candidates.filter { $0.rank == rank }
            guard let best = ranked.min(by: { distance($0) < distance($1) }) else { continue }
            // Several different numbers outside a thread belong to several articles.
            if view.thread == nil || rank == .loose, ranked.contains(where: { $0.value != best.value }) { continue }
            return best.value
        }
        return nil
    }

    /// From a place above the thread the way down; what stands below is farther than all of those.
    private func distance(_ candidate: Candidate) -> Int {
        guard let thread = view.thread else { return candidate.node }
        return candidate.node < thread.lowerBound ? thread.lowerBound - candidate.node : view.tree.count + candidate.node
    }

    private func isPlausible(_ candidate: Candidate) -> Bool {
        // A service's own script puts the number in place of the nought.
        if candidate.value == 0 { return found == 0 && !hasExternalSystem }
        // Some pages do not count notices of links, or no answers.
        return candidate.value * 2 >= found || candidate.rank <= .area && candidate.value * 4 >= found
    }

    /// Below the thread several numbers are those of other threads.
    private func withoutRepeatsBelow(_ candidates: [Candidate]) -> [Candidate] {
        guard let thread = view.thread else { return candidates }
        let values = Set(candidates.lazy.filter { $0.node >= thread.upperBound && $0.rank == .area }.map(\.value))
        return values.count < 2 ? candidates : candidates.filter { $0.node < thread.upperBound || $0.rank != .area }
    }

    // MARK: Lines

    private func fromLines() -> [Candidate] {
        var candidates: [Candidate] = []
        var tokenizer = CountTokenizer()
        for line in view.lines {
            guard line.traits.isDisjoint(with: [.related, .navigation]) else { continue }
            tokenizer.read(view.tree, line.nodes)
            let statements = CountReader(tokenizer.tokens).statements()
            for statement in statements {
                if let candidate = candidate(statement, line) { candidates.append(candidate) }
            }
            guard statements.isEmpty else { continue }
            if let candidate = nameless(tokenizer.tokens, line) ?? worded(line) ?? titled(tokenizer.tokens, line) {
                candidates.append(candidate)
            }
        }
        return candidates
    }

    private func candidate(_ statement: CountStatement, _ line: DiscussionView.Line) -> Candidate? {
        guard let rank = rank(statement, line) else { return nil }
        let link = view.link(around: statement.node)
        guard isOfThisArticle(line, link) else { return nil }
        return Candidate(value: statement.value, node: line.nodes.lowerBound, rank: link != nil && rank == .loose ? .anchor : rank)
    }

    private func rank(_ statement: CountStatement, _ line: DiscussionView.Line) -> Rank? {
        if statement.isTotal {
            // Without a word for what is counted the range must be that of the comments found.
            if statement.unit.isDisjoint(with: .units) {
                guard let part = statement.part, view.thread != nil, part.count >= found - 1, part.count <= found + 2 else { return nil }
            }
            guard view.thread != nil || line.traits.contains(.comments) else { return nil }
            return line.traits.contains(.inThread) ? nil : .total
        }
        guard !statement.unit.isDisjoint(with: .units) else { return nil }
        // Without a thread of them, reviews are somebody else's.
        if statement.unit.isDisjoint(with: [.comment, .answer, .post]), view.thread == nil { return nil }
        let isPost = statement.unit.isDisjoint(with: [.comment, .answer, .review])
        if line.traits.contains(.inThread) {
            guard !isPost, found >= 2, statement.value >= found - 1, line.byteCount < 60, statement.wordsBefore < 3 else { return nil }
            return .loose
        }
        if let thread = view.thread {
            return rank(statement, line, thread, isPost: isPost)
        }
        guard !isPost else { return nil }
        if line.traits.contains(.comments) {
            return line.traits.isDisjoint(with: [.heading, .title]) ? .area : .heading
        }
        if line.traits.contains(.heading), !line.traits.contains(.topHeading),
            view.thread == nil ? statement.words <= 2 : statement.length <= 4 && statement.wordsBefore < 2
        {
            return .heading
        }
        return line.traits.contains(.commentLink) ? .anchor : nil
    }

    private func rank(_ statement: CountStatement, _ line: DiscussionView.Line, _ thread: Range<Int>, isPost: Bool) -> Rank? {
        let isAbove = line.nodes.lowerBound < thread.lowerBound
        if line.traits.contains(.heading), !line.traits.contains(.topHeading), isAbove, statement.wordsBefore <= 4, !isPost,
            line.traits.contains(.comments) || headingsBetween(line.nodes.lowerBound, thread.lowerBound) <= Self.headingsBetween
        {
            return .heading
        }
        if line.traits.contains(.comments), !isPost {
            return isAbove && line.traits.contains(.title) ? .heading : .area
        }
        if line.traits.contains(.commentLink), !isPost { return .anchor }
        guard isAbove || line.traits.contains(.pager) else { return nil }
        // Posts are counted above a thread of a forum and beside its pages, but also for every member.
        if isPost {
            return line.traits.contains(.pager) || thread.lowerBound - line.nodes.lowerBound < DiscussionView.reach ? .loose : nil
        }
        return line.byteCount <= 100 && statement.length <= 16 ? .loose : nil
    }

    private func headingsBetween(_ node: Int, _ end: Int) -> Int {
        view.headings.firstPlace { $0 < end } - view.headings.firstPlace { $0 < node }
    }

    /// A number alone, or with a word of the site's own, where class or link say that it counts comments.
    private func nameless(_ tokens: [CountToken], _ line: DiscussionView.Line) -> Candidate? {
        let isMarked = line.traits.contains(.comments) && !line.traits.isDisjoint(with: [.count, .title, .heading])
        // The current page of several is a number too.
        guard isMarked || line.traits.contains(.commentLink) && !line.traits.contains(.current), !line.traits.contains(.inThread) else {
            return nil
        }
        let words = tokens.filter { $0.kind != .open && $0.kind != .close && $0.kind != .separator }
        guard (1...2).contains(words.count), case .number(let value) = words[0].kind else { return nil }
        if words.count == 2 {
            guard case .word(let word) = words[1].kind, word.isEmpty, !words[1].isGlued else { return nil }
        }
        let link = view.link(around: words[0].node)
        guard isOfThisArticle(line, link) else { return nil }
        if line.traits.contains(.commentLink) { return link == nil ? nil : Candidate(value: value, node: words[0].node, rank: .anchor) }
        return Candidate(value: value, node: words[0].node, rank: .area)
    }

    /// How many nodes may stand between a title that is no heading and the first comment.
    private static let titleReach = 16

    /// “What you said (4)”: a number in brackets behind the title of the thread, whatever that calls the comments.
    private func titled(_ tokens: [CountToken], _ line: DiscussionView.Line) -> Candidate? {
        guard let thread = view.thread, line.nodes.upperBound <= thread.lowerBound, line.traits.isDisjoint(with: [.inThread, .topHeading]),
            (4...8).contains(tokens.count), case .open = tokens[tokens.count - 3].kind, case .close = tokens[tokens.count - 1].kind,
            case .number(let value) = tokens[tokens.count - 2].kind,
            tokens.dropLast(3).allSatisfy({ if case .word = $0.kind { true } else { false } })
        else { return nil }
        let isHeading = line.traits.contains(.heading) && headingsBetween(line.nodes.upperBound, thread.lowerBound) == 0 && value >= found
        let isClose = thread.lowerBound - line.nodes.upperBound <= Self.titleReach && value == found
        return isHeading || isClose ? Candidate(value: value, node: line.nodes.lowerBound, rank: .heading) : nil
    }

    /// “No comments”, “One comment”.
    private func worded(_ line: DiscussionView.Line) -> Candidate? {
        guard
            !line.traits.isDisjoint(with: [.comments, .commentLink])
                || line.traits.contains(.heading) && !line.traits.contains(.topHeading),
            !line.traits.contains(.inThread)
        else { return nil }
        for match in StatusPhraseTable.shared.matches(in: view.folded(line)) {
            let value: Int
            if match.meaning.contains(.none), match.wordsBefore <= 2, match.wordsAfter <= 8 {
                value = 0
            } else if match.meaning.contains(.one), match.wordsBefore == 0,
                match.wordsAfter == 0 || line.traits.contains(.heading) && line.traits.contains(.comments)
            {
                value = 1
            } else {
                continue
            }
            guard isOfThisArticle(line, view.link(around: line.nodes.lowerBound)) else { return nil }
            let isHeading = !line.traits.isDisjoint(with: [.heading, .title])
            return Candidate(
                value: value, node: line.nodes.lowerBound,
                rank: isHeading ? .heading : line.traits.contains(.comments) ? .area : .anchor)
        }
        return nil
    }

    // MARK: Links and attributes

    /// Whether a line speaks of this page's article and not of one of several.
    private func isOfThisArticle(_ line: DiscussionView.Line, _ link: Int?) -> Bool {
        if let link { return leadsToComments(link, line) }
        return view.thread != nil || !line.traits.contains(.article) || view.articleCount <= 2
    }

    /// Whether a link with a number leads to comments of this page, and not to another article.
    private func leadsToComments(_ link: Int, _ line: DiscussionView.Line) -> Bool {
        guard let address = view.tree.attribute(.href, of: link) else { return true }
        if address.hasPrefix("#") || address.isEmpty || address.hasPrefix("javascript:") { return true }
        if pages.isThisPage(address) { return true }
        if let mark = address.firstIndex(of: "?"), ByteSearch.contains(address[mark...].lowercased(), "comment") {
            if pages.isThisPage(String(address[..<mark])) { return true }
        }
        // Where the page does not say what its address is, a thread of about that size is the page's own.
        if !pages.isAddressKnown, view.thread != nil, line.traits.contains(.commentLink) { return true }
        // Behind the comments of a page, or in their heading, stand links to a page with all of them.
        guard let thread = view.thread else { return false }
        let isInHeading = line.traits.contains(.heading) && link < thread.lowerBound
        return (line.traits.contains(.comments) || isInHeading) && link >= thread.lowerBound - DiscussionView.reach
    }

    private func fromCounters() -> [Candidate] {
        view.counters.compactMap { counter in
            guard counter.traits.isDisjoint(with: [.related, .navigation]) else { return nil }
            if view.thread == nil, counter.traits.contains(.article), view.articleCount > 2 { return nil }
            return Candidate(value: counter.value, node: counter.node, rank: .stated)
        }
    }
}
