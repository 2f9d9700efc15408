import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

struct CommentDatesTests {
    private func date(_ text: String, _ language: String = "en", dayFirst: Bool? = nil) -> PartialDate? {
        var dates = CommentDates(language: DateLanguage(language), dayFirst: dayFirst)
        return withBytes(text) { dates.date(ofText: $0) }
    }

    @Test(arguments: [
        ("May 3, 2020 at 10:11 pm", "2020-05-03T22:11"), ("3. Mai 2020 um 10:11 Uhr", "2020-05-03T10:11"),
        ("3. Mai 2020 um 10 Uhr 11", "2020-05-03T10:11"),
        ("14.08, 2012 @ 18:21", "2012-08-14T18:21"), ("14 juin 2017 @18h21", "2017-06-14T18:21"),
        ("3 mai 2020 à 9 h 05", "2020-05-03T09:05"),
        ("4:21pm On Dec 14, 2022", "2022-12-14T16:21"), ("10:11, 3 May 2020 (UTC)", "2020-05-03T10:11Z"),
        ("3. maj 2020 kl. 10.11", "2020-05-03T10:11"),
        ("2020. május 3. 10:11", "2020-05-03T10:11"), ("3 мая 2020 г. в 10:11", "2020-05-03T10:11"),
        ("3 травня 2020 р. о 10:11", "2020-05-03T10:11"),
        ("2020 m. gegužės 3 d. 10:11", "2020-05-03T10:11"), ("3 maja 2020 o godz. 10:11", "2020-05-03T10:11"),
        ("2020年5月3日 下午3:15", "2020-05-03T15:15"),
        ("2020年5月3日下午3:15", "2020-05-03T15:15"), ("2020년 5월 3일 오전 12:15", "2020-05-03T00:15"), ("2020年5月3日 午後3時15分", "2020-05-03T15:15"),
        ("3 Μαΐου 2020, 3:15 μ.μ.", "2020-05-03T15:15"), ("3 Μαΐου 2020, 3:15 πμ", "2020-05-03T03:15"),
        ("٣ مايو ٢٠٢٠ في ٣:١١ م", "2020-05-03T15:11"),
        ("3 May 2020 10:11:12 +0200", "2020-05-03T10:11:12+02:00"), ("Wed May 13, 2020 4:14:00 PM", "2020-05-13T16:14:00"),
        ("3-May-09", "2009-05-03"), ("3 May 2020 10:11 GMT+2", "2020-05-03T10:11+02:00"),
        ("3 May 2020 10:11 UTC-05:30", "2020-05-03T10:11-05:30"),
        ("2020/05/03(日) 10:11", "2020-05-03T10:11"), ("3 Tháng Năm, 2020 lúc 10:11", "2020-05-03T10:11"),
        ("3 Tháng Mười Hai, 2020", "2020-12-03"),
        ("May 3, '98", "1998-05-03"), ("12.03.98", "1998-03-12"), ("14.08.2021 um 8.26", "2021-08-14T08:26"),
        ("3 de mayo de 2020, 5:30 p. m.", "2020-05-03T17:30"),
        ("Posted by Jane on 3 May 2020 in a list of other things that are too many", "2020-05-03"), ("Edited 3 May 2020", "2020-05-03"),
        ("3 mei 2020 om 10u15", "2020-05-03T10:15"), ("3 พ.ค. 2563 เวลา 10:11 น.", "2020-05-03T10:11"),
        ("3 במאי 2020 בשעה 10:11", "2020-05-03T10:11"),
        ("۳ مه ۲۰۲۰، ساعت ۱۰:۱۱", "2020-05-03T10:11"), ("3 May 2020, 25:99", "2020-05-03"), ("3 May 2020 at 5pm", "2020-05-03"),
        ("Jan 14", "--01-14"), ("14 juillet à 21:26", "--07-14T21:26"), ("4:26pm On Jan 14", "--01-14T16:26"),
        ("5月3日 10:11", "--05-03T10:11"),
        ("Feb 29", "--02-29"), ("March 2021", "2021-03"), ("2021年3月", "2021-03"), ("mayo de 2025", "2025-05"),
    ])
    func datesAreRead(text: String, expected: String) {
        #expect(date(text)?.isoString == expected)
    }

    @Test(arguments: [
        "", "3 years ago", "2019", "10:30", "Feb 30", "31.02.2020", "1 January 0001", "Version 2.10.3", "0000-00-00", "99 May",
    ])
    func whatIsNoDateIsNone(text: String) {
        #expect(date(text) == nil)
    }

