import BroadsheetCore
import Testing

@testable import BroadsheetText

/// What lines around an article are for, by their words, their place and their neighbours.
struct ResidueKindTests {
    private static let page = """
        Zum Inhalt springen
        Home > Region > Seen
        Startseite | Region | Sport | Kultur
        Abo-Angebote
        10 Wochen im Probeabo

        Der See hinter der Mühle steigt wieder

        Am Montag stand das Wasser so hoch, dass niemand mehr über die untere Brücke gehen konnte, und der Müller trug das Mehl den Berg hinauf.

        Wer neben der Mühle wohnt, hat es schon schlimmer gesehen, und bis zum Sommer wird alles wieder trocken sein, sagen die Alten.

        Eine Woche später fehlte an der oberen Brücke ein Pfosten, und die Gemeinde ließ sie für zwei Tage sperren, um ihn zu ersetzen.

        Facebook • Twitter
        Folgen Sie uns
        Ottilie Fennegrund ist Redakteurin im Ressort Land und schreibt seit zehn Jahren über Gewässer und die Leute an ihren Ufern.
        Weitere Meldungen
        Die Störche sind in diesem Jahr zu früh zurück
        Ida Quellmoser
        Warum der Fährmann nicht mehr fährt
        Ein Passwort wird Ihnen per Email zugeschickt.
        Schreiben Sie uns: Unser Seenewsletter
        Alle Texte stehen unter einer Creative-Commons-Lizenz.
        Die abgebildeten Namen sind eingetragene Warenzeichen ihrer Besitzer.
        """

    private func kind(of line: String) throws -> Residue.Kind? {
        let residue = try ReadTexts.imported(Array(Self.page.utf8)).residue
        return residue.first { $0.text.split(separator: "\n").contains { $0 == line } }?.kind
    }

    @Test(
        arguments: [
            ("Zum Inhalt springen", .navigation), ("Home > Region > Seen", .navigation),
            ("Startseite | Region | Sport | Kultur", .navigation),
            ("10 Wochen im Probeabo", .callToAction),
            (
                "Ottilie Fennegrund ist Redakteurin im Ressort Land und schreibt seit zehn Jahren über Gewässer und die Leute an ihren Ufern.",
                .authorBox
            ),
            ("Facebook • Twitter", .share), ("Folgen Sie uns", .share), ("Weitere Meldungen", .related),
            ("Die Störche sind in diesem Jahr zu früh zurück", .related), ("Ida Quellmoser", .related),
            ("Ein Passwort wird Ihnen per Email zugeschickt.", .navigation), ("Schreiben Sie uns: Unser Seenewsletter", .newsletter),
            ("Alle Texte stehen unter einer Creative-Commons-Lizenz.", .legal),
            ("Die abgebildeten Namen sind eingetragene Warenzeichen ihrer Besitzer.", .legal),
        ] as [(String, Residue.Kind)])
    func kinds(line: String, kind: Residue.Kind) throws {
        #expect(try self.kind(of: line) == kind)
    }

    @Test(arguments: [("© 2020 Ottilie Fennegrund. Wer", true), ("copyright 2020 ottilie", true), ("copyright law in the valley", false)])
    func imprints(line: String, isImprint: Bool) {
        #expect(FurnitureWords.isCopyright(Glyph.lowered(Glyph.scalars(line))) == isImprint)
    }
}
