internal import BroadsheetCore

/// The piece of a text that is being looked at: it grows at its end as the text is searched and shrinks at its front as it is dropped. Places are
/// counted from its front.
struct MarkupBuffer {
    private let input: ByteInput
    private var storage: [UInt8] = []
    /// Where the buffer begins in its storage; what comes before is dropped, and moved out when the storage grows.
    private var front = 0
    /// Where the buffer begins in the text.
    private(set) var base = 0
    /// The lines before the buffer, and how many bytes of the last of them.
    private var lines = 0
    private var column = 0
    /// What went wrong while more was read; nothing more can be had then.
    private(set) var error: ImportError?
    private var isAtEnd = false

    init(_ input: ByteInput) { self.input = input }

    var count: Int { storage.count - front }

    subscript(index: Int) -> UInt8 { storage[front + index] }

    subscript(range: Range<Int>) -> ArraySlice<UInt8> { storage[(front + range.lowerBound)..<(front + range.upperBound)] }

    /// Reads on; false at the end of the text.
    mutating func grow() -> Bool {
        guard !isAtEnd else { return false }
        if front > 0 {
            storage.removeFirst(front)
            front = 0
        }
        let old = storage.count
        do throws(ImportError) {
            isAtEnd = try !input.append(ByteInput.pieceLength, to: &storage)
        } catch {
            // What was read before the error counts.
            self.error = error
            isAtEnd = true
        }
        return storage.count > old
    }

    /// Whether there are so many bytes from a place on, after reading on if need be.
    mutating func holds(_ wanted: Int, at index: Int) -> Bool {
        while count - index < wanted { if !grow() { return false } }
        return true
    }

    /// Whether these bytes stand at a place.
    mutating func starts(with text: StaticString, at index: Int) -> Bool {
        guard holds(text.utf8CodeUnitCount, at: index) else { return false }
        return withBytes { bytes in
            text.withUTF8Buffer { wanted in
                for offset in wanted.indices where bytes[index + offset] != wanted[offset] { return false }
                return true
            }
        }
    }

    /// Whether a name stands at a place, and ends there.
    mutating func holdsName(_ name: [UInt8], at index: Int) -> Bool {
        guard holds(name.count + 1, at: index) else { return false }
        return withBytes { bytes in
            for offset in name.indices where bytes[index + offset] != name[offset] { return false }
            let next = bytes[index + name.count]
            return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
        }
    }

    /// The name that begins at a place; empty when none does.
    mutating func name(at start: Int) -> String {
        var end = start
        while holds(1, at: end), end - start < 1024 {
            let byte = self[end]
            if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<") { break }
            end += 1
        }
        return String(decoding: self[start..<end], as: UTF8.self)
    }

    /// The place behind the `>` of the tag that begins at a place, quoted values passed over. A `<` ends a tag too, since none can hold one: the tag is
    /// broken there. `nil` when the text ends first or the tag is longer than `limit`.
    mutating func tagEnd(from start: Int, limit: Int) -> Int? {
        var position = start + 1
        var quote: UInt8 = 0
        while true {
            let end: Int? = withBytes { bytes in
                while position < bytes.count {
                    let byte = bytes[position]
                    if byte == UInt8(ascii: "<") { return position }
                    position += 1
                    if quote != 0 {
                        if byte == quote { quote = 0 }
                    } else if byte == UInt8(ascii: ">") {
                        return position
                    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                        quote = byte
                    }
                }
                return nil
            }
            if let end { return end }
            guard position - start <= limit, grow() else { return nil }
        }
    }

    /// The place of a byte within what was read, or `nil`.
    func firstIndex(of byte: UInt8, from index: Int) -> Int? {
        withBytes { bytes in
            let place = bytes.place(of: byte, from: index)
            return place < bytes.count ? place : nil
        }
    }

    /// The first `<` that may begin a tag of one of two names, a comment or an instruction, or after which too little was read to tell. Other tags, and
    /// sections of character data that end within what was read, are passed over.
    func firstMark(from start: Int, of name: [UInt8], or other: [UInt8]?) -> Int? {
        let first = name.first ?? 0
        let otherFirst = other?.first ?? first
        return withBytes { bytes in
            var index = start
            while true {
                let mark = bytes.place(of: UInt8(ascii: "<"), from: index)
                guard mark < bytes.count else { return nil }
                guard mark + 12 < bytes.count else { return mark }
                switch bytes[mark + 1] {
                case first, UInt8(ascii: "?"): return mark
                case UInt8(ascii: "/"):
                    if bytes[mark + 2] == first || bytes[mark + 2] == otherFirst { return mark }
                    index = mark + 2
                case UInt8(ascii: "!"):
                    guard let end = Self.endOfSection(bytes, at: mark) else { return mark }
                    index = end
                default: index = mark + 1
                }
            }
        }
    }

    /// The place behind a section of character data; `nil` when none begins here or its end was not read.
    private static func endOfSection(_ bytes: UnsafeBufferPointer<UInt8>, at mark: Int) -> Int? {
        let opening: StaticString = "<![CDATA["
        guard bytes.holds(opening, at: mark) else { return nil }
        return PlainCharacters.sectionEnd(in: bytes, from: mark + opening.utf8CodeUnitCount, to: bytes.count).map { $0 + 3 }
    }

    /// Goes behind an ending, or to the end of the text where there is none. What is farther than `limit` from the front is dropped.
    ///
    /// - Returns: Whether anything was dropped.
    mutating func skip(past ending: StaticString, from index: inout Int, limit: Int) -> Bool {
        var hasDropped = false
        let first = ending.withUTF8Buffer { $0.first ?? 0 }
        while true {
            if let found = firstIndex(of: first, from: index) {
                index = found
                if starts(with: ending, at: index) {
                    index += ending.utf8CodeUnitCount
                    return hasDropped
                }
                index += 1
                continue
            }
            index = count
            if index > limit {
                drop(before: index)
                index = 0
                hasDropped = true
            }
            guard grow() else { return hasDropped }
        }
    }

    /// Drops what comes before a place, which becomes the front.
    mutating func drop(before index: Int) {
        guard index > 0 else { return }
        (lines, column) = position(of: index)
        base += index
        front += index
    }

    /// How many lines come before a place, and how many bytes in its own line. Linear in the distance from the front.
    func position(of index: Int) -> (lines: Int, column: Int) {
        withBytes { bytes in
            var count = 0
            var offset = 0
            if let base = bytes.baseAddress.map({ UnsafeRawPointer($0) }) {
                while offset + 8 <= index {
                    // Each byte of the sum counts the line feeds at its own place.
                    var sum: UInt64 = 0
                    let end = min(index - 7, offset + 8 * 255)
                    while offset < end {
                        sum &+= EightBytes(base, at: offset).equal(to: 0x0a) >> 7
                        offset += 8
                    }
                    let pairs = sum & 0x00ff_00ff_00ff_00ff &+ sum >> 8 & 0x00ff_00ff_00ff_00ff
                    count &+= Int((pairs &* 0x0001_0001_0001_0001) >> 48)
                }
            }
            while offset < index {
                count &+= bytes[offset] == 0x0a ? 1 : 0
                offset += 1
            }
            guard count > 0 else { return (lines, column + index) }
            var start = index
            while bytes[start - 1] != 0x0a { start -= 1 }
            return (lines + count, index - start)
        }
    }

    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[front...])) }
    }
}
