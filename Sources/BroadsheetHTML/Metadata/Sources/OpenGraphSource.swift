/// Open Graph, its `article:` terms, and Twitter's cards.
struct OpenGraphSource: MetadataSource {
    private enum Term: Int, CaseIterable {
        case title, twitterTitle, published, modified, updated, author, description, twitterDescription, siteName, url, type, locale,
            section, tag
        case image, imageWidth, imageHeight, imageAlt, twitterImage, tier, label, data
    }

    private static let names = WordTable(
        ([
            ("og:title og.title", .title), ("twitter:title twitter.title", .twitterTitle),
            ("article:published_time article:published og:article:published_time og:published_time og:article:published", .published),
            ("article:modified_time article:modified og:modified_time", .modified),
            ("og:updated_time article:updated_time article:updated", .updated),
            ("article:author og:article:author og:author book:author", .author),
            ("og:description", .description), ("twitter:description", .twitterDescription), ("og:site_name", .siteName), ("og:url", .url),
            ("og:type", .type), ("og:locale", .locale), ("article:section og:article:section", .section),
            ("article:tag og:article:tag", .tag),
            ("og:image og:image:url og:image:secure_url", .image), ("og:image:width", .imageWidth), ("og:image:height", .imageHeight),
            ("og:image:alt", .imageAlt), ("twitter:image twitter:image:src", .twitterImage), ("article:content_tier", .tier),
            ("twitter:label1 twitter:label2", .label), ("twitter:data1 twitter:data2", .data),
        ] as [(String, Term)]).flatMap { words, term in words.split(separator: " ").map { (String($0), term.rawValue) } })

    func collect(from page: PageView, into candidates: inout Candidates) {
        var dates = DateScanner(language: page.dateLanguage)
        var authors: [LinkedDataGraph.Name] = []
        var label = ""
        var tags: [String] = []
        for (value, code, _) in page.contents(of: Self.names) {
            guard let term = Term(rawValue: code) else { continue }
            switch term {
            case .title:
                candidates.titles.append(TitleCandidate(source: "og:title", weight: Weight.good, text: value, role: .social))
            case .twitterTitle:
                candidates.titles.append(TitleCandidate(source: "twitter:title", weight: Weight.fair, text: value, role: .other))
            case .published: addDate("article:published_time", 2.8, value, &dates, &candidates)
            case .modified: addDate("article:modified_time", 0.95, value, &dates, &candidates, isModified: true)
            case .updated: addDate("og:updated_time", 0.6, value, &dates, &candidates, isModified: true)
            case .author: if !value.contains("://") { authors.append(LinkedDataGraph.Name(name: value)) }
            case .description: candidates.add(.summary, "og:description", Weight.strong, value)
            case .twitterDescription: candidates.add(.summary, "twitter:description", Weight.fair, value)
            case .siteName: candidates.add(.siteName, "og:site_name", Weight.sure, value)
            case .url: candidates.add(.canonicalURL, "og:url", Weight.good, value)
            case .type: candidates.add(.openGraphType, "og:type", Weight.fair, value.lowercased())
            case .locale: candidates.add(.language, "og:locale", Weight.fair, value)
            case .section: candidates.add(.section, "article:section", Weight.good, value)
            case .tag: tags.append(value)
            case .image: candidates.images.append(ImageCandidate(source: "og:image", weight: Weight.strong, address: value))
            case .imageWidth: setLastImage(&candidates) { $0.width = Pixels.read(value) }
            case .imageHeight: setLastImage(&candidates) { $0.height = Pixels.read(value) }
            case .imageAlt: setLastImage(&candidates) { $0.alternativeText = value }
            case .twitterImage: candidates.images.append(ImageCandidate(source: "twitter:image", weight: Weight.fair, address: value))
            case .tier:
                if let access = ["free": "free", "locked": "paywalled", "metered": "partial"][value.lowercased()] {
                    candidates.add(.access, "article:content_tier", Weight.good, access)
                }
            case .label: label = value
            case .data:
                if NameWords.announcesAuthor(label) {
                    candidates.authors.append(
                        AuthorCandidate(source: "twitter:label", weight: Weight.good, names: [LinkedDataGraph.Name(name: value)]))
                }
            }
        }
        // A single element can hold the whole list; several hold one tag each, in which a comma is part of the tag.
        for tag in tags.count == 1 ? TagList.split(tags[0]) : tags { candidates.add(.tag, "article:tag", Weight.strong, tag) }
        if !authors.isEmpty { candidates.authors.append(AuthorCandidate(source: "article:author", weight: Weight.good, names: authors)) }
    }

    private func setLastImage(_ candidates: inout Candidates, _ change: (inout ImageCandidate) -> Void) {
        guard let last = candidates.images.lastIndex(where: { $0.source == "og:image" }) else { return }
        change(&candidates.images[last])
    }

    private func addDate(
        _ source: String, _ weight: Double, _ value: String, _ dates: inout DateScanner, _ candidates: inout Candidates,
        isModified: Bool = false
    ) {
        guard let date = dates.date(of: value) else { return }
        candidates.addDate(DateCandidate(source: source, weight: weight, date: date, original: value), isModified: isModified)
    }
}
