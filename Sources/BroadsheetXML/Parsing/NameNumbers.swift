/// Numbers names in the order in which they come. The names are those of a parser: bytes that end in a zero.
struct NameNumbers: @unchecked Sendable {
    private var numbers: [UInt64: Int32] = [:]
    private var bytes: [UInt8] = []
    private var starts: [Int] = []

    /// The numbers by the address of the name: a parser hands out the same address for the same name as long as it lives.
    private var recent = [(address: UnsafePointer<UInt8>?, number: Int32)](repeating: (nil, 0), count: 64)

    var count: Int { starts.count }

    /// The number of a name, and whether it is new.
    mutating func number(of name: UnsafePointer<UInt8>) -> (number: Int32, isNew: Bool) {
        let slot = Int(bitPattern: name) >> 3 & 63
        if recent[slot].address == name { return (recent[slot].number, false) }
        let found = search(name)
        recent[slot] = (name, found.number)
        return found
    }

    /// Prepares for another parser.
    mutating func forgetAddresses() {
        for slot in recent.indices { recent[slot].address = nil }
    }

    private mutating func search(_ name: UnsafePointer<UInt8>) -> (number: Int32, isNew: Bool) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var length = 0
        while name[length] != 0 {
            hash = (hash ^ UInt64(name[length])) &* 0x0000_0100_0000_01b3
            length += 1
        }
        // Names that share a hash, which only somebody who wants it brings about, get numbers at the places behind it.
        while let number = numbers[hash] {
            if matches(Int(number), name, length) { return (number, false) }
            hash &+= 1
        }
        let number = Int32(starts.count)
        numbers[hash] = number
        starts.append(bytes.count)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name, count: length))
        return (number, true)
    }

    private func matches(_ number: Int, _ name: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let start = starts[number]
        let end = number + 1 < starts.count ? starts[number + 1] : bytes.count
        guard end - start == length else { return false }
        for offset in 0..<length where bytes[start + offset] != name[offset] { return false }
        return true
    }
}
