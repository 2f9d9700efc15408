import BroadsheetCore
import Testing

@testable import BroadsheetHTML

/// Selectors and trees made to be slow. What is not linear would not end within the limit of time.
@Suite(.timeLimit(.minutes(10))) struct HostileSelectorTests {
    /// A document with elements directly inside the body.
    private static func wide(_ count: Int) -> HTMLTree {
        HTMLTree(parsing: "<p class=first>x</p>" + String(repeating: "<b></b>", count: count))
    }

    private static let many = wide(50_000)

    private func deep(_ depth: Int) -> HTMLTree {
        HTMLTree(
            parsing: String(repeating: "<div>", count: depth) + String(repeating: "<b>x</b>", count: 2000),
            limits: Limits(depth: depth + 16))
    }

    @Test func longTextsEnd() throws {
        let size = 1 << 20
        for text in [
            String(repeating: ":not(", count: 100_000), String(repeating: "(", count: size), String(repeating: "[a", count: size / 2),
            String(repeating: "a ", count: size / 2), String(repeating: "a,", count: size / 2), String(repeating: "\\", count: size + 1),
            "[a=\"" + String(repeating: "\\61 ", count: size / 4), String(repeating: " ", count: size),
            String(repeating: "/*", count: size / 2),
            String(repeating: ">", count: size), "a:" + String(repeating: "x", count: size),
            String(repeating: "e\u{301}", count: size / 3) + "!",
            ":nth-child(" + String(repeating: "9", count: size), String(repeating: ".a", count: size / 2),
        ] {
            let error = #expect(throws: SelectorError.self) { try Selector(text) }
            #expect((error?.description.count ?? 0) < 500)
        }
        let name = String(repeating: "é", count: size / 2)
        let tree = HTMLTree(parsing: "<p class='a \(name)'>x</p>")
        #expect(tree.select(try Selector("." + name)).count == 1)
        #expect(tree.select(try Selector("[class$='" + name + "']")).count == 1)
    }

    @Test(arguments: [
        "b ~ b", ".first ~ b", ".never ~ b", "b ~ b ~ b ~ b ~ b", "b + b + b", "b:nth-child(7n+3)", "b:nth-last-child(7n+3)",
        "b:nth-of-type(2n)",
        "b:nth-last-of-type(2n)", "b:has(~ i)", "b:has(~ b ~ b)", "b:has(+ b)", "body:has(i)", "b:not(:is(p ~ b + b))", "b:only-of-type",
    ])
    func manySiblingsAreNoTrouble(_ text: String) throws {
        _ = Self.many.select(try Selector(text))
    }

    @Test func aMillionSiblings() throws {
        let tree = Self.wide(1_000_000)
        #expect(tree.select(try Selector(".first ~ b:nth-last-child(500000n):has(~ b)")).count == 2)
    }

    @Test(arguments: [512, 10_000])
    func deepTreesAreNoTrouble(_ depth: Int) throws {
        let tree = deep(depth)
        let chain = Array(repeating: "div", count: 40).joined(separator: " ")
        #expect(tree.select(try Selector(chain + " b")).count == 2000)
        #expect(tree.select(try Selector("i " + chain + " b")).isEmpty)
        #expect(tree.select(try Selector("div > " + chain + " > div b")).count == 2000)
        #expect(tree.select(try Selector("div:has(" + chain + " i)")).isEmpty)
        #expect(tree.select(try Selector("div:has(b)")).count == depth)
        #expect(tree.first(try Selector("div:not(div div)")) != nil)
        #expect(tree.matches(try Selector(chain + " b"), tree.count - 2))
    }

    @Test func longListsAreNoTrouble() throws {
        let classes = (0..<2000).map { ".c\($0)" }.joined(separator: ",")
        #expect(Self.many.select(try Selector(classes + ",.first")).count == 1)
        #expect(Self.many.select(try Selector(":not(\(classes)):is(\(classes),p)")).count == 1)
    }

    @Test func searchesInLongValuesNeverLookBack() throws {
        let value = String(repeating: "a", count: 1 << 20)
        let tree = HTMLTree(parsing: "<p title='\(value)'>x</p>")
        let wanted = String(repeating: "a", count: 1 << 18)
        #expect(tree.select(try Selector("[title*='\(wanted)b']")).isEmpty)
        #expect(tree.select(try Selector("[title*='\(wanted)']")).count == 1)
    }

    @Test func namesBeyondTheNumbersOfATreeMatchNothing() throws {
        let tags = (0..<66_000).map { "<x-\($0) a-\($0)>" + "</x-\($0)>" }.joined()
        let tree = HTMLTree(parsing: tags)
        #expect(tree.select(try Selector("x-3[a-3]")).count == 1)
        #expect(tree.select(try Selector("x-65999, [a-65999]")).isEmpty)
    }
}
