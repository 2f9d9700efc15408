/// Lends a text's bytes, as the readers of comments take them.
func withBytes<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = text
    return text.withUTF8(body)
}

/// Bytes that no reader may stumble over.
enum HostileBytes {
    static let all: [[UInt8]] = [
        [], [0x20], [0x00], [0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0x80, 0x80, 0x80], Array("3 \u{fffd} ago".utf8) + [0xc3],
        [0xd9, 0xd9, 0xd9], Array("3 May 2020".utf8) + [0xf0], [0xe0, 0xb9, 0x33, 0x20, 0xe0], Array("Reply".utf8) + [0xff, 0xfe],
        [0xf8, 0x88, 0x80, 0x80, 0x80],
        [UInt8](repeating: 0x33, count: 1 << 20), [UInt8](repeating: 0xff, count: 1 << 20), [UInt8](repeating: 0x20, count: 1 << 20),
        [UInt8](repeating: 0x61, count: 1 << 20), Array(String(repeating: "3 May 2020 ", count: 1 << 16).utf8),
        Array(String(repeating: "\u{200b}", count: 1 << 16).utf8), Array("\u{200b}\u{200c}\u{200d}".utf8),
        Array(String(repeating: "前", count: 120).utf8),
        Array(String(repeating: "3h", count: 90).utf8), Array(String(repeating: "a.b-c'd", count: 40).utf8),
        Array(String(repeating: "#", count: 90).utf8),
    ]

    static func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        for bytes in all { bytes.withUnsafeBufferPointer(body) }
    }
}
