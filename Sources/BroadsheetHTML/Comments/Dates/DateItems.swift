/// A short text cut into what the words mean in and around a date.
struct DateItems {
    private(set) var all: [Item] = []

    struct Item {
        var kind: ShortText.Kind
        /// The entry of a word, or -1.
        var entry: Int
        /// The value of a number, the character of a mark.
        var value: Int
        var range: Range<Int>
        var isCapital: Bool
        var isUnspaced: Bool
        var followsSpace: Bool

        func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && value == Int(character.value) }
    }

    /// Cuts a text that has been read as a whole.
    mutating func read(_ text: ShortText) {
        all.removeAll(keepingCapacity: true)
        var piece = 0
        while piece < text.count {
            let first = text[piece]
            if first.kind != .word {
                append(first, -1, Int(first.start)..<Int(first.end))
            } else if let (entry, count) = DateLexicon.match(text, at: piece) {
                append(first, entry, Int(first.start)..<Int(text[piece + count - 1].end))
                piece += count - 1
            } else if first.isUnspaced {
                readRun(text, piece)
            } else {
                append(first, -1, Int(first.start)..<Int(first.end))
            }
            piece += 1
        }
    }

    private mutating func append(_ piece: ShortText.Piece, _ entry: Int, _ range: Range<Int>) {
        all.append(
            Item(
                kind: piece.kind, entry: entry, value: Int(piece.value), range: range, isCapital: piece.isCapital,
                isUnspaced: piece.isUnspaced,
                followsSpace: piece.followsSpace))
    }

    /// Cuts a run of a script without spaces, always taking the longest word that is known.
    private mutating func readRun(_ text: ShortText, _ piece: Int) {
        let run = text.words(piece..<piece + 1)
        let start = Int(text[piece].start)
        var index = 0
        var unknown: Int?
        func close(_ end: Int, _ items: inout DateItems) {
            guard let first = unknown else { return }
            items.append(text[piece], -1, start + first..<start + end)
            unknown = nil
        }
        while index < run.count {
            if let (entry, length) = DateLexicon.prefix(of: UnsafeBufferPointer(rebasing: run[index...])) {
                close(index, &self)
                append(text[piece], entry, start + index..<start + index + length)
                index += length
            } else {
                if unknown == nil { unknown = index }
                index += 1
                while index < run.count, run[index] & 0xc0 == 0x80 { index += 1 }
            }
        }
        close(run.count, &self)
    }
}
