import Broadsheet
import Foundation

/// The most memory that one import takes, in a process that does nothing else.
enum Memory {
    static func run(path: String) {
        guard let size = try? Data(contentsOf: URL(fileURLWithPath: path)).count else { return print("\(path) cannot be read") }
        // One small import first, so that tables and lazily loaded code do not count.
        let importer: any DocumentImporter = path.hasSuffix(".txt") ? PlainTextImporter() : HTMLImporter()
        var context = ImportContext()
        _ = try? importer.read(Source(text: "<p>A page of a few words.</p>"), &context)
        let before = peak()
        _ = try? importer.read(Source(contentsOf: URL(fileURLWithPath: path)), &context)
        let used = peak() - before
        print(
            "page \(size) bytes, peak \(used) bytes more than before: \(String(format: "%.1f", Double(used) / Double(size))) times the page"
        )
    }

    /// The largest resident size of the process so far, in bytes; Linux tells it in `/proc`.
    static func peak() -> Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
            let kilobytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Int($0) })
        else { return 0 }
        return kilobytes * 1024
    }
}
