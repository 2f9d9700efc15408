import Testing

@testable import BroadsheetText

struct NameVariantsTests {
    private func line(_ text: String) throws -> TextLine {
        try #require(TextPage(Array(text.utf8)[...]).lines.first)
    }

    @Test(arguments: [
        ("[–]Ann Lee 12 points 3 years ago", "Ann Lee"), ("Ann Lee @bo", "Ann Lee"), ("Ann Lee in reply to Bo", "Ann Lee"),
        ("message 4: by Ann Lee", "Ann Lee"), ("last edited by Ann Lee", "Ann Lee"), ("#04 Ann Lee Permalink", "Ann Lee"),
        ("Ann LeeCurator", "Ann Lee"), ("Ann Lee81p", "Ann Lee"), ("Annからボブへの返信", "Ann"), ("Ann Lee ★★★", "Ann Lee"),
        ("Message par Ann Lee » ven. 01 août 2014 18:31", "Ann Lee"),
    ])
    func aNameIsAmongTheVariants(_ text: String, _ name: String) throws {
        #expect(NameVariants.names(of: try line(text)).map(\.name).contains(name))
    }

    @Test func eachVariantStandsOnce() throws {
        let names = NameVariants.names(of: try line("Ann Lee")).map(\.name)
        #expect(names == ["Ann Lee"])
    }

    @Test func wordsOfTheTemplateAreTakenOff() {
        let lines = TextPage(
            Array(
                """
                Besucher: Ann meint dazu
                This is the first of three texts of some length.
                Besucher: Bo meint dazu
                This is the second of three texts of some length.
                Besucher: Carl meint dazu
                This is the third of three texts of some length.
                """.utf8)[...]
        ).lines
        let items = [1, 3, 5].map { ThreadItem(body: [$0]) }
        let shared = NameSlots(items, lines).entries.filter { $0.way == .shared && !$0.isBelow }
        #expect(shared.map(\.name) == ["Ann", "Bo", "Carl"])
    }
}
