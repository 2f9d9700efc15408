/// A text that is a number of votes: `12`, `+3`, `(4)`, `12 points`, `−1`, `1.2k`; or votes for and against: `+12 / −3`.
struct VoteText {
    /// The one number, or the votes for.
    var value: Int
    var against: Int?
    /// Whether the text is nothing but votes by its form: the unit is written behind the number, or there are two.
    var isWorded: Bool

    private static let units = WordTable(
        words: """
            point points like likes vote votes upvote upvotes pts people person reaction reactions punkt punkte stimmen gefällt j'aime votos voti punti \
            persona personas persone personne personnes pessoa pessoas osoba osoby osób человек человека thanks thumbs recommend recommends recommendations helpful kudos karma votes_up me_gusta gefällt_mir personas_gusta \
            personen voix punktów głosów лайков голосов plus up
            """)

    /// Reads a text; `nil` when it is anything but a number with at most a unit, or two with a plus and a minus. Bounded by its length.
    static func read(_ text: [UInt8]) -> VoteText? {
        if let pair = VotePair.read(text) { return VoteText(value: pair.up, against: pair.down, isWorded: true) }
        var index = 0
        var sign = 1
        let count = text.count
        guard count > 0, count <= 60 else { return nil }
        while index < count, text[index] == 0x20 || text[index] == UInt8(ascii: "(") || text[index] == UInt8(ascii: "[") { index += 1 }
        if index < count, text[index] == UInt8(ascii: "+") {
            index += 1
        } else if index < count, text[index] == UInt8(ascii: "-") {
            sign = -1
            index += 1
        } else if index + 2 < count, text[index] == 0xe2,
            text[index + 1] == 0x88 && text[index + 2] == 0x92 || text[index + 1] == 0x80 && text[index + 2] == 0x93
        {
            sign = -1
            index += 3
        } else {
            // Hearts, thumbs and arrows stand in front of the number, letters do not.
            while index < count, text[index] >= 0x80 { index += 1 }
        }
        while index < count, text[index] == 0x20 { index += 1 }
        var value = 0
        var digits = 0
        while index < count, text[index] &- 0x30 < 10, digits < 7 {
            value = value * 10 + Int(text[index] - 0x30)
            digits += 1
            index += 1
        }
        guard (1...6).contains(digits) else { return nil }
        (value, index) = scaled(value, digits, text, index)
        let rest = text[index...].filter { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: ".") }
        let words = PlainText.squeezed(String(decoding: rest, as: UTF8.self))
        if words.isEmpty { return VoteText(value: sign * value, isWorded: false) }
        let key = Array(TextKeys.words(words).utf8)
        // Marks alone, such as an arrow behind the number.
        if key.isEmpty { return VoteText(value: sign * value, isWorded: false) }
        let first = key.split(separator: 0x20)[0]
        guard units.contains(key) || units.contains(first) else { return nil }
        return VoteText(value: sign * value, isWorded: true)
    }

    /// Thousands that are written with a mark or a `k`.
    private static func scaled(_ value: Int, _ digits: Int, _ text: [UInt8], _ index: Int) -> (Int, Int) {
        var value = value
        var index = index
        if index + 3 < text.count + 0, text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: "."), digits <= 3,
            index + 4 <= text.count, text[(index + 1)..<(index + 4)].allSatisfy({ $0 &- 0x30 < 10 })
        {
            for digit in text[(index + 1)..<(index + 4)] { value = value * 10 + Int(digit - 0x30) }
            index += 4
        } else if index + 2 < text.count, text[index] == UInt8(ascii: "."), text[index + 1] &- 0x30 < 10,
            text[index + 2] | 0x20 == UInt8(ascii: "k")
        {
            return (value * 1000 + Int(text[index + 1] - 0x30) * 100, index + 3)
        }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "k"), index + 1 == text.count { return (value * 1000, index + 1) }
        return (value, index)
    }
}
