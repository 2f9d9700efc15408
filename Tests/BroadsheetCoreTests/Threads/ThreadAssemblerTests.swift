import BroadsheetCore
import Testing

@Suite struct ThreadAssemblerTests {
    private func comment(_ id: String) -> BroadsheetCore.Comment { .init(id: id, body: [.paragraph("Words of \(id).")]) }

    private func parents(_ comments: [BroadsheetCore.Comment]) -> [String?] { comments.map(\.parentID) }

    @Test func idsAddressesAndTheArticleItselfAreParents() {
        var context = ImportContext()
        var thread = ThreadAssembler(articleIDs: ["post", "0"])
        thread.add(comment("1"), answering: .id("post"), aliases: ["https://example.org/1"])
        thread.add(comment("2"), answering: .id("https://example.org/1"))
        thread.add(comment("3"), answering: .path(["0", "1", "2"]))
        thread.add(comment("4"), answering: .id("5"))
        thread.add(comment("5"), answering: .none)
        let comments = thread.finish(&context)
        #expect(parents(comments) == [nil, "1", "2", "5", nil])
        #expect(comments.map(\.parentEvidence) == [nil, .explicit, .explicit, .explicit, nil])
        #expect(context.diagnostics.isEmpty)
    }

    @Test func depthAndNestingAreStructural() {
        var context = ImportContext()
        var thread = ThreadAssembler()
        for (id, depth) in [("a", 0), ("b", 1), ("c", 3), ("d", 1), ("e", 0)] { thread.add(comment(id), answering: .depth(depth)) }
        let place = thread.add(comment("f"))
        thread.add(comment("g"), answering: .inside(place))
        let comments = thread.finish(&context)
        #expect(parents(comments) == [nil, "a", "b", "a", nil, nil, "f"])
        #expect(comments[2].parentEvidence == .structural)
    }

    @Test func orphansCirclesAndDuplicatesAreReportedAndKept() {
        var context = ImportContext()
        var thread = ThreadAssembler()
        thread.add(comment("1"), answering: .id("gone"))
        thread.add(comment("2"), answering: .id("3"))
        thread.add(comment("3"), answering: .id("2"))
        thread.add(comment("1"))
        thread.add(comment(""))
        let comments = thread.finish(&context)
        #expect(comments.map(\.id) == ["1", "2", "3", "1~2", "comment-5"])
        #expect(parents(comments) == ["gone", "3", "2", nil, nil])
        #expect(context.diagnostics.map(\.code) == [.missingID, .duplicateComment, .missingParent, .cyclicThread])
    }

    @Test func manyDuplicatesCostLinearTime() {
        var context = ImportContext()
        var thread = ThreadAssembler()
        for number in 0..<20_000 { thread.add(comment(number % 2 == 0 ? "a" : "a~\(number)")) }
        #expect(Set(thread.finish(&context).map(\.id)).count == 20_000)
    }

    @Test func theLimitIsReported() {
        var context = ImportContext()
        var thread = ThreadAssembler(limits: Limits(comments: 2))
        for id in ["1", "2", "3"] { thread.add(comment(id)) }
        #expect(thread.finish(&context).count == 2)
        #expect(context.diagnostics.map(\.code) == [.limitReached])
    }

    @Test func personalDataIsDroppedAndCounted() {
        var context = ImportContext()
        #expect(context.personalData(email: "ann@example.org", ipAddress: "192.0.2.1") == nil)
        #expect(context.personalData(email: "") == nil)
        #expect(context.diagnostics.map(\.message) == ["2 e-mail and IP addresses or hashes were left out; an option keeps them."])
        var keeping = ImportContext(options: ImportOptions(keepsPersonalData: true))
        #expect(keeping.personalData(email: "ann@example.org") == PersonalData(email: "ann@example.org"))
        #expect(keeping.diagnostics.isEmpty)
    }

    @Test func unixTime() {
        #expect(PartialDate(secondsSince1970: 1_700_000_000)?.isoString == "2023-11-14T22:13:20Z")
        #expect(PartialDate(secondsSince1970: -1)?.isoString == "1969-12-31T23:59:59Z")
        #expect(PartialDate(secondsSince1970: .max) == nil)
    }
}
