import BroadsheetCore
import BroadsheetText
import Foundation
import Testing

/// Reads texts in tests.
enum ReadTexts {
    /// An article for comments to stand below.
    static let mill = """
        A mill turns again

        The old mill at the pond has turned again since Monday, and the miller grinds flour for the whole village as before.

        The village paid for the new wheel, which a carpenter from the next valley built of oak in the spring of last year.


        """

    static func read(_ text: String) throws -> Article {
        var context = ImportContext()
        return try PlainTextImporter().read(Source(text: text), &context)
    }

    static func imported(_ bytes: [UInt8], charset: String? = nil, keepsResidue: Bool = true) throws -> Imported {
        let options = ImportOptions(keepsResidue: keepsResidue)
        let stream = try PlainTextImporter().open(Source(bytes: bytes, charset: charset), context: ImportContext(options: options))
        var iterator = stream
        let item = iterator.next()
        return try #require(item).get()
    }

    static func fixture(_ name: String) throws -> [UInt8] {
        let file = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
        return [UInt8](try Data(contentsOf: file))
    }

    static func paragraphs(_ blocks: [Block]) -> [String] {
        blocks.filter { if case .figure = $0 { false } else { true } }.map(\.plainText)
    }

    static func kinds(_ imported: Imported) -> [String: Int] {
        imported.residue.reduce(into: [:]) { counts, piece in
            counts[piece.kind.rawValue, default: 0] += piece.text.split(separator: "\n").count
        }
    }
}

extension Article {
    var comments: [BroadsheetCore.Comment] { discussion?.comments ?? [] }
    var caption: Figure? {
        for case .figure(let figure) in body { return figure }
        return nil
    }
}
