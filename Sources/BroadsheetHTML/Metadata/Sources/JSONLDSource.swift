/// JSON-LD in the vocabulary of schema.org.
struct JSONLDSource: MetadataSource {
    func collect(from page: PageView, into candidates: inout Candidates) {
        guard !page.scripts.isEmpty else { return }
        var graph = LinkedDataGraph()
        for script in page.scripts {
            let text = page.tree.descendants(of: script.node).reduce(into: [UInt8]()) { $0.append(contentsOf: page.tree.textBytes(of: $1)) }
            let (values, problem) = TolerantJSONParser.parse(text)
            graph.add(values)
            if let problem {
                let isLoss = values.isEmpty || [.cutOff, .strayText, .tooDeep].contains(problem.kind)
                candidates.problems.append(
                    StructuredDataProblem(script: script.number, description: problem.kind.rawValue, offset: problem.offset, isLoss: isLoss)
                )
            }
        }
        var reader = NodeReader(graph: graph, page: page)
        for node in graph.nodes { reader.read(node, into: &candidates) }
    }

    private struct NodeReader {
        let graph: LinkedDataGraph
        let page: PageView
        let hasManyArticles: Bool
        var dates: DateScanner

        init(graph: LinkedDataGraph, page: PageView) {
            self.graph = graph
            self.page = page
            hasManyArticles = graph.nodes.count { $0.rank == .article } > 1
            dates = DateScanner(language: page.dateLanguage)
        }

        mutating func read(_ node: LinkedDataGraph.Node, into candidates: inout Candidates) {
            readSite(node, into: &candidates)
            guard let rank = node.rank else { return }
            // Of several articles on a page only one is the page's own, and nothing tells which.
            let share = rank == .article && hasManyArticles ? 0.5 : 1
            let name = rank == .article ? "json-ld article" : rank == .page ? "json-ld page" : "json-ld work"
            readTitles(node, rank, name, share, into: &candidates)
            readDates(node, rank, name, share, into: &candidates)
            readAuthors(node, rank, name, share, into: &candidates)
            readTexts(node, rank, name, share, into: &candidates)
            readImages(node, name, rank == .article ? Weight.strong * share : Weight.good, into: &candidates)
        }

        private func readSite(_ node: LinkedDataGraph.Node, into candidates: inout Candidates) {
            guard node.property == nil || node.property == "publisher" || node.property == "isPartOf" else { return }
            let isPublisher = node.property == "publisher"
            let isSite = node.types.contains { SchemaType.sites.contains($0) }
            guard isSite || isPublisher || node.types.contains("organization") else { return }
            let thing = graph.resolve(node.value)
            let weight = node.types.contains("website") ? Weight.strong : isPublisher ? Weight.good : isSite ? 1.2 : Weight.fair
            candidates.add(.siteName, isPublisher ? "json-ld publisher" : "json-ld site", weight, graph.text(thing["name"]))
            if isSite || isPublisher { candidates.add(.siteAddress, "json-ld site", weight, thing["url"]?.string) }
        }

        private func readTitles(
            _ node: LinkedDataGraph.Node, _ rank: SchemaType.Rank, _ name: String, _ share: Double, into candidates: inout Candidates
        ) {
            if let headline = graph.text(node.value["headline"]) {
                let weight = rank == .article ? Weight.strong * share : Weight.fair
                let role: TitleCandidate.Role = rank == .article && !hasManyArticles ? .headline : .other
                candidates.titles.append(TitleCandidate(source: name + " headline", weight: weight, text: headline, role: role))
            }
            if let title = graph.text(node.value["name"]) {
                let weight = rank == .page ? Weight.faint : Weight.fair * share
                candidates.titles.append(TitleCandidate(source: name + " name", weight: weight, text: title, role: .other))
            }
            candidates.add(.subtitle, name + " alternativeHeadline", Weight.good, graph.text(node.value["alternativeHeadline"]))
        }

        private mutating func readDates(
            _ node: LinkedDataGraph.Node, _ rank: SchemaType.Rank, _ name: String, _ share: Double, into candidates: inout Candidates
        ) {
            let published = rank == .article ? Weight.sure * share : Weight.strong
            candidates.addDate(date(node, "datePublished", name, published))
            candidates.addDate(date(node, "dateCreated", name, Weight.fair))
            candidates.addDate(date(node, "uploadDate", name, Weight.faint))
            candidates.addDate(date(node, "dateModified", name, rank == .article ? 1.0 * share : 0.8 * share), isModified: true)
        }

