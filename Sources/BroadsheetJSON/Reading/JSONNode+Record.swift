public import BroadsheetCore

extension JSONNode: RecordNode {
    /// The text of a string, the digits of a number.
    public var recordText: ArraySlice<UInt8>? {
        let token = tape.tokens[index]
        switch token.kind {
        case .string:
            return token.hasEscapes ? Array(JSONText.string(beginning(of: token), in: tape.bytes).utf8)[...] : bytes.dropFirst().dropLast()
        case .number: return bytes
        default: return nil
        }
    }

    /// A string as far as anybody looks who compares it, not cut within an escape.
    private func beginning(of token: JSONToken) -> JSONToken {
        var end = Int(token.start) + 1
        while end < Int(token.end) - 1, end < Int(token.start) + 1024 {
            let isEscape = tape.bytes[end] == UInt8(ascii: "\\")
            end += isEscape ? tape.bytes[end + 1] == UInt8(ascii: "u") ? 6 : 2 : 1
        }
        var beginning = token
        beginning.end = min(token.end, Int32(end + 1))
        return beginning
    }

    /// Whether it is a number.
    public var isNumber: Bool { tape.tokens[index].kind == .number }

    /// The first members of an object or elements of an array.
    public func recordNodes(limit: Int) -> [(name: String, node: JSONNode)] {
        let token = tape.tokens[index]
        guard token.kind == .object || token.kind == .array else { return [] }
        var nodes: [(name: String, node: JSONNode)] = []
        var place = index + 1
        while place < Int(token.next), nodes.count < limit {
            let value = token.kind == .object ? place + 1 : place
            let name = token.kind == .object ? JSONText.string(tape.tokens[place], in: tape.bytes) : "[]"
            nodes.append((name, JSONNode(tape: tape, index: value)))
            place = Int(tape.tokens[value].next)
        }
        return nodes
    }
}
