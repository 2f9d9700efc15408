import Broadsheet
import BroadsheetTesting
import Foundation
import Testing

@Suite struct DialectGoldenTests {
    /// `RECORD_GOLDENS=1` writes what is read now, and the test fails all the same.
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil

    @Test func everyDialectHasASample() {
        let plain: Set<FormatID> = [.html, .json, .jsonLines]
        var dialects = FormatRegistry()
        dialects.register(.jsonDialects)
        let formats = Set(dialects.importers.map(\.format))
        #expect(formats.isDisjoint(with: plain))
        #expect(Set(DialectFixtures.names.map(DialectFixtures.format)) == formats)
    }

    @Test(arguments: DialectFixtures.names)
    func aSampleIsReadAsWritten(name: String) throws {
        let account = try DialectFixtures.account(of: DialectFixtures.read(DialectFixtures.text(name), name))
        let golden = DialectFixtures.folder.appendingPathComponent(name.prefix { $0 != "." } + ".golden")
        if Self.isRecording { try Data(account.utf8).write(to: golden) }
        let expected = (try? Data(contentsOf: golden)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let lines = zip(account.split(separator: "\n"), expected.split(separator: "\n"))
        let difference = lines.first { $0 != $1 }
        #expect(account == expected, "\(difference.map { "“\($0)” is not “\($1)”" } ?? "one is longer than the other")")
        #expect(!Self.isRecording, "goldens were recorded")
    }

    @Test(arguments: DialectFixtures.names)
    func dialectsAreToldApart(name: String) throws {
        let text = try DialectFixtures.text(name)
        let registry = FormatRegistry.standard
        let probe = try DialectFixtures.source(text, name).probe()
        let format = DialectFixtures.format(of: name)
        #expect(registry.importer(for: probe)?.format == format)
        let sure = registry.importers.filter { $0.confidence(for: probe) >= .likely }.map(\.format)
        #expect(sure == [format])
        // Without line breaks and with them, the outline is the same.
        let opened = try FormatRegistry.standard.open(Source(text: text.replacingOccurrences(of: "{\"", with: "{ \"")))
        #expect(opened.first { _ in true } != nil)
    }

    @Test(arguments: DialectFixtures.names)
    func dialectsKeepTheLawsOfImporters(name: String) throws {
        let importer = try #require(FormatRegistry.standard.importer(for: DialectFixtures.format(of: name)))
        try ImporterChecks(importer, samples: [DialectFixtures.source(DialectFixtures.text(name), name)]).run()
    }

    @Test(arguments: DialectFixtures.names)
    func samplesAreReadAlikeFromLinesAndFiles(name: String) throws {
        let text = try DialectFixtures.text(name)
        let expected = try DialectFixtures.account(of: DialectFixtures.read(text, name))
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UInt64.random(in: 0...(.max)))-\(name)")
        try Data([0xef, 0xbb, 0xbf] + text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var source = Source(contentsOf: file, url: DialectFixtures.source(text, name).url)
        source.name = name
        let items = try FormatRegistry.standard.open(source, as: DialectFixtures.format(of: name))
        func withoutPlaces(_ account: String) -> [Substring] {
            account.split(separator: "\n").map { $0.hasPrefix("!") || $0.hasPrefix("?") ? $0.drop { $0 != " " }.dropFirst() : $0 }
        }
        #expect(withoutPlaces(try DialectFixtures.account(of: Array(items))).count == withoutPlaces(expected).count)
    }

    @Test func personalDataIsKeptWhenAskedFor() throws {
        let options = ImportOptions(keepsPersonalData: true)
        for (name, data) in [
            ("isso.json", PersonalData(email: "dan@example.com", ipAddress: "192.0.2.0")),
            ("commento.json", PersonalData(email: "hue@example.org")),
            ("disqus-api.json", PersonalData(email: "lea@example.org", ipAddress: "192.0.2.9")),
            ("remark42.jsonl", PersonalData(ipAddress: "ae12fe3b5f129b5cc4cdd2b136b7b7947c4d2741")),
        ] {
            let first = try DialectFixtures.read(DialectFixtures.text(name), name, options: options)[0].get()
            #expect(first.article.discussion?.comments.first?.author?.personalData == data)
            #expect(!first.diagnostics.contains { $0.code == .personalDataDropped })
        }
    }
}

/// What a file of many records costs.
@Suite struct DialectStreamingTests {
    /// Arrays that are read as one value and hold many articles, too, with something wrong in each.
    @Test(arguments: [FormatID(rawValue: "lobsters"), "mastodon", "activitystreams", "wordpress-comments"])
    func timeIsLinearInTheRecords(format: FormatID) throws {
        let record =
            switch format {
            case "mastodon": "{\"id\":\"1\",\"account\":{\"acct\":7},\"visibility\":\"public\",\"content\":\"<p>a\",\"tags\":1,\"url\":2}"
            case "activitystreams": "{\"type\":\"Note\",\"content\":\"a\",\"published\":[],\"name\":{},\"likes\":{\"totalItems\":\"x\"}}"
            case "wordpress-comments": "{\"id\":1,\"post\":1,\"content\":{\"rendered\":4},\"author_name\":[],\"date\":{}}"
            default: "{\"short_id\":\"a\",\"title\":\"b\",\"score\":\"x\",\"created_at\":{},\"comments\":[{\"score\":\"y\"}]}"
            }
        let isCollection = format == "activitystreams"
        let (open, close) = isCollection ? ("{\"type\":\"Collection\",\"items\":[", "]}") : ("[", "]")
        let failure = try GrowthCheck(from: 400, to: 1600).failure(on: format.rawValue) { count in
            Source(text: open + Array(repeating: record, count: count).joined(separator: ",\n") + close)
        } doing: { source in
            let articles = try FormatRegistry.standard.open(source, as: format).map { try $0.get() }
            #expect(!articles.isEmpty)
        }
        #expect(failure == nil)
    }
}
