internal import BroadsheetCore

/// Chooses the title: every source votes for what it says, with its weight.
enum TitleResolver {
    private struct Found {
        var source: String
        var weight: Double
        var text: String
        var key: String
        var role: TitleCandidate.Role
        var node: Int?
        var isLine = false

        var isHeading: Bool { role == .mainHeading || role == .lowerHeading }
    }

    /// No title is longer, in bytes; what is longer is a text in the wrong place.
    private static let longestTitle = 1600
    /// A source that says more than this speaks of many things, and comparing all of them would take long.
    private static let titlesOfOneSource = 6

    /// A part of a title that other sources may hold alone.
    private struct Run {
        var key: String
        var separator: String?
    }

    static func resolve(_ candidates: [TitleCandidate], site: SiteNames) -> Resolved<(title: String, nodes: [Int])>? {
        let found = cleaned(candidates, site)
        var spellings: [(key: String, text: String)] = []
        var seen: Set<String> = []
        for item in found where !item.key.isEmpty && seen.insert(item.key).inserted { spellings.append((item.key, item.text)) }
        var known: [String: [Run]] = [:]
        let runs = found.map { item in
            let runs = known[item.text] ?? TitleParts(item.text).runs.map { Run(key: TextKeys.words($0.text), separator: $0.separator) }
            known[item.text] = runs
            return runs
        }
        let scores = spellings.map { score($0.key, $0.text, found, runs) }
        guard
            var best = scores.indices.max(by: {
                (scores[$0].total, spellings[$0].text.utf8.count) < (scores[$1].total, spellings[$1].text.utf8.count)
            })
        else {
            return nil
        }
        var sources = scores[best].sources
        if let editors = editorsTitle(found), let place = spellings.firstIndex(where: { $0.key == editors }) {
            best = place
            sources = scores[best].sources
        }
        let key = spellings[best].key
        // Sorted, since a sum in the order of a dictionary differs in its last digits from run to run.
        let all = found.reduce(into: [String: Double]()) { $0[$1.source] = max($0[$1.source] ?? 0, $1.weight) }.values.sorted().reduce(0, +)
        let others = scores.indices.filter { $0 != best }.sorted { scores[$0].total > scores[$1].total }.prefix(3)
        return Resolved(
            value: (spellings[best].text, titleNodes(candidates, key)), sources: sources,
            confidence: all > 0 ? scores[best].total / all : 0,
            alternatives: others.map { Evidence.Alternative(value: spellings[$0].text, source: scores[$0].sources.first ?? "") })
    }

    /// The headings that show a title, alone or among their lines.
    private static func titleNodes(_ candidates: [TitleCandidate], _ key: String) -> [Int] {
        var nodes: [Int] = []
        for candidate in candidates {
            guard let node = candidate.node, !nodes.contains(node) else { continue }
            let shown = TextKeys.words(candidate.text)
            let isShown = shown == key || candidate.role == .mainHeading && showsMost(shown, of: key)
            if isShown || candidate.lines.contains(where: { TextKeys.words($0) == key }) { nodes.append(node) }
        }
        return nodes.sorted()
    }

    /// Whether a main heading shows a title but for its kicker or the site's name.
    private static func showsMost(_ shown: String, of key: String) -> Bool {
        let (short, long) = shown.utf8.count < key.utf8.count ? (shown, key) : (key, shown)
        return short.utf8.count * 2 > long.utf8.count && (long.hasPrefix(short + " ") || long.hasSuffix(" " + short))
    }

    // MARK: Candidates

    private static func cleaned(_ candidates: [TitleCandidate], _ site: SiteNames) -> [Found] {
        var found: [Found] = []
        // Most sources say the same, so each wording is cleaned once.
        var known: [String: String] = [:]
        var counts: [String: Int] = [:]
        for candidate in candidates where candidate.text.utf8.count <= longestTitle {
            counts[candidate.source, default: 0] += 1
            if counts[candidate.source, default: 0] > titlesOfOneSource { continue }
            let text = known[candidate.text] ?? TitleCleaner.clean(candidate.text, site)
            known[candidate.text] = text
            guard !text.isEmpty, text.unicodeScalars.count <= 400 else { continue }
            if candidate.isHeading, site.isName(text) { continue }
            found.append(
                Found(
                    source: candidate.source, weight: candidate.weight, text: text, key: TextKeys.words(text), role: candidate.role,
                    node: candidate.node))
        }
        let banners = self.banners(candidates, found)
        found.removeAll { $0.isHeading && banners.contains($0.key) }
        addLines(candidates, &found)
        promoteHeading(&found)
        return found
    }

