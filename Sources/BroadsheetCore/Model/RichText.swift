/// Text of one paragraph, heading or cell: runs that differ in style, link or language.
///
/// A line break inside the text is the character `\n`. Runs are never empty, and neighbours that differ in nothing are one run, so
/// equal texts are equal values.
public struct RichText: Hashable, Sendable {
    /// The runs, in reading order.
    public private(set) var runs: [Run]

    /// Creates a text from runs; empty ones are dropped and equal neighbours joined. Linear in the length of the text.
    public init(runs: some Sequence<Run> = []) {
        self.runs = []
        self.runs.reserveCapacity(runs.underestimatedCount)
        for run in runs {
            append(run)
        }
    }

    /// Creates a text from runs of which none is empty and no two neighbours are equal but for their text.
    package init(tidyRuns runs: [Run]) { self.runs = runs }

    /// Creates a text without any style.
    public init(_ text: String) {
        runs = text.isEmpty ? [] : [Run(text)]
    }

    /// Whether there is no text at all.
    public var isEmpty: Bool { runs.isEmpty }

    /// The words alone. Linear in the length of the text.
    public var plainText: String {
        if runs.count == 1 { return runs[0].text }
        return runs.reduce(into: "") { $0 += $1.text }
    }

    /// Adds a run at the end, joining it to the last one when they differ in nothing but their text.
    public mutating func append(_ run: Run) {
        guard !run.text.isEmpty else { return }
        if let last = runs.last, last.style == run.style, last.link == run.link, last.language == run.language {
            runs[runs.count - 1].text += run.text
        } else {
            runs.append(run)
        }
    }

    /// Adds another text at the end.
    public mutating func append(_ other: RichText) {
        for run in other.runs {
            append(run)
        }
    }

    /// A stretch of text with one style, one link and one language.
    public struct Run: Hashable, Sendable, Codable {
        /// The characters.
        public var text: String

        /// How they are set apart.
        public var style: TextStyle

        /// Where they lead.
        public var link: Link?

        /// Their language as a BCP 47 tag, where it differs from the article's.
        public var language: String?

        /// Creates a run.
        public init(_ text: String, style: TextStyle = [], link: Link? = nil, language: String? = nil) {
            self.text = text
            self.style = style
            self.link = link
            self.language = language
        }

        private enum CodingKeys: String, CodingKey { case text, style, link, language }

        /// Reads the canonical form; keys that are absent have their defaults.
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            self.init(
                try values.decode(String.self, forKey: .text),
                style: try values.decodeIfPresent(TextStyle.self, forKey: .style) ?? [],
                link: try values.decodeIfPresent(Link.self, forKey: .link),
                language: try values.decodeIfPresent(String.self, forKey: .language))
        }

        /// Writes the canonical form.
        public func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(text, forKey: .text)
            if !style.isEmpty { try values.encode(style, forKey: .style) }
            try values.encodeIfPresent(link, forKey: .link)
            try values.encodeIfPresent(language, forKey: .language)
        }
    }
}

extension RichText: ExpressibleByStringLiteral {
    /// Creates a text without any style.
    public init(stringLiteral value: String) { self.init(value) }
}

/// Written as a plain string where nothing is set apart, otherwise as a list of runs.
extension RichText: Codable {
    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.init(text)
        } else {
            self.init(runs: try container.decode([Run].self))
        }
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if runs.allSatisfy({ $0.style.isEmpty && $0.link == nil && $0.language == nil }) {
            try container.encode(plainText)
        } else {
            try container.encode(runs)
        }
    }
}
