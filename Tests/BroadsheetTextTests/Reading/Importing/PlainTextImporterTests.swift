import BroadsheetCore
import BroadsheetTesting
import BroadsheetText
import Testing

struct PlainTextImporterTests {
    @Test func conforms() throws {
        let small = "A bridge opens\n\nThe new bridge over the river opened on Monday, and many people came to see it.\n\nIt is long.\n"
        let samples = [
            Source(.bytes(try ReadTexts.fixture("stausee.txt")), mediaType: "text/plain", name: "stausee.txt"),
            Source(.bytes(Array(small.utf8)), mediaType: "text/plain", name: "small"),
        ]
        var checks = ImporterChecks(PlainTextImporter(), samples: samples)
        checks.variations = 8
        try checks.run()
    }

    @Test func confidence() {
        let importer = PlainTextImporter()
        func confidence(_ text: String, _ ending: String? = nil, _ type: String? = nil) -> Confidence {
            importer.confidence(for: Probe(prefix: Array(text.utf8), isComplete: true, mediaType: type, fileExtension: ending))
        }
        #expect(confidence("Some words in a file.", "txt") == .likely)
        #expect(confidence("Some words from a server.", nil, "text/plain; charset=utf-8") == .likely)
        #expect(confidence("Some words of which nothing is known.") == .possible)
        #expect(confidence("{\"a\": 1}") == .none)
        #expect(confidence("<p>A page</p>") == .none)
        #expect(confidence("Words", "html") == .none)
        #expect(confidence("", "txt") == .none)
        #expect(importer.confidence(for: Probe(prefix: [0, 1, 2, 3, 0, 1, 2, 9, 0, 0], isComplete: true, fileExtension: "txt")) == .none)
    }

    @Test func oneLineIsABody() throws {
        let article = try ReadTexts.read("The new bridge over the river opened on Monday.")
        #expect(article.title == nil)
        #expect(article.text == "The new bridge over the river opened on Monday.")
        #expect(article.comments.isEmpty)
    }

    @Test func emptyAndBinaryInputsAreRefused() {
        #expect(throws: ImportError.self) { try ReadTexts.read(" \n\t\u{a0}\n") }
        #expect(throws: ImportError.self) { try ReadTexts.imported([UInt8](repeating: 1, count: 200)) }
    }

    @Test func relativeDatesAreNoInstant() throws {
        let page = """
            A mill turns again

            The old mill at the pond has turned again since Monday, and the miller grinds flour for the whole village as before.

            The village paid for the new wheel, which a carpenter from the next valley built of oak in the spring of last year.

            3 Comments

            Ann Lee
            3 years ago
            I am so glad that it turns again, my children love it.
            Reply

            Bo Wu
            2 years ago
            Where can I buy the flour? I was there and found nobody.
            Reply

            Carl Moss
            5 months ago
            You have to ring the bell, they always hear it in the end.
            Reply

            Leave a Reply
            """
        let article = try ReadTexts.read(page)
        #expect(article.comments.map { $0.author?.name } == ["Ann Lee", "Bo Wu", "Carl Moss"])
        #expect(article.comments.map { $0.published?.original } == ["3 years ago", "2 years ago", "5 months ago"])
        #expect(article.comments.allSatisfy { $0.published?.instant == nil })
        #expect(article.discussion?.declaredCount == 3)
        #expect(article.comments.first?.body.plainText == "I am so glad that it turns again, my children love it.")
    }

    @Test func regimesAreStated() throws {
        func note(_ text: String) throws -> String {
            let imported = try ReadTexts.imported(Array(text.utf8))
            return imported.diagnostics.first { $0.code == .textRegime }?.message ?? ""
        }
        #expect(try note(String(decoding: ReadTexts.fixture("stausee.txt"), as: UTF8.self)).contains("filtered text"))
        let sentence = "The old mill at the pond has turned again since Monday.\n"
        #expect(try note(String(repeating: sentence, count: 12)).contains("prose only"))
        #expect(try note("Ann Lee\n\nMay 3, 2019\n\n" + sentence + "\nReply\n\n" + sentence).contains("full text"))
    }
}
