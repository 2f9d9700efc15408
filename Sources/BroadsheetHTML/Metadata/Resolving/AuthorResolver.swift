internal import BroadsheetCore

/// Chooses the authors. Lists compete, not names: a list gets the weight of every source, as far as that source's list is the same.
enum AuthorResolver {
    private struct Name {
        var name: String
        var key: String
        var isOrganisation: Bool
        var address: String?
    }

    private struct List {
        var source: String
        var weight: Double
        var names: [Name]
        var keys: Set<String>
        var isByline: Bool
    }

    private static let least = 0.5
    /// A source that names more lists than this speaks of many articles.
    private static let listsOfOneSource = 10
    private static let penaltyBeyondThree = 0.2
    private static let organisationShare = 0.6

    static func resolve(_ candidates: [AuthorCandidate], site: SiteNames) -> Resolved<[Contributor]>? {
        // Most sources name the same people in the same words, which are cleaned once.
        var known: [String: [String]] = [:]
        var counts: [String: Int] = [:]
        let stated = candidates.filter(\.isStated).flatMap(\.names).map(\.name).filter { $0.utf8.contains(0x20) }
        let lists = candidates.compactMap { candidate -> List? in
            counts[candidate.source, default: 0] += 1
            return counts[candidate.source, default: 0] > listsOfOneSource ? nil : list(candidate, site, stated, &known)
        }
        var best: (list: Int, score: Double, sources: [String])?
        var done: Set<Set<String>> = []
        var ranked: [(list: Int, score: Double)] = []
        for index in lists.indices where done.insert(lists[index].keys).inserted {
            var (score, sources) = support(lists[index], lists)
            guard score >= least else { continue }
            if lists[index].names.allSatisfy(\.isOrganisation) { score *= organisationShare }
            ranked.append((index, score))
            if score > (best?.score ?? 0) + 1e-9 { best = (index, score, sources) }
        }
        guard let best else { return nil }
        var winner = lists[best.list]
        var sources = best.sources
        if let fuller = fullerByline(than: winner, lists) {
            sources.append(fuller.source)
            winner = fuller
        }
        // Sorted, since a sum in the order of a dictionary differs in its last digits from run to run.
        let all = lists.reduce(into: [String: Double]()) { $0[$1.source] = max($0[$1.source] ?? 0, $1.weight) }.values.sorted().reduce(0, +)
        let others = ranked.filter { lists[$0.list].keys != winner.keys }.sorted { $0.score > $1.score }.prefix(3)
        return Resolved(
            value: winner.names.map { contributor($0, lists) }, sources: sources.withoutRepeats, confidence: all > 0 ? best.score / all : 0,
            alternatives: others.map { other in
                Evidence.Alternative(value: lists[other.list].names.map(\.name).joined(separator: ", "), source: lists[other.list].source)
            })
    }

    // MARK: Lists

    private static func list(
        _ candidate: AuthorCandidate, _ site: SiteNames, _ stated: [String], _ known: inout [String: [String]]
    ) -> List? {
        var names: [Name] = []
        for given in candidate.names.prefix(30) {
            let cleaned =
                (candidate.isLastNameFirst ? nil : known[given.name])
                ?? NameCleaner.names(in: given.name, isLastNameFirst: candidate.isLastNameFirst)
            if !candidate.isLastNameFirst { known[given.name] = cleaned }
            for found in cleaned {
                let name = candidate.isStated ? found : parted(found, stated)
                let key = TextKeys.words(name)
                guard !key.isEmpty, !names.contains(where: { $0.key == key }) else { continue }
                let isTyped = given.type.map { $0.hasSuffix("organization") } ?? false
                names.append(
                    Name(name: name, key: key, isOrganisation: isTyped || isOrganisation(name, key, site), address: given.address))
            }
        }
        guard !names.isEmpty else { return nil }
        let merged = merge(names)
        return List(
            source: candidate.source, weight: candidate.weight, names: merged, keys: Set(merged.map(\.key)), isByline: candidate.isByline)
    }

