import Broadsheet
import Foundation

/// The samples of JSON dialects, each written in the shape that the platform gives, and what they are read as.
enum DialectFixtures {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/Dialects")

    /// Which dialect a sample is in, by its name; the others are named like theirs.
    private static let otherNames: [String: FormatID] = [
        "activitystreams-link": "activitystreams", "isso-api": "isso", "lemmy-1": "lemmy", "reddit-dump": "reddit",
    ]

    static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".json") || $0.hasSuffix(".jsonl") }.sorted()

    static func format(of name: String) -> FormatID {
        let stem = String(name.prefix { $0 != "." })
        return otherNames[stem] ?? FormatID(rawValue: stem)
    }

    static func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }

    static func source(_ text: String, _ name: String) -> Source {
        let address = name.hasPrefix("discourse") || name.hasPrefix("isso.") ? URL(string: "https://forum.example.org/") : nil
        return Source(text: text, url: address, name: name)
    }

    static func read(_ text: String, _ name: String, options: ImportOptions = ImportOptions()) throws -> [ArticleStream.Item] {
        do throws(ImportError) {
            return Array(try FormatRegistry.standard.open(source(text, name), as: format(of: name), options: options))
        } catch {
            return [.rejected(error)]
        }
    }

    /// What was read, for people: the canonical JSON of each article, its diagnostics, and the errors.
    static func account(of items: [ArticleStream.Item]) throws -> String {
        var lines: [String] = []
        for item in items {
            switch item {
            case .article(let imported):
                var text = try JSONExporter().string(from: imported.article)
                while text.hasSuffix("\n") { text.removeLast() }
                let header = ["\"$schema\"", "\"schemaVersion\""]
                lines += text.split(separator: "\n").map(String.init).filter { line in !header.contains { line.contains($0) } }
                lines += imported.diagnostics.map { "! \($0)" }
            case .rejected(let error): lines.append("? \(error)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
