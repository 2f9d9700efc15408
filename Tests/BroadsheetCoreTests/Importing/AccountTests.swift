import BroadsheetCore
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct AccountTests {
    private let pieces: [Account.Piece] = [
        Account.Piece(.metadata(.title), text: "Rye bread"),
        Account.Piece(
            .residue(.share), text: "Share", location: SourceLocation(byteOffset: 9, byteCount: 5, path: "body > p"), reason: "a button"),
        Account.Piece(.body, text: "Mix flour and water."),
        Account.Piece(.comment(id: "7", part: .author), text: "Ann"),
        Account.Piece(.comment(id: "7", part: "badge"), text: "Member"),
    ]

    @Test func residueIsWhatHasNoPlaceInTheArticle() {
        let residue = Account(pieces).residue
        #expect(residue.map(\.kind) == [.share])
        #expect(residue.map(\.text) == ["Share"])
        #expect(residue.first?.reason == "a button")
        #expect(residue.first?.location?.byteRange == 9..<14)
    }

    @Test func piecesComeBackFromJSON() throws {
        let account = Account(pieces)
        let data = try JSONEncoder().encode(account)
        #expect(try JSONDecoder().decode(Account.self, from: data) == account)
        let place = try JSONEncoder().encode(Account.Place.comment(id: "7", part: .author))
        #expect(try JSONDecoder().decode([String: String].self, from: place) == ["place": "comment", "comment": "7", "part": "author"])
    }

    @Test func piecesAreKeptOnlyWhenAskedFor() {
        var context = ImportContext()
        for piece in pieces { context.keep(piece) }
        #expect(context.account.isEmpty)
        context = ImportContext(options: ImportOptions(keepsResidue: true))
        for piece in pieces { context.keep(piece) }
        context.keep(Residue(.legal, text: "Imprint", reason: "a link"))
        #expect(context.account.pieces.count == 6)
        #expect(context.residue.map(\.kind) == [.share, .legal])
    }

    @Test func articlesAreGivenWithTheirAccountAndSpamLabelled() {
        var context = ImportContext(options: ImportOptions(keepsResidue: true))
        context.keep(pieces[1])
        let spam = Comment(id: "1", body: [.paragraph("Wоrk frоm hоme for $90 an hour: www.example.com")])
        let imported = context.imported(Article(discussion: Discussion(comments: [spam])), as: "zine")
        #expect(imported.residue.count == 1)
        #expect(imported.article.discussion?.comments[0].spam?.reasons.isEmpty == false)
    }
}
