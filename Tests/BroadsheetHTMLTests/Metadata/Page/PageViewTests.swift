import BroadsheetCore
import Testing

@testable import BroadsheetHTML

struct PageViewTests {
    private static let classes: [(String, ClassFlags)] = [
        ("entry-title", ClassFlags.title), ("headline", .title), ("subTitle", [.title]), ("subtitle", .subtitle),
        ("post-date", [.date, .published]),
        ("pubDate", [.date, .published]), ("published", [.date, .published]), ("last-updated", [.date, .modified]), ("timestamp", .date),
        ("byline", [.author, .date]), ("by-line", [.author, .date]), ("posted-by", [.date, .published, .author]), ("author__name", .author),
        ("authorName", .author), ("author-box", [.author, .authorBox]), ("about-the-author", [.author, .authorBox]), ("fn", .cardName),
        ("vcard", .card),
        ("comments", .comments), ("no-comments", []), ("comment-form", []), ("block__comments", .comments), ("sidebar", .related),
        ("has-sidebar", []),
        ("authority", []), ("biology", []), ("mandate", .date), ("", []), ("-", []), ("a b c", []),
    ]

    @Test(arguments: classes)
    func classesAreUnderstood(name: String, expected: ClassFlags) {
        let bytes = Array(name.utf8)
        var reader = ClassReader()
        let flags = bytes.withUnsafeBufferPointer { reader.flags($0, 0, $0.count) }
        #expect(flags == expected, "\(name): \(flags)")
        let again = bytes.withUnsafeBufferPointer { reader.flags($0, 0, $0.count) }
        #expect(again == flags)
    }

    @Test func linesHaveTheirZonesAndPlaces() {
        let page = MetadataFixture.page(
            MetadataFixture.html(
                body: """
                    <nav>n</nav><main><h1>Title</h1><p>one <b>two</b>&nbsp;three<br>four</p><aside>a</aside><div class="comments">c</div>
                    <script>x</script><p style="display: none">hidden</p></main><footer>f</footer>
                    """))
        let lines = page.lines.map { page.string($0.range) }
        #expect(lines == ["n", "Title", "one two three", "four", "a", "c", "f"])
        #expect(page.lines.map(\.zone) == [.navigation, .body, .body, .body, .aside, .comments, .footer])
        #expect(page.anchor == 1)
    }

    @Test func whatHoldsMostOfTheTextIsNoSidebar() {
        let text = String(repeating: "word ", count: 100)
        let page = MetadataFixture.page(MetadataFixture.html(body: "<div class=widget><p>\(text)</p></div><div class=widget>x</div>"))
        #expect(page.lines.map(\.zone) == [.body, .related])
    }

    @Test(arguments: [
        ("/author/jane", true), ("/authors/jane", true), ("https://x.org/people/jane", true), ("/?author=3", true), ("/author/", false),
        ("/authority/x", false),
        ("/team-jane", true), ("/news/author", false), ("", false), ("/", false), ("/author?id=3", true),
        ("/user/login", false), ("/user/register?next=/", false), ("/users/sign_in", false), ("/users/sign-in", false),
        ("/user?destination=/", false),
        ("/author/new-york-baker", true), ("/profile?3", true),
    ])
    func authorAddresses(address: String, expected: Bool) {
        #expect(Array(address.utf8).withUnsafeBufferPointer { AuthorAddress.matches($0) } == expected)
    }

    @Test(arguments: [
        ("x", "https://e.org/a/x"), ("/x", "https://e.org/x"), ("//o.org/x", "https://o.org/x"), ("?q", "https://e.org/a/b?q"),
        ("https://o.org", "https://o.org"),
        ("mailto:x@y.org", "mailto:x@y.org"), ("", ""),
    ])
    func addressesAreResolved(address: String, expected: String) {
        let tree = HTMLTree(parsing: "<base href='https://e.org/a/b'>")
        let resolver = LinkResolver(tree, pageURL: Link("https://z.org/").url)
        #expect(resolver.resolve(address) ?? "" == expected)
    }

    @Test(arguments: [
        ("https://www.Example.org:80/x", "www.example.org"), ("//e.org", "e.org"), ("e.org", ""), ("https://u:p@e.org/", "e.org"),
        ("https://e.org?x", "e.org"),
    ])
    func hosts(address: String, expected: String) {
        #expect(WebAddress.host(of: address) == expected)
    }

    @Test(arguments: [
        ("a &amp;amp; b", "a & b"), ("&eacute;&#233;&#xe9;", "ééé"), ("&unknown; &", "&unknown; &"), ("1 < 2", "1 < 2"),
        ("<b>x</b>y", "x y"),
    ])
    func textIsPlain(text: String, expected: String) {
        #expect(PlainText.withoutTags(text) == expected)
    }

    @Test func lettersAreFoldedAsUnicodeSays() {
        for value in (0x41...0x52f as ClosedRange<UInt32>) where value != 0x130 && value != 0x131 && value != 0x3c2 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            if lower.count == 1, let first = lower.first { #expect(Scalars.fold(value) == first.value, "\(scalar)") }
        }
    }

    @Test func digitsOfAllScriptsHaveTheirValues() {
        for zero in [
            0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10,
        ] as [UInt32] {
            for value in 0..<10 as Range<UInt32> { #expect(Scalars.digit(zero + value) == Int(value)) }
            #expect(Scalars.digit(zero + 10) == nil)
            #expect(Scalars.digit(zero - 1) == nil)
        }
    }
}
