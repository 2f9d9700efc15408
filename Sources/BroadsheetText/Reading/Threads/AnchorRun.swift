/// A sequence of anchors written alike: dates of one shape, or “Ann says:” lines. Its layout says where names and texts stand.
struct AnchorRun {
    let lines: [TextLine]
    let anchors: [Int]
    let kind: AnchorKind
    /// Keys of short lines that stand between most anchors: buttons and labels of any language.
    let templates: Set<UInt64>
    /// What stands beside most dates and is no name, such as “answered”.
    var labels: Set<String> = []
    /// Keys of the control that comes first behind the text of many items; no text goes on behind it.
    var terminators: Set<UInt64> = []
    var layout = AnchorLayout.headInline
    var fits: [AnchorLayout: Double] = [:]
    var named = 0.0
    var items: [ThreadItem] = []
    /// Whether items end with buttons.
    var endsWithControl = false
    /// Whether lone short lines stand inside of texts.
    var isLoose = false

    /// How far the last item can reach.
    static let longestLast = 300
    /// Where something ends the last item, it can be so many times longer than where nothing does.
    static let mostTimesLonger = 4
    /// The entries of a menu that ran together are no longer than this many words.
    static let longestMenu = 12

    private static let anonymous = Set(
        PhraseList.split(
            """
            anonymous; anonym; anonyme; anónimo; anônimo; anonimo; anoniem; anonimowy; unbekannter nutzer; unknown; gość; аноним; gast; guest; invité
            """))
    private static let anonymousKeys = Set(anonymous.map { TextHash.of($0) })
    static func isAnonymous(_ name: String) -> Bool { anonymous.contains(name) }
    static func isAnonymous(_ low: Glyph.Text) -> Bool { anonymousKeys.contains(TextHash.of(low)) }

    init(_ lines: [TextLine], anchors: [Int], kind: AnchorKind) {
        self.lines = lines
        self.anchors = anchors
        self.kind = kind
        templates = Self.templates(lines, anchors)
    }

    /// Chooses the layout, or takes one, and cuts the items.
    mutating func build(_ given: AnchorLayout? = nil) {
        chooseLayout(given)
        terminators = commonTerminators()
        let hits = gaps.count { gap in
            (max(gap.lowerBound - 1, gap.upperBound - 4)..<gap.upperBound).contains { index in
                lines[index].kind == .control || templates.contains(lines[index].key)
            }
        }
        endsWithControl = anchors.count > 1 && Double(hits) >= 0.6 * Double(anchors.count - 1)
        let loose = gaps.count { gap in
            gap.lowerBound < gap.upperBound - 2
                && (gap.lowerBound..<(gap.upperBound - 2)).contains { index in
                    lines[index].kind == .name && lines[index].blank > 0 && lines[index - 1].kind == .prose
                }
        }
        isLoose = Double(loose) >= 0.25 * Double(max(1, anchors.count))
        cut()
    }

    /// The lines between anchors.
    var gaps: [Range<Int>] { zip(anchors, anchors.dropFirst()).map { ($0 + 1)..<$1 } }

    private static func templates(_ lines: [TextLine], _ anchors: [Int]) -> Set<UInt64> {
        let count = anchors.count
        guard count >= 4 else { return [] }
        var seen: [UInt64: (last: Int, count: Int, isNamed: Bool)] = [:]
        for (number, pair) in zip(anchors, anchors.dropFirst()).enumerated() {
            for index in (pair.0 + 1)..<pair.1 where lines[index].characters <= 60 {
                let key = lines[index].key
                var entry = seen[key] ?? (-1, 0, false)
                if entry.last != number { entry = (number, entry.count + 1, entry.isNamed) }
                entry.isNamed = lines[index].kind.mayName
                seen[key] = entry
            }
        }
        var keys: Set<UInt64> = []
        for (key, entry) in seen where !anonymousKeys.contains(key) {
            if count < 6, entry.isNamed { continue }
            if Double(entry.count) >= max(3, (entry.isNamed ? 0.6 : 0.35) * Double(count - 1)) { keys.insert(key) }
        }
        return keys
    }

    private func commonTerminators() -> Set<UInt64> {
        var first: [UInt64: Int] = [:]
        for gap in gaps {
            var hasContent = false
            for index in gap {
                if !isControl(index) {
                    hasContent = true
                } else if hasContent, lines[index].traits.contains(.hasLetter), lines[index].kind != .empty {
                    first[lines[index].key, default: 0] += 1
                    break
                }
            }
        }
        let least = max(2, 0.3 * Double(anchors.count - 1))
        return Set(first.filter { Double($0.value) >= least }.keys)
    }

    func isControl(_ index: Int) -> Bool {
        let kind = lines[index].kind
        return kind == .control || kind == .empty || lines[index].isAnswer || !templates.isEmpty && templates.contains(lines[index].key)
    }

    /// The first line of some that is no control; `nil` at a section line.
    func content(_ indexes: some Sequence<Int>) -> Int? {
        for (number, index) in indexes.enumerated() {
            if number > 12 || lines[index].kind.isSection { return nil }
            if !isControl(index) { return index }
        }
        return nil
    }

    /// The name line above an anchor.
    func nameAbove(_ anchor: Int) -> Int? {
        guard let index = content((max(0, anchor - 8)..<anchor).reversed()) else { return nil }
        guard lines[index].kind == .name || lines[index].kind == .says else { return nil }
        // “Ann Lee” above “@annlee”
        if lines[index].traits.contains(.addresses), index > 0, lines[index - 1].kind == .name,
            !lines[index - 1].traits.contains(.addresses),
            index - 1 > anchor - 4, !isControl(index - 1)
        {
            return index - 1
        }
        return index
    }

    /// The name line below an anchor.
    func nameBelow(_ anchor: Int) -> Int? {
        guard anchor + 1 < lines.count, let index = content((anchor + 1)..<min(lines.count, anchor + 14)) else { return nil }
        return lines[index].kind == .name ? index : nil
    }

    func isLabel(_ rest: String?) -> Bool { !labels.isEmpty && labels.contains((rest ?? "").lowercased()) }

    /// The candidate that the run makes.
    func candidate(_ origin: ThreadCandidate.Origin) -> ThreadCandidate {
        var candidate = ThreadCandidate(origin: origin, items: items)
        candidate.layout = layout
        candidate.fits = fits
        candidate.fit = fits[layout] ?? 0
        candidate.named = named
        candidate.anchors = anchors
        candidate.anchorKind = kind
        return candidate
    }
}
