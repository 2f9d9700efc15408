import BroadsheetCore
import BroadsheetHTML
import BroadsheetTesting
import BroadsheetXML
import Foundation
import Testing

/// What is read from each fixture, compared with a file that a reader has checked: `Fixtures/FORMAT/NAME.xml` and `NAME.txt` beside it.
///
/// With the environment variable `RECORD_GOLDENS` the files are written anew; the tests fail then too.
@Suite struct DialectGoldenTests {
    @Test(arguments: Fixtures.all)
    func readsWhatAReaderFindsThere(fixture: Fixture) throws {
        var options = ImportOptions()
        options.keepsEvidence = false
        let source = try fixture.source()
        let text: String
        do throws(ImportError) {
            text = ArticleOutline.text(of: try Fixtures.registry.open(source, options: options))
        } catch {
            text = "refused \(error)\n"
        }
        let file = fixture.file.deletingPathExtension().appendingPathExtension("txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(fixture)")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    /// The registry takes each fixture for what it is.
    @Test(arguments: Fixtures.all)
    func isRecognised(fixture: Fixture) throws {
        let probe = try fixture.source().probe()
        let bare = Probe(prefix: probe.prefix, isComplete: probe.isComplete)
        #expect(Fixtures.registry.importer(for: bare)?.format.rawValue == fixture.format)
        // Nor do the others claim to be as sure.
        let sure = Fixtures.registry.importers.filter { $0.confidence(for: bare) == .certain }
        #expect(sure.map(\.format.rawValue) == [fixture.format])
    }

    @Test(arguments: Fixtures.formats)
    func keepsTheLawsOfImporters(format: String) throws {
        let importer = try #require(Fixtures.registry.importer(for: FormatID(rawValue: format)))
        let samples = try Fixtures.all.filter { $0.format == format && !$0.isBroken }.map { try $0.source() }
        try Fixtures.check(importer, samples: samples)
    }
}

/// A file under `Fixtures`.
struct Fixture: CustomStringConvertible, Sendable {
    var format: String
    var name: String

    var file: URL { Fixtures.folder.appending(path: format).appending(path: name + ".xml") }
    var description: String { "\(format)/\(name)" }
    /// Whether nothing, or not everything, can be read of it.
    var isBroken: Bool { name.hasPrefix("broken-") || ["no-items", "corpus"].contains(name) }

    func source() throws -> Source { Source(bytes: Array(try Data(contentsOf: file)), name: name + ".xml") }
}

enum Fixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

    static let formats = list(folder)

    static let all = formats.flatMap { format in
        list(folder.appending(path: format)).filter { $0.hasSuffix(".xml") }.map { Fixture(format: format, name: String($0.dropLast(4))) }
    }

    static let registry: FormatRegistry = {
        var registry = FormatRegistry()
        registry.values.fragmentReaders[.html] = HTMLFragmentReader()
        registry.register(HTMLImporter())
        registry.register(.xmlFormats(HTMLFragmentWriter()))
        return registry
    }()

    static func check(_ importer: some Importer, samples: [Source]) throws {
        var checks = ImporterChecks(importer, samples: samples)
        checks.variations = 24
        try checks.run()
    }

    private static func list(_ folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }
}
