/// Finds phrases of one or several words in short texts; the longest that fits counts.
struct PhraseTable: Sendable {
    private var phrases: WordTable
    /// The first words of phrases, with the number of words of the longest that begins so.
    private var starts: WordTable
    /// The first characters of phrases of scripts without spaces, with the length of the longest that begins so.
    private var unspacedStarts = WordTable(capacity: 0)

    /// Creates a table without phrases.
    init(capacity: Int = 0) {
        phrases = WordTable(capacity: capacity)
        starts = WordTable(capacity: capacity)
    }

    /// Creates a table from lists of phrases that are parted by commas; the first value of a phrase that comes twice stays.
    init(_ lists: [(phrases: String, value: Int)]) {
        self.init(capacity: lists.reduce(0) { $0 + $1.phrases.utf8.count } / 8)
        for (list, value) in lists { Self.forEachPhrase(list) { insert($0, value) } }
    }

    init(_ list: String) {
        self.init([(list, 1)])
    }

    /// Reads the phrases of a list.
    static func forEachPhrase(_ list: String, _ body: (ShortText) -> Void) {
        var list = list
        list.withUTF8 { list in
            var start = 0
            while start < list.count {
                let end = list[start...].firstIndex(of: 0x2c) ?? list.count
                ShortText.with(UnsafeBufferPointer(rebasing: list[start..<end])) { phrase in
                    phrase.readAll()
                    if phrase.count > 0, phrase.numberCount == 0 { body(phrase) }
                }
                start = end + 1
            }
        }
    }

    /// Adds a phrase that is not there yet.
    ///
    /// - Returns: The value that the phrase has now.
    @discardableResult
    mutating func insert(_ phrase: ShortText, _ value: Int) -> Int {
        let first = phrase.words(0..<1)
        starts.raise(first, to: Int32(phrase.count))
        if phrase[0].isUnspaced { unspacedStarts.raise(Self.firstCharacter(first), to: Int32(first.count)) }
        return phrases.insert(phrase.words, Int32(value))
    }

    /// The value of a whole key.
    func value(of key: UnsafeBufferPointer<UInt8>) -> Int? { phrases.value(of: key) }

    private static func firstCharacter(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: word.prefix(3))
    }

    func forEachFirstWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { starts.forEachWord(body) }

    /// Whether a phrase begins with a word.
    func startsPhrase(_ word: UnsafeBufferPointer<UInt8>) -> Bool { starts.value(of: word) != nil }

    /// Whether a phrase can begin like a text, by its first character where words are not parted by spaces.
    func mayStart(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, first >= 0xe0, ShortText.isUnspaced(Scalars.decode(text, at: 0).scalar) else { return true }
        return unspacedStarts.value(of: Self.firstCharacter(text)) != nil
    }

    /// How many words the longest phrase has that begins with a word; 0 if none does.
    func longestPhrase(from word: UnsafeBufferPointer<UInt8>) -> Int { starts.value(of: word) ?? 0 }

    /// The longest phrase that begins at a piece, and how many pieces it takes.
    func match(_ text: ShortText, at piece: Int) -> (value: Int, count: Int)? {
        guard text[piece].kind == .word, let longest = starts.value(of: text.words(piece..<piece + 1)) else { return nil }
        var end = piece + 1
        while end < text.count, end < piece + longest, text[end].kind == .word { end += 1 }
        while end > piece {
            if let value = phrases.value(of: text.words(piece..<end)) { return (value, end - piece) }
            end -= 1
        }
        return nil
    }

    /// The longest phrase that a word of a script without spaces begins with, and its length in bytes.
    func prefix(of word: UnsafeBufferPointer<UInt8>) -> (value: Int, length: Int)? {
        guard let longest = unspacedStarts.value(of: Self.firstCharacter(word)) else { return nil }
        var end = min(word.count, longest)
        while end > 0 {
            if end == word.count || word[end] & 0xc0 != 0x80, let value = phrases.value(of: UnsafeBufferPointer(rebasing: word[..<end])) {
                return (value, end)
            }
            end -= 1
        }
        return nil
    }
}
