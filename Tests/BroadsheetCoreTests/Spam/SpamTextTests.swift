import Testing

@testable import BroadsheetCore

@Suite struct SpamTextTests {
    @Test func lowerCaseIsThatOfStrings() {
        // Each scalar by itself, with those behind it that it could change.
        for value in UInt32(0)...0x2ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a\(Character(scalar))\u{307}"
            let own = SpamText.lowercased(text)
            if own != text.lowercased().unicodeScalars.map(\.value) { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test(arguments: ["a/b /c", "w, w.", "it’s – fine…", "naïve", "forty-two plain words, and then some more of them", ""])
    func plainWordsEndHere(text: String) {
        for padding in 0..<9 { #expect(!isWorthALook(String(repeating: "x", count: padding) + text)) }
    }

    @Test(arguments: ["//", "ww", "$", "@", "[", "<", "★", "日", "ж", "£", "🎉", "\u{200b}\u{2603}"])
    func marksAreSeenWhereverTheyStand(mark: String) {
        for padding in 0..<20 {
            let text = String(repeating: "x", count: padding) + mark
            #expect(isWorthALook(text))
            #expect(isWorthALook(text + "forty-two plain words behind it"))
            #expect(isWorthALook("it’s " + text + "forty-two plain words behind it"))
        }
    }

    private func isWorthALook(_ words: String) -> Bool {
        var text = SpamText()
        text.add([.paragraph(words)])
        return text.isWorthALook
    }

    @Test func phrasesAreFoundByTheirBeginnings() {
        let table = PhraseTable("make money online, easy money, hr, 日, per hour")
        let text = Array("per hour hr 日 easy moneyx make money".unicodeScalars.map(\.value))
        let found = text.indices.compactMap { table.match(text, at: $0) }
        #expect(found == [8, 11, 13, 24])
    }
}
