/// The classes, the beginnings of ids and the attributes of a page, as hashes in a filter of bits: it may take a mark for one of the page's that is none, and
/// never misses one.
struct PatternMarks: Sendable {
    private var bits = [UInt64](repeating: 0, count: wordCount)

    /// Some hundred marks of a page fill two bits in a hundred.
    private static let wordCount = 512

    mutating func insert(_ mark: UInt64) {
        let (word, bit) = Self.place(of: mark)
        bits[word] |= bit
    }

    func mayContain(_ mark: UInt64) -> Bool {
        let (word, bit) = Self.place(of: mark)
        return bits[word] & bit != 0
    }

    @inline(__always)
    private static func place(of mark: UInt64) -> (word: Int, bit: UInt64) {
        let place = Int((mark ^ mark >> 32) & UInt64(wordCount * 64 - 1))
        return (place >> 6, 1 << UInt64(place & 63))
    }

    // MARK: Marks

    static func mark(ofClass name: some Sequence<UInt8>) -> UInt64 { hash(name, kind: 1) }

    static func mark(ofAttribute name: some Sequence<UInt8>) -> UInt64 { hash(name, kind: 2) }

    /// The mark of an id, or of how an id begins: its longest beginning that marks are made of. `nil` if it is shorter than all.
    static func mark(ofID id: some Collection<UInt8>) -> UInt64? {
        beginnings.last { $0 <= id.count }.map { hash(id.prefix($0), kind: UInt8($0)) }
    }

    /// Adds an id: ids are told by their beginnings, since what follows is a number.
    mutating func insert(beginningsOfID id: UnsafeBufferPointer<UInt8>) {
        for count in Self.beginnings where count <= id.count { insert(Self.hash(id.prefix(count), kind: UInt8(count))) }
    }

    private static let beginnings = [4, 8]

    @inline(__always)
    private static func hash(_ bytes: some Sequence<UInt8>, kind: UInt8) -> UInt64 {
        var hash = ByteHash()
        hash.combine(kind)
        for byte in bytes { hash.combine(byte) }
        return hash.value
    }
}
