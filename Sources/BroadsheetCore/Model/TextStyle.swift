/// How a run of text is set apart. Several styles can hold at once.
public struct TextStyle: OptionSet, Hashable, Sendable {
    /// The styles as bits.
    public let rawValue: UInt16

    /// Creates a set of styles from bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Stressed, usually set in italics.
    public static let emphasis = Self(rawValue: 1 << 0)
    /// Important, usually set in bold.
    public static let strong = Self(rawValue: 1 << 1)
    /// Computer code.
    public static let code = Self(rawValue: 1 << 2)
    /// Below the line.
    public static let `subscript` = Self(rawValue: 1 << 3)
    /// Above the line.
    public static let superscript = Self(rawValue: 1 << 4)
    /// No longer valid, struck through.
    public static let strikethrough = Self(rawValue: 1 << 5)
    /// Underlined, or inserted later.
    public static let underline = Self(rawValue: 1 << 6)
    /// Marked as with a highlighter.
    public static let highlight = Self(rawValue: 1 << 7)

    /// A formula in TeX, without delimiters.
    public static let math = Self(rawValue: 1 << 8)

    /// Every style with the name it has in JSON, in the order of the bits.
    static let names: [(style: TextStyle, name: String)] = [
        (.emphasis, "emphasis"), (.strong, "strong"), (.code, "code"), (.subscript, "subscript"), (.superscript, "superscript"),
        (.strikethrough, "strikethrough"), (.underline, "underline"), (.highlight, "highlight"), (.math, "math"),
    ]
}

extension TextStyle {
    /// The names of the styles in JSON, in the order of the bits.
    package var jsonNames: [String] { Self.names.filter { contains($0.style) }.map(\.name) }
}

/// Written as a list of names, such as `["emphasis", "strong"]`.
extension TextStyle: Codable {
    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let written = try decoder.singleValueContainer().decode([String].self)
        self = []
        for name in written {
            guard let known = Self.names.first(where: { $0.name == name }) else {
                throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "unknown text style “\(name)”"))
            }
            insert(known.style)
        }
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for entry in Self.names where contains(entry.style) {
            try container.encode(entry.name)
        }
    }
}
