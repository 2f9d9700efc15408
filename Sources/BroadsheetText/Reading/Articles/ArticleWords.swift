/// The longer words of each line, by which lines are compared.
struct ArticleWords {
    /// Numbers of the words of all lines one after the other, in each line each once.
    private var numbers: [Int32] = []
    /// Where those of each line begin, and those of the last one end.
    private var starts: [Int] = [0]
    /// How many lines hold a word, by its number.
    private(set) var counts: [Int32] = []

    private static let longest = 2000

    init(_ lines: [TextLine]) {
        var places = HashTable<Int32>(empty: -1, capacity: 1024)
        // The last line that each word was seen in.
        var lastLines: [Int32] = []
        starts.reserveCapacity(lines.count + 1)
        for index in lines.indices {
            var text = lines[index].text
            text.withUTF8 { utf8 in
                Self.eachWord(of: utf8) { hash in
                    let place = places.place(of: hash)
                    var number = Int(places[place: place])
                    if number < 0 {
                        number = counts.count
                        places[place: place] = Int32(number)
                        counts.append(0)
                        lastLines.append(-1)
                    }
                    guard lastLines[number] != Int32(index) else { return }
                    lastLines[number] = Int32(index)
                    counts[number] += 1
                    numbers.append(Int32(number))
                }
            }
            starts.append(numbers.count)
        }
    }

    /// The numbers of a line's words.
    func words(_ line: Int) -> ArraySlice<Int32> { numbers[starts[line]..<starts[line + 1]] }

    /// Words of more than three letters, and those of scripts that need fewer.
    @inline(__always)
    private static func eachWord(of utf8: UnsafeBufferPointer<UInt8>, _ found: (UInt64) -> Void) {
        var hash = TextHash()
        var length = 0
        var isDense = false
        var at = 0
        var seen = 0
        while at < utf8.count, seen < longest {
            let (value, next) = Glyph.scalar(of: utf8, at: at)
            at = next
            seen += 1
            if Glyph.isWord(value) || value == 0x27 || value == 0x2019 {
                if length == 0 { isDense = value > 0x2e80 }
                hash.add(Glyph.lowered(value))
                length += 1
            } else if length > 0 {
                if length > 3 || isDense { found(hash.value) }
                hash = TextHash()
                length = 0
            }
        }
        if length > 3 || length > 0 && isDense { found(hash.value) }
    }
}

/// A set of words by their numbers.
struct WordNumbers: Sendable {
    private var holds: [Bool]

    init(_ article: ArticleWords) {
        holds = [Bool](repeating: false, count: article.counts.count)
    }

    mutating func insert(_ numbers: some Sequence<Int32>) { for number in numbers { holds[Int(number)] = true } }

    func contains(_ number: Int32) -> Bool { holds[Int(number)] }
}
