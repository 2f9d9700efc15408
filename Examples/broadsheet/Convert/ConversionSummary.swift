import Broadsheet
import Foundation

/// What a conversion did, counted as it goes.
struct ConversionSummary {
    private(set) var articles = 0
    private(set) var comments = 0
    private(set) var rejected = 0
    private(set) var warnings = 0
    private(set) var unreadInputs = 0
    private(set) var losses: [String: Int] = [:]
    private let start = ContinuousClock.now

    mutating func count(_ imported: Imported) {
        articles += 1
        comments += imported.article.discussion?.comments.count ?? 0
        for diagnostic in imported.diagnostics {
            if diagnostic.severity == .warning { warnings += 1 }
            losses[diagnostic.code.rawValue, default: 0] += 1
        }
    }

    mutating func countRejected() { rejected += 1 }

    mutating func countUnread() { unreadInputs += 1 }

    var failures: Int { rejected + unreadInputs }

    /// What was read, written, rejected and left out, in a few lines.
    func text(inputs: Int, written: Int) -> String {
        let seconds = Self.seconds(ContinuousClock.now - start)
        var lines = [
            "Read \(Self.count(articles, "article")) with \(Self.count(comments, "comment")) from \(Self.count(inputs, "input")), "
                + "wrote \(written), rejected \(rejected), in \(String(format: "%.1f", seconds)) s."
        ]
        if unreadInputs > 0 { lines.append("\(Self.count(unreadInputs, "input")) could not be read.") }
        let reports = losses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map { "\($0.key) \($0.value)" }
        if !reports.isEmpty { lines.append("Reported of articles: \(reports.joined(separator: ", ")); --verbose says where.") }
        return lines.joined(separator: "\n")
    }

    /// How far it is: records, bytes, and how long the rest takes.
    func progress(bytes: Int, of total: Int?) -> String {
        var text = "\(Self.count(articles + rejected, "record")), \(bytes >> 20) MB"
        if let total, total > 0, bytes > 0 {
            let elapsed = Self.seconds(ContinuousClock.now - start)
            let left = elapsed * Double(max(0, total - bytes)) / Double(bytes)
            text += " of \(total >> 20) MB, \(Int(left.rounded(.up))) s left"
        }
        return text
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
