import Testing

@testable import BroadsheetText

struct NameCleanerTests {
    @Test(arguments: [
        ("Ann Lee", "Ann Lee"), ("| Ann Lee •", "Ann Lee"), ("Avatar of Ann Lee Ann Lee", "Ann Lee"),
        ("Ann Lee’s picture Ann Lee", "Ann Lee"),
        ("Ann Lee (Post author)", "Ann Lee"), ("Ann Lee · Moderator", "Ann Lee"), ("Ann (Bern)", "Ann (Bern)"), ("Ann Lee:", "Ann Lee"),
        ("Comment by Ann Lee", "Ann Lee"), ("Kommentar von Ann", "Ann"), ("by Ann Lee", "Ann Lee"), ("Name: Ann", "Ann"),
        ("Ann Lee (664417)", "Ann Lee"), ("Ann Lee ( 664417 )", "Ann Lee"), ("Von Stein", "Von Stein"), ("Da Costa", "Da Costa"),
        ("Autor Müller", "Autor Müller"), ("Ann Lee (verified owner)", "Ann Lee"), ("Ann LeeRedacción", "Ann Lee"),
        ("Annからボブへの返信", "Ann"),
    ])
    func names(_ text: String, _ name: String) {
        #expect(NameCleaner.clean(text) == name)
    }

    @Test func nothingIsNoName() {
        #expect(NameCleaner.clean(nil) == nil)
        #expect(NameCleaner.clean(" | ") == nil)
    }

    @Test func sharedWordsBelongToTheTemplate() {
        var items = ["Ann", "Bo", "Carl", "Dora", "Emil"].map { ThreadItem(author: "Besucher \($0)") }
        NameCleaner.stripShared(&items)
        #expect(items.map(\.author) == ["Ann", "Bo", "Carl", "Dora", "Emil"])
    }

    @Test(arguments: [
        ("Ann Lee", true), ("kettle99", true), ("Ludwig van der Berg", true), ("a few words here", false), ("He left.", false),
    ])
    func strictNames(_ text: String, _ isName: Bool) {
        #expect(NameShape.isStrictName(Glyph.scalars(text)) == isName)
    }
}
