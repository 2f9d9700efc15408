import Foundation

/// The tables of `Docs/Formats.md`, which people and these tests read.
enum DocumentedTables {
    static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Docs/Formats.md")

    /// The cells of the first table under a heading, the row of dashes left out; empty where the file is not there.
    static func rows(under heading: String) -> [[String]] {
        guard let data = try? Data(contentsOf: file) else { return [] }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: Substring(heading)) else { return [] }
        let table = lines[start...].drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
        return table.filter { !$0.hasPrefix("|---") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
                cell.trimmingCharacters(in: .whitespaces)
            }
        }
    }

    /// Puts other lines in the place of the first table under a heading.
    static func replaceTable(under heading: String, with lines: [String]) throws {
        var all = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let start = all.firstIndex(of: heading), let first = all[start...].firstIndex(where: { $0.hasPrefix("|") }) else { return }
        let end = all[first...].firstIndex { !$0.hasPrefix("|") } ?? all.count
        all.replaceSubrange(first..<end, with: lines)
        try Data(all.joined(separator: "\n").utf8).write(to: file)
    }
}
