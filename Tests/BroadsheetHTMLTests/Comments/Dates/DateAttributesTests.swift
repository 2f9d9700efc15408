import BroadsheetCore
import Testing

@testable import BroadsheetHTML

struct DateAttributesTests {
    private func date(
        _ attributes: String, tag: String = "span", dayFirst: Bool? = nil
    ) -> (value: String?, original: String, attribute: String)? {
        let tree = HTMLTree(parsing: "<p>before<\(tag) \(attributes)>x</\(tag)>")
        let names = DateAttributes(tree)
        var dates = CommentDates(language: DateLanguage("en"), dayFirst: dayFirst)
        for node in 0..<tree.count {
            if let found = dates.date(ofAttributesOf: node, in: tree, by: names) {
                return (found.date.isoString, found.date.original, found.attribute)
            }
        }
        return nil
    }

    @Test(arguments: [
        (#"datetime="2020-05-03T10:11:12+02:00""#, "2020-05-03T10:11:12+02:00", "datetime"),
        (#"datetime="2020-05-03T10:11:12.010Z""#, "2020-05-03T10:11:12.01Z", "datetime"),
        (#"datetime="2020-05-03""#, "2020-05-03", "datetime"),
        (#"datetime="2020-05-03 10:11:12""#, "2020-05-03T10:11:12", "datetime"),
        (#"datetime="2020-05-03T10:11:12-0500""#, "2020-05-03T10:11:12-05:00", "datetime"),
        (#"datetime="3 May 2020 10:11""#, "2020-05-03T10:11", "datetime"),
        (#"data-time="1588500672""#, "2020-05-03T10:11:12Z", "data-time"),
        (#"data-timestamp="1588500672000""#, "2020-05-03T10:11:12Z", "data-timestamp"),
        (#"data-ts="1588500672.000123""#, "2020-05-03T10:11:12Z", "data-ts"),
        (#"title="May 3, 2020 at 10:11 pm""#, "2020-05-03T22:11", "title"),
        (#"title="Sonntag, 3. Mai 2020 um 10:11 Uhr""#, "2020-05-03T10:11", "title"),
        (#"aria-label="Posted 3 May 2020 by somebody""#, "2020-05-03", "aria-label"),
        (#"data-tippy-content="3 mai 2020 10h11""#, "2020-05-03T10:11", "data-tippy-content"),
        (#"content="20200503T101112Z""#, "2020-05-03T10:11:12Z", "content"),
        (#"data-livestamp="1588500672""#, "2020-05-03T10:11:12Z", "data-livestamp"),
        (#"timestamp="2020-05-03""#, "2020-05-03", "timestamp"),
        (#"data-original-title="05/03/2020 10:11""#, "2020-05-03T10:11", "data-original-title"),
    ])
    func datesAreRead(attributes: String, expected: String, name: String) {
        let found = date(attributes)
        #expect(found?.value == expected)
        #expect(found?.attribute == name)
    }

    @Test(arguments: [
        (#"datetime="soon" title="3 May 2020""#, "2020-05-03", "title"),
        (#"datetime="2020-13-45" data-time="1588500672""#, "2020-05-03T10:11:12Z", "data-time"),
        (#"title="3 May 2020" datetime="2020-05-03T10:11Z""#, "2020-05-03T10:11Z", "datetime"),
        (#"title="Edited 5 May 2020" aria-label="3 May 2020""#, "2020-05-03", "aria-label"),
        (#"datetime="" data-date="2020-05-03""#, "2020-05-03", "data-date"),
        (#"datetime="0000-00-00T00:00:00" title="2020-05-03""#, "2020-05-03", "title"),
        (#"datetime="1970-01-01T00:00:00Z" data-created="2020-05-03""#, "2020-05-03", "data-created"),
    ])
    func theNextAttributeIsTakenWhereOneHoldsNone(attributes: String, expected: String, name: String) {
        let found = date(attributes)
        #expect(found?.value == expected)
        #expect(found?.attribute == name)
    }

    @Test(arguments: [
        #"datetime="2020""#, #"datetime="10:30""#, #"datetime="PT2H""#, #"datetime="-0001-11-30T00:00:00+00:00""#,
        #"title="Joined 3 May 2009""#, #"title="3 years ago""#,
        #"title="1588500672""#, #"data-time="12""#, #"data-time="123456789012345678901234567890""#, #"data-time="0""#,
        #"class="date-2020-05-03""#, #"href="/2020/05/03/""#,
        #"title="Version 2.10.03""#, #"title="IMG_20200503_1.jpg""#,
        #"title="A long text that says that something happened on 3 May 2020 and goes on for a while""#, "datetime",
    ])
    func nothingIsMadeUp(attributes: String) {
        #expect(date(attributes) == nil)
    }

    @Test func theWordsAndTheOrderOfThePageAreKept() {
        #expect(date(#"title=" 3 May 2020 ""#)?.original == "3 May 2020")
        #expect(date(#"title="03/04/2020""#, dayFirst: true)?.value == "2020-04-03")
        #expect(date(#"data-time="1588500672""#)?.original == "1588500672")
    }

    @Test func aTreeWithoutSuchAttributesIsQuicklyDone() {
        let tree = HTMLTree(parsing: "<p class=a><b id=c>x</b>")
        let names = DateAttributes(tree)
        var dates = CommentDates(language: DateLanguage("en"))
        #expect((0..<tree.count).allSatisfy { dates.date(ofAttributesOf: $0, in: tree, by: names) == nil })
    }
}
