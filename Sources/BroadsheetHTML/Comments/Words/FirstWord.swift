/// What a short text can be by its first word, so that one look tells what it is not.
struct FirstWord: OptionSet, Sendable {
    let rawValue: Int32

    static let control = Self(rawValue: 1 << 0)
    static let saying = Self(rawValue: 1 << 1)
    /// A date in words, or the label of a date.
    static let date = Self(rawValue: 1 << 2)
    static let all: Self = [.control, .saying, .date]

    private static let table: WordTable = {
        var table = WordTable(capacity: 4096)
        ControlWords.forEachFirstWord { table.formUnion($0, ($1 ? Self.control : .saying).rawValue) }
        DateLexicon.forEachFirstWord { table.formUnion($0, Self.date.rawValue) }
        return table
    }()

    private static let longest = 32

    /// Looks at the first word of a text without white space in front. Only words in plain Latin letters tell; anything else can be everything.
    init(of text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.first, Scalars.isASCIILetter(UInt32(first)) else {
            self = .all
            return
        }
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longest) { word in
            var count = 0
            for byte in text {
                guard Scalars.isASCIILetter(UInt32(byte)) else {
                    // The rest of the word is read properly.
                    if byte >= 0x80 { return .all }
                    break
                }
                if count == word.count { return [] }
                word[count] = byte | 0x20
                count += 1
            }
            return Self(rawValue: Int32(Self.table.value(of: UnsafeBufferPointer(rebasing: word[..<count])) ?? 0))
        }
    }

    init(rawValue: Int32) { self.rawValue = rawValue }
}
