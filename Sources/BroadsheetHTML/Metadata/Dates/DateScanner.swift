/// Finds the dates in a text, whatever their notation and language.
struct DateScanner {
    private var tokenizer = DateTokenizer()
    let language: DateLanguage

    init(language: DateLanguage) { self.language = language }

    /// The dates in a text, in order, without overlaps.
    mutating func dates(in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [PageDate] {
        tokenizer.read(bytes)
        let reader = DateShapes(tokens: tokenizer.tokens, language: language)
        var found: [PageDate] = []
        var index = 0
        while index < reader.tokens.count, found.count < limit {
            if let (read, next) = reader.date(at: index) {
                var date = read
                if date.clock == nil { date.clock = ClockReader(tokens: reader.tokens).clock(after: next) }
                found.append(date)
                index = next
            } else {
                index += 1
            }
        }
        return found
    }

    /// Reads a text and gives its pieces to one who looks for dates in other notations as well.
    mutating func shapes(in bytes: UnsafeBufferPointer<UInt8>) -> DateShapes {
        tokenizer.read(bytes)
        return DateShapes(tokens: tokenizer.tokens, language: language)
    }

    mutating func dates(in text: String, limit: Int) -> [PageDate] {
        var text = text
        return text.withUTF8 { dates(in: $0, limit: limit) }
    }

    /// The first date of an attribute or of a value in structured data, which can also be the seconds or milliseconds since 1970.
    mutating func date(of value: String) -> PageDate? {
        let digits = value.utf8.allSatisfy { $0 &- 0x30 < 10 } ? value.utf8.count : 0
        if digits == 10 || digits == 13, let number = Int(value), value.hasPrefix("1") {
            let seconds = digits == 13 ? number / 1000 : number
            let time = seconds % 86_400
            return PageDate(
                day: seconds / 86_400, clock: PageDate.Clock(hour: time / 3600, minute: time / 60 % 60, second: time % 60, offset: 0))
        }
        return dates(in: value, limit: 1).first
    }
}
