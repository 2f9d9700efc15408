internal import BroadsheetCore

/// Where the rows of a file stand, by a number that each holds: the post of a comment, the id of a user. 24 bytes for each row, and none of its text.
struct RowTable: Sendable {
    private struct Entry {
        var key: Int
        var offset: Int
        var length: UInt32
        var line: UInt32
    }

    /// The rows that could not be read, the first thousand of them.
    let errors: [ImportError]

    private let reader: XMLRecordReader
    private var entries: [Entry] = []
    private var surroundings = RecordSurroundings()

    /// Reads a file once.
    ///
    /// - Parameter key: The attribute with the number.
    init(_ source: Source, layout: RecordLayout, key: String, limits: Limits) throws(ImportError) {
        var reader = try XMLRecordReader(source, layout: layout, limits: limits, isReadTwice: true)
        var errors: [ImportError] = []
        while let (frame, result) = reader.nextWithFrame() {
            switch result {
            case nil: continue
            case .failure(let error): if errors.count < 1000 { errors.append(error) }
            case .success(let record):
                guard let number = record.root.attribute(key).flatMap({ Int($0) }) else { continue }
                if entries.isEmpty { surroundings = frame.surroundings }
                entries.append(
                    Entry(
                        key: number, offset: frame.offset, length: UInt32(clamping: frame.bytes.count), line: UInt32(clamping: frame.line)))
            }
        }
        if let error = reader.endError { errors.append(error) }
        entries.sort { ($0.key, $0.offset) < ($1.key, $1.offset) }
        self.errors = errors
        self.reader = reader
    }

    /// The places of all rows.
    var indices: Range<Int> { entries.indices }

    /// The number that a row holds.
    func key(at place: Int) -> Int { entries[place].key }

    /// The places of the rows with a number, in the order of the file. Logarithmic in the number of rows.
    func places(of key: Int) -> Range<Int> {
        let first = firstPlace { $0 < key }
        return first..<firstPlace(from: first) { $0 <= key }
    }

    private func firstPlace(from start: Int = 0, where isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (start, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(entries[middle].key) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A row, read again.
    func row(at place: Int) throws(ImportError) -> XMLRecord {
        let entry = entries[place]
        let bytes = try reader.input.bytes(in: entry.offset..<entry.offset + Int(entry.length))
        var parser = reader.frameParser
        return try parser.parse(
            RecordFrame(
                givenName: "row", bytes: bytes, offset: entry.offset, line: Int(entry.line), column: nil, surroundings: surroundings,
                fault: nil)
        ).get()
    }
}
