/// A place in an input.
public struct SourceLocation: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The name of the input, such as a file's path.
    public var source: String?

    /// The line, counted from 1.
    public var line: Int?

    /// The column, counted from 1 in UTF-8 bytes.
    public var column: Int?

    /// The distance from the start of the input, in bytes.
    public var byteOffset: Int?

    /// How many bytes of the input are meant, from ``byteOffset`` on.
    public var byteCount: Int?

    /// The place inside a structure, such as `body[3].list` or `item 17`.
    public var path: String?

    /// Creates a location from what is known.
    public init(
        source: String? = nil, line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil, byteCount: Int? = nil, path: String? = nil
    ) {
        self.source = source
        self.line = line
        self.column = column
        self.byteOffset = byteOffset
        self.byteCount = byteCount
        self.path = path
    }

    /// The bytes that are meant, where both their start and their number are known.
    public var byteRange: Range<Int>? {
        guard let byteOffset, let byteCount, byteOffset >= 0, byteCount >= 0 else { return nil }
        return byteOffset..<byteOffset + byteCount
    }

    /// The place as compilers write it: `page.html:12:7`, or `page.html: byte 733`.
    public var description: String {
        var text = source ?? "input"
        if let line {
            text += ":\(line)"
            if let column { text += ":\(column)" }
        } else if let byteOffset {
            text += ": byte \(byteOffset)"
        }
        if let path { text += " (\(path))" }
        return text
    }
}
