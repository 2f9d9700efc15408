/// Microdata and RDFa in the vocabulary of schema.org.
struct MicrodataSource: MetadataSource {
    private struct Item {
        var types: [String]
        var end: Int
        /// The item that it stands in, among ``items``.
        var owner: Int?
        var properties: [(name: String, mark: Int)] = []
        var isComment: Bool

        var rank: SchemaType.Rank? { SchemaType.rank(types, isTopLevel: true) }
    }

    /// More elements with properties than this are the rows of a list.
    private static let propertyLimit = 4000
    private static let looseAuthorLimit = 3

    func collect(from page: PageView, into candidates: inout Candidates) {
        var items: [Item] = []
        var loose: [(name: String, mark: Int, isOwned: Bool)] = []
        gather(page, &items, &loose)
        var dates = DateScanner(language: page.dateLanguage)
        for item in items where !item.isComment {
            guard let rank = item.rank, !isNested(item, items) else { continue }
            read(item, rank, page, items, &dates, &candidates)
        }
        readLoose(loose, page, &dates, &candidates)
    }

    private func gather(_ page: PageView, _ items: inout [Item], _ loose: inout [(name: String, mark: Int, isOwned: Bool)]) {
        var open: [Int] = []
        var count = 0
        for (index, mark) in page.marks.enumerated() where mark.traits.contains(.property) || mark.traits.contains(.item) {
            count += 1
            guard count < Self.propertyLimit else { return }
            while let last = open.last, items[last].end <= mark.node { open.removeLast() }
            let properties = propertyNames(page, mark)
            if mark.tag != .body {
                for name in properties {
                    if let owner = open.last { items[owner].properties.append((name, index)) }
                    if mark.zone == .body || mark.zone == .aside { loose.append((name, index, !open.isEmpty)) }
                }
            }
            guard mark.traits.contains(.item) else { continue }
            let types = itemTypes(page, mark)
            items.append(
                Item(
                    types: types, end: page.tree.end(of: mark.node), owner: open.last,
                    isComment: mark.zone == .comments || types.contains("comment") || types.contains("usercomments")))
            open.append(items.count - 1)
        }
    }

    private func propertyNames(_ page: PageView, _ mark: PageView.Mark) -> [String] {
        let tree = page.tree
        guard
            let names = tree.attribute(.itemprop, of: mark.node)
                ?? (tree.hasAttribute(.typeof, of: mark.node) ? nil : tree.attribute(.property, of: mark.node))
        else { return [] }
        return names.split(separator: " ").map { name in
            String(name.utf8.lastIndex { $0 == 0x2f || $0 == 0x3a }.map { name[name.utf8.index(after: $0)...] } ?? name)
        }
    }

    private func itemTypes(_ page: PageView, _ mark: PageView.Mark) -> [String] {
        let tree = page.tree
        let text =
            (tree.hasAttribute(.itemscope, of: mark.node) ? tree.attribute(.itemtype, of: mark.node) : nil)
            ?? tree.attribute(.typeof, of: mark.node)
        return (text ?? "").split(separator: " ").map { SchemaType.name($0) }
    }

    private func isNested(_ item: Item, _ items: [Item]) -> Bool {
        var owner = item.owner
        for _ in 0..<16 {
            guard let current = owner else { return false }
            if items[current].rank == .article { return true }
            owner = items[current].owner
        }
        return true
    }

    /// What a property says: for machines if it does, else what it shows.
    private func value(_ page: PageView, _ mark: PageView.Mark) -> String {
        for name in [HTMLAttributeName.content, .datetime] {
            if let value = page.tree.attribute(name, of: mark.node), !value.isEmpty { return PlainText.decoded(value) }
        }
        return page.text(of: mark, limit: 500)
    }

