import BroadsheetCore
import BroadsheetTesting
import BroadsheetText
import Testing

/// Texts that somebody has cleaned already: an article, and nothing around it.
struct CleanTextTests {
    private static let title = "The ferry that nobody wanted to lose"
    private static let ferry = [
        "For forty years the small ferry has crossed the river below the castle, and for most of them the same man has stood at its rope. When the district announced in spring that the line would end, three hundred people signed a letter within a week.",
        "“I did not expect that,” says the ferryman, who is 68 and had meant to stop working anyway. “Most of them I have known since they were carried aboard by their mothers.”",
        "The boat has no engine. It hangs on a cable that spans the river, and the current does the rest: the ferryman turns the bow a little, and the water pushes the boat to the other side. A crossing takes four minutes, or six when the river is low.",
        "A bridge stands two kilometres downstream, which was the district’s argument. The ferry carried nineteen thousand passengers last year, most of them on bicycles, and cost 74,000 euros more than it earned.",
        "How the money was found",
        "The letter did not convince anybody at first. What did was a calculation that a retired surveyor laid before the council in June: closing the line would have meant taking down the cable towers, which are listed buildings, and moving them would have cost as much as eleven years of service.",
        "Since then an association of two hundred members pays a third of the deficit. It sells tickets for a year, prints a calendar, and has trained four people who take turns at the rope on weekends.",
        "Whether that is enough will be seen in autumn, when the inspection of the hull is due. Oak planks of that length are hard to come by, and the last yard that built such boats closed in 2009.",
        "The ferryman is not worried. He has set aside wood for the repair himself, he says, in a barn behind his house, under a tarpaulin, and nobody has asked him about it so far.",
    ]

    private static let mountain = [
        "Nach dem Winter lag der Steg am oberen See quer im Wasser. Das Eis hatte zwei Pfosten gehoben und einen dritten zerbrochen, und wer zur Hütte wollte, musste den weiten Weg über den Damm nehmen.",
        "Die Gemeinde schrieb die Arbeiten im April aus. Es meldete sich niemand, denn die Zimmerleute des Tals hatten bis in den Herbst hinein zu tun, und für einen Auftrag dieser Größe lohnte sich kein Kran.",
        "Also taten sich vier Familien zusammen. Sie fällten Lärchen im eigenen Wald, ließen die Stämme einen Sommer lang trocknen und sägten sie mit einer Säge, die sonst nur noch im Museum läuft.",
        "„Wir hätten es auch einfacher haben können“, sagt eine der Frauen, die beim Bau dabei waren. „Aber dann hätte keiner gewusst, wie man ihn beim nächsten Mal repariert.“",
        "Im September stand der neue Steg. Er ist einen halben Meter breiter als der alte, und seine Pfosten stecken tief genug im Grund, dass ihnen das Eis nichts anhaben sollte.",
    ]

    private func check(
        _ text: String, says paragraphs: [String], title: String? = nil, from: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let imported = try ReadTexts.imported(Array(text.utf8))
        #expect(ReadTexts.paragraphs(imported.article.body) == paragraphs, sourceLocation: from)
        #expect(imported.article.comments.isEmpty, sourceLocation: from)
        #expect(imported.article.title?.plainText == title, sourceLocation: from)
        #expect(imported.residue.isEmpty, sourceLocation: from)
    }

    @Test(arguments: ["\n", "\n\n"]) func allOfATextIsItsBody(between: String) throws {
        try check(Self.ferry.joined(separator: between), says: Self.ferry)
        try check(Self.mountain.joined(separator: between), says: Self.mountain)
    }

    /// A quotation and plain words read like comments, but no text consists of these alone without a word that says so.
    @Test(arguments: [[0, 1, 2, 6], [1, 2, 3, 5], [1, 2, 3, 8]]) func aFewParagraphsAreAnArticle(numbers: [Int]) throws {
        let paragraphs = numbers.map { Self.ferry[$0] }
        try check(paragraphs.joined(separator: "\n"), says: paragraphs)
    }

    @Test(arguments: ["\n", "\n\n"]) func aTitleAboveItIsTheTitle(between: String) throws {
        try check(([Self.title] + Self.ferry).joined(separator: between), says: Self.ferry, title: Self.title)
    }

    /// Three thousand paragraphs of a few dozen sentences, in two languages: more alike than those of any book.
    @Test func aBookIsReadToItsEnd() throws {
        let sentences = (Self.ferry + Self.mountain).filter { $0.count > 60 }.flatMap { $0.dropLast().split(separator: ". ") }
        var random = SeededGenerator(seed: 7)
        let paragraphs = (0..<3000).map { _ in
            let some = (0..<Int.random(in: 3...7, using: &random)).map { _ in sentences.randomElement(using: &random) ?? "" }
            return some.joined(separator: ". ") + "."
        }
        let imported = try ReadTexts.imported(Array(paragraphs.joined(separator: "\n\n").utf8))
        let kept = ReadTexts.paragraphs(imported.article.body)
        #expect(kept.count >= 2850)
        #expect(kept.last == paragraphs.last)
        #expect(imported.article.comments.isEmpty)
    }
}
