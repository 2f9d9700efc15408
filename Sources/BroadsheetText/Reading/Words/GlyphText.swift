/// Comparisons of pieces of lines. They stand in place of those of the standard library, which ask each sequence for its elements one by one.
extension ArraySlice<UInt32> {
    func starts(with other: ArraySlice<UInt32>) -> Bool { count >= other.count && Glyph.begins(self, with: other) }

    func starts(with other: Glyph.Text) -> Bool { starts(with: other[...]) }

    func elementsEqual(_ other: ArraySlice<UInt32>) -> Bool { count == other.count && Glyph.begins(self, with: other) }

    func elementsEqual(_ other: Glyph.Text) -> Bool { elementsEqual(other[...]) }
}

extension [UInt32] {
    func starts(with other: Glyph.Text) -> Bool { self[...].starts(with: other) }
}

extension Glyph {
    /// Whether a text begins with a phrase that is no longer.
    fileprivate static func begins(_ text: ArraySlice<UInt32>, with phrase: ArraySlice<UInt32>) -> Bool {
        text.withUnsafeBufferPointer { text in
            phrase.withUnsafeBufferPointer { phrase in
                for at in phrase.indices where text[at] != phrase[at] { return false }
                return true
            }
        }
    }

    /// Whether two texts are equal; those that are one array are at once.
    static func isSame(_ a: Text, _ b: Text) -> Bool {
        a.count == b.count
            && a.withUnsafeBufferPointer { first in
                b.withUnsafeBufferPointer { second in
                    if first.baseAddress == second.baseAddress { return true }
                    for at in first.indices where first[at] != second[at] { return false }
                    return true
                }
            }
    }

    /// Whether a text has a phrase in small letters at a place, whatever the case there.
    static func hasLowered(_ text: Text, _ start: Int, _ phrase: Text) -> Bool {
        guard text.count - start >= phrase.count else { return false }
        for at in phrase.indices where lowered(text[start + at]) != phrase[at] { return false }
        return true
    }
}
