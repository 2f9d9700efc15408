/// The words of a text that hold bytes of 0x80 or more, which is all that tells legacy encodings apart.
enum ByteSample {
    private static let limit = 8_192

    /// Collects words, each followed by a space. They end at bytes below 0x30 and at angle brackets, none of which ends a character of two bytes.
    static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var sample: [UInt8] = []
        sample.reserveCapacity(min(bytes.count + 1, limit + 1))
        var wordStart = 0
        var isLegacy = false
        for i in 0...bytes.count {
            let byte = i < bytes.count ? bytes[i] : 0x20
            if byte >= 0x80 {
                isLegacy = true
            } else if byte < 0x30 || byte == 0x3C || byte == 0x3E {
                if isLegacy {
                    let word = bytes[wordStart..<i].prefix(limit - sample.count)
                    sample.append(contentsOf: UnsafeBufferPointer(rebasing: word))
                    sample.append(0x20)
                    if sample.count >= limit { break }
                }
                wordStart = i + 1
                isLegacy = false
            }
        }
        return sample
    }
}
