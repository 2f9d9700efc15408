public import BroadsheetCore

/// What the beginning of a JSON input looks like: which keys stand where, and the short strings under them.
///
/// A path names keys from the outside in, parted by dots; arrays are passed through, also one around everything. So `data.children.kind` is there in
/// `[{"data": {"children": [{"kind": "t3"}]}}]`. The input may end anywhere.
public struct JSONOutline: Sendable {
    /// Whether the input begins as an array.
    public private(set) var isArray = false

    /// Whether several values follow one another at the top, as in JSON Lines.
    public private(set) var hasSeveralValues = false

    /// Whether the outline ends before the input does.
    public private(set) var isCut = false

    private var kinds: [String: JSONKind] = [:]
    private var strings: [String: String] = [:]

    private static let lengthLimit = 1 << 16
    private static let depthLimit = 8
    private static let entryLimit = 4096

    /// Draws the outline of what a probe shows. Linear in its length, of which no more than 64 KiB are looked at.
    public init(_ probe: Probe) {
        let bytes = probe.significantBytes.prefix(Self.lengthLimit)
        guard let first = bytes.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return }
        isArray = first == UInt8(ascii: "[")
        isCut = !probe.isComplete || bytes.count < probe.significantBytes.count
        read(Array(bytes))
    }

    /// Whether there is no JSON.
    public var isEmpty: Bool { kinds.isEmpty && !isArray }

    /// Whether all of these paths are there.
    public func has(_ paths: String...) -> Bool { paths.allSatisfy { kinds[$0] != nil } }

    /// Whether one of these paths is there.
    public func hasAny(_ paths: String...) -> Bool { paths.contains { kinds[$0] != nil } }

    /// What stands at a path; of several values the first.
    public func kind(_ path: String) -> JSONKind? { kinds[path] }

    /// The string at a path, where it is short; of several the first.
    public func string(_ path: String) -> String? { strings[path] }

    private struct Frame {
        var isObject: Bool
        var path: String
        var key: String?
    }

    private mutating func read(_ bytes: [UInt8]) {
        var open: [Frame] = []
        var index = 0
        var expectsKey = false
        var values = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if open.isEmpty { values += 1 }
                let path = self.path(of: open)
                note(byte == UInt8(ascii: "{") ? .object : .array, at: path)
                open.append(Frame(isObject: byte == UInt8(ascii: "{"), path: path))
                expectsKey = byte == UInt8(ascii: "{")
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = open.popLast()
                expectsKey = false
                index += 1
            case UInt8(ascii: ","):
                expectsKey = open.last?.isObject == true
                index += 1
            case UInt8(ascii: "\""):
                let end = Self.endOfString(in: bytes, from: index + 1)
                guard end < bytes.count else { index = end; break }
                let text = bytes[index + 1..<end]
                if expectsKey, !open.isEmpty {
                    open[open.count - 1].key = text.count <= 80 ? String(decoding: text, as: UTF8.self) : ""
                    expectsKey = false
                } else {
                    let path = self.path(of: open)
                    note(.string, at: path)
                    if text.count <= 120, strings[path] == nil { strings[path] = String(decoding: text, as: UTF8.self) }
                }
                index = end + 1
            case UInt8(ascii: ":"), 0...0x20: index += 1
            default:
                note(JSONKind(firstByte: byte) ?? .null, at: path(of: open))
                while index < bytes.count, !Self.endsScalar(bytes[index]) { index += 1 }
            }
        }
        hasSeveralValues = values > 1
    }

    /// The path of a value that stands in the innermost frame.
    private func path(of open: [Frame]) -> String {
        guard let last = open.last else { return "" }
        guard last.isObject, let key = last.key else { return last.path }
        if open.count > Self.depthLimit * 2 || last.path.utf8.count > 256 { return last.path }
        return last.path.isEmpty ? key : last.path + "." + key
    }

    private mutating func note(_ kind: JSONKind, at path: String) {
        guard !path.isEmpty, kinds.count < Self.entryLimit, kinds[path] == nil || kinds[path] == .null else { return }
        kinds[path] = kind
    }

    private static func endOfString(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ":")
    }
}
