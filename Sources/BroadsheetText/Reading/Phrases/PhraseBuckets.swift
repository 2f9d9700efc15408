/// Phrases side by side in one array, those with the same first scalar together, in the order in which they were given.
struct PhraseBuckets: Sendable {
    private struct Bucket {
        var phrases = 0..<0
        /// A bit for each second scalar, by its last six bits; all bits where a phrase has none.
        var seconds: UInt64 = 0
    }

    private var scalars: Glyph.Text = []
    /// Where each phrase begins, and where the last one ends.
    private var starts: [Int] = [0]
    private var buckets = [Bucket()]
    /// The number of each ASCII scalar's bucket.
    private var ascii = [UInt16](repeating: 0, count: 128)
    private var others: [UInt32: Int] = [:]

    /// What each phrase was in the array that was given.
    private(set) var numbers: [Int] = []

    init(_ phrases: [Glyph.Text]) {
        var order: [UInt32] = []
        var groups: [UInt32: [Int]] = [:]
        for (number, phrase) in phrases.enumerated() {
            guard let first = phrase.first else { continue }
            if groups[first] == nil { order.append(first) }
            groups[first, default: []].append(number)
        }
        for first in order {
            var bucket = Bucket()
            let start = numbers.count
            for number in groups[first] ?? [] {
                scalars += phrases[number]
                starts.append(scalars.count)
                numbers.append(number)
                bucket.seconds |= phrases[number].count > 1 ? 1 << UInt64(phrases[number][1] & 63) : .max
            }
            bucket.phrases = start..<numbers.count
            if first < 128 { ascii[Int(first)] = UInt16(buckets.count) } else { others[first] = buckets.count }
            buckets.append(bucket)
        }
    }

    /// The phrases that can begin with two scalars; hardly ever any.
    @inline(__always)
    func candidates(_ first: UInt32, _ second: UInt32?) -> Range<Int> {
        let number = first < 128 ? Int(ascii[Int(first)]) : others[first] ?? 0
        if number == 0 { return 0..<0 }
        let bucket = buckets[number]
        let bit: UInt64 = second.map { 1 << UInt64($0 & 63) } ?? .max
        return bucket.seconds & bit != 0 ? bucket.phrases : 0..<0
    }

    @inline(__always)
    func length(_ phrase: Int) -> Int { starts[phrase + 1] - starts[phrase] }

    /// Whether a text has a phrase at a place.
    func begins(_ text: UnsafeBufferPointer<UInt32>, _ start: Int, with phrase: Int) -> Bool {
        let first = starts[phrase]
        let length = starts[phrase + 1] - first
        guard length <= text.count - start else { return false }
        return scalars.withUnsafeBufferPointer { scalars in
            for at in 0..<length where text[start + at] != scalars[first + at] { return false }
            return true
        }
    }

    func begins(_ text: Glyph.Text, _ start: Int, with phrase: Int) -> Bool {
        text.withUnsafeBufferPointer { begins($0, start, with: phrase) }
    }

    /// Whether a text has a phrase that stands here backwards in front of a place.
    func ends(_ text: Glyph.Text, _ end: Int, with phrase: Int) -> Bool {
        let first = starts[phrase]
        let length = starts[phrase + 1] - first
        guard length <= end else { return false }
        for at in 0..<length where text[end - 1 - at] != scalars[first + at] { return false }
        return true
    }
}
