internal import BroadsheetCore

/// The bytes of an input that is read piece by piece: of a file no more is in memory than a window, wherever it is being read.
struct ByteStore: Sendable {
    private let reader: SourceReader
    private let location: SourceLocation
    /// How many bytes there are.
    let count: Int
    /// Why the input could not be read on.
    private(set) var failure: ImportError?

    private static let windowSize = 256 << 10
    private var window: [UInt8] = []
    private var windowStart = 0

    init(_ source: Source) throws(ImportError) {
        location = source.location()
        let reader = try SourceReader(source)
        if let count = reader.byteCount, count > 0 {
            self.reader = reader
            self.count = count
        } else {
            // What does not say how large it is has to be read whole.
            let bytes = try source.bytes(limits: Limits(bytes: .max))
            self.reader = try SourceReader(Source(bytes: bytes))
            count = bytes.count
        }
    }

    /// The byte at a place in front of ``count``; a line feed where the input cannot be read, which ``failure`` tells.
    subscript(_ index: Int) -> UInt8 {
        mutating get {
            moveWindow(to: index)
            return window.indices.contains(index - windowStart) ? window[index - windowStart] : 0x0a
        }
    }

    /// The bytes of a stretch.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`.
    func bytes(_ range: Range<Int>) throws(ImportError) -> [UInt8] {
        let inWindow = (range.lowerBound - windowStart)..<(range.upperBound - windowStart)
        if inWindow.lowerBound >= 0, inWindow.upperBound <= window.count { return Array(window[inWindow]) }
        var bytes = try reader.read(at: range.lowerBound, upTo: range.count)
        while bytes.count < range.count {
            let more = try reader.read(at: range.lowerBound + bytes.count, upTo: range.count - bytes.count)
            if more.isEmpty { throw ImportError(.unreadable, "The file became shorter while it was read.", at: location) }
            bytes += more
        }
        return bytes
    }

    /// Where a line feed stands from a place on; the end when there is none.
    mutating func lineEnd(from start: Int) -> Int {
        var at = start
        while at < count {
            moveWindow(to: at)
            guard window.indices.contains(at - windowStart) else { return count }
            if let found = window[(at - windowStart)...].firstIndex(of: 0x0a) { return windowStart + found }
            at = windowStart + window.count
        }
        return count
    }

    private mutating func moveWindow(to index: Int) {
        guard !window.indices.contains(index - windowStart), failure == nil else { return }
        do throws(ImportError) {
            window = try reader.read(at: index, upTo: Self.windowSize)
            windowStart = index
            if window.isEmpty { failure = ImportError(.unreadable, "The file became shorter while it was read.", at: location) }
        } catch {
            window = []
            failure = error
        }
    }
}
