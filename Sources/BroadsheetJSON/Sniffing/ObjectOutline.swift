/// Reads the keys of one object and skips over its values, also when the text ends in the middle. What is inside the values is not checked.
struct ObjectOutline {
    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    /// The offset behind the closing brace, when there is one.
    private(set) var end: Int?

    /// Whether a line break stands inside the object.
    private(set) var hasLineBreak = false

    /// Whether something stands where a key should be.
    private(set) var isBroken = false

    private var hasOurSchema = false
    private var hasVersion = false
    private var hasContent = false

    /// Whether the keys are those of an article.
    var isArticle: Bool { hasOurSchema || hasVersion && hasContent }

    /// Creates an outline of an object at the start of the bytes.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex + 1
    }

    mutating func read() {
        while let byte = nextSignificantByte() {
            if byte == UInt8(ascii: "}") {
                end = offset + 1
                return
            }
            if byte == UInt8(ascii: ",") {
                offset += 1
                continue
            }
            guard byte == UInt8(ascii: "\"") else {
                isBroken = true
                return
            }
            guard let key = readString(), nextSignificantByte() != nil else { return }
            guard bytes[offset] == UInt8(ascii: ":") else {
                isBroken = true
                return
            }
            offset += 1
            guard nextSignificantByte() != nil else { return }
            note(key)
            skipValue()
        }
    }

    private mutating func note(_ key: ArraySlice<UInt8>) {
        if key.elementsEqual("$schema".utf8) {
            hasOurSchema = bytes[offset...].starts(with: "\"\(ArticleSchema.id)\"".utf8)
        } else if key.elementsEqual("schemaVersion".utf8) {
            hasVersion = true
        } else if key.elementsEqual("id".utf8) || key.elementsEqual("body".utf8) {
            hasContent = true
        }
    }

    private mutating func nextSignificantByte() -> UInt8? {
        while offset < bytes.endIndex, bytes[offset] <= 0x20 {
            if bytes[offset] == UInt8(ascii: "\n") { hasLineBreak = true }
            offset += 1
        }
        return offset < bytes.endIndex ? bytes[offset] : nil
    }

    /// The raw bytes of a string, `nil` when it does not end.
    private mutating func readString() -> ArraySlice<UInt8>? {
        offset += 1
        let start = offset
        while offset < bytes.endIndex {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return bytes[start..<offset - 1]
            case UInt8(ascii: "\\"): offset += 2
            default: offset += 1
            }
        }
        return nil
    }

    private mutating func skipValue() {
        var depth = 0
        while let byte = nextSignificantByte() {
            switch byte {
            case UInt8(ascii: "\""):
                _ = readString()
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}") where depth == 0, UInt8(ascii: ",") where depth == 0: return
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            offset += 1
        }
    }
}
