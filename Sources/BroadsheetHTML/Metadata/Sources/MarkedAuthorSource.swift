/// Elements that are marked as an author's name: by relation, by hCard, by class, by where they link to.
struct MarkedAuthorSource: MetadataSource {
    private typealias Weights = VisibleDateSource.PlaceWeights

    private enum Kind: String, CaseIterable {
        case relation = "rel author", address = "author link", card = "hCard", className = "author class", box = "author box"

        var weights: Weights {
            switch self {
            case .relation: Weights(near: 2.2, mid: 1.2, far: Weight.fair, side: 0.1)
            case .address: Weights(near: 1.8, mid: 0.7, far: 0.3, side: 0)
            case .card: Weights(near: Weight.good, mid: 1.2, far: 0.5, side: 0.1)
            case .className: Weights(near: Weight.good, mid: Weight.fair, far: 0.5, side: 0.1)
            case .box: Weights(near: 0.7, mid: 0.7, far: 0.7, side: 0.1)
            }
        }
    }

    private struct Group {
        var kind: Kind
        var place: PageView.Place
        var names: [LinkedDataGraph.Name]
    }

    private static let excluded: HTMLTagSet = [.body, .article, .main, .section, .html, .img, .input, .meta, .link]
    private static let limit = 500

    func collect(from page: PageView, into candidates: inout Candidates) {
        var groups: [Group] = []
        var count = 0
        for mark in page.marks where mark.zone != .comments && mark.zone != .navigation && !Self.excluded.contains(mark.tag) {
            guard mark.range.count <= 640, let kind = kind(of: mark, page) else { continue }
            count += 1
            if count > Self.limit { break }
            let next = page.pieces.firstPlace { Int($0.start) <= mark.range.lowerBound }
            let name = page.startBehindByline(mark.range, next: next)
            let text = name.map { page.string($0..<mark.range.upperBound) } ?? page.text(of: mark, limit: 200)
            guard (3...160).contains(text.unicodeScalars.count) else { continue }
            let place = self.place(of: mark, kind, page)
            let address = mark.tag == .a ? page.tree.attribute(.href, of: mark.node) : nil
            guard let said = said(text, mark, kind, address, page) else { continue }
            add(LinkedDataGraph.Name(name: said, address: address), kind, place, &groups)
        }
        for group in groups {
            var weight = group.kind.weights[group.place]
            // Several names beside the article are other articles' authors; a single one may be its own.
            if group.place == .side, group.names.count == 1 { weight = group.kind == .address ? 0.3 : 0.5 }
            guard weight > 0 else { continue }
            candidates.authors.append(
                AuthorCandidate(
                    source: group.kind.rawValue + (group.place == .side ? " beside" : ""), weight: weight,
                    names: Array(group.names.prefix(8)),
                    isByline: group.place == .near && group.kind != .className && group.kind != .box))
        }
    }

    private func kind(of mark: PageView.Mark, _ page: PageView) -> Kind? {
        if mark.traits.contains(.authorRelation) { return .relation }
        if mark.traits.contains(.authorAddress), isOwnHost(mark, page), page.line(at: mark.range.lowerBound).count < 240 { return .address }
        if mark.own.contains(.cardName) {
            return mark.near.isDisjoint(with: [.author, .card]) ? nil : .card
        }
        if mark.own.contains(.authorBox) || mark.own.contains(.author) && mark.traits.contains(.inAuthorBox) { return .box }
        return mark.own.contains(.author) ? .className : nil
    }

    /// What can be names of an element's text.
    private func said(_ text: String, _ mark: PageView.Mark, _ kind: Kind, _ address: String?, _ page: PageView) -> String? {
        switch kind {
        case .relation, .card, .className: return text
        case .box: return BylineShape(text) == .sentence ? BylineShape.leadingName(of: text) : text
        case .address:
            guard let address, !AuthorAddress.isWriters(address) else { return text }
            // Members, staff and everybody's own account have pages like those of authors.
            switch BylineShape(text) {
            case .names: return text
            case .word: return BylineShape.isHandle(text) || standsBesideNumber(mark, page) ? text : nil
            case .sentence: return nil
            }
        }
    }

    /// Whether a number, which a date or an age is made of, stands in the line of an element.
    private func standsBesideNumber(_ mark: PageView.Mark, _ page: PageView) -> Bool {
        let line = page.line(at: mark.range.lowerBound)
        return line.contains { !mark.range.contains($0) && page.text[$0] &- 0x30 < 10 }
    }

    private func isOwnHost(_ mark: PageView.Mark, _ page: PageView) -> Bool {
        guard !page.host.isEmpty, let address = page.tree.attribute(.href, of: mark.node) else { return true }
        let host = WebAddress.host(of: address)
        return host.isEmpty || WebAddress.isSameSite(host, page.host)
    }

    private func place(of mark: PageView.Mark, _ kind: Kind, _ page: PageView) -> PageView.Place {
        if mark.zone == .related || mark.zone == .footer || mark.zone == .aside && kind != .box { return .side }
        // Links above the title belong to the site.
        if kind == .address, mark.offset < page.anchor - 60 { return .far }
        return page.place(of: mark.offset)
    }

    private func add(_ name: LinkedDataGraph.Name, _ kind: Kind, _ place: PageView.Place, _ groups: inout [Group]) {
        guard let index = groups.firstIndex(where: { $0.kind == kind && $0.place == place }) else {
            groups.append(Group(kind: kind, place: place, names: [name]))
            return
        }
        guard groups[index].names.count < 30 else { return }
        // Nested elements are often both marked: the inner one holds the name alone.
        if let same = groups[index].names.firstIndex(where: {
            ByteSearch.contains($0.name, name.name) || ByteSearch.contains(name.name, $0.name)
        }) {
            if name.name.utf8.count < groups[index].names[same].name.utf8.count, kind == .className || kind == .box {
                groups[index].names[same] = name
            }
        } else {
            groups[index].names.append(name)
        }
    }
}
