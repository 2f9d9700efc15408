import BroadsheetCore
import Testing

@testable import BroadsheetText

struct TextDateTests {
    private func find(_ text: String) -> FoundDate? {
        let scalars = Glyph.scalars(text)
        return DateFinder.find(scalars, low: Glyph.lowered(scalars))
    }

    @Test(arguments: [
        ("May 3, 2019", "2019-05-03"), ("3 May 2019", "2019-05-03"), ("3. Mai 2019", "2019-05-03"), ("le 3 mai 2019", "2019-05-03"),
        ("3 de mayo de 2019", "2019-05-03"), ("3 maja 2019", "2019-05-03"), ("3 мая 2019", "2019-05-03"), ("2019-05-03", "2019-05-03"),
        ("2019年5月3日", "2019-05-03"), ("31.12.2019", "2019-12-31"), ("12/31/2019", "2019-12-31"), ("3/5/2019", "2019-05-03"),
        ("3rd of May 2019", "2019-05-03"), ("3 May ’19", "2019-05-03"), ("May 3", "--05-03"), ("14. 01. 2020", "2020-01-14"),
        ("Friday, May 3, 2019", "2019-05-03"), ("3. MÃ¤rz 2019", "2019-03-03"), ("3 aoÃ»t 2019", "2019-08-03"),
        ("dÃ©cembre 3, 2019", "2019-12-03"),
    ])
    func days(_ text: String, _ iso: String) {
        #expect(find(text)?.partialDate(dayFirst: true).isoString == iso)
    }

    @Test(arguments: [
        ("May 3, 2019 at 7:08 pm", "2019-05-03T19:08"), ("3. Mai 2019 um 19:08 Uhr", "2019-05-03T19:08"),
        ("3 mai 2019 à 19h08", "2019-05-03T19:08"), ("7:08 am, 3 May 2019", "2019-05-03T07:08"),
        ("2019-05-03 07:08:09", "2019-05-03T07:08"), ("14. 01. 2020, 13:47", "2020-01-14T13:47"),
        ("3 мая 2019 г. в 19:08", "2019-05-03T19:08"), ("3 Mayıs 2019 saat 19:08", "2019-05-03T19:08"),
    ])
    func times(_ text: String, _ iso: String) {
        #expect(find(text)?.partialDate(dayFirst: true).isoString == iso)
    }

    @Test(arguments: [
        "3 years ago", "vor 2 Tagen", "il y a un an", "hace 3 meses", "2 dagen geleden", "3 дня назад", "yesterday", "5h", "3年前",
        "acum 7 zile", "před 3 týdny", "5 vuotta sitten",
    ])
    func relative(_ text: String) {
        let date = find(text)
        #expect(date?.shape.order == .relative)
        #expect(date?.partialDate(dayFirst: true).instant == nil)
        #expect(date?.partialDate(dayFirst: true).original == text)
    }

    @Test(arguments: [
        "5 out of 5", "1 out of 11", "may 3 people", "Chapter 12", "version 1.2.3.4", "a price of $5", "40.000.000", "99/99/2019",
    ])
    func noDates(_ text: String) {
        #expect(find(text) == nil)
    }

    @Test func whereDotsStandTheDayComesFirst() {
        #expect(find("6.11.2012 10:11")?.partialDate(dayFirst: false).isoString == "2012-11-06T10:11")
        #expect(find("6/11/2012")?.partialDate(dayFirst: false).isoString == "2012-06-11")
    }

    @Test(arguments: [
        ("Ann Lee5 years ago", "5 years ago"), ("Ann Leevor 4 Tagen", "vor 4 Tagen"), ("Ann Lee 2 years ago 9 Likes", "2 years ago"),
    ])
    func besideNames(_ text: String, _ date: String) {
        #expect(find(text)?.original == date)
    }

    @Test func datesWrittenAlikeHaveOneShape() {
        #expect(find("May 3, 2019 at 7:08 pm")?.shape == find("June 12, 2020 at 11:20 am")?.shape)
        #expect(find("May 3, 2019")?.shape != find("May 3, 2019 at 7:08 pm")?.shape)
        #expect(find("3.5.2019")?.shape != find("3/5/2019")?.shape)
    }

    @Test func monthFirstWhereTheTextProvesIt() throws {
        let page = TextPage([])
        let proof = try #require(find("5/31/2019"))
        let other = try #require(find("3/5/2019"))
        #expect(!DayOrder.isDayFirst([proof, other], page))
        #expect(other.partialDate(dayFirst: false).isoString == "2019-03-05")
    }
}
