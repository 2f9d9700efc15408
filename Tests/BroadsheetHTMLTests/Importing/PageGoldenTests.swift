import BroadsheetCore
import Foundation
import Testing

@testable import BroadsheetHTML

/// The body of each fixture page, compared with a file that a reader has checked.
///
/// With the environment variable `RECORD_GOLDENS` the files are written anew; the tests fail then too. The headline is left out of the comparison:
/// whether it is repeated in the body is a matter of the title.
@Suite struct PageGoldenTests {
    @Test(arguments: FixturePages.names)
    func theBodyIsWhatAReaderWouldCallTheArticle(name: String) throws {
        let imported = try readPage(try FixturePages.source(name))
        let headline = try headline(of: name)
        let body = imported.article.body.filter { block in
            guard case .heading(_, let text) = block else { return true }
            return text.plainText != headline
        }
        let diagnostics = imported.diagnostics.map { "\($0.code.rawValue)\n" }.joined()
        try expectGolden(name, diagnostics + BlockOutline.text(of: body))
    }

    /// The longest heading that the page's `title` element repeats.
    private func headline(of name: String) throws -> String {
        let tree = HTMLParser.parse(try FixturePages.bytes(name), limits: .default).tree
        let title = try #require(tree.firstDescendant(of: 0, .title).map { tree.text(of: $0) })
        let headings = (1..<tree.count).filter { ElementClass.headings.contains(tree.tag(of: $0)) }.map { tree.text(of: $0) }
        return try #require(headings.filter { title.contains($0) }.max { $0.count < $1.count })
    }

    private func expectGolden(_ name: String, _ text: String) throws {
        let file = FixturePages.folder.appending(path: name).appending(path: "body.txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
}
