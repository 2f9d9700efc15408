/// The lines around the texts of a reading's comments that might name their authors, and what the thread as a whole says of them.
struct NameSlots {
    /// A name that a line might give to a comment.
    struct Entry {
        var item: Int
        var line: Int
        /// Whether the line stands below the text.
        var isBelow: Bool
        /// How far the line is from the text; 1 is the next, and 0 and less are lines of the text itself.
        var distance: Int
        /// How far it is from the other end of the gap.
        var rest: Int
        /// How many lines it is from the nearest date of the gap; ``NameSlots/far`` without one.
        var fromDate: Int
        var way: NameVariants.Way
        var facts: NameFacts
        var name: String { facts.name }
        var hash: UInt64 { facts.hash }
    }

    static let far = 15
    private static let reach = 12
    private static let firstReach = 9
    private static let lastReach = 7
    /// How many lines at the ends of a text might be none of it.
    private static let inner = 2

    let entries: [Entry]
    let gaps: [(above: Range<Int>, below: Range<Int>)]

    init(_ items: [ThreadItem], _ lines: [TextLine]) {
        var entries: [Entry] = []
        var gaps: [(above: Range<Int>, below: Range<Int>)] = []
        for number in items.indices {
            guard let first = items[number].body.min(), let last = items[number].body.max() else {
                gaps.append((0..<0, 0..<0))
                continue
            }
            let previous = number > 0 ? items[number - 1].body.max() : nil
            let next = number + 1 < items.count ? items[number + 1].body.min() : nil
            let low = max(previous.map { $0 + 1 } ?? 0, first - (number > 0 ? Self.reach : Self.firstReach))
            let high = min(next ?? lines.count, last + 1 + (number + 1 < items.count ? Self.reach : Self.lastReach))
            gaps.append((min(low, first)..<first, (last + 1)..<max(last + 1, high)))
        }
        var known: [Int: [(way: NameVariants.Way, facts: NameFacts)]] = [:]
        for (number, gap) in gaps.enumerated() {
            let body = items[number].body
            let inside = Array(body.prefix(min(Self.inner, max(0, body.count - 1))))
            for (isBelow, range) in [(false, gap.above), (true, gap.below)] {
                let dated = range.filter { lines[$0].kind.isDated && lines[$0].hasDate }
                let own = (isBelow ? body.suffix(inside.count) : body.prefix(inside.count)).filter { lines[$0].kind.mayName }
                for line in Array(range) + own where NameVariants.mayName(lines[line]) {
                    let names = known[line] ?? NameVariants.names(of: lines[line]).map { ($0.way, NameFacts($0.name)) }
                    known[line] = names
                    let nearest = dated.min { abs($0 - line) < abs($1 - line) }
                    for (way, facts) in names {
                        entries.append(
                            Entry(
                                item: number, line: line, isBelow: isBelow,
                                distance: isBelow ? line - range.lowerBound + 1 : range.upperBound - line,
                                rest: isBelow ? range.upperBound - line : line - range.lowerBound + 1,
                                fromDate: nearest.map { line - $0 } ?? Self.far, way: way, facts: facts)
                        )
                    }
                }
            }
        }
        Self.addShared(&entries, items.count)
        (self.entries, self.gaps) = (entries, gaps)
    }

    private static let leastShare = 0.6
    private static let mostShared = 4

    /// Adds the names without the words that those of most comments begin or end with: they belong to the template, whatever the language.
    private static func addShared(_ entries: inout [Entry], _ count: Int) {
        guard count >= 3 else { return }
        let least = max(3, Int((leastShare * Double(count)).rounded(.up)))
        var pieces = entries.map { $0.way == .whole ? $0.name.split(separator: " ")[...] : [] }
        var isChanged = [Bool](repeating: false, count: entries.count)
        for isFirst in [true, false] {
            for _ in 0..<mostShared {
                var holders: [UInt64: (item: Int, count: Int)] = [:]
                for (number, words) in pieces.enumerated() where words.count > 1 {
                    let key = key(isFirst ? words.first : words.last)
                    let held = holders[key]
                    if held?.item != entries[number].item { holders[key] = (entries[number].item, (held?.count ?? 0) + 1) }
                }
                var hasChanged = false
                for (number, words) in pieces.enumerated() where words.count > 1 {
                    guard holders[key(isFirst ? words.first : words.last)]?.count ?? 0 >= least else { continue }
                    if isFirst { pieces[number].removeFirst() } else { pieces[number].removeLast() }
                    isChanged[number] = true
                    hasChanged = true
                }
                if !hasChanged { break }
            }
        }
        for number in pieces.indices where isChanged[number] {
            guard let name = NameCleaner.clean(pieces[number].joined(separator: " ")) else { continue }
            var entry = entries[number]
            (entry.way, entry.facts) = (.shared, NameFacts(name))
            entries.append(entry)
        }
    }

    /// Equal for words that differ in nothing but case and digits.
    private static func key(_ word: Substring?) -> UInt64 {
        var hash = TextHash()
        var isNumber = false
        for scalar in word?.unicodeScalars ?? Substring().unicodeScalars {
            let isDigit = Glyph.isDigit(scalar.value)
            if !isDigit || !isNumber { hash.add(isDigit ? 0x30 : Glyph.lowered(scalar.value)) }
            isNumber = isDigit
        }
        return hash.value
    }
}