    /// Only a style parts a name from the word behind it: where the page states “Ada Berg” for machines, “Ada Bergarchive” is that name.
    private static func parted(_ shown: String, _ stated: [String]) -> String { stated.first { isGlued($0, to: shown) } ?? shown }

    private static func isGlued(_ name: String, to text: String) -> Bool {
        text.utf8.count > name.utf8.count && text.hasPrefix(name)
            && text.unicodeScalars.dropFirst(name.unicodeScalars.count).first?.properties.isLowercase == true
    }

    /// A desk, an agency, a company, or the site itself.
    private static func isOrganisation(_ name: String, _ key: String, _ site: SiteNames) -> Bool {
        if NameWords.desks.contains(key) || NameWords.agencies.contains(key) || site.contains(name) { return true }
        if key.split(separator: " ").contains(where: { NameWords.organisations.contains($0.utf8) || $0.hasSuffix("redaktion") }) {
            return true
        }
        // A name that ends like a host.
        let ending = name.utf8.split(separator: 0x2e).last ?? []
        return name.utf8.contains(0x2e) && !name.utf8.contains(0x20) && (2...3).contains(ending.count)
    }

    /// Without repeats: the fuller form of a name stands for the shorter one.
    private static func merge(_ names: [Name]) -> [Name] {
        var merged: [(name: Name, words: Set<Substring>)] = []
        for name in names {
            let words = Set(name.key.split(separator: " "))
            guard let same = merged.firstIndex(where: { $0.words.isSubset(of: words) || words.isSubset(of: $0.words) }) else {
                merged.append((name, words))
                continue
            }
            let kept = merged[same].name
            if name.key.utf8.count > kept.key.utf8.count, name.key.split(separator: " ").first == kept.key.split(separator: " ").first {
                merged[same] = (name, words)
            }
        }
        return merged.map(\.name)
    }

    private static func support(_ list: List, _ lists: [List]) -> (score: Double, sources: [String]) {
        var shares: [(source: String, share: Double)] = []
        for other in lists {
            let common = list.keys.intersection(other.keys).count
            guard common > 0 else { continue }
            let share = other.weight * Double(common) / Double(list.keys.count + other.keys.count - common)
            guard let place = shares.firstIndex(where: { $0.source == other.source }) else {
                shares.append((other.source, share))
                continue
            }
            shares[place].share = max(shares[place].share, share)
        }
        let score = shares.reduce(0) { $0 + $1.share } - penaltyBeyondThree * Double(max(0, list.names.count - 3))
        return (score, shares.sorted { $0.share > $1.share }.map(\.source))
    }

    /// A byline that readers see, of a few full names of persons, that holds the winner and more.
    private static func fullerByline(than winner: List, _ lists: [List]) -> List? {
        lists.first { list in
            list.isByline && list.names.count > winner.names.count && list.names.count <= 5 && list.keys.isStrictSuperset(of: winner.keys)
                && list.names.allSatisfy { !$0.isOrganisation && ($0.key.contains(" ") || !$0.key.utf8.allSatisfy { $0 < 0x80 }) }
        }
    }

    private static func contributor(_ name: Name, _ lists: [List]) -> Contributor {
        let same = lists.lazy.flatMap(\.names).filter { $0.key == name.key }
        let address = name.address ?? same.first { $0.address != nil }?.address
        // One place shouts what another writes.
        let written = isShouted(name.name) ? same.first { !isShouted($0.name) }?.name ?? name.name : name.name
        let kind: Contributor.Kind? = name.isOrganisation ? .organization : name.key.contains(" ") ? .person : nil
        return Contributor(name: written, kind: kind, link: address.map { Link($0) })
    }

    private static func isShouted(_ name: String) -> Bool {
        name.utf8.contains(0x20) && !name.unicodeScalars.contains { $0.properties.isLowercase }
    }
}
