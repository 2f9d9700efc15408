/// Turns offsets into lines and columns. Offsets that come in rising order cost one pass over the text altogether.
struct LineCounter {
    private(set) var line = 1
    private var lineStart = 0
    private var offset = 0

    /// The line and the column of an offset, both counted from 1; an offset before the last one counts as that.
    mutating func position(of target: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        while offset < min(target, bytes.count) {
            if bytes[offset] == UInt8(ascii: "\n") {
                line += 1
                lineStart = offset + 1
            }
            offset += 1
        }
        return (line, offset - lineStart + 1)
    }
}
