import BroadsheetCore

/// A record that was scanned: its bytes and where its values stand.
struct JSONTape: Sendable {
    let bytes: [UInt8]
    let tokens: [JSONToken]
    let start: JSONPosition
    let sourceName: String?
    /// How often a character had to be mended.
    let repairs: Int
    /// Where lines begin but the first, so that a place costs no walk over the record.
    private let lineStarts: [Int32]

    /// How many containers may stand within each other. Nothing that reads a record recurses, so this is generous.
    private static func nestingLimit(_ limits: Limits) -> Int { max(1, min(limits.depth, 1 << 20)) * 8 }

    /// Checks the bytes of a record, with nothing but white space around the value.
    static func scan(_ bytes: [UInt8], at start: JSONPosition, of source: Source, limits: Limits) throws(ImportError) -> JSONNode {
        var scanner = JSONScanner(
            bytes, nestingLimit: nestingLimit(limits), tokenLimit: max(0, min(limits.nodes, 1 << 28)) * 4, isLenient: true)
        do throws(JSONSyntaxError) {
            try scanner.scanValue()
            if let byte = scanner.peekByte() { throw scanner.unexpected(byte, insteadOf: "The end of the record") }
        } catch {
            throw ImportError(
                error.isLimit ? .limitExceeded : .malformed, error.message,
                at: start.location(of: source.name, bytes, offset: error.offset))
        }
        var lineStarts: [Int32] = []
        for index in bytes.indices where bytes[index] == 0x0a { lineStarts.append(Int32(index + 1)) }
        let tape = JSONTape(
            bytes: bytes, tokens: scanner.tokens, start: start, sourceName: source.name, repairs: scanner.repairs, lineStarts: lineStarts)
        return JSONNode(tape: tape, index: 0)
    }

    /// The place of a byte in the source.
    func location(of offset: Int) -> SourceLocation {
        var (low, high) = (0, lineStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        let column = low == 0 ? start.column + offset : offset - Int(lineStarts[low - 1]) + 1
        return SourceLocation(source: sourceName, line: start.line + low, column: column, byteOffset: start.byteOffset + offset)
    }

    /// The first key that an object has twice, and how many such keys there are.
    func duplicateKeys() -> (first: String, count: Int)? {
        var found: (first: String, count: Int)?
        var seen: Set<ArraySlice<UInt8>> = []
        for index in tokens.indices where tokens[index].kind == .object {
            seen.removeAll(keepingCapacity: true)
            var key = index + 1
            while key < Int(tokens[index].next) {
                let raw = bytes[Int(tokens[key].start) + 1..<Int(tokens[key].end) - 1]
                if !seen.insert(raw).inserted {
                    found = (found?.first ?? JSONText.string(tokens[key], in: bytes), (found?.count ?? 0) + 1)
                }
                key = Int(tokens[key + 1].next)
            }
        }
        return found
    }
}
