import BroadsheetCore
import BroadsheetHTML
import Foundation
import Testing

/// The law of accounts, on the fixtures, on what is left of them when they are cut off, and on real pages where there are any.
@Suite struct AccountLawTests {
    private static let fixtures: [String] = {
        guard let folder = Bundle.module.resourceURL?.appendingPathComponent("Fixtures"),
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        else { return [] }
        return files.compactMap { ($0 as? URL)?.path }.filter { $0.hasSuffix(".html") }.sorted()
    }()

    /// A folder of pages beside the repository, or the one that `BROADSHEET_PAGES` names.
    private static let pages: URL = {
        if let path = ProcessInfo.processInfo.environment["BROADSHEET_PAGES"] { return URL(fileURLWithPath: path) }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.deletingLastPathComponent().appendingPathComponent(".corpora/pages")
    }()

    private func read(_ bytes: [UInt8]) throws -> Imported {
        try readPage(Source(bytes: bytes), options: ImportOptions(keepsResidue: true))
    }

    @Test func thereAreFixtures() {
        #expect(Self.fixtures.count > 20)
    }

    @Test(arguments: fixtures) func holdsOnFixtures(path: String) throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let imported = try read(bytes)
        #expect(AccountLaw(bytes, imported).breaches == [])
        #expect(imported.account.pieces.allSatisfy { !$0.text.isEmpty })
        #expect(imported.residue.allSatisfy { !$0.reason.isEmpty })
    }

    @Test func holdsOnPagesThatAreCutOff() throws {
        for path in Self.fixtures.prefix(6) {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            for end in stride(from: 40, to: bytes.count, by: max(1, bytes.count / 12)) {
                let part = Array(bytes.prefix(end))
                guard let imported = try? read(part) else { continue }
                #expect(AccountLaw(part, imported).breaches == [], "\(path), the first \(end) bytes")
            }
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: pages.path), "there are no pages beside the repository"))
    func holdsOnRealPages() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.pages.path).filter { $0.hasSuffix(".html") }.sorted()
        // All of them take minutes, so that a part is read unless all are asked for.
        let step = ProcessInfo.processInfo.environment["BROADSHEET_ALL_PAGES"] == nil ? max(1, names.count / 12) : 1
        for place in stride(from: 0, to: names.count, by: step) {
            let bytes = Array(try Data(contentsOf: Self.pages.appendingPathComponent(names[place])))
            guard let imported = try? read(bytes) else { continue }
            #expect(AccountLaw(bytes, imported).breaches == [], "\(names[place])")
        }
    }
}
