import Broadsheet

/// How the place of a piece is named for people.
struct AccountLabel {
    /// The place in a word or two, such as `body` or `residue: share`.
    let text: String
    /// The group that pieces are shown and hidden in.
    let group: String
    let family: Family

    enum Family: String {
        case metadata, body, comment, residue
    }

    init(_ place: Account.Place) {
        switch place {
        case .metadata(let field):
            (text, group, family) = (field.rawValue, "metadata", .metadata)
        case .body:
            (text, group, family) = ("body", "body", .body)
        case .comment(let id, let part):
            (text, group, family) = ("comment \(id): \(part.rawValue)", part == .control ? "controls of comments" : "comments", .comment)
        case .residue(let kind):
            (text, group, family) = ("residue: \(kind.rawValue)", kind.rawValue, .residue)
        }
    }
}

extension SourceLocation {
    /// The place within the input in a few words.
    var shortText: String {
        var parts: [String] = []
        if let line { parts.append("line \(line)") }
        if let byteRange { parts.append("bytes \(byteRange.lowerBound)–\(byteRange.upperBound)") }
        if let path { parts.append(path) }
        return parts.joined(separator: " · ")
    }
}

extension Account {
    /// How many words went to each group, in the order in which the groups first come.
    var wordCounts: [(group: String, words: Int)] {
        var counts: [(group: String, words: Int)] = []
        var places: [String: Int] = [:]
        for piece in pieces {
            let group = AccountLabel(piece.place).group
            let words = Self.words(of: piece.text)
            if let place = places[group] {
                counts[place].words += words
            } else {
                places[group] = counts.count
                counts.append((group, words))
            }
        }
        return counts
    }

    private static func words(of text: String) -> Int {
        var words = 0
        var isInside = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar.isASCII ? scalar.value == 0x20 || 0x09...0x0d ~= scalar.value : scalar.properties.isWhitespace
            if !isSpace, !isInside { words += 1 }
            isInside = !isSpace
        }
        return words
    }
}
