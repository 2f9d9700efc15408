import Testing

@testable import BroadsheetText

struct WordTableTests {
    @Test func glyphSetsHoldWhatTheyWereGiven() {
        let set = GlyphSet(".!?…。 a")
        for scalar in Glyph.scalars(".!?…。 a") { #expect(set.contains(scalar)) }
        for scalar in Glyph.scalars(",b…é".dropLast()) where scalar != 0x2026 { #expect(!set.contains(scalar)) }
        #expect(!set.contains(0))
        #expect(!set.contains(0x10_ffff))
    }

    @Test func tablesGrow() {
        var table = HashTable(empty: -1)
        for number in 0..<5000 {
            let place = table.place(of: UInt64(number) &* 0x9e37_79b9_7f4a_7c15)
            table[place: place] = number
        }
        #expect(table.count == 5000)
        for number in 0..<5000 { #expect(table.value(UInt64(number) &* 0x9e37_79b9_7f4a_7c15) == number) }
        #expect(table.value(12345) == nil)
    }

    @Test func wordsAreFoundAtTheirPlaces() {
        var words = WordSet(["mai", "märz"])
        words.insert("юля", 7)
        let text = Glyph.scalars("am 3. mai, märz юля mais")
        #expect(words.value(of: text, 6..<9) == 1)
        #expect(words.value(of: text, 11..<15) == 1)
        #expect(words.value(of: text, 16..<19) == 7)
        #expect(words.value(of: text, 20..<24) == nil)
        #expect(words.value(of: text, 6..<6) == nil)
    }

    @Test func phrasesAreFoundAtBothEnds() {
        let index = WordIndex(["a las", "a", "alle ore", "x"])
        let text = Glyph.scalars("a las 7 alle ore")
        #expect(index.lengths(in: text, at: 0) { _ in true } == 5)
        #expect(index.lengths(in: text, at: 0) { $0 < 5 } == 1)
        #expect(index.ends(in: text, at: 0) == [5, 1])
        #expect(index.start(in: text, endingAt: text.count) { _ in true } == 8)
        #expect(index.start(in: text, endingAt: 7) { _ in true } == nil)
        #expect(index.lengths(in: text, at: text.count) { _ in true } == nil)
    }

    @Test func equalHashesAreCounted() {
        let hashes: [UInt64] = [5, 9, 5, 0, 9, 5]
        let counts = HashCounts(hashes.count) { hashes[$0] }
        #expect(hashes.indices.map { counts.count(at: $0) } == [3, 2, 3, 1, 2, 3])
    }

    @Test func wordsThatAreCutCountAsFarAsTheyAreRead() {
        // The last word goes on behind the place where no more is looked at.
        let text = String(repeating: "mill ", count: 399) + "pond miller"
        let page = TextPage(Array(text.utf8)[...])
        let again = TextPage(page.lines)
        #expect(ArticleWords(page).words(0).count == ArticleWords(again).words(0).count)
        #expect(ArticleWords(page).words(0).count == 2)
    }
}
