/// A part of an article's body, a comment, a list item or a table cell.
///
/// Importers bound how deeply blocks nest (``Limits/blockNesting``), so code that walks them may recurse.
public indirect enum Block: Hashable, Sendable {
    /// A paragraph.
    case paragraph(RichText)
    /// A heading; the level runs from 1, the highest, to 6.
    case heading(level: Int, RichText)
    /// Words of somebody else.
    case quote(Quote)
    /// A list of items, ordered or not.
    case list(List)
    /// Terms, each with what is said about it.
    case definitions([Definition])
    /// Preformatted text, usually computer code.
    case code(Code)
    /// One picture or more, a film or a sound, with a caption.
    case figure(Figure)
    /// Rows and columns.
    case table(Table)
    /// Content of another site that is shown here, such as a film or a post.
    case embed(Embed)
    /// A formula that stands by itself.
    case math(Math)
    /// A break between two parts of the text.
    case divider
    /// Notes that the text refers to.
    case footnotes([Footnote])
    /// Something that the importer could not name; its words are kept.
    case unrecognised(name: String, text: RichText)
}

extension Block {
    /// A paragraph without any style.
    public static func paragraph(_ text: String) -> Block { .paragraph(RichText(text)) }
}

/// Words of somebody else.
public struct Quote: Hashable, Sendable, Codable {
    /// What was said.
    public var blocks: [Block]

    /// Who said it, or where it stands.
    public var attribution: RichText?

    /// Creates a quote.
    public init(_ blocks: [Block], attribution: RichText? = nil) {
        self.blocks = blocks
        self.attribution = attribution
    }
}

/// Preformatted text, usually computer code. White space and line breaks count.
public struct Code: Hashable, Sendable, Codable {
    /// The text, without a line break at the end.
    public var text: String

    /// The programming language in lower case, as the page names it, such as `swift`.
    public var language: String?

    /// Creates a piece of preformatted text.
    public init(_ text: String, language: String? = nil) {
        self.text = text
        self.language = language
    }
}

/// A term and what is said about it.
public struct Definition: Hashable, Sendable, Codable {
    /// One term, or several that share a description.
    public var terms: [RichText]

    /// What is said about them; one entry a description.
    public var descriptions: [[Block]]

    /// Creates a definition.
    public init(terms: [RichText], descriptions: [[Block]]) {
        self.terms = terms
        self.descriptions = descriptions
    }
}

/// One picture or more, a film or a sound, with a caption.
public struct Figure: Hashable, Sendable, Codable {
    /// What is shown, in order.
    public var media: [Media]

    /// The words beside it.
    public var caption: RichText?

    /// Who made it or owns it.
    public var credit: RichText?

    /// Creates a figure.
    public init(_ media: [Media], caption: RichText? = nil, credit: RichText? = nil) {
        self.media = media
        self.caption = caption
        self.credit = credit
    }
}

/// Content of another site that is shown here.
public struct Embed: Hashable, Sendable, Codable {
    /// Where it comes from.
    public var source: Link

    /// The site that serves it, such as `youtube.com`.
    public var provider: String?

    /// What it is called.
    public var title: String?

    /// Creates a reference to embedded content.
    public init(source: Link, provider: String? = nil, title: String? = nil) {
        self.source = source
        self.provider = provider
        self.title = title
    }
}

/// A formula, in every notation that the source gives.
public struct Math: Hashable, Sendable, Codable {
    /// The formula in TeX, without delimiters.
    public var tex: String?

    /// The formula as a MathML element.
    public var mathML: String?

    /// The formula as a reader would say or write it in plain text.
    public var text: String?

    /// Creates a formula.
    public init(tex: String? = nil, mathML: String? = nil, text: String? = nil) {
        self.tex = tex
        self.mathML = mathML
        self.text = text
    }

    /// The notation that any text format can hold: TeX, else plain text.
    public var plainText: String { tex ?? text ?? "" }
}

/// A note that the text refers to.
public struct Footnote: Hashable, Sendable, Codable {
    /// The name that references use.
    public var label: String

    /// The note.
    public var blocks: [Block]

    /// Creates a note.
    public init(label: String, blocks: [Block]) {
        self.label = label
        self.blocks = blocks
    }
}
