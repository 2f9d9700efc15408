internal import BroadsheetCore

/// Where the lines of a text in the round-trip form went; a line is one place's as a whole, its mark too.
struct RoundTripAccount {
    private var notes: [(lines: ArraySlice<RoundTripLine>, place: Account.Place, reason: String?)] = []

    mutating func note(_ lines: ArraySlice<RoundTripLine>, _ place: Account.Place, _ reason: String? = nil) {
        notes.append((lines, place, reason))
    }

    mutating func note(_ line: RoundTripLine, _ place: Account.Place, _ reason: String? = nil) {
        note([line], place, reason)
    }

    /// Keeps a piece for each line or stretch of lines without a blank one.
    func keep(_ lines: RoundTripLines, source: Source, byteOffset: Int, _ context: inout ImportContext) {
        guard context.options.keepsResidue else { return }
        for note in notes {
            let isResidue = if case .residue = note.place { true } else { false }
            for stretch in note.lines.split(whereSeparator: { $0.start == $0.end }) {
                guard let first = stretch.first, let last = stretch.last else { continue }
                context.keep(
                    Account.Piece(
                        note.place, text: stretch.map { String(decoding: lines[$0], as: UTF8.self) }.joined(separator: "\n"),
                        location: source.location(
                            line: first.number, byteOffset: byteOffset + first.start, byteCount: last.end - first.start),
                        reason: note.reason ?? (isResidue ? "a field that is not known" : nil)))
            }
        }
    }
}
