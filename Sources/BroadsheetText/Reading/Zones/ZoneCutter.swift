/// Cuts zones into comments: at buttons, blank runs, names, or every line.
struct ZoneCutter {
    let page: TextPage

    /// Every way to cut a zone that gives items.
    func cuts(_ zone: CommentZone) -> [(cutter: ThreadCandidate.Cutter, items: [ThreadItem])] {
        var cuts: [(cutter: ThreadCandidate.Cutter, items: [ThreadItem])] = []
        if !page.isFlat {
            cuts = [(.buttons, atButtons(zone)), (.blanks, atBlanks(zone)), (.names, atNames(zone))]
        }
        cuts.append((.lines, atLines(zone)))
        return cuts.filter { !$0.items.isEmpty }
    }

    /// The candidates of a zone.
    func candidates(_ zone: CommentZone, _ origin: ThreadCandidate.Origin) -> [ThreadCandidate] {
        cuts(zone).map { cutter, items in
            var candidate = ThreadCandidate(origin: origin, items: items)
            candidate.cutter = cutter
            candidate.shift = zone.shift
            candidate.named = page.isFlat ? 0.25 : Double(items.count { $0.author != nil }) / Double(max(1, items.count))
            return candidate
        }
    }

    private func kind(_ index: Int) -> LineKind { page.lines[index].kind }

    /// Every line of prose is a comment: what is left when blank lines and buttons are gone.
    private func atLines(_ zone: CommentZone) -> [ThreadItem] {
        zone.lines.filter { kind($0) == .prose || kind($0) == .name && page.lines[$0].words > 2 }.map { item([], [$0], []) }
    }

    /// Items end at buttons that stand again and again.
    private func atButtons(_ zone: CommentZone) -> [ThreadItem] {
        let lines = page.lines
        var seen: [UInt64: Int] = [:]
        for index in zone.lines
        where lines[index].kind == .control && lines[index].traits.contains(.hasLetter) && lines[index].characters <= 60 {
            seen[lines[index].key, default: 0] += 1
        }
        let buttons = seen.filter { $0.value >= 2 }
        if buttons.isEmpty { return [] }
        var items: [ThreadItem] = []
        var body: [Int] = []
        var tail: [Int] = []
        for index in zone.lines.lowerBound...zone.lines.upperBound {
            let isEnd = index == zone.lines.upperBound
            let isControl = !isEnd && (buttons[lines[index].key] != nil || kind(index) == .control || kind(index) == .empty)
            if isEnd || !isControl, !tail.isEmpty, tail.contains(where: { buttons[lines[$0].key] != nil }) {
                if !body.isEmpty { items.append(named(body, tail)) }
                body = []
                tail = []
            }
            if isEnd { break }
            if isControl {
                if !body.isEmpty || !tail.isEmpty { tail.append(index) }
            } else {
                body += tail + [index]
                tail = []
            }
        }
        return items.count >= 2 ? items : []
    }

    /// Blocks between runs of two and more blank lines; a lone name heads the block below it.
    private func atBlanks(_ zone: CommentZone) -> [ThreadItem] {
        let lines = page.lines
        guard zone.lines.dropFirst().contains(where: { lines[$0].blank >= 2 }) else { return [] }
        let blocks = blocks(of: zone)
        let several = blocks.filter { $0.count > 1 }
        let leading = several.count { block in
            let line = lines[block[0]]
            return (line.kind == .name || line.kind == .nameAndDate || line.kind == .date) && line.isStrictName
        }
        let namesLead = !several.isEmpty && Double(leading) >= 0.4 * Double(several.count)
        var items: [ThreadItem] = []
        var pending: [Int] = []
        for block in blocks {
            var heads = pending
            pending = []
            var body = block.filter { kind($0) != .empty }[...]
            var tail: [Int] = []
            while let first = body.first, kind(first) == .control || kind(first) == .date {
                heads.append(first)
                body.removeFirst()
            }
            while let last = body.last, kind(last) == .control {
                tail.insert(last, at: 0)
                body.removeLast()
            }
            if body.count == 1, let only = body.first, isHead(only) {
                pending = heads + [only]
                continue
            }
            if body.count > 1, let first = body.first, kind(first) == .name || kind(first) == .nameAndDate, lines[first].isStrictName,
                namesLead || lines[first].words > 1, !heads.contains(where: { kind($0).mayName })
            {
                heads.append(first)
                body.removeFirst()
            }
            if body.isEmpty { pending = heads } else { items.append(item(heads, Array(body), tail)) }
        }
        return items
    }

    private func isHead(_ index: Int) -> Bool {
        kind(index) == .says || kind(index) == .nameAndDate || kind(index) == .name && page.lines[index].isStrictName
    }

    private func blocks(of zone: CommentZone) -> [[Int]] {
        let lines = page.lines
        var blocks: [[Int]] = []
        for index in zone.lines {
            if let last = blocks.last?.last {
                let startsName =
                    lines[index].isStrictName && kind(index).mayName && index + 1 < zone.lines.upperBound && kind(index + 1) == .prose
                    && lines[index + 1].blank < 2 && kind(last) == .prose
                if lines[index].blank >= 2 || startsName { blocks.append([]) }
            } else {
                blocks.append([])
            }
            blocks[blocks.count - 1].append(index)
        }
        return blocks
    }

    /// Items start at a short line that may be a name, with prose below it.
    private func atNames(_ zone: CommentZone) -> [ThreadItem] {
        let starts = zone.lines.dropLast().filter { index in
            kind(index).mayName && page.lines[index].words <= 5 && (kind(index + 1) == .prose || kind(index + 1) == .date)
        }
        guard starts.count >= 2, starts[0] - zone.lines.lowerBound <= 4 else { return [] }
        return starts.indices.map { place in
            let stop = place + 1 < starts.count ? starts[place + 1] : zone.lines.upperBound
            return named(Array(starts[place]..<stop), [])
        }
    }

    private func named(_ lines: [Int], _ tail: [Int]) -> ThreadItem {
        var heads: [Int] = []
        var body = lines[...]
        func isFurniture(_ index: Int) -> Bool { kind(index) == .control || kind(index) == .date || kind(index) == .empty }
        func takeFurniture() {
            while body.count > 1, let first = body.first, isFurniture(first) {
                heads.append(first)
                body.removeFirst()
            }
        }
        takeFurniture()
        if body.count > 1, let first = body.first, kind(first).mayName {
            heads.append(first)
            body.removeFirst()
            takeFurniture()
        }
        return item(heads, body.filter { kind($0) != .empty }, tail)
    }

    private func item(_ heads: [Int], _ body: [Int], _ tail: [Int]) -> ThreadItem {
        var item = ThreadItem(head: heads, body: body, tail: tail)
        for index in heads {
            let line = page.lines[index]
            if line.kind.mayName, item.author == nil {
                item.author = NameCleaner.clean(line.says ?? (line.kind == .nameAndDate ? line.rest : line.text))
            }
            if item.date == nil { item.date = line.date }
            if let name = line.replyTo { item.replyTo = name }
        }
        return item
    }
}
