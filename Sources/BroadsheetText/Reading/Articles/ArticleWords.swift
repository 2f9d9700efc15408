/// The longer words of each line, by which lines are compared.
struct ArticleWords: Sendable {
    /// Numbers of the words of all lines one after the other, in each line each once.
    private var numbers: [Int32] = []
    /// Where those of each line begin, and those of the last one end.
    private var starts: [Int] = [0]
    /// How many lines hold a word, by its number.
    private(set) var counts: [Int32] = []
    /// How much a word speaks for the text of an article, by its number.
    private(set) var bodyWeights: [Float] = []

    private var places = HashTable<Int32>(empty: -1, capacity: 256)
    /// The last line that each word was seen in.
    private var lastLines: [Int32] = []

    /// How many scalars of a line are looked at.
    static let longest = 2000

    init() {}

    /// The words of a page, whose lines brought them along when they were measured.
    init(_ page: TextPage) {
        if page.words.starts.count == page.lines.count + 1 {
            self = page.words
        } else {
            self.init(page.lines)
        }
    }

    private init(_ lines: [TextLine]) {
        for line in lines {
            let low = Glyph.lowered(Glyph.scalars(line.text))
            low.withUnsafeBufferPointer { low in
                var start = 0
                while start < low.count {
                    var end = start
                    var hash = TextHash()
                    while end < low.count, Glyph.isWord(low[end]) || low[end] == 0x27 || low[end] == 0x2019 {
                        hash.add(low[end])
                        end += 1
                    }
                    if end > start { add(hash.value, start..<end, in: low) }
                    start = end + 1
                }
            }
            endLine()
        }
    }

    /// Adds a word of the line that is read, if it has more than three letters, or is of a script that needs fewer.
    @inline(__always)
    mutating func add(_ hash: UInt64, _ range: Range<Int>, in low: UnsafeBufferPointer<UInt32>) {
        guard range.count > 3 || low[range.lowerBound] > 0x2e80 else { return }
        if range.upperBound <= Self.longest { insert(hash) } else { insertBeginning(range, in: low) }
    }

    /// Of a word that goes on where no more is looked at, what is in front of that counts.
    private mutating func insertBeginning(_ range: Range<Int>, in low: UnsafeBufferPointer<UInt32>) {
        let end = min(range.upperBound, Self.longest)
        guard end - range.lowerBound > 3 || end > range.lowerBound && low[range.lowerBound] > 0x2e80 else { return }
        var hash = TextHash()
        for at in range.lowerBound..<end { hash.add(low[at]) }
        insert(hash.value)
    }

    private mutating func insert(_ hash: UInt64) {
        let place = places.place(of: hash)
        var number = Int(places[place: place])
        if number < 0 {
            number = counts.count
            places[place: place] = Int32(number)
            counts.append(0)
            bodyWeights.append(BodyWords.weight(of: hash))
            lastLines.append(-1)
        }
        let line = Int32(starts.count)
        guard lastLines[number] != line else { return }
        lastLines[number] = line
        counts[number] += 1
        numbers.append(Int32(number))
    }

    /// Ends the line that is read.
    mutating func endLine() { starts.append(numbers.count) }

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
