import Broadsheet
import Foundation

/// The time of one page of growing size: twice the bytes should cost twice the time.
enum Growth {
    private static let paragraph = """
        <div class="post"><h2>A heading</h2><p>Some text with <a href="/x">a link</a> and <b>bold</b> words, in sentences that go on. And on.</p>\
        <ul><li>one thing</li><li>two things</li></ul><table><tr><th>A</th><td>1</td></tr></table></div>

        """

    static func run() {
        for megabytes in [1, 2, 4, 8, 16, 32] {
            let page = Array(String(repeating: paragraph, count: megabytes << 20 / paragraph.utf8.count).utf8)
            let times = (0..<3).map { _ in
                PageBenchmark.seconds {
                    var context = ImportContext()
                    _ = try? HTMLImporter().read(Source(bytes: page), &context)
                }
            }
            let best = times.min() ?? 0
            print("\(megabytes) MB  \(String(format: "%.3f s, %.1f ms a MB", best, best * 1000 / Double(megabytes)))")
        }
    }
}
