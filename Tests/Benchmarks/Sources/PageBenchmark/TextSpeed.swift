import Broadsheet
import Foundation

/// The speed of the plain-text importer: each file is one text, or an archive of texts.
enum TextSpeed {
    private static let rounds = 3

    /// Reads all texts several times and prints megabytes a second of the fastest round.
    static func run(paths: [String]) {
        let texts = paths.compactMap { path in (try? Data(contentsOf: URL(fileURLWithPath: path))).map { Array($0) } }
        let bytes = texts.reduce(0) { $0 + $1.count }
        guard bytes > 0 else { return print("no text can be read") }
        var articles = 0
        let times = (0..<rounds).map { _ in
            articles = 0
            return PageBenchmark.seconds { for text in texts { articles += count(Source(bytes: text)) } }
        }
        let best = times.min() ?? 0
        print(
            "\(texts.count) files, \(bytes) bytes, \(articles) articles: "
                + String(format: "%.3f s, %.1f MB/s", best, Double(bytes) / best / 1e6))
    }

    /// Reads an archive from its file, once, and prints what that took.
    static func stream(path: String) {
        let file = URL(fileURLWithPath: path)
        guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int else {
            return print("\(path) cannot be read")
        }
        var articles = 0
        let seconds = PageBenchmark.seconds { articles = count(Source(contentsOf: file)) }
        print(
            "\(size) bytes, \(articles) articles: "
                + String(format: "%.2f s, %.1f MB/s, peak %.0f MB", seconds, Double(size) / seconds / 1e6, Double(Memory.peak()) / 1e6))
    }

    /// One text of 1, 2, 4 and 8 MB, made of the given ones: twice the bytes should cost twice the time.
    static func growth(paths: [String]) {
        let texts = paths.compactMap { try? Data(contentsOf: URL(fileURLWithPath: $0)) }
        guard texts.contains(where: { !$0.isEmpty }) else { return print("no text can be read") }
        for megabytes in [1, 2, 4, 8] {
            var text: [UInt8] = []
            var next = 0
            while text.count < megabytes << 20 {
                text += texts[next % texts.count] + [0x0a]
                next += 1
            }
            let times = (0..<3).map { _ in PageBenchmark.seconds { _ = count(Source(bytes: text)) } }
            let best = times.min() ?? 0
            print("\(megabytes) MB  " + String(format: "%.3f s, %.1f ms a MB", best, best * 1e9 / Double(text.count)))
        }
    }

    private static func count(_ source: Source) -> Int {
        guard var stream = try? PlainTextImporter().open(source, context: ImportContext()) else { return 0 }
        var articles = 0
        while let article = stream.next() { if (try? article.get()) != nil { articles += 1 } }
        return articles
    }
}