        private mutating func date(_ node: LinkedDataGraph.Node, _ key: String, _ name: String, _ weight: Double) -> DateCandidate? {
            guard let text = graph.text(node.value[key]), let date = dates.date(of: text) else { return nil }
            return DateCandidate(source: name + " " + key, weight: weight, date: date, original: text)
        }

        private func readAuthors(
            _ node: LinkedDataGraph.Node, _ rank: SchemaType.Rank, _ name: String, _ share: Double, into candidates: inout Candidates
        ) {
            let weight = rank == .article ? Weight.sure * share : Weight.good
            for (key, weight) in [("author", weight), ("creator", weight / 2)] {
                let names = graph.names(node.value[key])
                guard !names.isEmpty else { continue }
                candidates.authors.append(AuthorCandidate(source: name + " " + key, weight: weight, names: names, isStated: true))
            }
        }

        private func readTexts(
            _ node: LinkedDataGraph.Node, _ rank: SchemaType.Rank, _ name: String, _ share: Double, into candidates: inout Candidates
        ) {
            let value = node.value
            let weight = rank == .article ? Weight.strong * share : Weight.good
            for type in node.types { candidates.add(.schemaType, name, weight, type) }
            candidates.add(
                .summary, name + " description", rank == .article ? Weight.good * share : Weight.fair, graph.text(value["description"]))
            candidates.add(.language, name + " inLanguage", Weight.good, graph.text(value["inLanguage"]))
            candidates.add(
                .licence, name + " license", Weight.good,
                value["license"].flatMap { $0["url"]?.string ?? $0["@id"]?.string ?? graph.text($0) })
            guard rank == .article || rank == .work && !hasManyArticles else { return }
            let sections = (value["articleSection"]?.elements ?? []).compactMap { graph.text($0) }
            candidates.add(.section, name + " articleSection", Weight.strong * share, sections.first)
            for section in sections.dropFirst() { candidates.add(.tag, name + " articleSection", weight, section) }
            for keyword in value["keywords"]?.elements ?? [] {
                guard let text = graph.text(keyword) else { continue }
                for tag in TagList.split(text) { candidates.add(.tag, name + " keywords", weight, tag) }
            }
            if let body = value["articleBody"]?.string ?? (rank == .article ? value["text"]?.string : nil) {
                candidates.add(.body, name + " articleBody", Double(body.utf8.count), body)
            }
            readAccess(value, name, into: &candidates)
        }

        private func readAccess(_ value: JSONValue, _ name: String, into candidates: inout Candidates) {
            guard let isFree = Self.bool(value["isAccessibleForFree"]) else { return }
            let closedParts = (value["hasPart"]?.elements ?? []).contains { Self.bool($0["isAccessibleForFree"]) == false }
            candidates.add(.access, name + " isAccessibleForFree", Weight.strong, isFree ? "free" : closedParts ? "partial" : "paywalled")
        }

        private static func bool(_ value: JSONValue?) -> Bool? {
            switch value {
            case .bool(let value): value
            case .string(let text):
                switch SchemaType.name(text) {
                case "true": true
                case "false": false
                default: nil
                }
            default: nil
            }
        }

        private func readImages(_ node: LinkedDataGraph.Node, _ name: String, _ weight: Double, into candidates: inout Candidates) {
            for key in ["image", "thumbnailUrl"] {
                for element in (node.value[key]?.elements ?? []).prefix(20) {
                    let image = graph.resolve(element)
                    let addresses =
                        (image.string.map { [$0] } ?? image["url"]?.elements.compactMap(\.string)
                            ?? [image["contentUrl"]?.string].compactMap { $0 })
                    for address in addresses {
                        candidates.images.append(
                            ImageCandidate(
                                source: name + " " + key, weight: key == "image" ? weight : Weight.faint,
                                address: PlainText.decoded(address),
                                width: Self.pixels(image["width"]), height: Self.pixels(image["height"]),
                                alternativeText: graph.text(image["caption"])))
                    }
                }
            }
        }

        private static func pixels(_ value: JSONValue?) -> Int? {
            switch value {
            case .number(let text), .string(let text): Pixels.read(text)
            case .object: pixels(value?["value"].flatMap { if case .object = $0 { nil } else { $0 } })
            default: nil
            }
        }
    }
}
