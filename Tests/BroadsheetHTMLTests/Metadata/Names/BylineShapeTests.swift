import Testing

@testable import BroadsheetHTML

struct BylineShapeTests {
    @Test(arguments: [
        "Jane Doe", "Jane Doe and John Roe", "Jane Doe posted", "Ursula von der Leyen", "Jean d'Ormesson", "Bashar al-Assad", "JANE DOE",
        "The Team",
        "Jane Doe on May 6, 2024", "Jane Doe, a writer of books about bread", "J. R. R. Tolkien", "高 健",
    ])
    func names(text: String) {
        #expect(BylineShape(text) == .names)
    }

    @Test(arguments: ["Price", "phone", "jane99", "山田太郎"])
    func oneWordMayBeAnything(text: String) {
        #expect(BylineShape(text) == .word)
    }

    @Test(arguments: [
        "clicking “Accept”, you agree", "the way", "Sunday we had left", "creating an account with us", "Jane Doe was the first who did",
        "S-Bahn und Bus kommt man hin", "looking at Rye and Wheat", "",
    ])
    func theRestOfASentence(text: String) {
        #expect(BylineShape(text) != .names)
    }

    @Test(arguments: [
        ("Jane Doe writes about bread.", "Jane Doe"), ("Ursula von Doe, who bakes", "Ursula von Doe"), ("Meet our bakers", nil),
        ("Jane bakes", nil),
    ])
    func sentencesAboutSomebodyBeginWithTheName(text: String, expected: String?) {
        #expect(BylineShape.leadingName(of: text) == expected)
    }

    @Test(arguments: [
        ("jane99", true), ("JaneDoe", true), ("Jane", false), ("JANE", false), ("Jane Doe 9", false), ("9jane", false), ("", false),
    ])
    func handles(text: String, expected: Bool) {
        #expect(BylineShape.isHandle(text) == expected)
    }
}
