/// The classes, the beginnings of ids and the attributes of a page, as hashes in a filter of bits: it may take a mark for one of the page's that is none, and
/// never misses one.
struct PatternMarks: Sendable {
    private var bits = [UInt64](repeating: 0, count: wordCount)

    /// Two bits stand for a mark; the thousand marks of a large page fill one bit in thirty.
    private static let wordCount = 1024

    mutating func insert(_ mark: UInt64) {
        let (first, second) = Self.places(of: mark)
        bits[first >> 6] |= 1 << UInt64(first & 63)
        bits[second >> 6] |= 1 << UInt64(second & 63)
    }

    func mayContain(_ mark: UInt64) -> Bool {
        let (first, second) = Self.places(of: mark)
        return bits[first >> 6] & 1 << UInt64(first & 63) != 0 && bits[second >> 6] & 1 << UInt64(second & 63) != 0
    }

    @inline(__always)
    private static func places(of mark: UInt64) -> (Int, Int) {
        let last = UInt64(wordCount * 64 - 1)
        return (Int(mark >> 12 & last), Int(mark >> 40 & last))
    }

    // MARK: Marks

    // Labels whose digits alone differ are looked at once, so digits tell no marks apart.

    static func mark(ofClass name: UnsafeBufferPointer<UInt8>) -> UInt64 { ByteHash.ofShape(name) &* 3 }

    static func mark(ofClass name: ArraySlice<UInt8>) -> UInt64 { name.withUnsafeBufferPointer { mark(ofClass: $0) } }

    static func mark(ofAttribute name: some Sequence<UInt8>) -> UInt64 { Array(name).withUnsafeBufferPointer { ByteHash.ofShape($0) &* 5 } }

    /// The mark of an id, or of how an id begins: its longest beginning that marks are made of. `nil` if it is shorter than all.
    static func mark(ofID id: ArraySlice<UInt8>) -> UInt64? {
        beginnings.last { $0 <= id.count }.map { count in id.withUnsafeBufferPointer { mark(ofBeginning: $0, count) } }
    }

    /// Adds an id: ids are told by their beginnings, since what follows is a number.
    mutating func insert(beginningsOfID id: UnsafeBufferPointer<UInt8>) {
        for count in Self.beginnings where count <= id.count { insert(Self.mark(ofBeginning: id, count)) }
    }

    private static let beginnings = [4, 8]

    private static func mark(ofBeginning id: UnsafeBufferPointer<UInt8>, _ count: Int) -> UInt64 {
        ByteHash.ofShape(UnsafeBufferPointer(rebasing: id[..<count])) &* 7
    }
}
