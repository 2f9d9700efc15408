/// What a page must hold for a pattern to fit: the classes, ids and attributes that its selector for comments cannot do without. Most patterns are ruled
/// out by them without a look at the tree.
struct PatternHints: Sendable {
    /// Marks of which a page must have one.
    private typealias AnyOf = [UInt64]

    /// For each alternative of the selector the groups that it needs all of.
    private let items: [[AnyOf]]
    /// The same for what comments must hold; empty where nothing is asked for.
    private let required: [[AnyOf]]

    init(_ pattern: CommentPattern) {
        items = Self.alternatives(of: Array(pattern.items.utf8)[...]).map(Self.groups)
        required = pattern.requires.map { Self.alternatives(of: Array($0.utf8)[...]).map(Self.groups) } ?? []
    }

    /// Whether the marks that a pattern needs are all among those of a page.
    func mayFit(_ marks: PatternMarks) -> Bool {
        Self.fits(items, marks) && (required.isEmpty || Self.fits(required, marks))
    }

    private static func fits(_ alternatives: [[AnyOf]], _ marks: PatternMarks) -> Bool {
        alternatives.contains { groups in groups.allSatisfy { $0.contains(where: marks.mayContain) } }
    }
}

// Selectors nest no deeper than `Selector.maximumNesting`, so they can be read by functions that call each other.
extension PatternHints {
    private static func alternatives(of selector: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var depth = 0
        return selector.split { byte in
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            return depth == 0 && byte == UInt8(ascii: ",")
        }
    }

    /// What an alternative needs: each class, id and attribute in it, and what every member of a list needs one of. Nothing that is negated counts.
    private static func groups(of alternative: ArraySlice<UInt8>) -> [AnyOf] {
        var groups: [AnyOf] = []
        var index = alternative.startIndex
        while index < alternative.endIndex {
            let name = word(alternative, index + 1)
            switch alternative[index] {
            case UInt8(ascii: "."):
                groups.append([PatternMarks.mark(ofClass: name)])
                index = name.endIndex
            case UInt8(ascii: "#"):
                groups += PatternMarks.mark(ofID: name).map { [[$0]] } ?? []
                index = name.endIndex
            case UInt8(ascii: "["):
                let end = closing(alternative, index)
                if let group = group(ofAttribute: alternative[(index + 1)..<end]) { groups.append(group) }
                index = end
            case UInt8(ascii: ":"):
                index = name.endIndex
                guard index < alternative.endIndex, alternative[index] == UInt8(ascii: "(") else { continue }
                let end = closing(alternative, index)
                if !["is", "where", "has"].contains(String(decoding: name, as: UTF8.self)) {
                    index = end
                    continue
                }
                let members = alternatives(of: alternative[(index + 1)..<end]).map(Self.groups)
                if members.count == 1 {
                    groups += members[0]
                } else if members.allSatisfy({ !$0.isEmpty }) {
                    groups.append(members.flatMap { $0[0] })
                }
                index = end
            default: index += 1
            }
        }
        return groups
    }

    /// `id^='comment-'` needs an id that begins so, any other test an element that has the attribute.
    private static func group(ofAttribute test: ArraySlice<UInt8>) -> AnyOf? {
        if test.starts(with: "id^=".utf8) {
            let value = test.dropFirst(4).filter { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\"") }
            return PatternMarks.mark(ofID: value[...]).map { [$0] }
        }
        let name = test.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") || $0 &- 0x30 < 10 }
        return [PatternMarks.mark(ofAttribute: name)]
    }

    private static func word(_ bytes: ArraySlice<UInt8>, _ start: Int) -> ArraySlice<UInt8> {
        bytes[min(start, bytes.endIndex)...].prefix {
            ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 >= 0x80
        }
    }

    /// The place of the bracket that closes another.
    private static func closing(_ bytes: ArraySlice<UInt8>, _ open: Int) -> Int {
        var depth = 0
        for index in open..<bytes.endIndex {
            if bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: "[") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "]") { depth -= 1 }
            if depth == 0 { return index }
        }
        return bytes.endIndex
    }
}
