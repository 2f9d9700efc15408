internal import BroadsheetCore

/// Which records of a document belong together, and where they stand: what is left of a first reading.
struct RecordIndex: Sendable {
    /// One record in 20 bytes, since a file can hold millions.
    struct Entry {
        private var lowOffset: UInt32
        private var highOffset: UInt16
        var surroundings: UInt8
        private var flags: UInt8
        var length: UInt32
        var line: UInt32
        /// The next part of the same article, or -1.
        var next: Int32 = -1

        init(offset: Int, length: Int, line: Int, surroundings: Int, kind: Kind) {
            lowOffset = UInt32(truncatingIfNeeded: offset)
            highOffset = UInt16(truncatingIfNeeded: offset >> 32)
            self.surroundings = UInt8(clamping: surroundings)
            flags = kind.rawValue | (kind == .part ? 0 : Self.leadFlag)
            self.length = UInt32(clamping: length)
            self.line = UInt32(clamping: line)
        }

        private static let leadFlag: UInt8 = 0x10
        private static let circleFlag: UInt8 = 0x20

        var offset: Int { Int(highOffset) << 32 | Int(lowOffset) }
        var range: Range<Int> { offset..<offset + Int(length) }
        var kind: Kind { Kind(rawValue: flags & 0x0f) ?? .broken }

        /// Whether an article begins here: its record, or the first part of one that has none.
        var isLead: Bool { flags & Self.leadFlag != 0 }

        /// Whether it is the first of parts that belong to one another in a circle.
        var isInCircle: Bool { flags & Self.circleFlag != 0 }

        mutating func makeLead() { flags |= Self.leadFlag }
        mutating func markCircle() { flags |= Self.circleFlag }
    }

    enum Kind: UInt8 {
        case article, part, broken, unclosed, tooLarge
    }

    private(set) var entries = PagedArray<Entry>()
    private(set) var leftOut = LeftOutRecords()
    /// The first records that say something of the document.
    private(set) var notes: [XMLRecord] = []
    static let mostNotes = 16
    private var surroundings: [RecordSurroundings] = []
    /// Numbers of names, by their hash, which stands for the name.
    private var numbers: [Int: Int32] = [:]
    /// For each name the first entry that has it, or -1.
    private var places = PagedArray<Int32>()
    /// For each entry the number of the name it belongs to, or -1.
    private var targets = PagedArray<Int32>()

    /// Reads a document once. Linear in its length.
    init(_ dialect: inout some XMLRecordImporter, _ reader: inout XMLRecordReader) {
        // Nearly all records are parts. What is wrong with the text of one is found when it is read with its article.
        if let reference = dialect.partReference { reader.find(reference) }
        while let (frame, result) = reader.nextWithFrame(), entries.count < Int32.max {
            if let part = frame.part {
                append(frame, .part, target: number(ofHash: part.target))
                continue
            }
            guard case .success(let record) = result else {
                append(frame, Kind(frame.fault))
                continue
            }
            switch dialect.role(of: record) {
            case .note: if notes.count < Self.mostNotes { notes.append(record) }
            case .other(let name): leftOut.add(name)
            case .article(let names): append(frame, .article, names: names)
            case .part(let names, let target): append(frame, .part, names: names, target: number(ofHash: Self.hash(of: target)))
            }
        }
        link()
        numbers = [:]
        places = PagedArray()
        targets = PagedArray()
    }

    private mutating func append(_ frame: RecordFrame, _ kind: Kind, names: [String] = [], target: Int32 = -1) {
        for name in names {
            let number = Int(number(ofHash: Self.hash(of: name)))
            if places[number] < 0 { places[number] = Int32(entries.count) }
        }
        if surroundings.last != frame.surroundings, surroundings.count <= UInt8.max { surroundings.append(frame.surroundings) }
        entries.append(
            Entry(offset: frame.offset, length: frame.length, line: frame.line, surroundings: surroundings.count - 1, kind: kind))
        targets.append(target)
    }

    /// The hash that stands for a name.
    static func hash(of name: String) -> Int {
        let ofBytes = name.utf8.withContiguousStorageIfAvailable { hash(ofASCII: $0) }
        return (ofBytes ?? nil) ?? name.hashValue
    }

    /// The hash that stands for a name; `nil` for one in which not all is ASCII.
    static func hash(ofASCII name: UnsafeBufferPointer<UInt8>) -> Int? {
        guard name.allSatisfy({ $0 < 0x80 }) else { return nil }
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(name))
        return hasher.finalize()
    }

    private mutating func number(ofHash hash: Int) -> Int32 {
        if let number = numbers[hash] { return number }
        let number = Int32(places.count)
        numbers[hash] = number
        places.append(-1)
        return number
    }

    /// Chains the parts of each article in the order of the document. Linear in the number of records.
    private mutating func link() {
        var lead = PagedArray<Int32>(repeating: -1, count: entries.count)
        var leadOfMissing: [Int32: Int32] = [:]
        var walk: [Int] = []
        for start in entries.indices {
            var index = start
            walk.removeAll(keepingCapacity: true)
            var found: Int32 = -1
            while found < 0 {
                if lead[index] >= 0 {
                    found = lead[index]
                } else if entries[index].kind != .part {
                    found = Int32(index)
                    lead[index] = found
                } else if lead[index] == -2 {
                    // A circle: its first record stands for the article that is missing.
                    found = Int32(walk.min() ?? index)
                    entries[Int(found)].markCircle()
                } else {
                    lead[index] = -2
                    walk.append(index)
                    let target = targets[index]
                    if places[Int(target)] >= 0 {
                        index = Int(places[Int(target)])
                    } else {
                        found = leadOfMissing[target] ?? Int32(index)
                        leadOfMissing[target] = found
                    }
                }
            }
            for index in walk { lead[index] = found }
        }
        // Each part goes to the front of its article's chain, the last one first.
        for index in entries.indices.reversed() where entries[index].kind == .part {
            let own = Int(lead[index])
            entries[own].makeLead()
            guard own != index else { continue }
            entries[index].next = entries[own].next
            entries[own].next = Int32(index)
        }
    }

    /// The record of an entry, read again.
    func frame(of entry: Entry, _ bytes: [UInt8]) -> RecordFrame {
        RecordFrame(
            givenName: nil, bytes: bytes, offset: entry.offset, line: Int(entry.line), column: nil,
            surroundings: surroundings[Int(entry.surroundings)], fault: entry.kind.fault)
    }
}

extension RecordIndex.Kind {
    /// The kind of a record that cannot be parsed.
    fileprivate init(_ fault: RecordFrame.Fault?) {
        switch fault {
        case .unclosed: self = .unclosed
        case .tooLarge: self = .tooLarge
        case nil: self = .broken
        }
    }

    fileprivate var fault: RecordFrame.Fault? {
        switch self {
        case .unclosed: .unclosed
        case .tooLarge: .tooLarge
        case .article, .part, .broken: nil
        }
    }
}
