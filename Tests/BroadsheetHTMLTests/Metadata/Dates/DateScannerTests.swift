import BroadsheetCore
import Testing

@testable import BroadsheetHTML

struct DateScannerTests {
    private func read(_ text: String, _ language: String = "en") -> String? {
        var scanner = DateScanner(language: DateLanguage(language))
        return scanner.date(of: text)?.partialDate(original: text)?.isoString
    }

    @Test(arguments: [
        ("2024-05-06", "2024-05-06"), ("2024-5-6", "2024-05-06"), ("2024/05/06", "2024-05-06"), ("2024.05.06", "2024-05-06"),
        ("2024 | 05 | 06", "2024-05-06"), ("20240506", "2024-05-06"), ("06.05.2024", "2024-05-06"), ("6. 5. 2024", "2024-05-06"),
        ("06.05.24", "2024-05-06"), ("2024年5月6日", "2024-05-06"), ("2024年 5月 6日", "2024-05-06"), ("2024년 5월 6일", "2024-05-06"),
        ("6 May 2024", "2024-05-06"), ("6th of May 2024", "2024-05-06"), ("6th May, 2024", "2024-05-06"), ("May 6, 2024", "2024-05-06"),
        ("May 6th, 2024", "2024-05-06"), ("Monday, May 06, 2024", "2024-05-06"), ("06-May-2024", "2024-05-06"),
        ("6/May/2024", "2024-05-06"),
        ("6. Mai 2024", "2024-05-06"), ("6 de mayo de 2024", "2024-05-06"), ("6 maggio 2024", "2024-05-06"), ("1er mai 2024", "2024-05-01"),
        ("2024. május 6.", "2024-05-06"), ("2020. gada 5. maijs", "2020-05-05"), ("2020 m. gegužės 5 d.", "2020-05-05"),
        ("6 tháng 5 năm 2024", "2024-05-06"), ("6 tháng 5, 2024", "2024-05-06"), ("6 d’octubre de 2024", "2024-10-06"),
        ("٦ مايو ٢٠٢٤", "2024-05-06"), ("६ मई २०२४", "2024-05-06"), ("6 พฤษภาคม 2567", "2024-05-06"), ("6 พ.ค. 2567", "2024-05-06"),
        ("6 كانون الثاني 2024", "2024-01-06"), ("6 تشرين الأول 2024", "2024-10-06"), ("6 במאי 2024", "2024-05-06"),
        ("10 Dezember 2019", "2019-12-10"), ("10. Dezember 2019", "2019-12-10"), ("10 December 2019", "2019-12-10"),
        ("10 decembrie 2019", "2019-12-10"), ("10 de Dezembro de 2019", "2019-12-10"),
    ])
    func notationsAreRead(text: String, expected: String) {
        #expect(read(text) == expected)
        #expect(read("  (\(text))") == expected)
    }

