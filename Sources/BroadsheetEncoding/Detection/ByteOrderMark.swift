/// A byte order mark at the start of bytes.
struct ByteOrderMark {
    var encoding: TextEncoding
    var length: Int

    /// Finds a mark. FF FE 00 00 is UTF-32: no text in UTF-16 starts with a NUL.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        let marks: [([UInt8], TextEncoding)] = [
            ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
            ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
        ]
        guard let first = bytes.first, first >= 0xEF || first == 0 else { return nil }
        for (mark, encoding) in marks where bytes.starts(with: mark) {
            self.encoding = encoding
            length = mark.count
            return
        }
        return nil
    }
}
