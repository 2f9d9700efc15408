internal import BroadsheetCore

/// Reads small parts of a file that stand near one another, though in no order, from blocks that were read before.
struct FileBlocks {
    private static let length = 1 << 14
    /// The last blocks that were read, each at the place of its number.
    private var blocks = [(number: Int, bytes: [UInt8])](repeating: (-1, []), count: 128)

    /// The bytes at a place.
    ///
    /// - Throws: ``ImportError`` as ``ByteInput/bytes(in:)`` does.
    mutating func bytes(in range: Range<Int>, of input: ByteInput) throws(ImportError) -> [UInt8] {
        guard range.count <= Self.length, input.isFile else { return try input.bytes(in: range) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var place = range.lowerBound
        while place < range.upperBound {
            let start = place % Self.length
            let end = min(Self.length, start + range.upperBound - place)
            let slot = try slot(of: place / Self.length, input)
            guard end <= blocks[slot].bytes.count else { return try input.bytes(in: range) }
            bytes += blocks[slot].bytes[start..<end]
            place += end - start
        }
        return bytes
    }

    private mutating func slot(of number: Int, _ input: ByteInput) throws(ImportError) -> Int {
        let slot = number % blocks.count
        if blocks[slot].number != number {
            blocks[slot] = (number, try input.piece(at: number * Self.length, upTo: Self.length))
        }
        return slot
    }
}
