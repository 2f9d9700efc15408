/// Reads the little that matters of a `style` attribute.
enum InlineStyle {
    /// Whether a style hides its element: `display:none` or `visibility:hidden`, with any white space and case.
    static func hides(_ style: some Collection<UInt8>) -> Bool {
        guard style.count >= 12 else { return false }
        let squeezed = style.lazy.filter { $0 > 0x20 }.map { (0x41...0x5a).contains($0) ? $0 | 0x20 : $0 }
        return contains(squeezed, "display:none") || contains(squeezed, "visibility:hidden")
    }

    private static func contains(_ bytes: some Sequence<UInt8>, _ wanted: StaticString) -> Bool {
        wanted.withUTF8Buffer { wanted in
            var matched = 0
            for byte in bytes {
                if byte == wanted[matched] {
                    matched += 1
                    if matched == wanted.count { return true }
                } else {
                    // The first letter occurs only once at the start of both properties, so a restart needs no more than this.
                    matched = byte == wanted[0] ? 1 : 0
                }
            }
            return false
        }
    }
}
