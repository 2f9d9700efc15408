internal import BroadsheetCore

/// The bytes of one record, with the elements it stands in.
struct RecordFrame {
    /// The name of its element as written.
    var name: String
    /// The record from `<` to `>`.
    var bytes: [UInt8]
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

    enum Fault {
        /// Another record, the end of its container or the end of the input came first.
        case unclosed
        /// It is larger than the limit; its bytes were left out.
        case tooLarge
    }
}

/// The start tags of the elements around a record, and the end tags that close them.
struct RecordSurroundings: Hashable {
    private(set) var names: [String] = []
    private(set) var startTags: [UInt8] = []
    private(set) var endTags: [UInt8] = []
    private var lengths: [Int] = []
    /// What the start tags declare; `nil` for a tag that was left as it is.
    private(set) var declarations: [[Declaration]?] = []

    /// An attribute that holds for the records inside: of a namespace, the language or the base address.
    struct Declaration: Hashable {
        var name: String
        /// The value as written.
        var value: String
    }

    /// How many there are.
    var depth: Int { names.count }

    /// The names without their prefixes.
    var path: [String] { names.map { name in String(name.split(separator: ":").last ?? "") } }

    mutating func open(_ name: String, _ tag: some Collection<UInt8>) {
        let declared = Self.declarations(in: Array(tag))
        declarations.append(declared)
        let tag = declared.map { Self.tag(name, $0) } ?? Array(tag)
        names.append(name)
        lengths.append(tag.count)
        startTags += tag
        endTags = Array("</\(name)>".utf8) + endTags
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

    /// Closes an element with this name and those in it; false when there is none.
    mutating func close(_ name: String) -> Bool {
        guard let index = names.lastIndex(of: name) else { return false }
        for open in names[index...].reversed() {
            endTags.removeFirst(open.utf8.count + 3)
        }
        startTags.removeLast(lengths[index...].reduce(0, +))
        names.removeSubrange(index...)
        declarations.removeSubrange(index...)
        lengths.removeSubrange(index...)
        return true
    }
}
