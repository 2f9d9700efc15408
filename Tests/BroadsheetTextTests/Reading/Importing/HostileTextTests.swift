import BroadsheetCore
import BroadsheetTesting
import BroadsheetText
import Testing

struct HostileTextTests {
    @Test func truncatedAnywhere() throws {
        let bytes = try ReadTexts.fixture("stausee.txt")
        for length in stride(from: 1, to: bytes.count, by: 97) {
            let part = Array(bytes.prefix(length))
            guard let imported = try? ReadTexts.imported(part) else { continue }
            #expect(imported.article.comments.count <= 40)
        }
    }

    /// Dates that have a short line above them each, of which the first one's is not in the text.
    @Test func aHeadInTheFirstLine() throws {
        let dates = (1...5).map { "\($0 + 20) May 2019, 9:5\($0)" }
        let texts = ["See http://example.org/a-mill for a picture.", "Thank you!", "It turns again.", "I saw it.", "So did we."]
        let text = zip(dates, texts).map { "\($0)\n\($1)\n" }.joined(separator: "\nKvitter\n")
        let imported = try ReadTexts.imported(Array(("Ann, " + text).utf8))
        #expect(imported.article.comments.count <= 5)
    }

    @Test func randomBytes() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<60 {
            let bytes = (0..<Int.random(in: 1...600, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
            do {
                let imported = try ReadTexts.imported(bytes)
                #expect(imported.article.comments.allSatisfy { !$0.id.isEmpty })
            } catch let error as ImportError {
                #expect(!error.message.isEmpty)
            } catch {
                Issue.record("\(error)")
            }
        }
    }

    /// Lines of all the kinds in any order: every word still has its one place.
    @Test func shuffledLines() throws {
        let pieces = [
            "Ann Lee", "May 3, 2019 at 7:08 pm", "3 Comments", "Reply", "Ann says:", "I think so, too.", "Related articles",
            "Leave a Reply",
            "The old mill at the pond has turned again since Monday, and the miller grinds flour for the whole village.", "", "", "12",
            "***",
            "No comments yet", "By Ann Lee", "Antworten", "vor 3 Tagen", "Photo: Ann Lee", "http://example.org/a/b?c=d", "♥♥♥", "* item",
            "1. one",
        ]
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<80 {
            let lines = (0..<Int.random(in: 2...60, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
            let text = "Words. \n" + lines.joined(separator: "\n")
            let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).map(String.init) }
            let account = try ReadTexts.imported(Array(text.utf8)).account
            #expect(account.pieces.flatMap { words($0.text) } == words(text))
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func manyLinesOfOneLetter() throws {
        var context = ImportContext()
        let article = try PlainTextImporter().read(Source(text: String(repeating: "a\n", count: 30_000)), &context)
        #expect(article.comments.count <= 30_000)
    }

    @Test func whatIsLargerThanTheLimitIsAnError() {
        var context = ImportContext(options: ImportOptions(limits: Limits(bytes: 1000)))
        for text in [String(repeating: "a\n", count: 501), String(repeating: "word and ", count: 112)] {
            #expect {
                try PlainTextImporter().read(Source(text: text), &context)
            } throws: {
                ($0 as? ImportError)?.code == .tooLarge
            }
        }
    }

    /// Records are read one after the other; a broken one is an item among the others.
    @Test func manyRecords() throws {
        let text = "The mill\n\nThe old mill at the pond has turned again since Monday, and the miller grinds flour.\n"
        var archive = ""
        for number in 0..<200 {
            let length = number == 100 ? "-7" : "\(text.utf8.count)"
            archive += "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: \(length)\r\n\r\n\(number == 100 ? "" : text)\r\n\r\n"
        }
        var stream = try PlainTextImporter().open(Source(text: archive), context: ImportContext())
        var read = 0
        var rejected = 0
        while let item = stream.next() { if (try? item.get()) != nil { read += 1 } else { rejected += 1 } }
        #expect(read == 199)
        #expect(rejected == 1)
    }

    @Test func oneVeryLongLine() throws {
        let article = try ReadTexts.read(String(repeating: "word and ", count: 50_000))
        #expect(article.text.utf8.count > 400_000)
    }
}
