import Broadsheet
import CBenchmarkXML
import Foundation

/// The time of the whole import against that of libxml2's parse alone.
enum PageRatio {
    private static let rounds = 5

    static func run(paths: [String]) {
        let pages = paths.compactMap { try? Data(contentsOf: URL(fileURLWithPath: $0)) }.map { [UInt8]($0) }
        guard !pages.isEmpty else { return print("no page could be read") }
        let bytes = pages.reduce(0) { $0 + $1.count }
        print("\(pages.count) pages, \(bytes) bytes")
        var ratios: [Double] = []
        var (parse, whole) = (Double.infinity, Double.infinity)
        for round in 0...rounds {
            let parseTime = PageBenchmark.seconds { pages.forEach(parseIntoDOM) }
            let wholeTime = PageBenchmark.seconds { pages.forEach(importPage) }
            // The first round warms the caches.
            guard round > 0 else { continue }
            ratios.append(wholeTime / parseTime)
            parse = min(parse, parseTime)
            whole = min(whole, wholeTime)
        }
        let count = Double(pages.count)
        print("libxml2 DOM parse  \(milliseconds(parse / count)) ms a page, \(megabytes(bytes, parse)) MB/s")
        print("whole import       \(milliseconds(whole / count)) ms a page, \(megabytes(bytes, whole)) MB/s")
        print(
            "ratio              median \(rounded(ratios.sorted()[rounds / 2])), from \(rounded(ratios.min() ?? 0)) to \(rounded(ratios.max() ?? 0))"
        )
    }

    static func parseIntoDOM(_ page: [UInt8]) {
        page.withUnsafeBytes { bytes in
            let options =
                HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            xmlFreeDoc(htmlReadMemory(start, Int32(bytes.count), nil, "utf-8", Int32(options)))
        }
    }

    private static func importPage(_ page: [UInt8]) {
        var context = ImportContext()
        _ = try? HTMLImporter().read(Source(bytes: page), &context)
    }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1000) }

    private static func rounded(_ ratio: Double) -> String { String(format: "%.2f", ratio) }

    private static func megabytes(_ bytes: Int, _ seconds: Double) -> String { String(format: "%.0f", Double(bytes) / seconds / 1e6) }
}
