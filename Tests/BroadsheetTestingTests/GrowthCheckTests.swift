import BroadsheetTesting
import Testing

@Suite struct GrowthCheckTests {
    private struct Refusal: Error {}

    /// Work that takes `count` steps, each of which depends on the one before.
    private func work(_ count: Int) -> UInt64 {
        var state: UInt64 = 1
        for step in 0..<count { state = state &* 6_364_136_223_846_793_005 &+ UInt64(step) }
        return state
    }

    @Test func proportionalWorkPasses() {
        #expect(GrowthCheck(from: 100, to: 400).failure(on: "steps", input: { $0 * 2_000 }, doing: { _ = work($0) }) == nil)
    }

    @Test func quadraticWorkFails() throws {
        var check = GrowthCheck(from: 200, to: 1600)
        check.rounds = 2
        check.slack = 0
        let failure = try #require(check.failure(on: "steps", input: { $0 * $0 }, doing: { _ = work($0) }))
        #expect(failure.subject == "steps" && failure.detail.contains(" s for 1600"))
    }

    @Test func whatTheTaskThrowsIsThrown() {
        #expect(throws: Refusal.self) {
            try GrowthCheck(from: 1, to: 2).failure(on: "nothing", input: { $0 }, doing: { _ throws(Refusal) in throw Refusal() })
        }
    }
}
