/// How often hashes occur, by their numbers.
struct HashCounts {
    private var places: HashTable<Int32>
    private(set) var counts: [Int32] = []
    private(set) var numbers: [Int32] = []

    /// Numbers so many hashes by their first occurrence, and counts each.
    @inline(__always)
    init(_ count: Int, _ hash: (Int) -> UInt64) {
        places = HashTable(empty: -1, capacity: count)
        numbers.reserveCapacity(count)
        for index in 0..<count {
            let place = places.place(of: hash(index))
            var number = places[place: place]
            if number < 0 {
                number = Int32(counts.count)
                places[place: place] = number
                counts.append(0)
            }
            counts[Int(number)] += 1
            numbers.append(number)
        }
    }

    /// How often the hash at a place occurs.
    @inline(__always)
    func count(at index: Int) -> Int { Int(counts[Int(numbers[index])]) }
}