    @Test(arguments: [
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z"), ("2024-05-06T07:08:09.123+02:00", "2024-05-06T07:08:09+02:00"),
        ("2024-05-06T07:08:09+0200", "2024-05-06T07:08:09+02:00"), ("2024-05-06 07:08", "2024-05-06T07:08"),
        ("2024-05-06T07:08-05", "2024-05-06T07:08-05:00"), ("20200505T101112Z", "2020-05-05T10:11:12Z"),
        ("May 6, 2024 7:08 pm", "2024-05-06T19:08"), ("May 6, 2024 at 12:08 a.m.", "2024-05-06T00:08"),
        ("May 6, 2024, 7:08 p.m. EDT", "2024-05-06T19:08-04:00"),
        ("06.05.2024, 07:08 Uhr", "2024-05-06T07:08"), ("6 mai 2024 à 7h08", "2024-05-06T07:08"), ("06.05.2024 07.08", "2024-05-06T07:08"),
        ("May 6 10:15:30 2024", "2024-05-06T10:15:30"), ("2024年5月6日 10時15分", "2024-05-06T10:15"),
        ("Mon, 06 May 2024 10:15:00 GMT", "2024-05-06T10:15:00Z"), ("06.05.2024 | 25:08", "2024-05-06"),
        ("6. Mai 2024 um 10 Uhr 15", "2024-05-06T10:15"), ("6 mai 2024 à 9 h 05", "2024-05-06T09:05"),
        ("2024年5月6日 下午3:15", "2024-05-06T15:15"),
        ("6 мая 2024 г. в 10:15", "2024-05-06T10:15"), ("May 6, 2024 7:08 GMT+2", "2024-05-06T07:08+02:00"),
        ("2024. május 6. 10:15", "2024-05-06T10:15"),
    ])
    func clocksAndZonesAreKept(text: String, expected: String) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        ("05/06/2024", "en", "2024-05-06"), ("05/06/2024", "en-US", "2024-05-06"), ("05/06/2024", "en-GB", "2024-06-05"),
        ("05/06/2024", "en-AU", "2024-06-05"), ("05/06/2024", "fr", "2024-06-05"), ("05.06.2024", "en-US", "2024-06-05"),
        ("25/06/2024", "en", "2024-06-25"), ("06/25/2024", "de", "2024-06-25"), ("05-06-2024", "de", "2024-06-05"),
    ])
    func theLanguageSaysWhetherTheMonthIsFirst(text: String, language: String, expected: String) {
        #expect(read(text, language) == expected)
        var scanner = DateScanner(language: DateLanguage(language))
        #expect(scanner.date(of: text)?.isAmbiguous == !text.contains("25"))
    }

    @Test(arguments: ["05.05.2024", "6 May 2024", "2024-05-06", "25/06/2024"])
    func whatIsCertainIsNotAmbiguous(text: String) {
        var scanner = DateScanner(language: DateLanguage("en"))
        #expect(scanner.date(of: text)?.isAmbiguous == false)
    }

    @Test(arguments: [("1714975689", "2024-05-06T06:08:09Z"), ("1714975689000", "2024-05-06T06:08:09Z")])
    func secondsAndMillisecondsAreRead(text: String, expected: String) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        "", "2024", "May 2024", "31.02.2024", "2024-13-01", "1.2.3", "192.168.10.20", "version 10.12.14.2", "12:34:56", "3 apples 2024",
        "+1 555 0100",
        "2024-05-06x".replacingAll("05", "15"), "99999999", "20241399", "٣",
    ])
    func whatIsNoDateIsNone(text: String) {
        #expect(read(text) == nil)
    }

    @Test func severalDatesAreFoundInOrder() {
        var scanner = DateScanner(language: DateLanguage("en"))
        let text = "Published 6 May 2024, updated May 8, 2024 10:00, first seen 2023-01-02."
        let found = scanner.dates(in: text, limit: 4)
        #expect(found.map { PartialDateText.of(day: $0.day) } == ["2024-05-06", "2024-05-08", "2023-01-02"])
        #expect(found.first.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == "6 May 2024")
        #expect(scanner.dates(in: text, limit: 2).count == 2)
    }

    @Test func everyDayOfManyYearsIsReadAsItIsWritten() {
        var scanner = DateScanner(language: DateLanguage("de"))
        for day in stride(from: 8000, to: 30_000, by: 37) {
            let civil = PartialDate.civilDay(daysSince1970: day)
            for text in [
                "\(civil.day).\(civil.month).\(civil.year)", PartialDateText.of(day: day), "\(civil.year)年\(civil.month)月\(civil.day)日",
            ] {
                #expect(scanner.date(of: text)?.day == day, "\(text)")
            }
        }
    }

    @Test(arguments: ["6 May 2024 \u{0}", "\u{200e}6\u{200f} May 2024", "6\u{a0}May\u{202f}2024", "6 MAY 2024", "6 mAy 2024"])
    func spacesAndMarksOfDirectionDoNotMatter(text: String) {
        #expect(read(text) == "2024-05-06")
    }

    @Test func labelsAreFoundInTheOrderOfTheText() {
        let text = "Zuletzt aktualisiert · veröffentlicht am · © born"
        let labels = Array(text.utf8).withUnsafeBufferPointer { DateLabels.labels(in: $0) }
        #expect(labels.map(\.kind) == [.modified, .published, .foreign, .foreign])
    }

    @Test(arguments: [
        ("发布时间", DateLabels.Kind.published), ("mis à jour", .modified), ("Mis en ligne le", .published), ("cập nhật", .modified),
        ("최종 수정", .modified),
    ])
    func labelsOfManyScriptsAreKnown(text: String, kind: DateLabels.Kind) {
        let labels = Array(text.utf8).withUnsafeBufferPointer { DateLabels.labels(in: $0) }
        #expect(labels.last?.kind == kind)
    }
}

extension String {
    fileprivate func replacingAll(_ part: String, _ other: String) -> String {
        split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
    }
}
