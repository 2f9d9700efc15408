/// `time` elements, and others that state a date for machines.
struct TimeElementSource: MetadataSource {
    private static let limit = 200
    private static let marked = VisibleDateSource.PlaceWeights(near: Weight.sure, mid: 2, far: 0.6, side: 0.6)
    private static let plain = VisibleDateSource.PlaceWeights(near: Weight.strong, mid: 0.6, far: 0.5, side: 0.5)

    func collect(from page: PageView, into candidates: inout Candidates) {
        var scanner = DateScanner(language: page.dateLanguage)
        var names: [HTMLAttributeName] = [.datetime]
        if let name = page.tree.attributeName("data-datetime") { names.append(name) }
        names += [.dataTimestamp, .dataTime, .dataDate]
        if let name = page.tree.attributeName("data-published-date") { names.append(name) }
        var count = 0
        for mark in page.marks where mark.traits.contains(.dated) && mark.zone != .comments {
            count += 1
            if count > Self.limit { return }
            add(mark, names, page, &scanner, &candidates)
        }
    }

    private func add(
        _ mark: PageView.Mark, _ names: [HTMLAttributeName], _ page: PageView, _ scanner: inout DateScanner, _ candidates: inout Candidates
    ) {
        guard let original = statement(mark, names, page), let date = scanner.date(of: original) else { return }
        let place = mark.zone == .body ? page.place(of: mark.offset) : .side
        var candidate = DateCandidate(
            source: "time element", weight: Self.plain[place], date: date, original: original, distance: abs(mark.offset - page.anchor),
            isShown: true)
        let label = page.text.withUnsafeBufferPointer { text in
            let line = page.line(at: mark.range.lowerBound)
            let start = PlainText.trimmed(text, mark.range).lowerBound
            return VisibleDateSource.label(before: min(line.lowerBound, start)..<start, previous: 0..<0, after: 0..<0, in: text)
        }
        if label == .modified || mark.own.contains(.modified) && !mark.own.contains(.published) {
            candidate.source = "modified time element"
            candidate.weight = VisibleDateSource.modified[place]
            candidate.weightAsPublished = VisibleDateSource.modifiedAsPublished[place]
            candidates.addDate(candidate, isModified: true)
            return
        }
        if label == .published || mark.near.contains(.published) || page.tree.hasAttribute(.pubdate, of: mark.node) {
            candidate.source = "published time element"
            candidate.weight = Self.marked[place]
        }
        candidate.source += place == .side ? " beside" : ""
        candidates.addDate(candidate)
    }

    private func statement(_ mark: PageView.Mark, _ names: [HTMLAttributeName], _ page: PageView) -> String? {
        for name in names {
            if let value = page.tree.attribute(name, of: mark.node), !value.isEmpty { return value }
        }
        if mark.tag == .abbr || mark.tag == .span, !mark.own.isDisjoint(with: [.date, .published, .modified]) {
            return page.tree.attribute(.title, of: mark.node)
        }
        return mark.tag == .time ? page.text(of: mark, limit: 80) : nil
    }
}
