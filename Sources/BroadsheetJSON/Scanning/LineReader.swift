#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Finds the lines of a text that hold more than white space.
struct LineReader: Sendable {
    /// The text: in memory, or a file that is mapped into it.
    enum Text: Sendable {
        case array([UInt8])
        case data(Data)
    }

    struct Line {
        /// The number of the line, counted from 1.
        var number: Int
        /// Where it stands, without the line feed.
        var range: Range<Int>
    }

    private let text: Text
    private var offset: Int
    private var number = 0

    init(_ text: Text) {
        self.text = text
        offset =
            switch text {
            case .array(let bytes): JSONText.lengthOfByteOrderMark(in: bytes)
            case .data(let data): JSONText.lengthOfByteOrderMark(in: data)
            }
    }

    /// The next line that is not blank.
    mutating func next() -> Line? {
        switch text {
        case .array(let bytes): bytes.withUnsafeBytes { next(in: $0) }
        case .data(let data): data.withUnsafeBytes { next(in: $0) }
        }
    }

    /// The bytes of a line.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        switch text {
        case .array(let bytes): range == bytes.indices ? bytes : Array(bytes[range])
        case .data(let data): data.withUnsafeBytes { Array($0[range]) }
        }
    }

    private mutating func next(in bytes: UnsafeRawBufferPointer) -> Line? {
        while offset < bytes.count {
            let start = offset
            var isBlank = true
            while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
                if bytes[offset] > 0x20 { isBlank = false }
                offset += 1
            }
            let end = offset
            offset += 1
            number += 1
            if !isBlank { return Line(number: number, range: start..<end) }
        }
        return nil
    }
}
