internal import BroadsheetCore

/// Chooses the picture that stands for the page: the most trusted source's largest.
enum ImageResolver {
    static func resolve(_ candidates: [ImageCandidate], address: (String) -> String) -> Resolved<Media>? {
        let found = candidates.filter { !$0.address.isEmpty && !$0.address.hasPrefix("data:") }
        func rank(_ image: ImageCandidate) -> (Int, Double) {
            let area = image.width.flatMap { width in image.height.map { width * $0 } } ?? 0
            // Pictures of less than a thumbnail's size are logos and counters.
            return (area > 0 && area < 10_000 ? -1 : area > 0 && image.weight >= Weight.good ? area : 0, image.weight)
        }
        var bestIndex: Int?
        for index in found.indices where bestIndex.map({ rank(found[$0]) < rank(found[index]) }) ?? true { bestIndex = index }
        guard let bestIndex else { return nil }
        let best = found[bestIndex]
        let same = found.filter { $0.address == best.address }
        let alternativeText = best.alternativeText ?? same.lazy.compactMap(\.alternativeText).first
        var seen: Set<String> = [best.address]
        let others = found.filter { seen.insert($0.address).inserted }.sorted { $0.weight > $1.weight }
        let all = found.reduce(0) { $0 + $1.weight }
        return Resolved(
            value: Media(
                kind: .image, source: Link(address(best.address)), alternativeText: alternativeText,
                width: best.width ?? same.lazy.compactMap(\.width).first, height: best.height ?? same.lazy.compactMap(\.height).first),
            sources: same.sorted { $0.weight > $1.weight }.map(\.source).withoutRepeats,
            confidence: same.reduce(0) { $0 + $1.weight } / all,
            alternatives: others.prefix(3).map { Evidence.Alternative(value: address($0.address), source: $0.source) })
    }
}
