/// `meta` elements under the names that publishers, libraries and analytics services have agreed on.
struct NamedMetaSource: MetadataSource {
    private struct Term: Sendable {
        var source: String
        var field: Field
        var weight: Double
    }

    private enum Field: Sendable {
        case title, author, authorLastFirst, published, modified, description, siteName, publisher, keywords, section, language, licence
    }

    private static let groups: [(names: String, term: Term)] = [
        ("citation_title", Term(source: "citation_title", field: .title, weight: Weight.sure)),
        ("parsely-title", Term(source: "parsely-title", field: .title, weight: Weight.good)),
        ("sailthru.title", Term(source: "sailthru.title", field: .title, weight: Weight.fair)),
        ("dc.title dcterms.title dc:title", Term(source: "dc.title", field: .title, weight: Weight.fair)),
        (
            "title article:title headline cxenseparse:title hdl article.headline rnews:headline",
            Term(source: "meta title", field: .title, weight: Weight.fair)
        ),
        ("citation_author citation_authors", Term(source: "citation_author", field: .authorLastFirst, weight: Weight.sure)),
        ("parsely-author", Term(source: "parsely-author", field: .author, weight: Weight.strong)),
        ("sailthru.author", Term(source: "sailthru.author", field: .author, weight: Weight.good)),
        (
            "dc.creator dcterms.creator dc:creator dc.contributor",
            Term(source: "dc.creator", field: .authorLastFirst, weight: Weight.fair)
        ),
        (
            "author byl article_author authors article.author article-author rnews:author articleauthor cxenseparse:author author_name creator",
            Term(source: "meta author", field: .author, weight: 1.2)
        ),
        (
            """
            datepublished date_published publish_date publish-date published_date publishdate published pubdate publication_date article.published \
            article_date_original originalpublicationdate publication-date published_time firstpublished cxenseparse:recs:publishtime \
            cxenseparse:publishtime article:date rnews:datepublished displaydate article-date release_date pub_date
            """, Term(source: "meta publish date", field: .published, weight: 2.8)
        ),
        ("parsely-pub-date", Term(source: "parsely-pub-date", field: .published, weight: Weight.sure)),
        ("sailthru.date", Term(source: "sailthru.date", field: .published, weight: Weight.good)),
        (
            "citation_publication_date citation_date citation_online_date prism.publicationdate bepress_citation_date",
            Term(source: "citation_date", field: .published, weight: Weight.strong)
        ),
        (
            """
            dc.date.issued dcterms.issued dc.date dc:date dcterms.date dc.date.created dcterms.created dcterms.available \
            dcsext.articlefirstpublished
            """, Term(source: "dc.date", field: .published, weight: 0.6)
        ),
        (
            "date dat creation_date created datecreated doc_date timestamp lastpubdate pdate",
            Term(source: "meta date", field: .published, weight: Weight.good)
        ),
        (
            """
            datemodified dc.date.modified dcterms.modified last-modified lastmod revised modified lastmodified modified_time article.updated \
            updated_time sailthru.lastmod
            """, Term(source: "meta modified", field: .modified, weight: 0.6)
        ),
        ("description", Term(source: "meta description", field: .description, weight: Weight.good)),
        ("dc.description dcterms.description", Term(source: "dc.description", field: .description, weight: Weight.fair)),
        ("application-name apple-mobile-web-app-title", Term(source: "application-name", field: .siteName, weight: 0.6)),
        (
            "publisher dc.publisher copyright citation_journal_title",
            Term(source: "meta publisher", field: .publisher, weight: Weight.trace)
        ),
        ("keywords news_keywords parsely-tags sailthru.tags", Term(source: "meta keywords", field: .keywords, weight: Weight.good)),
        ("section parsely-section article_section", Term(source: "meta section", field: .section, weight: Weight.good)),
        ("content-language dc.language", Term(source: "content-language", field: .language, weight: 1.0)),
        ("language", Term(source: "meta language", field: .language, weight: Weight.faint)),
        ("dc.rights.license dcterms.license dcterms.rights", Term(source: "dc.license", field: .licence, weight: Weight.fair)),
    ]

    private static let names = WordTable(
        groups.enumerated().flatMap { index, group in group.names.split(separator: " ").map { (String($0), index) } })

    func collect(from page: PageView, into candidates: inout Candidates) {
        var dates = DateScanner(language: page.dateLanguage)
        var authors: [Int: [LinkedDataGraph.Name]] = [:]
        for (value, code, _) in page.contents(of: Self.names) {
            let term = Self.groups[code].term
            switch term.field {
            case .title:
                candidates.titles.append(TitleCandidate(source: term.source, weight: term.weight, text: value, role: .other))
            case .author, .authorLastFirst: authors[code, default: []].append(LinkedDataGraph.Name(name: value))
            case .published, .modified:
                guard let date = dates.date(of: value) else { continue }
                candidates.addDate(
                    DateCandidate(source: term.source, weight: term.weight, date: date, original: value),
                    isModified: term.field == .modified)
            case .description: candidates.add(.summary, term.source, term.weight, value)
            case .siteName, .publisher: candidates.add(.siteName, term.source, term.weight, value)
            case .keywords: for tag in TagList.split(value) { candidates.add(.tag, term.source, term.weight, tag) }
            case .section: candidates.add(.section, term.source, term.weight, value)
            case .language: candidates.add(.language, term.source, term.weight, value)
            case .licence: candidates.add(.licence, term.source, term.weight, value)
            }
        }
        for (code, names) in authors.sorted(by: { $0.key < $1.key }) {
            let term = Self.groups[code].term
            candidates.authors.append(
                AuthorCandidate(
                    source: term.source, weight: term.weight, names: Array(names.prefix(30)),
                    isLastNameFirst: term.field == .authorLastFirst))
        }
    }
}
