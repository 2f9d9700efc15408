/// Counts how often words and runs of three words come again.
struct StuffingCounter {
    private var words = 0
    private var counts: [UInt64: Int] = [:]
    private var mostFrequent = 0
    private var mostFrequentPhrase = 0
    private var last: UInt64 = 0
    private var secondLast: UInt64 = 0

    mutating func add(_ letters: ArraySlice<UInt32>) {
        words += 1
        let hash = letters.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        if letters.count > 3 {
            counts[hash, default: 0] += 1
            mostFrequent = max(mostFrequent, counts[hash, default: 0])
        }
        if words > 2 {
            let phrase = (secondLast &* 31 ^ last) &* 0x9e37_79b9_7f4a_7c15 ^ hash
            counts[phrase, default: 0] += 1
            mostFrequentPhrase = max(mostFrequentPhrase, counts[phrase, default: 0])
        }
        secondLast = last
        last = hash
    }

    /// Whether one word of more than three letters is every seventh of all, or one run of three words makes up a quarter of the text.
    var isStuffed: Bool {
        guard words >= 20 else { return false }
        return mostFrequent >= 5 && mostFrequent * 7 >= words || mostFrequentPhrase >= 4 && mostFrequentPhrase * 12 >= words
    }
}
