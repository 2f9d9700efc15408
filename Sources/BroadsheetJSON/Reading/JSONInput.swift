import BroadsheetCore

/// A window on the bytes of a source that moves forward, counts lines, and can keep what it moves over.
struct JSONInput: Sendable {
    private var reader: SourceReader
    private var chunk: [UInt8] = []
    private var index = 0
    private let chunkSize: Int

    /// Where the next byte stands.
    private(set) var position = JSONPosition()

    /// What was moved over since keeping began.
    private(set) var kept: [UInt8] = []
    private var keepLimit: Int?

    /// How many bytes were kept or would have been, were there no limit.
    private(set) var keptCount = 0

    init(_ source: Source, chunkSize: Int = 1 << 18) throws(ImportError) {
        reader = try SourceReader(source)
        self.chunkSize = max(16, chunkSize)
        try refill()
        if chunk.starts(with: [0xef, 0xbb, 0xbf]) {
            index = 3
            position.byteOffset = 3
        }
    }

    /// The next byte, without moving; `nil` at the end.
    mutating func peek() throws(ImportError) -> UInt8? {
        if index == chunk.count { try refill() }
        return index < chunk.count ? chunk[index] : nil
    }

    /// The next byte that is no white space, without moving behind it.
    mutating func peekSignificant() throws(ImportError) -> UInt8? {
        while let byte = try peek() {
            guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return byte }
            try moveWhile { $0 == 0x20 || $0 == 0x0a || $0 == 0x0d || $0 == 0x09 }
        }
        return nil
    }

    /// Moves over the byte that was peeked.
    mutating func skip() { move(to: index + 1) }

    /// Moves over all bytes of which something holds.
    mutating func moveWhile(_ holds: (UInt8) -> Bool) throws(ImportError) {
        while try peek() != nil {
            let end = chunk[index...].firstIndex { !holds($0) } ?? chunk.count
            move(to: end)
            if end < chunk.count { return }
        }
    }

    /// Moves as far as a step over each window says: it is given the window and tells how many bytes to pass, and whether that is all.
    mutating func moveThrough(_ step: (UnsafeBufferPointer<UInt8>) -> (count: Int, isDone: Bool)) throws(ImportError) -> Bool {
        while try peek() != nil {
            let (count, isDone) = chunk.withUnsafeBufferPointer { step(UnsafeBufferPointer(rebasing: $0[index...])) }
            move(to: index + count)
            if isDone { return true }
        }
        return false
    }

    /// The bytes that lie ahead in the window.
    var window: ArraySlice<UInt8> { chunk[index...] }

    /// Begins to keep what is moved over, up to a limit.
    mutating func keep(upTo limit: Int) {
        kept = []
        keptCount = 0
        keepLimit = limit
    }

    /// Ends keeping; `nil` when there was more than the limit.
    mutating func takeKept() -> [UInt8]? {
        defer {
            kept = []
            keepLimit = nil
        }
        return keptCount > kept.count ? nil : kept
    }

    private mutating func refill() throws(ImportError) {
        chunk = try reader.read(upTo: chunkSize)
        index = 0
    }

    private mutating func move(to end: Int) {
        let passed = chunk[index..<end]
        if let keepLimit {
            keptCount += passed.count
            if keptCount <= keepLimit {
                kept.append(contentsOf: passed)
            } else {
                // What is too much to be read need not be held either.
                kept.removeAll()
            }
        }
        passed.withUnsafeBufferPointer { bytes in
            var lines = 0
            for byte in bytes where byte == 0x0a { lines += 1 }
            if lines > 0, let last = bytes.lastIndex(of: 0x0a) {
                position.line += lines
                position.column = bytes.count - last
            } else {
                position.column += bytes.count
            }
        }
        position.byteOffset += passed.count
        index = end
    }
}
