public import BroadsheetCore

/// A value of a record that was read: a look at scanned bytes, which are shared and never copied.
///
/// Numbers keep every digit; what is `null` counts as absent. The readers that take a context (``string(_:_:)``, ``integer(_:_:)`` …) report a value of
/// another type and go on without it.
public struct JSONNode: Sendable {
    let tape: JSONTape
    let index: Int

    private var token: JSONToken { tape.tokens[index] }

    /// What the value is.
    public var kind: JSONKind { JSONKind(token.kind) }

    /// The member of an object by its key; of two with one key the last. `nil` when it is absent or `null`, and when this is no object.
    ///
    /// Linear in the number of members.
    public subscript(_ key: String) -> JSONNode? {
        guard token.kind == .object else { return nil }
        var wanted = key
        return wanted.withUTF8 { wanted in
            var found: Int?
            var place = index + 1
            let end = Int(token.next)
            while place < end {
                if isKey(place, wanted) { found = place + 1 }
                place = Int(tape.tokens[place + 1].next)
            }
            guard let found, tape.tokens[found].kind != .null else { return nil }
            return JSONNode(tape: tape, index: found)
        }
    }

    private func isKey(_ place: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        let token = tape.tokens[place]
        if token.hasEscapes { return JSONText.string(token, in: tape.bytes).utf8.elementsEqual(wanted) }
        let start = Int(token.start) + 1
        guard Int(token.end) - 1 - start == wanted.count else { return false }
        for offset in wanted.indices where tape.bytes[start + offset] != wanted[offset] { return false }
        return true
    }

    /// The members of an object in the order of the source; none of another value.
    public var members: [(key: String, value: JSONNode)] {
        guard token.kind == .object else { return [] }
        var members: [(key: String, value: JSONNode)] = []
        var place = index + 1
        while place < Int(token.next) {
            members.append((JSONText.string(tape.tokens[place], in: tape.bytes), JSONNode(tape: tape, index: place + 1)))
            place = Int(tape.tokens[place + 1].next)
        }
        return members
    }

    /// The elements of an array; none of another value.
    public var elements: [JSONNode] {
        guard token.kind == .array else { return [] }
        var elements: [JSONNode] = []
        var place = index + 1
        while place < Int(token.next) {
            elements.append(JSONNode(tape: tape, index: place))
            place = Int(tape.tokens[place].next)
        }
        return elements
    }

    /// The text of a string; `nil` of another value.
    public var string: String? { token.kind == .string ? JSONText.string(token, in: tape.bytes) : nil }

    /// The digits of a number as they are written, such as `1e3` or `12345678901234567890`; `nil` of another value.
    public var numberText: String? {
        token.kind == .number ? String(decoding: tape.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self) : nil
    }

    /// `true` or `false`; `nil` of another value.
    public var bool: Bool? {
        switch token.kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// Where the value stands.
    public var location: SourceLocation { tape.location(of: Int(token.start)) }

    /// What the bytes of the value are.
    var bytes: ArraySlice<UInt8> { tape.bytes[Int(token.start)..<Int(token.end)] }
}