    private func read(
        _ item: Item, _ rank: SchemaType.Rank, _ page: PageView, _ items: [Item], _ dates: inout DateScanner, _ candidates: inout Candidates
    ) {
        let name = rank == .article ? "microdata article" : rank == .page ? "microdata page" : "microdata work"
        let trust = rank == .article ? Weight.strong : rank == .work ? Weight.good : Weight.fair
        var seen: [String: Int] = [:]
        var authors: [LinkedDataGraph.Name] = []
        for type in item.types { candidates.add(.schemaType, name, trust - 0.1, type) }
        for (property, index) in item.properties {
            let mark = page.marks[index]
            seen[property, default: 0] += 1
            switch property {
            case "headline", "name":
                guard seen[property] == 1 else { continue }
                let weight = rank == .page ? Weight.faint : property == "headline" && rank == .article ? 2.2 : Weight.good
                let role: TitleCandidate.Role = rank == .article && property == "headline" ? .headline : .other
                candidates.titles.append(TitleCandidate(source: name + " " + property, weight: weight, text: value(page, mark), role: role))
            case "alternativeHeadline": candidates.add(.subtitle, name + " alternativeHeadline", Weight.good, value(page, mark))
            case "datePublished", "dateCreated", "dateModified":
                guard seen[property, default: 0] <= 2 else { continue }
                addDate(property, mark, name, trust, page, &dates, &candidates)
            case "author", "creator":
                guard mark.zone != .comments, authors.count < 20 else { continue }
                authors.append(contentsOf: authorNames(page, index))
            case "articleSection": candidates.add(.section, name + " articleSection", trust, value(page, mark))
            case "keywords": for tag in TagList.split(value(page, mark)) { candidates.add(.tag, name + " keywords", trust, tag) }
            default: continue
            }
        }
        if !authors.isEmpty {
            let weight = rank == .article ? Weight.sure : rank == .work ? Weight.good : Weight.fair
            candidates.authors.append(AuthorCandidate(source: name + " author", weight: weight, names: authors))
        }
    }

    private func addDate(
        _ property: String, _ mark: PageView.Mark, _ name: String, _ trust: Double, _ page: PageView, _ dates: inout DateScanner,
        _ candidates: inout Candidates
    ) {
        let text = value(page, mark)
        guard let date = dates.date(of: text) else { return }
        let isModified = property == "dateModified"
        let weight = isModified ? 0.9 : property == "datePublished" ? trust : Weight.fair
        candidates.addDate(DateCandidate(source: name + " " + property, weight: weight, date: date, original: text), isModified: isModified)
    }

    /// The names inside an author's element, or its own text.
    private func authorNames(_ page: PageView, _ index: Int) -> [LinkedDataGraph.Name] {
        let author = page.marks[index]
        let end = page.tree.end(of: author.node)
        var names: [LinkedDataGraph.Name] = []
        var inner = index + 1
        while inner < page.marks.count, page.marks[inner].node < end, names.count < 10 {
            if propertyNames(page, page.marks[inner]).contains("name") {
                names.append(name(page, page.marks[inner]))
            }
            inner += 1
        }
        if names.isEmpty { names = [name(page, author)] }
        return names.filter { !$0.name.isEmpty && $0.name.utf8.count < 200 }
    }

    private func name(_ page: PageView, _ mark: PageView.Mark) -> LinkedDataGraph.Name {
        LinkedDataGraph.Name(name: value(page, mark), address: mark.tag == .a ? page.tree.attribute(.href, of: mark.node) : nil)
    }

    /// Properties count, though less, also where no item is declared around them.
    private func readLoose(
        _ loose: [(name: String, mark: Int, isOwned: Bool)], _ page: PageView, _ dates: inout DateScanner, _ candidates: inout Candidates
    ) {
        var authors: [LinkedDataGraph.Name] = []
        for (property, index, isOwned) in loose.prefix(500) {
            switch property {
            case "headline":
                candidates.titles.append(
                    TitleCandidate(source: "itemprop headline", weight: Weight.fair, text: value(page, page.marks[index]), role: .other))
            case "datePublished", "dateModified":
                let text = value(page, page.marks[index])
                guard let date = dates.date(of: text) else { continue }
                let isModified = property == "dateModified"
                let weight = isModified ? Weight.fair : 1.4
                candidates.addDate(
                    DateCandidate(source: "itemprop " + property, weight: weight, date: date, original: text), isModified: isModified)
            case "author" where !isOwned: authors.append(contentsOf: authorNames(page, index))
            default: continue
            }
        }
        // More of them write the parts of a list, or comments.
        if (1...Self.looseAuthorLimit).contains(authors.count) {
            candidates.authors.append(AuthorCandidate(source: "itemprop author", weight: Weight.good, names: authors))
        }
    }
}
