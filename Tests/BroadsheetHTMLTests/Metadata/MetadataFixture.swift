import BroadsheetCore

@testable import BroadsheetHTML

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads metadata from pages that are written in the tests.
enum MetadataFixture {
    static func tree(_ html: String) -> HTMLTree { HTMLParser.parse(Array(html.utf8), limits: .default).tree }

    static func page(_ html: String, url: String? = nil) -> PageView { PageView.make(tree(html), url: url, commentRegions: []) }

    static func read(
        _ html: String, url: String? = nil, fetchedAt: Date? = nil, commentRegions: [Range<Int>] = [], keepsEvidence: Bool = true
    ) -> PageMetadata {
        readWithDiagnostics(html, url: url, fetchedAt: fetchedAt, commentRegions: commentRegions, keepsEvidence: keepsEvidence).metadata
    }

    static func readWithDiagnostics(
        _ html: String, url: String? = nil, fetchedAt: Date? = nil, commentRegions: [Range<Int>] = [], keepsEvidence: Bool = true
    ) -> (metadata: PageMetadata, diagnostics: [Diagnostic]) {
        var source = Source(text: html, url: url.flatMap { URL(string: $0) })
        source.fetchedAt = fetchedAt
        var options = ImportOptions()
        options.keepsEvidence = keepsEvidence
        var context = ImportContext(options: options)
        let metadata = MetadataReader.read(tree(html), source: source, commentRegions: commentRegions, context: &context)
        return (metadata, context.diagnostics)
    }

    /// A page with a head and a body.
    static func html(head: String = "", body: String = "", language: String = "en") -> String {
        "<!DOCTYPE html><html lang=\"\(language)\"><head>\(head)</head><body>\(body)</body></html>"
    }

    static func jsonLD(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }
}