    @Test func theWordsAreKept() {
        #expect(date("\n  3 May 2020\n   at 10:11 ")?.original == "3 May 2020 at 10:11")
        #expect(date("Le 14 juillet à 21:26")?.original == "Le 14 juillet à 21:26")
    }

    @Test func theOrderOfDayAndMonthIsThatOfThePage() {
        #expect(date("03/04/2019")?.isoString == "2019-03-04")
        #expect(date("03/04/2019", dayFirst: true)?.isoString == "2019-04-03")
        #expect(date("03/04/2019", "fr", dayFirst: false)?.isoString == "2019-03-04")
        #expect(date("03/24/2019", dayFirst: true)?.isoString == "2019-03-24")
        #expect(date("03.04.2019", dayFirst: false)?.isoString == "2019-04-03")
    }

    @Test(
        arguments: [
            (["03/04/2019", "25/04/2019"], true), (["03/04/2019", "04/25/2019"], false), (["03/04/2019 10:11"], nil), ([], nil),
            (["3 May 2020", "25.04.2019"], nil),
            (["12-25-2019"], false), (["2019-12-25"], nil), (["posted 25/12/19, 10:11"], true), (["25/12/19", "12/25/19"], nil),
            (["45/12/2019"], nil),
        ] as [([String], Bool?)])
    func aNumberAboveTwelveTellsTheOrder(texts: [String], expected: Bool?) {
        #expect(DayOrder.dayFirst(inTexts: texts) == expected)
    }

    // MARK: Relative dates

    /// 2024-03-10T12:30:45Z, a Sunday.
    private func relative(_ text: String, _ language: String = "en", isFetched: Bool = true) -> PartialDate? {
        var dates = CommentDates(language: DateLanguage(language), fetchedAt: isFetched ? Date(timeIntervalSince1970: 1_710_073_845) : nil)
        return withBytes(text) { dates.relativeDate(ofText: $0) }
    }

    @Test(arguments: [
        ("3 years ago", "2021"), ("a year ago", "2023"), ("14 months ago", "2023-01"), ("3 months ago", "2023-12"),
        ("1 year, 2 months ago", "2023-01"),
        ("2 weeks ago", "2024-02"), ("2 days ago", "2024-03-08"), ("13 hours ago", "2024-03-09"), ("5 minutes ago", "2024-03-10T12:25Z"),
        ("50 seconds ago", "2024-03-10T12:29:55Z"), ("just now", "2024-03-10T12:30Z"), ("yesterday", "2024-03-09"),
        ("yesterday at 10:11 pm", "2024-03-09T22:11"),
        ("Today at 5:26 AM", "2024-03-10T05:26"), ("Friday at 10:11", "2024-03-08T10:11"), ("last year", "2023"), ("last month", "2024-02"),
        ("6y", "2018"),
        ("5mo", "2023-10"), ("2 hours 31 minutes ago", "2024-03-10T09:59Z"), ("a few days ago", "2024-03"),
        ("a few hours ago", "2024-03-10"),
        ("Edited 2 days ago", "2024-03-08"), ("the day before yesterday", "2024-03-08"), ("il y a 3 ans", "2021"),
        ("vor zwei Tagen", "2024-03-08"),
        ("3 года назад", "2021"), ("قبل يومين", "2024-03-08"), ("לפני שנתיים", "2022"), ("setahun yang lalu", "2023"),
        ("三天前", "2024-03-07"), ("3 시간 전", "2024-03-10"),
        ("2 évvel ezelőtt", "2022"), ("hace una hora", "2024-03-10"),
    ])
    func agesCountBackToTheirUnit(text: String, expected: String) {
        let date = relative(text)
        #expect(date?.isoString == expected)
        #expect(date?.original == text)
        let bare = relative(text, isFetched: false)
        #expect(bare?.precision == nil)
        #expect(bare?.original == text)
    }

    @Test func whatIsUnclearStaysWords() {
        #expect(relative("a few years ago")?.precision == nil)
        #expect(relative("Sunday at 10:11")?.precision == nil)
        #expect(relative("3 t", "da")?.isoString == "2024-03-10")
        #expect(relative("3 T", "de")?.isoString == "2024-03-07")
        #expect(relative("3 May 2020") == nil)
        #expect(relative("nothing at all") == nil)
    }
}
