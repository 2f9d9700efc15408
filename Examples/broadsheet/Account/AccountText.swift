import Broadsheet

/// An account for a terminal: each piece under a line that says where it went and why.
struct AccountText {
    let isColoured: Bool

    func text(of imported: Imported) -> String {
        var text = ""
        for piece in imported.account.pieces {
            let label = AccountLabel(piece.place)
            text += colour(label.family, bold: true) + label.text + reset
            let notes = [piece.location?.shortText, piece.reason].compactMap { $0 }.filter { !$0.isEmpty }.map(Self.clean)
            if !notes.isEmpty { text += "  " + faint + notes.joined(separator: " · ") + reset }
            text += "\n"
            for line in piece.text.split(separator: "\n", omittingEmptySubsequences: false) {
                text += "    " + colour(label.family) + Self.clean(line) + reset + "\n"
            }
        }
        let counts = imported.account.wordCounts.map { "\($0.words) \($0.group)" }
        if !counts.isEmpty { text += faint + "words: " + counts.joined(separator: ", ") + reset + "\n" }
        return text
    }

    private var reset: String { isColoured ? "\u{1b}[0m" : "" }

    private var faint: String { isColoured ? "\u{1b}[2m" : "" }

    private func colour(_ family: AccountLabel.Family, bold: Bool = false) -> String {
        guard isColoured else { return "" }
        let number =
            switch family {
            case .metadata: 35
            case .body: 32
            case .comment: 36
            case .residue: 33
            }
        return "\u{1b}[\(bold ? "1;" : "")\(number)m"
    }

    /// Without control characters, by which a page could write over the terminal, and marks that turn the direction of what follows.
    private static func clean(_ text: some StringProtocol) -> String {
        guard text.unicodeScalars.contains(where: isHarmful) else { return String(text) }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isHarmful(scalar) { scalars.append(scalar) }
        return String(scalars)
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7f...0x9f, 0x202a...0x202e, 0x2066...0x2069: true
        default: false
        }
    }
}
