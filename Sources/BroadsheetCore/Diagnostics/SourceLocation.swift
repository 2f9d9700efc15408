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

    /// The place inside a structure, such as `body[3].list` or `item 17`.
    public var path: String?

    /// Creates a location from what is known.
    public init(source: String? = nil, line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil, path: String? = nil) {
        self.source = source
        self.line = line
        self.column = column
        self.byteOffset = byteOffset
        self.path = path
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
