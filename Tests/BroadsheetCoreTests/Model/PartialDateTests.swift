import BroadsheetCore
import Foundation
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: [
        ("2024", "2024"), ("2024-05", "2024-05"), ("2024-05-06", "2024-05-06"), ("--05-06", "--05-06"), ("--05", "--05"),
        ("2024-05-06T07:08", "2024-05-06T07:08"), ("2024-05-06T07:08:09", "2024-05-06T07:08:09"),
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z"), ("2024-05-06T07:08:09+02:00", "2024-05-06T07:08:09+02:00"),
        ("2024-05-06T07:08:09.500-03:30", "2024-05-06T07:08:09.5-03:30"), ("2024-05-06T07:08:09,25Z", "2024-05-06T07:08:09.25Z"),
        ("2024-05-06 07:08:09", "2024-05-06T07:08:09"), ("2024-05-06  07:08 +0200", "2024-05-06T07:08+02:00"),
        ("2024-05-06t07:08z", "2024-05-06T07:08Z"), ("2024-05-06T07:08+02", "2024-05-06T07:08+02:00"),
        ("20240506T070809Z", "2024-05-06T07:08:09Z"), ("20240506", "2024-05-06"), (" 2024-05-06\n", "2024-05-06"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"), ("2024-02-29", "2024-02-29"), ("--02-29", "--02-29"), ("0000", "0000"),
        ("2024-05-06T07:08:09.1234567891Z", "2024-05-06T07:08:09.123456789Z"), ("2024-05-06T07:08:09.0Z", "2024-05-06T07:08:09.0Z"),
        ("2024-05-06T07:08-00:00", "2024-05-06T07:08Z"),
    ])
    func isoIsReadAndWritten(text: String, written: String) throws {
        let date = try #require(PartialDate(iso: text))
        #expect(date.isoString == written)
        #expect(date.original == text)
        #expect(PartialDate(iso: written)?.isoString == written)
    }

    @Test(arguments: [
        "", " ", "yesterday", "24", "2024-", "2024-1", "2024-13", "2024-00", "2024-02-30", "2023-02-29", "2024-04-31", "1900-02-29",
        "2024-05-00",
        "2024-05-06T", "2024-05-06T07", "2024-05-06T24:00", "2024-05-06T07:60", "2024-05-06T07:08:61", "2024-05-06T07:08:09.",
        "2024-05-06T07:08+", "2024-05-06T07:08+2", "2024-05-06T07:08+02:", "2024-05-06T07:08+02:60", "2024-05-06T07:08+19:00",
        "2024-05-06Z",
        "2024-05T07:08", "2024-05-06 x", "12024-05-06", "-2024", "--13", "--02-30", "---06", "٢٠٢٤", "2024-05-06T07:08:09Z!",
    ])
    func whatIsNoDateIsNil(text: String) {
        #expect(PartialDate(iso: text) == nil)
    }

    @Test func partsNeedTheNextLargerOne() {
        #expect(PartialDate(year: 2024, day: 6) == nil)
        #expect(PartialDate(day: 6) == nil)
        #expect(PartialDate(year: 2024, month: 5, hour: 7, minute: 8) == nil)
        #expect(PartialDate(year: 2024, month: 5, day: 6, hour: 7) == nil)
        #expect(PartialDate(year: 2024, month: 5, day: 6, hour: 7, minute: 8, nanosecond: 9) == nil)
        #expect(PartialDate(year: 2024, month: 5, day: 6, utcOffset: 0) == nil)
        #expect(PartialDate(month: 5, day: 6, hour: 7, minute: 8) != nil)
    }

    @Test(arguments: [Int.min, -18 * 3600 - 60, 30, 18 * 3600 + 60, Int.max])
    func offsetsOutOfRangeAreRefused(offset: Int) {
        #expect(PartialDate(year: 2024, month: 5, day: 6, hour: 7, minute: 8, utcOffset: offset) == nil)
    }

    @Test(arguments: [-1, 10_000, Int.max, Int.min])
    func yearsHaveFourDigits(year: Int) {
        #expect(PartialDate(year: year) == nil)
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0.0), ("2024-05-06T07:08:09Z", 1_714_979_289), ("2024-05-06T07:08:09+02:00", 1_714_972_089),
        ("2024-05-06", 1_714_953_600), ("2024-05", 1_714_521_600), ("2024", 1_704_067_200), ("1969-12-31T23:59:59Z", -1),
        ("0001-01-01", -62_135_596_800), ("2024-05-06T07:08:09.5Z", 1_714_979_289.5),
    ])
    func instantIsTheBeginning(text: String, seconds: Double) throws {
        #expect(try #require(PartialDate(iso: text)).instant?.timeIntervalSince1970 == seconds)
    }

    @Test func thereIsNoInstantWithoutAYear() {
        #expect(PartialDate(iso: "--05-06")?.instant == nil)
        #expect(PartialDate(unresolved: "3 years ago").instant == nil)
    }

    @Test(arguments: [
        ("2024", PartialDate.Precision.year), ("2024-05", .month), ("--05", .month), ("2024-05-06", .day), ("2024-05-06T07:08", .minute),
        ("2024-05-06T07:08:09", .second), ("2024-05-06T07:08:09.1", .nanosecond),
    ])
    func precisionIsTheSmallestPart(text: String, precision: PartialDate.Precision) {
        #expect(PartialDate(iso: text)?.precision == precision)
        #expect(PartialDate.Precision.year < precision || precision == .year)
    }

    @Test func originalWordsAreKeptAndEqualDatesAreEqual() {
        #expect(PartialDate(year: 2024, original: "2024") == PartialDate(year: 2024))
        #expect(PartialDate(year: 2024, original: "in 2024").map(\.original) == "in 2024")
        #expect(PartialDate(year: 2024)?.withOriginal("in 2024") == PartialDate(year: 2024, original: "in 2024"))
        #expect(PartialDate(unresolved: "3 years ago").original == "3 years ago")
        #expect(PartialDate(unresolved: "3 years ago").precision == nil)
        #expect(PartialDate(unresolved: "3 years ago").isoString == nil)
    }

    @Test func daysAreCountedBothWays() {
        for days in stride(from: -800_000, through: 2_900_000, by: 997) {
            let day = PartialDate.civilDay(daysSince1970: days)
            #expect(PartialDate.daysSince1970(year: day.year, month: day.month, day: day.day) == days)
        }
        #expect(PartialDate.civilDay(daysSince1970: 19_849) == (2024, 5, 6))
        #expect(PartialDate.daysIn(month: 2, of: nil) == 29)
        #expect(PartialDate.daysIn(month: 2, of: 2000) == 29)
        #expect(PartialDate.daysIn(month: 2, of: 1900) == 28)
    }

    @Test(arguments: [
        ("2024-05-06", #"{"value":"2024-05-06"}"#), ("2024-05-06 07:08", #"{"original":"2024-05-06 07:08","value":"2024-05-06T07:08"}"#),
    ])
    func codesAsValueAndWords(text: String, json: String) throws {
        let date = try #require(PartialDate(iso: text))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(String(decoding: try encoder.encode(date), as: UTF8.self) == json)
        #expect(try JSONDecoder().decode(PartialDate.self, from: Data(json.utf8)) == date)
    }

    @Test func aBrokenValueIsAnError() {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(PartialDate.self, from: Data(#"{"value":"soon"}"#.utf8)) }
    }
}
