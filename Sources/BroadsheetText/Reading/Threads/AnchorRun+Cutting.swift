extension AnchorRun {
    /// Cuts the items. Where heads come first, an item runs from its head to the next; otherwise from the last tail to its own.
    mutating func cut() {
        if layout.isHead { cutBelowHeads() } else { cutAboveTails() }
        items.removeAll { $0.body.isEmpty && $0.author == nil }
        NameCleaner.stripShared(&items)
    }

    private mutating func cutBelowHeads() {
        var heads: [[Int]] = []
        for anchor in anchors {
            var head = [anchor]
            if layout == .headBefore, let name = nameAbove(anchor), heads.last?.last.map({ name > $0 }) ?? true {
                head = Array(name...anchor)
            } else if layout == .headAfter, let name = nameBelow(anchor) {
                head = Array(anchor...name)
            }
            heads.append(head)
        }
        let hasSubjects = hasSubjects(heads)
        for (number, head) in heads.enumerated() {
            let isLast = number == heads.count - 1
            let start = (head.last ?? anchors[number]) + 1
            let stop = isLast ? min(lines.count, start + Self.longestLast) : heads[number + 1][0] - (hasSubjects ? 1 : 0)
            var item = item(anchors[number], head)
            if hasSubjects, head[0] > 0 { item.body.append(head[0] - 1) }
            trim(&item, Array(start..<max(start, stop)), isLast: isLast)
            items.append(item)
        }
    }

    private mutating func cutAboveTails() {
        var start = tailStart()
        for (number, anchor) in anchors.enumerated() {
            var tail = anchor...anchor
            if layout == .tailBefore, let name = nameAbove(anchor), name > start {
                tail = name...anchor
            } else if layout == .tailAfter, let name = nameBelow(anchor), number + 1 == anchors.count || name < anchors[number + 1] {
                tail = anchor...name
            }
            var item = item(anchor, Array(tail))
            var body = Array(start..<max(start, tail.lowerBound))[...]
            while let first = body.first, isControl(first) {
                item.head.append(first)
                body.removeFirst()
            }
            if body.count > 1, let first = body.first, lines[first].kind == .name || lines[first].kind == .nameAndDate,
                layout == .tailNameFirst || lines[first].text == item.author
            {
                item.head.append(first)
                item.author = name(of: lines[first])
                body.removeFirst()
            }
            trim(&item, Array(body), isLast: false)
            items.append(item)
            start = tail.upperBound + 1
        }
    }

    private func name(of line: TextLine) -> String? {
        if line.kind == .nameAndDate || line.kind == .says, let rest = line.rest, !rest.isEmpty { return NameCleaner.clean(rest) }
        return NameCleaner.clean(line.says ?? line.text)
    }

    private func item(_ anchor: Int, _ head: [Int]) -> ThreadItem {
        let line = lines[anchor]
        var item = ThreadItem(date: line.date, head: head)
        var name = line.says
        if name == nil, line.kind == .nameAndDate || line.isWeak, !isLabel(line.rest) { name = line.rest }
        item.author = NameCleaner.clean(name)
        if head.count > 1, layout == .headBefore || layout == .tailBefore { item.author = self.name(of: lines[head[0]]) }
        if head.count > 1, layout == .headAfter || layout == .tailAfter { item.author = self.name(of: lines[head[head.count - 1]]) }
        let first = head[0]
        let last = head[head.count - 1]
        for index in (first + 1)..<max(first + 1, min(lines.count, last + 3)) {
            if let name = lines[index].replyTo { item.replyTo = name }
        }
        return item
    }

    /// Whether nearly every head has a short title of its own above it.
    private func hasSubjects(_ heads: [[Int]]) -> Bool {
        guard layout == .headInline, heads.count >= 3, kind != .says else { return false }
        let hits = heads.indices.count { number in
            let index = heads[number][0] - 1
            guard index >= 0 else { return false }
            let line = lines[index]
            guard line.kind == .name || line.kind == .prose, line.words <= 14, line.bullets > 0 || line.blank > 0, !isControl(index) else {
                return false
            }
            if line.kind == .prose, line.traits.contains(.endsSentence), line.words > 8 { return false }
            return number == 0 || index - (heads[number - 1].last ?? 0) > 1
        }
        return Double(hits) >= 0.8 * Double(heads.count)
    }

    /// The first line of the first item where dates stand below: behind the nearest section line above, or at the nearest name.
    private func tailStart() -> Int {
        let first = anchors[0]
        let lengths = zip(anchors, anchors.dropFirst()).map { $1 - $0 }.sorted()
        let longest = lengths.last ?? 12
        let floor = max(0, first - 3 * min(longest, 60) - 2)
        for index in (floor..<first).reversed() where lines[index].kind.isSection { return index + 1 }
        if layout == .tailNameFirst, first > floor + 1 {
            for index in (floor..<(first - 1)).reversed() where lines[index].kind == .name && !isControl(index) { return index }
        }
        let usual = lengths.isEmpty ? 12 : lengths[lengths.count / 2]
        return max(floor, first - max(3, usual))
    }

    /// Splits the lines of an item into leading controls, text, and what follows it.
    private func trim(_ item: inout ThreadItem, _ lines: [Int], isLast: Bool) {
        var body = lines[...]
        takeLeading(&item, &body)
        if item.date == nil { takeDate(&item, &body) }
        let all = Array(body)
        var cut = end(of: all, isLast: isLast)
        if isLast {
            let limit = lengthLimit()
            let isEnded = cut < all.count
            if !isEnded || cut > Self.mostTimesLonger * limit { cut = min(cut, limit) }
        }
        item.body += all[..<cut].filter { self.lines[$0].kind != .empty }
        while item.body.count > 1, let last = item.body.last, isControl(last), self.lines[last].kind == .control {
            item.tail.append(last)
            item.body.removeLast()
        }
        item.tail += isLast ? all[cut...].prefix(3).filter { isControl($0) } : Array(all[cut...])
    }

    private func takeLeading(_ item: inout ThreadItem, _ body: inout ArraySlice<Int>) {
        while let first = body.first, isControl(first), !lines[first].kind.isSection {
            item.head.append(first)
            if item.date == nil { item.date = lines[first].date }
            if item.replyTo == nil { item.replyTo = lines[first].replyTo }
            body.removeFirst()
        }
    }

    /// A date at the beginning or the end of the text belongs to the item that has none.
    private func takeDate(_ item: inout ThreadItem, _ body: inout ArraySlice<Int>) {
        let candidates = Array(body.prefix(1)) + Array(body.suffix(3))
        for index in candidates {
            let line = lines[index]
            guard let date = line.date, line.kind == .date || line.kind == .nameAndDate && date.isTimed, (line.rest ?? "").count < 30,
                let place = body.firstIndex(of: index)
            else { continue }
            item.date = date
            if index == body.first {
                item.head.append(index)
                body.removeFirst()
                while let first = body.first, isControl(first), !lines[first].kind.isSection {
                    item.head.append(first)
                    body.removeFirst()
                }
            } else {
                item.tail += body[place...]
                body = body[..<place]
            }
            return
        }
    }

    private func end(of body: [Int], isLast: Bool) -> Int {
        let indent = body.first.map { lines[$0].indent } ?? 0
        // Whether prose follows a place; read from the back once.
        var prose = [Bool](repeating: false, count: body.count + 1)
        var freeProse = prose
        for place in body.indices.reversed() {
            let isProse = lines[body[place]].kind == .prose
            prose[place] = prose[place + 1] || isProse
            freeProse[place] = freeProse[place + 1] || isProse && !isControl(body[place])
        }
        var hasContent = false
        for (place, index) in body.enumerated() {
            let line = lines[index]
            let isControl = isControl(index)
            if line.kind.isSection, isLast || place > 0 && (body.count - place < 3 || !prose[place + 1]) { return place }
            if place > 0, isControl, hasContent, terminators.contains(line.key) { return place }
            if place > 0, isControl {
                let closes = isLast && (endsWithControl || line.kind == .control && !line.traits.contains(.isDigits))
                if closes || !freeProse[place + 1] { return place }
            }
            if isLast, place > 0, leaves(previous: body[place - 1], index, indent) { return place }
            if !isControl { hasContent = true }
        }
        return body.count
    }

    /// The last comment ends where the indentation drops, where a short line of furniture follows prose, or at the entries of a menu.
    private func leaves(previous: Int, _ index: Int, _ indent: Int) -> Bool {
        let line = lines[index]
        if indent > 0, line.indent < indent, line.blank > 0 { return true }
        if !line.traits.contains(.endsSentence) {
            if line.kind == .name, line.blank > 0, !isLoose, lines[previous].kind == .prose { return true }
            if line.kind == .prose, line.words <= Self.longestMenu, isMenu(Glyph.scalars(line.text)) { return true }
        }
        return (line.kind == .date || line.kind == .nameAndDate) && line.blank > 0
    }

    private func isMenu(_ text: Glyph.Text) -> Bool { FurnitureWords.isRunTogether(text) && !LineEnds.hasLink(text) }

    private func lengthLimit() -> Int {
        let sizes = items.map { $0.body.count }.sorted()
        guard let longest = sizes.last else { return 8 }
        return max(3, 2 * longest, sizes[sizes.count / 2] * 4)
    }
}
