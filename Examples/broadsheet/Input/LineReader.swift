import Foundation

/// Reads lines from a file descriptor. Each byte is looked at once, however long a line is.
struct LineReader {
    /// A line without its line break.
    struct Line: Sendable {
        /// Counted from 1.
        let number: Int
        let bytes: [UInt8]
        /// Whether the line is longer than is held in memory; its bytes are then not kept.
        let isTooLong: Bool
    }

    private let descriptor: Int32
    private let maximumLength: Int
    private var buffer: [UInt8]
    private var filled = 0
    private var position = 0
    private var number = 0
    private(set) var bytesRead = 0

    init(descriptor: Int32, maximumLength: Int, bufferSize: Int = 1 << 18) {
        self.descriptor = descriptor
        self.maximumLength = maximumLength
        buffer = [UInt8](repeating: 0, count: bufferSize)
    }

    /// The next line that is not blank; `nil` at the end.
    mutating func next() throws(CommandFailure) -> Line? {
        while let line = try nextLine() {
            if line.isTooLong || !line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) { return line }
        }
        return nil
    }

    private mutating func nextLine() throws(CommandFailure) -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        var isComplete = false
        var hasBytes = false
        while !isComplete {
            if position == filled, try !fill() { break }
            hasBytes = true
            let end = lineBreak() ?? filled
            isComplete = end < filled
            if !isTooLong { line.append(contentsOf: buffer[position..<end]) }
            position = isComplete ? end + 1 : end
            if line.count > maximumLength {
                isTooLong = true
                line = []
            }
        }
        guard hasBytes else { return nil }
        number += 1
        if number == 1, line.starts(with: [0xef, 0xbb, 0xbf]) { line.removeFirst(3) }
        return Line(number: number, bytes: line, isTooLong: isTooLong)
    }

    private func lineBreak() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start + position, 0x0a, filled - position) else { return nil }
            return UnsafeRawPointer(found) - start
        }
    }

    private mutating func fill() throws(CommandFailure) -> Bool {
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 {
                throw CommandFailure(.input, "The requests cannot be read: \(String(cString: strerror(errno))).")
            }
            position = 0
            filled = count
            bytesRead += count
            return count > 0
        }
    }
}
