internal import BroadsheetCore

/// The bytes of one record, with the elements it stands in.
struct RecordFrame {
    /// The name of its element as written, where it is not told by the bytes.
    var givenName: String?
    /// The record from `<` to `>`.
    var bytes: [UInt8]
    /// The name of its element as written.
    var name: String {
        if let givenName { return givenName }
        let name = bytes.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return String(decoding: name, as: UTF8.self)
    }
    /// How many bytes the record has.
    var length: Int { part?.length ?? bytes.count }
    /// Where it begins in the text.
    var offset: Int
    /// The line it begins in, counted from 1.
    var line: Int
    /// How many bytes stand before it in that line, where that is known.
    var column: Int?
    /// The elements around it.
    var surroundings: RecordSurroundings
    /// Why it is no whole record.
    var fault: Fault?
    /// What it is a part of, where that was told from its bytes, which are left out then.
    var part: FoundPart?

    enum Fault {
        /// Another record, the end of its container or the end of the input came first.
        case unclosed
        /// It is larger than the limit; its bytes were left out.
        case tooLarge
    }
}

/// The start tags of the elements around a record, and the end tags that close them. All records in the same elements share one.
final class RecordSurroundings: Hashable, Sendable {
    let names: [String]
    let startTags: [UInt8]
    let endTags: [UInt8]
    private let lengths: [Int]
    /// What the start tags declare; `nil` for a tag that was left as it is.
    let declarations: [[Declaration]?]

    /// An attribute that holds for the records inside: of a namespace, the language or the base address.
    struct Declaration: Hashable {
        var name: String
        /// The value as written.
        var value: String
    }

    /// No elements.
    convenience init() { self.init(names: [], startTags: [], endTags: [], lengths: [], declarations: []) }

    private init(names: [String], startTags: [UInt8], endTags: [UInt8], lengths: [Int], declarations: [[Declaration]?]) {
        self.names = names
        self.startTags = startTags
        self.endTags = endTags
        self.lengths = lengths
        self.declarations = declarations
    }

    static func == (one: RecordSurroundings, other: RecordSurroundings) -> Bool {
        one === other || one.startTags == other.startTags && one.names == other.names && one.declarations == other.declarations
    }

    func hash(into hasher: inout Hasher) { hasher.combine(startTags) }

    /// How many there are.
    var depth: Int { names.count }

    /// The names without their prefixes.
    var path: [String] { names.map { name in String(name.split(separator: ":").last ?? "") } }

    /// These elements and one inside them.
    func opening(_ name: String, _ tag: some Collection<UInt8>) -> RecordSurroundings {
        let declared = Self.declarations(in: Array(tag))
        let tag = declared.map { Self.tag(name, $0) } ?? Array(tag)
        return RecordSurroundings(
            names: names + [name], startTags: startTags + tag, endTags: Array("</\(name)>".utf8) + endTags, lengths: lengths + [tag.count],
            declarations: declarations + [declared])
    }

    private static func declarations(in tag: [UInt8]) -> [Declaration]? {
        var cursor = MarkupCursor(tag)
        guard let attributes = cursor.startTag()?.attributes else { return nil }
        return attributes.compactMap { name, value in
            name.hasPrefix("xmlns") || name.hasPrefix("xml:") ? Declaration(name: name, value: value) : nil
        }
    }

    /// A start tag with nothing but what holds for the records in it.
    private static func tag(_ name: String, _ declarations: [Declaration]) -> [UInt8] {
        var text = "<\(name)"
        for declaration in declarations {
            let (name, value) = (declaration.name, declaration.value)
            text += value.utf8.contains(UInt8(ascii: "\"")) ? " \(name)='\(value)'" : " \(name)=\"\(value)\""
        }
        return Array((text + ">").utf8)
    }

    /// What is left around the innermost element with a name; `nil` when there is none.
    func closing(_ name: String) -> RecordSurroundings? {
        guard let index = names.lastIndex(of: name) else { return nil }
        return RecordSurroundings(
            names: Array(names[..<index]), startTags: startTags.dropLast(lengths[index...].reduce(0, +)),
            endTags: Array(endTags.dropFirst(names[index...].reduce(0) { $0 + $1.utf8.count + 3 })), lengths: Array(lengths[..<index]),
            declarations: Array(declarations[..<index]))
    }
}
