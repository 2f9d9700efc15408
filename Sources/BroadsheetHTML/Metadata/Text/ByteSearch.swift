/// Looks for short texts in short texts, by bytes.
enum ByteSearch {
    static func contains(_ text: String, _ part: String) -> Bool {
        var (text, part) = (text, part)
        return text.withUTF8 { text in
            part.withUTF8 { part in
                guard let first = part.first, part.count <= text.count else { return part.isEmpty }
                var start = 0
                while start <= text.count - part.count {
                    if text[start] == first, matches(text, start, part) { return true }
                    start += 1
                }
                return false
            }
        }
    }

    @inline(__always)
    private static func matches(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
        for offset in 0..<part.count where text[start + offset] != part[offset] { return false }
        return true
    }
}
