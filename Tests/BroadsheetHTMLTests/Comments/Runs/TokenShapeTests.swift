import Testing

@testable import BroadsheetHTML

@Suite struct TokenShapeTests {
    private func hash(_ name: String, seed: UInt64 = 1) -> UInt64 { withBytes(name) { TokenShape.hash($0, seed: seed) } }

    @Test(arguments: [
        ("comment-8213", "comment-9"), ("c1_2", "c10_20"), ("Comment", "comment"), ("post-3f9a01", "post-77bc2e9d"), ("0", "999999999"),
        ("id-1a2b3c4d5e6f", "id-9"), ("p1", "P22"), ("x-4DEADBEEF5", "x-12"),
    ])
    func numbersAreOne(first: String, second: String) { #expect(hash(first) == hash(second)) }

    @Test(arguments: [
        ("comment-1", "comment-"), ("comment", "comments"), ("c1", "d1"), ("c1-2", "c1"), ("defaced", "facaded"), ("a1b2", "a1b3c"),
        ("comment1", "1comment"), ("", "1"), ("ab12cdz", "ab99efz"),
    ])
    func otherNamesAreNot(first: String, second: String) { #expect(hash(first) != hash(second)) }

    @Test func theSeedCounts() { #expect(hash("a", seed: 1) != hash("a", seed: 2)) }

    @Test func hostileNames() { HostileBytes.forEach { _ = TokenShape.hash($0, seed: 0) } }

    @Test(arguments: [
        ("", [String]()), (" \t\n", []), ("a", ["a"]), (" a  b\nc ", ["a", "b", "c"]), ("a\u{0}b", ["a", "b"]), ("é-1 ü", ["é-1", "ü"]),
    ])
    func tokens(text: String, tokens: [String]) {
        #expect(withBytes(text) { TokenList($0).map { String(decoding: $0, as: UTF8.self) } } == tokens)
    }
}
