/// One entry of an export file as it stands: metadata, and sections with lines of metadata and text.
struct MovableTypeEntry {
    struct Field {
        var key: String
        var value: String
    }

    struct Section {
        var name: String
        var fields: [Field] = []
        var text = ""
    }

    private(set) var fields: [Field] = []
    private(set) var sections: [Section] = []
    /// The line that it begins in.
    let line: Int

    init(line: Int) { self.line = line }

    var isEmpty: Bool { fields.isEmpty && sections.isEmpty }

    /// Adds a line of metadata before the first section; false when it is none.
    mutating func addField(_ text: String) -> Bool {
        guard let field = Self.field(text) else { return text.utf8.allSatisfy { $0 <= 0x20 } }
        fields.append(field)
        return true
    }

    /// Begins a section with its first line, such as `BODY:`.
    mutating func beginSection(_ text: String) {
        sections.append(Section(name: String(text.prefix { $0 != ":" })))
    }

    /// Adds a line of a section. Comments and pings begin with lines of metadata.
    mutating func add(_ text: String) {
        let last = sections.count - 1
        if sections[last].name == "COMMENT" || sections[last].name == "PING", sections[last].text.isEmpty, let field = Self.field(text),
            Self.sectionKeys.contains(field.key)
        {
            sections[last].fields.append(field)
            return
        }
        if !sections[last].text.isEmpty { sections[last].text += "\n" }
        sections[last].text += text
    }

    func value(_ key: String) -> String? { Self.value(key, in: fields) }

    func text(_ section: String) -> String? {
        guard let text = sections.first(where: { $0.name == section })?.text, text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        return text
    }

    static func value(_ key: String, in fields: [Field]) -> String? {
        fields.first { $0.key == key }.flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    private static let sectionKeys: Set<String> = ["AUTHOR", "EMAIL", "URL", "IP", "DATE", "TITLE", "BLOG NAME"]

    /// A key in capitals, a colon and a value.
    private static func field(_ text: String) -> Field? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = text[..<colon]
        guard !key.isEmpty, key.utf8.allSatisfy({ 0x41...0x5a ~= $0 || $0 == 0x20 }) else { return nil }
        let value = text[text.index(after: colon)...].drop { $0 == " " }
        return Field(key: String(key), value: String(value))
    }
}
