import BroadsheetCore

/// Where a value begins in its source.
struct JSONPosition: Hashable, Sendable {
    var line = 1
    /// Counted from 1, in bytes.
    var column = 1
    var byteOffset = 0

    /// The place of a byte behind this one.
    func location(of source: String?, _ bytes: [UInt8] = [], offset: Int = 0, path: String? = nil) -> SourceLocation {
        var counter = LineCounter()
        let inside = counter.position(of: offset, in: bytes)
        return SourceLocation(
            source: source, line: line + inside.line - 1, column: inside.line == 1 ? column + inside.column - 1 : inside.column,
            byteOffset: byteOffset + offset, path: path)
    }
}
