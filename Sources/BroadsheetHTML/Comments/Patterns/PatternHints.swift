/// What a page must hold for a pattern to fit: the classes and ids that its selector for comments cannot do without. Most patterns are ruled out by
/// them without a look at the tree.
struct PatternHints: Sendable {
    /// For each alternative of the selector the marks that it needs.
    private let alternatives: [[UInt64]]
    /// The same for what comments must hold; empty where nothing is asked for.
    private let required: [[UInt64]]

    init(_ pattern: CommentPattern) {
        alternatives = Self.alternatives(of: pattern.items).map(Self.marks)
        required = pattern.requires.map { Self.alternatives(of: $0).map(Self.marks) } ?? []
    }

    /// Whether the marks of an alternative are all among those of a page.
    func mayFit(_ marks: Set<UInt64>) -> Bool {
        alternatives.contains { $0.allSatisfy(marks.contains) } && (required.isEmpty || required.contains { $0.allSatisfy(marks.contains) })
    }

    // MARK: Marks

    static func mark(ofClass name: some Sequence<UInt8>) -> UInt64 { hash(name, kind: 1) }

    /// Ids are told by their beginning, since what follows is a number.
    static func mark(ofID id: some Sequence<UInt8>) -> UInt64 { hash(id.prefix(3), kind: 2) }

    static func mark(ofAttribute name: some Sequence<UInt8>) -> UInt64 { hash(name, kind: 3) }

    private static func hash(_ bytes: some Sequence<UInt8>, kind: UInt8) -> UInt64 {
        var hash = ByteHash()
        hash.combine(kind)
        for byte in bytes { hash.combine(byte) }
        return hash.value
    }

    // MARK: Reading selectors

    private static func alternatives(of selector: String) -> [Substring.UTF8View] {
        var depth = 0
        return selector.utf8.split { byte in
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            return depth == 0 && byte == UInt8(ascii: ",")
        }
    }

    /// The classes and beginnings of ids that stand in an alternative, those inside `:not()`, `:is()` and `:where()`, and in lists, left out.
    private static func marks(of alternative: Substring.UTF8View) -> [UInt64] {
        let bytes = Array(alternative)
        var marks: [UInt64] = []
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ":"):
                let name = word(bytes, index + 1)
                index += 1 + name.count
                guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { continue }
                let end = closing(bytes, index)
                let inner = bytes[(index + 1)..<max(index + 1, end)]
                // What must stand inside is read on as if it stood in the same place; of the other lists any one member is enough.
                if name.elementsEqual("has".utf8), !inner.contains(UInt8(ascii: ",")) {
                    index += 1
                } else {
                    index = end + 1
                }
            case UInt8(ascii: "."):
                let name = word(bytes, index + 1)
                if !name.isEmpty { marks.append(mark(ofClass: name)) }
                index += 1 + name.count
            case UInt8(ascii: "#"):
                let name = word(bytes, index + 1)
                if !name.isEmpty { marks.append(mark(ofID: name)) }
                index += 1 + name.count
            case UInt8(ascii: "["):
                let end = closing(bytes, index)
                let inner = bytes[(index + 1)..<max(index + 1, end)]
                if inner.starts(with: "id^=".utf8) {
                    let value = inner.dropFirst(4).filter { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\"") }
                    if value.count >= 3 { marks.append(mark(ofID: value)) }
                } else {
                    marks.append(mark(ofAttribute: inner.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") || $0 &- 0x30 < 10 }))
                }
                index = end + 1
            default: index += 1
            }
        }
        return marks
    }

    private static func word(_ bytes: [UInt8], _ start: Int) -> ArraySlice<UInt8> {
        bytes[min(start, bytes.count)...].prefix {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 >= 0x80
        }
    }

    private static func closing(_ bytes: [UInt8], _ open: Int) -> Int {
        var depth = 0
        for index in open..<bytes.count {
            if bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: "[") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "]") { depth -= 1 }
            if depth == 0 { return index }
        }
        return bytes.count
    }
}
