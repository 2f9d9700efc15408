import BroadsheetCore

/// Reads the lines of a source that hold more than white space. Memory is that of the longest line and a piece of fixed size.
struct LineReader: Sendable {
    struct Line {
        /// The number of the line, counted from 1.
        var number: Int
        /// Where it begins in the source.
        var offset: Int
        /// How many bytes it has, without the line feed.
        var count: Int
        /// The bytes, unless there are more than the limit.
        var bytes: [UInt8]?
    }

    private var reader: SourceReader
    private let limit: Int
    private let pieceLength: Int
    private var buffer: [UInt8] = []
    /// Where the next line begins in the buffer, and where the buffer begins in the source.
    private var start = 0
    private var base = 0
    private var number = 0
    private var isAtEnd = false

    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be opened.
    init(_ source: Source, limit: Int, pieceLength: Int = 1 << 18) throws(ImportError) {
        reader = try SourceReader(source)
        self.limit = limit
        self.pieceLength = pieceLength
        while buffer.count < 3, try grow() {}
        start = JSONText.lengthOfByteOrderMark(in: buffer)
    }

    /// How far the source was read.
    var offset: Int { base + start }

    /// The next line that is not blank; `nil` at the end.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be read; the lines are at their end then.
    mutating func next() throws(ImportError) -> Line? {
        while let line = try nextLine() {
            guard let bytes = line.bytes, !bytes.contains(where: { $0 > 0x20 }) else { return line }
        }
        return nil
    }

    private mutating func nextLine() throws(ImportError) -> Line? {
        var line = Line(number: number + 1, offset: base + start, count: 0, bytes: nil)
        var searched = start
        while true {
            if let end = lineFeed(from: searched) {
                line.count = base + end - line.offset
                if line.count <= limit { line.bytes = Array(buffer[start..<end]) }
                start = end + 1
                break
            }
            // What is too long to be read need not be held either.
            if base + buffer.count - line.offset > limit { start = buffer.count }
            searched = buffer.count - start
            guard try grow() else {
                line.count = base + buffer.count - line.offset
                guard line.count > 0 else { return nil }
                if line.count <= limit { line.bytes = Array(buffer[start...]) }
                start = buffer.count
                break
            }
        }
        number += 1
        return line
    }

    private func lineFeed(from index: Int) -> Int? {
        buffer.withUnsafeBufferPointer { bytes in
            let place = bytes.place(of: 0x0a, from: index)
            return place < bytes.count ? place : nil
        }
    }

    /// Reads on; what was read before is moved to the front. False at the end.
    private mutating func grow() throws(ImportError) -> Bool {
        guard !isAtEnd else { return false }
        base += start
        buffer.removeFirst(start)
        start = 0
        do throws(ImportError) {
            let piece = try reader.read(upTo: pieceLength)
            isAtEnd = piece.isEmpty
            buffer += piece
        } catch {
            isAtEnd = true
            throw error
        }
        return !isAtEnd
    }
}