    /// Headings that name the site: the document's title is another heading, a separator and this one; or it is this one, some words for what the page
    /// does, and another heading that says more, as in “Example Board • View topic - A hive in the apple tree”.
    private static func banners(_ candidates: [TitleCandidate], _ found: [Found]) -> Set<String> {
        guard let title = candidates.first(where: { $0.role == .documentTitle })?.text, title.utf8.count <= longestTitle else { return [] }
        let parts = TitleParts(PlainText.squeezed(title))
        let headings = Set(found.filter(\.isHeading).map(\.key))
        var banners: Set<String> = []
        for cut in 1..<max(1, parts.parts.count) {
            let front = TextKeys.words(parts.joined(0..<cut))
            if headings.contains(front) { banners.insert(TextKeys.words(parts.joined(cut..<parts.parts.count))) }
        }
        if let first = parts.parts.first.map({ TextKeys.words($0) }), headings.contains(first) {
            for cut in 2..<max(2, parts.parts.count) {
                let end = TextKeys.words(parts.joined(cut..<parts.parts.count))
                if end.utf8.count > first.utf8.count, headings.contains(end) { banners.insert(first) }
            }
        }
        return banners
    }

    /// A heading can hold a kicker and the title: each line counts that is a whole title elsewhere.
    private static func addLines(_ candidates: [TitleCandidate], _ found: inout [Found]) {
        let known = Set(found.filter { !$0.isHeading }.map(\.key))
        for candidate in candidates where candidate.lines.count > 1 {
            for line in candidate.lines where line.unicodeScalars.count > 12 {
                let key = TextKeys.words(line)
                guard known.contains(key) else { continue }
                found.append(
                    Found(
                        source: candidate.source, weight: candidate.weight / 2, text: line, key: key, role: .mainHeading,
                        node: candidate.node,
                        isLine: true))
            }
        }
    }

    /// One main heading that is left counts as the only one; without any, a lower heading stands for it that repeats the headline.
    private static func promoteHeading(_ found: inout [Found]) {
        let main = found.indices.filter { found[$0].role == .mainHeading && !found[$0].isLine }
        if main.count == 1 {
            found[main[0]].weight = Weight.sure
        } else if main.isEmpty {
            let headlines = Set(found.filter { $0.role == .headline }.map(\.key))
            if let place = found.firstIndex(where: { $0.role == .lowerHeading && headlines.contains($0.key) }) {
                found[place].weight = Weight.sure
                found[place].role = .mainHeading
            }
        }
    }

    // MARK: Votes

    private static func score(
        _ key: String, _ text: String, _ found: [Found], _ runs: [[Run]]
    ) -> (total: Double, sources: [String]) {
        var votes: [(source: String, gain: Double)] = []
        var isShown = false
        var isStated = false
        let compact = TextKeys.compact(text)
        for (index, item) in found.enumerated() {
            let gain: Double
            if item.key == key {
                gain = item.weight
                if item.isHeading { isShown = true }
            } else if let run = runs[index].first(where: { $0.key == key }) {
                // What stands in front of a colon is a kicker, which belongs to the title, except in the document's own.
                let isBehindColon = run.separator.map { $0.hasPrefix(":") || $0.hasPrefix("：") } ?? false
                gain = (isBehindColon && item.role != .documentTitle ? 0.1 : 0.5) * item.weight
            } else if item.role != .mainHeading, item.role != .headline, let stem = TitleCleaner.truncatedStem(item.text),
                stem.unicodeScalars.count >= 12,
                compact.hasPrefix(TextKeys.compact(stem)), text.utf8.count > stem.utf8.count
            {
                gain = 0.8 * item.weight
            } else {
                continue
            }
            if !item.isHeading { isStated = true }
            if let place = votes.firstIndex(where: { $0.source == item.source }) {
                votes[place].gain = max(votes[place].gain, gain)
            } else {
                votes.append((item.source, gain))
            }
        }
        var total = votes.reduce(0) { $0 + $1.gain } + (isShown && isStated ? 0.6 : 0)
        if !isShown, TitleCleaner.truncatedStem(text) != nil { total -= 1 }
        return (total, votes.sorted { $0.gain > $1.gain }.map(\.source))
    }

    /// Where heading, headline and document agree and only Open Graph differs, the three follow the wording of searches, and Open Graph has the editors'.
    private static func editorsTitle(_ found: [Found]) -> String? {
        guard let social = found.first(where: { $0.role == .social }), social.text.unicodeScalars.count > 20,
            let heading = found.first(where: { $0.role == .mainHeading && $0.weight >= Weight.strong }),
            found.first(where: { $0.role == .headline })?.key == heading.key,
            found.first(where: { $0.role == .documentTitle })?.key == heading.key
        else { return nil }
        let isOther =
            social.key != heading.key && TitleCleaner.truncatedStem(social.text) == nil && !heading.key.hasPrefix(social.key)
            && !ByteSearch.contains(social.key, heading.key)
        return isOther ? social.key : nil
    }
}
