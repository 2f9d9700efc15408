import BroadsheetCore

@testable import BroadsheetHTML

/// Small pages with comments, and the parts of them that a test looks at. Every name and word is invented.
enum CommentPages {
    static let names = [
        "Ada Fenwick", "Bruno Kestrel", "Cleo Marsh", "Dorian Pike", "Edda Quill", "Finn Rowan", "Greta Sorrel", "Hugo Teasel",
    ]

    static let sentences = [
        "I have baked this loaf twice now, and both times the crust came out far too dark.",
        "Lower the heat after twenty minutes; that is what my neighbour does with hers.",
        "Has anybody tried it with spelt flour instead? Mine stays wet in the middle.",
        "The photograph shows a round tin, but the text speaks of a long one.",
        "Thank you for writing this down, my grandmother never would.",
        "It took me three attempts, but now the whole street asks for a slice.",
    ]

    /// What stands in a comment: a name, a date and a text, each different for each number.
    static func content(_ number: Int, author: String? = nil, text: String? = nil) -> String {
        let author = author ?? names[number % names.count]
        let text = text ?? "\(sentences[number % sentences.count]) That is \(number)."
        let day = 1 + number % 28
        return
            "<b class=author>\(author)</b> <time datetime=2024-05-\(day < 10 ? "0" : "")\(day)>\(day) May 2024</time><div class=text><p>\(text)</p></div>"
    }

    /// A page with an article and a thread below it.
    static func page(_ thread: String) -> String {
        """
        <!doctype html><html lang=en><head><title>Dark bread</title></head><body><article><h1>Dark bread</h1>
        <p>Mix the flour with water and salt, cover the bowl, and let the dough rest for a whole day in a cool place.</p>
        <p>Heat the oven well before the loaf goes in, bake it for an hour, and wait until it is cold before you cut it.</p></article>
        <section id=comments>\(thread)</section></body></html>
        """
    }

    static func tree(_ html: String) -> HTMLTree { HTMLParser.parse(Array(html.utf8), limits: .default).tree }

    static func signals(_ tree: HTMLTree) -> PageSignals {
        SignalReader.read(tree, dates: CommentDates(language: DateLanguage("en"), dayFirst: nil, fetchedAt: nil))
    }

    /// The elements that a selector matches.
    static func spans(_ selector: String, _ tree: HTMLTree) throws -> [Range<Int>] {
        tree.select(SelectorSet([try Selector(selector)]))[0].map { $0..<tree.end(of: $0) }
    }
}

/// What the importer makes of a page whose comments a pattern tells.
func readPage(_ html: String, pattern: CommentPattern, limits: Limits = .default) throws -> Imported {
    try readPage(html, patterns: CommentPatternSet([pattern]), limits: limits)
}

func readPage(_ html: String, patterns: CommentPatternSet, limits: Limits = .default) throws -> Imported {
    var values = ContextValues()
    values.commentPatterns = patterns
    var context = ImportContext(options: ImportOptions(limits: limits), values: values)
    let article = try HTMLImporter().read(Source(text: html), &context)
    return Imported(article: article, format: .html, diagnostics: context.diagnostics)
}

extension Discussion {
    /// Each comment as `id`, or `id<parent evidence`.
    var parentLines: [String] {
        comments.map { comment in
            guard let parent = comment.parentID else { return comment.id }
            return "\(comment.id)<\(parent) \(comment.parentEvidence?.rawValue ?? "?")"
        }
    }
}
