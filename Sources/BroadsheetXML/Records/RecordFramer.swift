internal import BroadsheetCore

/// Finds the records of a document without parsing what is in them.
///
/// Only tags that stand on the way to the records, and those with a record's own name, are looked at; sections of character data, comments and
/// processing instructions are passed over. So a record whose markup is broken ends where its element ends, and the next one is read. Document type
/// definitions are passed over too: nothing they declare is ever read. Linear in the text; memory is that of the largest record.
struct RecordFramer: Sendable {
    private var buffer: MarkupBuffer
    private let layout: RecordLayout
    private let limit: Int
    /// Where the search goes on.
    private var index = 0
    private var surroundings = RecordSurroundings()
    private var path: [String] = []
    /// The kind of the last record. Most records in the same elements are of few kinds.
    private var kind: Kind?
    private var isAfterRoot = false
    private var hasRoot = false
    private var isFinished = false

    /// What records of one name in the same elements have in common.
    private struct Kind {
        let name: String
        let bytes: [UInt8]
        let container: [UInt8]?
        let isUnnested: Bool
    }

    init(_ input: ByteInput, layout: RecordLayout, limits: Limits) {
        buffer = MarkupBuffer(input)
        self.layout = layout
        limit = min(limits.bytes, 1 << 30)
        if buffer.starts(with: "\u{feff}", at: 0) { index = 3 }
    }

    /// What was wrong with the document outside its records: it ended early or could not be read.
    private(set) var fault: (message: String, offset: Int, line: Int)?

    /// What the input said when it could not be read to its end.
    var inputError: ImportError? { buffer.error }

    /// How far the text was searched.
    var offset: Int { buffer.base }

    /// Whether any element was found.
    var hasFoundRoot: Bool { hasRoot }

    /// The next record, or `nil` at the end.
    ///
    /// - Parameter parts: Finds parts without parsing them.
    mutating func next(_ parts: inout PartFinder?) -> RecordFrame? {
        while !isFinished {
            guard let mark = nextMark() else {
                finish()
                return nil
            }
            index = mark
            switch buffer.holds(2, at: index) ? buffer[index + 1] : 0 {
            case UInt8(ascii: "!"):
                if buffer.starts(with: "<![CDATA[", at: index) {
                    skip(past: "]]>")
                } else if buffer.starts(with: "<!--", at: index) {
                    skip(past: "-->")
                } else {
                    skipDeclaration()
                }
            case UInt8(ascii: "?"): skip(past: "?>")
            case UInt8(ascii: "/"): closeTag()
            default: if let frame = openTag(&parts) { return frame }
            }
            buffer.drop(before: index)
            index = 0
        }
        return nil
    }

    private mutating func finish() {
        isFinished = true
        if !surroundings.names.isEmpty {
            report("The document ends inside “\(surroundings.names[surroundings.names.count - 1])”.")
        }
    }

    private mutating func report(_ message: String) {
        let end = buffer.count
        if fault == nil { fault = (message, buffer.base + end, buffer.position(of: end).lines + 1) }
    }

    /// The next `<`; what comes before it is dropped.
    private mutating func nextMark() -> Int? {
        while true {
            if let found = buffer.firstIndex(of: UInt8(ascii: "<"), from: index) { return found }
            buffer.drop(before: buffer.count)
            index = 0
            guard buffer.grow() else { return nil }
        }
    }

    /// Goes behind an ending, or to the end of the text when there is none.
    private mutating func skip(past ending: StaticString) {
        // `<!-->` does not end the comment that it begins.
        index += min(4, buffer.count - index)
        _ = buffer.skip(past: ending, from: &index, limit: 1 << 20)
    }

    private mutating func closeTag() {
        guard let end = tagEnd(from: index) else { return }
        let name = buffer.name(at: index + 2)
        index = end
        if let outer = surroundings.closing(name) {
            surroundings = outer
            path.removeSubrange(surroundings.depth...)
            kind = nil
        }
        if surroundings.depth == 0 { isAfterRoot = hasRoot }
    }

    /// Enters an element on the way to the records, or reads a record.
    private mutating func openTag(_ parts: inout PartFinder?) -> RecordFrame? {
        if let kind, !isAfterRoot, buffer.holdsName(kind.bytes, at: index + 1) { return readRecord(kind, &parts) }
        let name = buffer.name(at: index + 1)
        guard !name.isEmpty, !isAfterRoot else {
            index += 1
            return nil
        }
        let local = String(name.split(separator: ":").last ?? "")
        guard layout.leadsOn(path, local) else {
            let kind = Kind(
                name: name, bytes: Array(name.utf8), container: surroundings.names.last.map { Array($0.utf8) },
                isUnnested: layout.unnested.contains(local))
            self.kind = kind
            return readRecord(kind, &parts)
        }
        guard let end = tagEnd(from: index) else {
            finish()
            return nil
        }
        hasRoot = true
        if buffer[end - 2] != UInt8(ascii: "/") {
            surroundings = surroundings.opening(name, buffer[index..<end])
            path.append(local)
            kind = nil
        }
        index = end
        return nil
    }

    private mutating func readRecord(_ kind: Kind, _ parts: inout PartFinder?) -> RecordFrame? {
        hasRoot = true
        buffer.drop(before: index)
        index = 0
        let (lines, column) = buffer.position(of: 0)
        var frame = RecordFrame(
            givenName: kind.name, bytes: [], offset: buffer.base, line: lines + 1, column: column, surroundings: surroundings, fault: nil)
        if let part = buffer.withBytes({ parts?.part(at: $0, in: surroundings) }), part.length <= limit {
            frame.part = part
            buffer.drop(before: part.length)
            return frame
        }
        var search = RecordEndSearch(name: kind.bytes, container: kind.container, isUnnested: kind.isUnnested, limit: limit)
        let end = search.run(&buffer)
        if search.isTooLarge || end.index > limit {
            frame.fault = .tooLarge
        } else {
            frame.bytes = Array(buffer[0..<end.index])
            if !end.isClosed { frame.fault = .unclosed }
        }
        buffer.drop(before: end.index)
        if surroundings.depth == 0 { isAfterRoot = true }
        return frame
    }

    /// The place behind the `>` of a tag, or `nil` when it has none.
    private mutating func tagEnd(from start: Int) -> Int? {
        let end = buffer.tagEnd(from: start, limit: limit)
        if end == nil { index = buffer.count }
        return end
    }

    /// Passes a document type definition over, with the declarations in its brackets.
    private mutating func skipDeclaration() {
        var position = index + 2
        var depth = 0
        var quote: UInt8 = 0
        while buffer.holds(1, at: position) {
            let byte = buffer[position]
            position += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "<"):
                guard buffer.starts(with: "!--", at: position) else { continue }
                index = position
                skip(past: "-->")
                position = index
            case UInt8(ascii: ">") where depth <= 0:
                index = position
                return
            default: break
            }
            if position > 1 << 20 {
                buffer.drop(before: position)
                (position, index) = (0, 0)
            }
        }
        index = buffer.count
    }
}
