internal import CModels

/// How much the words of lines speak for the text of an article rather than for what stands around it.
struct BodyWords {
    static let names = ["wordSum", "wordMean", "wordLeast", "wordsAbove3", "wordsBelow3", "wordsAbove8", "wordsBelow8", "wordsOfPage"]

    /// The weights of words in sixteenths of a logarithm of odds, by the words' hashes.
    private static let weights: HashTable<Float> = {
        let count = broadsheet_text_body_word_count()
        var weights = HashTable<Float>(empty: 0, capacity: Int(count))
        for index in 0..<count {
            guard let word = broadsheet_text_body_word(index) else { continue }
            let place = weights.place(of: TextHash.of(String(cString: word)))
            weights[place: place] = Float(broadsheet_text_body_word_weight(index)) / 16
        }
        return weights
    }()

    /// What the word with a hash counts for; 0 for most words.
    static func weight(of hash: UInt64) -> Float { weights.value(hash) ?? 0 }

    /// The sums of all lines up to each, and how many words these have; a line without words counts as one.
    private var sums: [Float] = [0]
    private var counts: [Float] = [0]
    private var least: [Float] = []

    /// Linear in the words of the lines.
    init(_ article: ArticleWords, lines count: Int) {
        sums.reserveCapacity(count + 1)
        counts.reserveCapacity(count + 1)
        least.reserveCapacity(count)
        for line in 0..<count {
            let words = article.words(line)
            var (sum, low): (Float, Float) = (0, .infinity)
            for word in words {
                let weight = article.bodyWeights[Int(word)]
                sum += weight
                low = min(low, weight)
            }
            sums.append(sums[line] + sum)
            counts.append(counts[line] + Float(max(1, words.count)))
            least.append(words.isEmpty ? 0 : low)
        }
    }

    private func mean(_ from: Int, _ to: Int) -> Float {
        let low = max(0, from)
        let high = min(least.count, to)
        return low < high ? (sums[high] - sums[low]) / (counts[high] - counts[low]) : 0
    }

    /// Writes the features of a line.
    func add(_ index: Int, to row: inout FeatureRow) {
        row.add(sums[index + 1] - sums[index], mean(index, index + 1), least[index])
        row.add(mean(index - 3, index), mean(index + 1, index + 4), mean(index - 8, index), mean(index + 1, index + 9))
        row.add(mean(0, least.count))
    }
}
