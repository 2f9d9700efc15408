/// Written as an object whose `type` says which other keys it has.
extension Block: Codable {
    private enum CodingKeys: String, CodingKey {
        case type, level, name, text, quote, list, definitions, code, figure, table, embed, math, footnotes
    }

    private enum Kind: String, Codable {
        case paragraph, heading, quote, list, definitions, code, figure, table, embed, math, divider, footnotes, unrecognised
    }

    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        switch try values.decode(Kind.self, forKey: .type) {
        case .paragraph: self = .paragraph(try values.decode(RichText.self, forKey: .text))
        case .heading:
            self = .heading(level: try values.decode(Int.self, forKey: .level), try values.decode(RichText.self, forKey: .text))
        case .quote: self = .quote(try values.decode(Quote.self, forKey: .quote))
        case .list: self = .list(try values.decode(List.self, forKey: .list))
        case .definitions: self = .definitions(try values.decode([Definition].self, forKey: .definitions))
        case .code: self = .code(try values.decode(Code.self, forKey: .code))
        case .figure: self = .figure(try values.decode(Figure.self, forKey: .figure))
        case .table: self = .table(try values.decode(Table.self, forKey: .table))
        case .embed: self = .embed(try values.decode(Embed.self, forKey: .embed))
        case .math: self = .math(try values.decode(Math.self, forKey: .math))
        case .divider: self = .divider
        case .footnotes: self = .footnotes(try values.decode([Footnote].self, forKey: .footnotes))
        case .unrecognised:
            self = .unrecognised(name: try values.decode(String.self, forKey: .name), text: try values.decode(RichText.self, forKey: .text))
        }
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        func write(_ kind: Kind, _ value: some Encodable, _ key: CodingKeys) throws {
            try values.encode(kind, forKey: .type)
            try values.encode(value, forKey: key)
        }
        switch self {
        case .paragraph(let text): try write(.paragraph, text, .text)
        case .heading(let level, let text):
            try write(.heading, level, .level)
            try values.encode(text, forKey: .text)
        case .quote(let quote): try write(.quote, quote, .quote)
        case .list(let list): try write(.list, list, .list)
        case .definitions(let definitions): try write(.definitions, definitions, .definitions)
        case .code(let code): try write(.code, code, .code)
        case .figure(let figure): try write(.figure, figure, .figure)
        case .table(let table): try write(.table, table, .table)
        case .embed(let embed): try write(.embed, embed, .embed)
        case .math(let math): try write(.math, math, .math)
        case .divider: try values.encode(Kind.divider, forKey: .type)
        case .footnotes(let notes): try write(.footnotes, notes, .footnotes)
        case .unrecognised(let name, let text):
            try write(.unrecognised, name, .name)
            try values.encode(text, forKey: .text)
        }
    }
}
