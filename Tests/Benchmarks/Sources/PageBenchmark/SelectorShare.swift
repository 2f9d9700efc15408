import Broadsheet
import BroadsheetHTML
import Foundation

/// The time of a hundred compiled selectors over a page against that of parsing it, by libxml2 and by the library.
enum SelectorShare {
    private static let patterns = [
        ".comment%d", "#comment-%d", "div.post-%d > p", "li.item%d a[href]", "article .author%d, .byline%d", "ul > li:nth-child(%d)",
        "div:has(> .score%d)", "[data-id%d]", ":is(section, aside) .reply%d", "p:not(.hidden%d) > em",
    ]
    private static let rounds = 30

    static func run(path: String) {
        guard let page = (try? Data(contentsOf: URL(fileURLWithPath: path))).map({ [UInt8]($0) }) else {
            return print("\(path) cannot be read")
        }
        let selectors = (0..<100).compactMap { number in
            try? Selector(patterns[number % patterns.count].replacing("%d", with: "\(number / patterns.count + 1)"))
        }
        let set = SelectorSet(selectors)
        let tree = HTMLTree(parsing: page)
        let matching = best { _ = tree.select(set) }
        let ownParse = best { _ = HTMLTree(parsing: page) }
        let parse = best { PageRatio.parseIntoDOM(page) }
        print("\(selectors.count) selectors, page of \(page.count) bytes: \(milliseconds(matching)) ms")
        print("libxml2 DOM parse \(milliseconds(parse)) ms, share \(share(matching / parse))")
        print("HTMLTree(parsing:) \(milliseconds(ownParse)) ms, share \(share(matching / ownParse))")
    }

    private static func best(_ work: () -> Void) -> Double { (0..<rounds).map { _ in PageBenchmark.seconds(work) }.min() ?? 0 }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1000) }

    private static func share(_ ratio: Double) -> String { String(format: "%.2f", ratio) }
}
