import BroadsheetCore
import BroadsheetText
import Foundation
import Testing

/// A page of a filtered crawl in German, invented, with every kind of line that the importer tells apart.
struct FixturePageTests {
    static let names: [String?] = [
        nil, nil, nil, nil, "Hanna Birkenfeld", nil, "Udo Kranich", "Rosalie Thann", nil, nil, "Emil Fuchs", "Gerlinde Moosbach",
    ]

    @Test func articleAndMetadata() throws {
        let article = try ReadTexts.imported(ReadTexts.fixture("stausee.txt")).article
        #expect(article.title?.plainText == "Landrat bestätigt: Der alte Stausee bei Quellental wird im Herbst wieder geflutet")
        #expect(article.authors.isEmpty)
        #expect(article.published == nil)
        #expect(article.caption?.caption?.plainText == "Die leere Staumauer bei Quellental, aufgenommen am 14. März 2019.")
        #expect(article.caption?.credit?.plainText == "Foto: Talblick/Berta Ohneland")
        let paragraphs = ReadTexts.paragraphs(article.body)
        #expect(paragraphs.count == 7)
        #expect(paragraphs.first?.hasPrefix("Am 6. Mai teilte Landrat") == true)
        #expect(paragraphs.last?.hasSuffix("überwacht werden soll.") == true)
        #expect(paragraphs[3].contains("diese  Schwierigkeiten"), "the source's own double space stays")
    }

    @Test func comments() throws {
        let article = try ReadTexts.imported(ReadTexts.fixture("stausee.txt")).article
        #expect(article.comments.map { $0.author?.name } == Self.names)
        #expect(article.comments.allSatisfy { $0.published == nil && $0.parentID == nil })
        #expect(article.comments.map(\.body.count) == [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3])
        #expect(article.comments.indices.filter { article.comments[$0].spam != nil } == [2])
        #expect(article.discussion?.platform == "wpdiscuz")
        #expect(article.discussion?.declaredCount == nil)
    }

    @Test func residueHasItsKinds() throws {
        let imported = try ReadTexts.imported(ReadTexts.fixture("stausee.txt"))
        #expect(ReadTexts.kinds(imported) == ["fundraiser": 4, "callToAction": 2, "duplicateTitle": 1, "commentForm": 5])
        #expect(imported.residue.allSatisfy { !$0.reason.isEmpty && $0.location?.line != nil && $0.location?.byteOffset != nil })
        #expect(imported.residue.first?.location?.line == 1)
        #expect(imported.residue.last?.text == "Wir freuen uns über deine Meinung, bitte kommentiere.x")
    }

    @Test func everyWordStandsInOnePlace() throws {
        let bytes = try ReadTexts.fixture("stausee.txt")
        let account = try ReadTexts.imported(bytes).account
        let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).map(String.init) }
        #expect(account.pieces.flatMap { words($0.text) } == words(String(decoding: bytes, as: UTF8.self)))
    }

    @Test(arguments: ["\r\n", "\r", "\u{2028}", "\n\n"])
    func otherLineEndsGiveTheSame(_ end: String) throws {
        let text = String(decoding: try ReadTexts.fixture("stausee.txt"), as: UTF8.self)
        let article = try ReadTexts.read("\u{feff}" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end))
        #expect(article.title?.plainText.hasPrefix("Landrat bestätigt") == true)
        #expect(ReadTexts.paragraphs(article.body).count == 7)
        if end != "\n\n" { #expect(article.comments.map { $0.author?.name } == Self.names) }
    }

    @Test func otherEncodingsGiveTheSame() throws {
        let text = String(decoding: try ReadTexts.fixture("stausee.txt"), as: UTF8.self)
        let units = text.utf16.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xff), UInt8(unit >> 8)] }
        let article = try ReadTexts.imported([0xff, 0xfe] + units).article
        #expect(article.comments.map { $0.author?.name } == Self.names)
        let latin = "Über die Brücke fährt wieder der Bus, sagte der Bürgermeister.\n".unicodeScalars.map { UInt8($0.value) }
        #expect(
            try ReadTexts.imported(latin, charset: "iso-8859-1").article.text
                == "Über die Brücke fährt wieder der Bus, sagte der Bürgermeister.")
    }

    @Test func bulletsOnEveryLineAndNoBreakSpacesGiveTheSame() throws {
        let text = String(decoding: try ReadTexts.fixture("stausee.txt"), as: UTF8.self)
        let bulleted = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "* \($0)" }.joined(
            separator: "\n")
        #expect(try ReadTexts.read(bulleted).comments.map { $0.author?.name } == Self.names)
        let glued = text.replacing(" ", with: "\u{a0}").replacing("Stausee", with: "Stau\u{ad}see")
        let article = try ReadTexts.read(glued)
        #expect(article.comments.map { $0.author?.name } == Self.names)
        #expect(article.title?.plainText.contains("Stausee") == true)
    }
}
