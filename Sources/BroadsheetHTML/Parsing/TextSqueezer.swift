/// Gathers text, each run of white space as one space, none at the start and the end.
struct TextSqueezer {
    private(set) var bytes: [UInt8] = []
    private var owesSpace = false

    var isEmpty: Bool { bytes.isEmpty }

    /// Forgets what was gathered; the memory is kept for the next text.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        owesSpace = false
    }

    /// Whether a text is white space alone. A no-break space (C2 A0) is white space too.
    static func isBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < text.count {
            if text[index] <= 0x20 {
                index += 1
            } else if text[index] == 0xc2, index + 1 < text.count, text[index + 1] == 0xa0 {
                index += 2
            } else {
                return false
            }
        }
        return true
    }

    /// Adds white space.
    @inline(__always)
    mutating func appendSpace() { owesSpace = !bytes.isEmpty }

    /// Adds text in UTF-8. A no-break space (C2 A0) is white space too.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        let count = text.count
        while index < count {
            let byte = text[index]
            if byte <= 0x20 {
                owesSpace = !bytes.isEmpty
                index += 1
                continue
            }
            if byte == 0xc2, index + 1 < count, text[index + 1] == 0xa0 {
                owesSpace = !bytes.isEmpty
                index += 2
                continue
            }
            var end = index + 1
            while end < count, text[end] > 0x20, text[end] != 0xc2 || end + 1 >= count || text[end + 1] != 0xa0 { end += 1 }
            if owesSpace {
                bytes.append(0x20)
                owesSpace = false
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<end]))
            index = end
        }
    }
}
