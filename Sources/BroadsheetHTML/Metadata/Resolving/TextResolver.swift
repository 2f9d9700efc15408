internal import BroadsheetCore

/// Chooses among texts for fields in which the most trusted source simply wins.
enum TextResolver {
    /// The heaviest text that is acceptable, the first on a tie. Others that say the same speak for it too.
    static func heaviest(
        _ candidates: [TextCandidate]?, where isAcceptable: (String) -> Bool = { _ in true }, as form: (String) -> String? = { $0 }
    ) -> Resolved<String>? {
        var found: [(value: String, candidate: TextCandidate)] = []
        for candidate in candidates ?? [] where isAcceptable(candidate.text) {
            if let value = form(candidate.text) { found.append((value, candidate)) }
        }
        found = found.enumerated().sorted { ($0.element.candidate.weight, $1.offset) > ($1.element.candidate.weight, $0.offset) }.map(
            \.element)
        guard let best = found.first else { return nil }
        let same = found.filter { $0.value == best.value }
        let all = found.reduce(0) { $0 + $1.candidate.weight }
        var seen: Set<String> = [best.value]
        let others = found.filter { seen.insert($0.value).inserted }
        return Resolved(
            value: best.value, sources: same.map(\.candidate.source).withoutRepeats,
            confidence: all > 0 ? same.reduce(0) { $0 + $1.candidate.weight } / all : 1,
            alternatives: others.prefix(3).map { Evidence.Alternative(value: $0.value, source: $0.candidate.source) })
    }

    /// All texts of a list, each once, whatever their case.
    static func list(_ candidates: [TextCandidate]?, limit: Int) -> Resolved<[String]>? {
        var seen: Set<String> = []
        var values: [String] = []
        for candidate in candidates ?? [] where values.count < limit && candidate.text.utf8.count <= 200 {
            let key = TextKeys.words(candidate.text)
            if !key.isEmpty, seen.insert(key).inserted { values.append(candidate.text) }
        }
        guard !values.isEmpty else { return nil }
        let sources = (candidates ?? []).sorted { $0.weight > $1.weight }.map(\.source).withoutRepeats
        return Resolved(value: values, sources: sources, confidence: 1)
    }
}
