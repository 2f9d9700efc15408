import BroadsheetCore
import Testing

@testable import BroadsheetHTML

struct MonthNameTests {
    @Test func thereAreFortyEightLanguagesOfTwelveMonths() {
        #expect(MonthNames.all.count == 48)
        for names in MonthNames.all {
            #expect(names.months.count == 12, "\(names.language)")
            #expect(names.months.allSatisfy { !$0.isEmpty }, "\(names.language)")
        }
    }

    /// Every form of every month, as "14 name 2019", in a language of its own.
    @Test(arguments: MonthNames.all.filter { !$0.language.hasSuffix("-jalali") })
    func everyNameOfEveryMonthIsRead(names: MonthNames) {
        var scanner = DateScanner(language: DateLanguage(names.language))
        for (index, forms) in names.months.enumerated() {
            for form in forms {
                let date = scanner.dates(in: "x | 14 \(form) 2019 | x", limit: 1).first
                #expect(date.map { PartialDateText.of(day: $0.day) } == expected(2019, index + 1, 14), "\(names.language): \(form)")
                let capital = form.prefix(1).uppercased() + form.dropFirst()
                let second = scanner.dates(in: "14. \(capital) 2019", limit: 1).first
                #expect(second.map { PartialDateText.of(day: $0.day) } == expected(2019, index + 1, 14), "\(names.language): \(capital)")
            }
        }
    }

    private func expected(_ year: Int, _ month: Int, _ day: Int) -> String? { PartialDate(year: year, month: month, day: day)?.isoString }

    @Test(arguments: [
        ("listopad", "pl", 11), ("listopad", "hr", 10), ("lipnja", "hr", 6), ("marta", "sr", 3), ("srpen", "cs", 8), ("mac", "ms", 3),
    ])
    func thePageLanguageSettlesWhatDiffers(name: String, language: String, month: Int) {
        var scanner = DateScanner(language: DateLanguage(language))
        let date = scanner.dates(in: "3 \(name) 2020", limit: 1).first
        #expect(date.map { PartialDate.civilDay(daysSince1970: $0.day).month } == month)
    }

    @Test(arguments: [
        ("15 فروردین 1399", "2020-04-03"), ("1 فروردین 1400", "2021-03-21"), ("30 اسفند 1399", "2021-03-20"),
        ("۲۲ بهمن ۱۳۵۷", "1979-02-11"),
        ("10 دی 1402", "2023-12-31"), ("1403/01/01", "2024-03-20"),
    ])
    func iranianDatesAreConverted(text: String, expected: String) {
        var scanner = DateScanner(language: DateLanguage("fa"))
        #expect(scanner.dates(in: text, limit: 1).first.map { PartialDateText.of(day: $0.day) } == expected)
    }
}
