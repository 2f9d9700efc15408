import Testing

@testable import BroadsheetHTML

@Suite struct AttributeLimiterTests {
    private func shorten(_ html: String, limit: Int = 2) -> (page: String, isCut: Bool) {
        var bytes = Array(html.utf8)
        let isCut = AttributeLimiter(limit: limit).shorten(&bytes)
        return (String(decoding: bytes, as: UTF8.self), isCut)
    }

    @Test(arguments: [
        "<p a=1 b=2>Text", "<p a = '1 c=3' b=\"x > y\">", "<br/><img src=x />", "a < b c d e f", "<script>if (a<b c d e f) {}</script>",
        "<STYLE a>b c d e <x y z w</style>",
        "<!-- <p a b c d e> -->", "<!-- <p a=\" --><p b=\"1\">", "<p a=\"never closed", "<", "<p", "<p ", "<p a", "<p a=", "",
    ])
    func pagesWithinTheLimitStay(html: String) {
        let result = shorten(html)
        #expect(result.page == html)
        #expect(!result.isCut)
    }

    @Test(arguments: [
        ("<p a=1 b=2 c=3>Text", "<p a=1 b=2    >Text"), ("<p a b c d><q e>", "<p a b    ><q e>"),
        ("<p a='x y z' b c=\"> d\" e>T", "<p a='x y z' b          >T"),
        ("<!-- \" --><p a b c>", "<!-- \" --><p a b  >"), ("<!--> <p x=\" --><p a b c>", "<!--> <p x=\" --><p a b  >"),
        ("<!-- <p x=' --!><p a b c>", "<!-- <p x=' --!><p a b  >"), ("<script></script><p a b c>", "<script></script><p a b  >"),
        ("<p a b c", "<p a b  "),
    ])
    func theRestIsBlankedOut(html: String, shortened: String) {
        let result = shorten(html)
        #expect(result.page == shortened)
        #expect(result.isCut)
    }
}
