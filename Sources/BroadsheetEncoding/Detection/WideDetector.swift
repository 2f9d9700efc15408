/// Recognises UTF-16 without a byte order mark by where its zero bytes stand.
enum WideDetector {
    private static let sampleSize = 4096

    /// The byte order of UTF-16, or nil: markup and spaces make at least a tenth of all high bytes zero, and hardly a low byte is.
    static func utf16(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        let pairs = min(bytes.count, sampleSize) / 2
        var zerosAtEven = 0
        var zerosAtOdd = 0
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { zerosAtEven += 1 }
            if bytes[2 * pair + 1] == 0 { zerosAtOdd += 1 }
        }
        if isTelling(zerosAtOdd, others: zerosAtEven, pairs: pairs) { return .utf16LittleEndian }
        if isTelling(zerosAtEven, others: zerosAtOdd, pairs: pairs) { return .utf16BigEndian }
        return nil
    }

    private static func isTelling(_ zeros: Int, others: Int, pairs: Int) -> Bool {
        zeros >= 3 && zeros * 10 >= pairs && others * 20 <= zeros
    }
}
