internal import BroadsheetCore

/// Parses the records that are as plain as nearly all are: well-formed elements with names in ASCII, text, sections of character data, and references to
/// characters; no comment, no processing instruction, no namespace of their own.
///
/// libxml2 looks at each character; this finds the marks and copies what is between them. It gives the same tables as ``RecordParser``, and nothing for a
/// record in which anything else stands, which libxml2 then reads or finds fault with.
struct PlainRecordParser: Sendable {
    private let limits: Limits
    private var surroundings: RecordSurroundings?
    private var names = PlainNames()
    private var language: String?
    private var base: String?
    private var walk: PlainRecordWalk

    init(limits: Limits) {
        self.limits = limits
        walk = PlainRecordWalk(limits: limits)
    }

    /// The same parser without the room that the largest record took, for somebody who goes on with a copy on another thread.
    var emptied: PlainRecordParser {
        var copy = self
        copy.walk = PlainRecordWalk(limits: limits)
        copy.names.unshare()
        return copy
    }

    /// Parses a record; `nil` when it is not plain. Linear in its size.
    ///
    /// - Parameter isOutline: Whether texts are left out, and what may be wrong with them is left alone.
    mutating func parse(_ record: [UInt8], in surroundings: RecordSurroundings, isOutline: Bool = false) -> XMLRecord.Storage? {
        if self.surroundings != surroundings || names.isFull { enter(surroundings) }
        guard names.arePlain, record.withUnsafeBufferPointer({ walk.read($0, &names, isOutline: isOutline) == $0.count }) else {
            return nil
        }
        return XMLRecord.Storage(
            XMLRecord.Tables(
                nodes: Self.copy(walk.nodes), attributes: Self.copy(walk.attributes),
                bytes: walk.mended.isEmpty ? record : record + walk.mended, names: names.locals, namespaces: names.namespaces,
                language: language, base: base))
    }

    /// A list that takes no more room than it needs, so that the walk keeps its own.
    private static func copy<Element>(_ list: [Element]) -> [Element] { list.withUnsafeBufferPointer { Array($0) } }

    private mutating func enter(_ surroundings: RecordSurroundings) {
        self.surroundings = surroundings
        names = PlainNames(surroundings)
        (language, base) = (nil, nil)
        for declaration in surroundings.declarations.flatMap({ $0 ?? [] }) {
            switch declaration.name {
            case "xml:lang": language = declaration.value
            case "xml:base": base = declaration.value
            default: break
            }
        }
    }
}
