/// Beginnings of words, each of a group, that are looked for in the words of classes and ids.
///
/// Words are runs of ASCII letters, also cut between a small letter or digit and a capital, in any case of letters. Only their first eight letters count.
struct WordBeginnings<Group: OptionSet & Sendable>: Sendable {
    private struct Beginning {
        var letters: UInt64
        var mask: UInt64
        /// The length of a word that has to be whole; otherwise 0.
        var length: Int
        var group: Group
    }

    /// The beginnings by their first letter.
    private var beginnings = [[Beginning]](repeating: [], count: 26)

    /// Takes small ASCII letters, the beginnings of a group separated by spaces; a dollar sign ends those that must be whole words.
    init(_ groups: [(Group, String)]) {
        for (group, words) in groups {
            for word in words.utf8.split(separator: 0x20) {
                let isWhole = word.last == UInt8(ascii: "$")
                let letters = isWhole ? word.dropLast() : word
                guard let first = letters.first else { continue }
                beginnings[Int(first) - 0x61].append(
                    Beginning(
                        letters: LetterRuns.packed(letters), mask: letters.count < 8 ? 1 << UInt64(8 * letters.count) - 1 : .max,
                        length: isWhole ? letters.count : 0, group: group))
            }
        }
    }

    /// The groups of a word, given as `LetterRuns` gives it.
    func groups(of word: UInt64, length: Int) -> Group {
        var groups: Group = []
        for beginning in beginnings[Int(word & 0xff) - 0x61]
        where word & beginning.mask == beginning.letters && (beginning.length == 0 || beginning.length == length) {
            groups.formUnion(beginning.group)
        }
        return groups
    }
}
