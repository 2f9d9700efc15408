import BroadsheetCore
import Testing

@testable import BroadsheetHTML

@Suite struct HTMLSnifferTests {
    private func confidence(_ bytes: [UInt8], mediaType: String? = nil, fileExtension: String? = nil) -> Confidence {
        HTMLImporter().confidence(for: Probe(prefix: bytes, isComplete: true, mediaType: mediaType, fileExtension: fileExtension))
    }

    @Test(arguments: [
        ("<!DOCTYPE html><html>", Confidence.certain),
        ("<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", .certain),
        ("\u{feff}\n <html lang=en>", .certain),
        ("<HTML><BODY>", .certain),
        ("<!-- saved from an archive --><!-- twice -->\n<html>", .certain),
        ("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html xmlns=\"y\">", .certain),
        ("<p>A fragment.</p>", .certain),
        ("<div class=x>A fragment", .certain),
        ("<table><tr><td>", .certain),
        ("Some words, then <br> and <span>more</span>", .likely),
        ("Words with a <a href=x>link</a>", .likely),
        ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><description>&lt;p></description>", .none),
        ("<!-- feed --><feed xmlns=\"http://www.w3.org/2005/Atom\"><p>", .none),
        ("<rdf:RDF><p>", .none),
        ("{\"html\": \"<p>Text</p>\"}", .none),
        ("[\"<div>\"]", .none),
        ("Plain text, 1 < 2 and 3 > 2.", .none),
        ("# Markdown\n\nText", .none),
        ("", .none),
        ("   \n", .none),
        ("<!-- never closed <html>", .likely),
    ])
    func theBeginningTells(text: String, expected: Confidence) {
        #expect(confidence(Array(text.utf8)) == expected)
    }

    @Test func whatIsKnownAboutTheInputCounts() {
        let text = Array("Nothing but words".utf8)
        #expect(confidence(text, mediaType: "text/html; charset=utf-8") == .likely)
        #expect(confidence(text, mediaType: "application/xhtml+xml") == .likely)
        #expect(confidence(text, mediaType: "text/plain") == .none)
        #expect(confidence(text, fileExtension: "HTM") == .likely)
        #expect(confidence(text, fileExtension: "txt") == .none)
        #expect(confidence(Array("{}".utf8), mediaType: "text/html") == .none)
    }

    @Test(arguments: [true, false])
    func utf16WithAByteOrderMark(isBigEndian: Bool) {
        let units: [UInt8] = "\u{feff}<html><p>Text".utf16.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xff)]
            return isBigEndian ? pair : pair.reversed()
        }
        #expect(confidence(units) == .certain)
        #expect(confidence(Array(units.prefix(2)) + [0x20, 0x00, 0x41, 0x00]) <= .possible)
    }

    @Test(
        arguments: [
            [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0], [0, 0, 0, 0],
        ] as [[UInt8]])
    func binaryIsNotClaimed(bytes: [UInt8]) {
        #expect(confidence(bytes + Array("<p>text</p>".utf8)) == .none)
        #expect(confidence(bytes, fileExtension: "html") == .none)
    }
}
