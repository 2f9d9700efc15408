/// Everything that the sources found, field by field, in the order in which it was found. Nothing is chosen here.
struct Candidates: Sendable {
    var titles: [TitleCandidate] = []
    var authors: [AuthorCandidate] = []
    var published: [DateCandidate] = []
    var modified: [DateCandidate] = []
    var images: [ImageCandidate] = []
    /// Fields whose value is one text.
    var texts: [TextField: [TextCandidate]] = [:]
    /// What is wrong with the page's structured data.
    var problems: [StructuredDataProblem] = []

    /// A field whose value is one text, or a list of them.
    enum TextField: Hashable, Sendable {
        case subtitle, summary, canonicalURL, siteName, siteAddress, section, tag, language, licence, access, schemaType, openGraphType,
            body
    }

    mutating func add(_ field: TextField, _ source: String, _ weight: Double, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        texts[field, default: []].append(TextCandidate(source: source, weight: weight, text: text))
    }

    mutating func addDate(_ date: DateCandidate?, isModified: Bool = false) {
        guard let date else { return }
        if isModified { modified.append(date) } else { published.append(date) }
    }
}

/// How much a source is believed. There are few levels, since finer ones fit the pages they were counted on and no others.
enum Weight {
    /// Right on nearly every page that has it.
    static let sure = 3.0
    static let strong = 2.6
    /// Right about four times of five.
    static let good = 1.6
    static let fair = 0.8
    /// Wrong more often than right, but it can break a tie.
    static let faint = 0.4
    static let trace = 0.15
}

/// A title that the page states or shows.
struct TitleCandidate: Sendable {
    var source: String
    var weight: Double
    var text: String
    var role: Role
    /// The heading, for titles that are shown.
    var node: Int?
    /// The lines of a heading that has several.
    var lines: [String] = []

    /// What sort of title it is.
    enum Role: Sendable {
        case mainHeading, lowerHeading, headline, documentTitle, social, other
    }

    var isHeading: Bool { role == .mainHeading || role == .lowerHeading }
}

/// Authors that one source names, as it names them.
struct AuthorCandidate: Sendable {
    var source: String
    var weight: Double
    var names: [LinkedDataGraph.Name]
    /// Whether names are written as "Last, First".
    var isLastNameFirst = false
    /// Whether it is a byline that readers see.
    var isByline = false
    /// Whether it is written for machines, with nothing else near it.
    var isStated = false
}

/// A date that the page states or shows.
struct DateCandidate: Sendable {
    var source: String
    var weight: Double
    /// For a modification: how much it says about the publication.
    var weightAsPublished = 0.5
    var date: PageDate
    var original: String
    /// How far from the title it stands, in characters; 0 for what is not shown.
    var distance = 0
    /// Whether it is written for readers, who expect their own time zone.
    var isShown = false
}

/// A text that the page states.
struct TextCandidate: Sendable {
    var source: String
    var weight: Double
    var text: String
}

/// A picture that stands for the page.
struct ImageCandidate: Sendable {
    var source: String
    var weight: Double
    var address: String
    var width: Int?
    var height: Int?
    var alternativeText: String?
}

/// What is wrong with a script of structured data.
struct StructuredDataProblem: Sendable {
    var script: Int
    var description: String
    var offset: Int
    /// Whether something may be lost.
    var isLoss: Bool
}
