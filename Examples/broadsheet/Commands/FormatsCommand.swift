import ArgumentParser
import Broadsheet

/// Lists the formats.
struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "formats", abstract: "Lists the formats that can be read and written.")

    @Flag(help: "Write a JSON array.")
    var json = false

    func run() throws {
        let text = json ? Self.json(Self.rows) : Self.table(Self.rows)
        try FileDescriptor.standardOutput.write(Array((text + "\n").utf8))
    }

    private struct Row {
        let info: FormatInfo
        let isRead: Bool
        let isWritten: Bool
    }

    private static var rows: [Row] {
        let registry = BroadsheetCommand.registry
        let readers = registry.importers.map(\.info)
        let writers = registry.exporters.map(\.info)
        let infos = Dictionary((readers + writers).map { ($0.id, $0) }) { first, _ in first }
        return infos.values.sorted { $0.id.rawValue < $1.id.rawValue }.map { info in
            Row(info: info, isRead: registry.importer(for: info.id) != nil, isWritten: registry.exporter(for: info.id) != nil)
        }
    }

    private static func table(_ rows: [Row]) -> String {
        let cells =
            [["FORMAT", "READS", "WRITES", "FILES", "NAME"]]
            + rows.map { row in
                [
                    row.info.id.rawValue, row.isRead ? "yes" : "-", row.isWritten ? "yes" : "-",
                    row.info.fileExtensions.isEmpty ? "-" : row.info.fileExtensions.joined(separator: ", "), row.info.name,
                ]
            }
        let widths = (0..<5).map { column in cells.map { $0[column].count }.max() ?? 0 }
        return cells.map { row in
            let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
            return String(padded.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    private static func json(_ rows: [Row]) -> String {
        var json = JSONWriter(isPretty: true)
        json.beginArray()
        for row in rows {
            json.beginObject()
            json.key("id")
            json.string(row.info.id.rawValue)
            json.key("name")
            json.string(row.info.name)
            json.key("summary")
            json.string(row.info.summary)
            json.key("reads")
            json.bool(row.isRead)
            json.key("writes")
            json.bool(row.isWritten)
            for (key, values) in [("fileExtensions", row.info.fileExtensions), ("mediaTypes", row.info.mediaTypes)] {
                json.key(key)
                json.beginArray()
                for value in values { json.string(value) }
                json.endArray()
            }
            json.endObject()
        }
        json.endArray()
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
