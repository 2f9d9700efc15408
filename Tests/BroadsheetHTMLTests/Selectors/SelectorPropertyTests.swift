import Testing

@testable import BroadsheetHTML

@Suite struct SelectorPropertyTests {
    /// Numbers that are the same in every run.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(sides))
        }

        mutating func pick<T>(_ values: [T]) -> T { values[roll(values.count)] }

        mutating func html() -> String {
            var html = ""
            var open: [String] = []
            for _ in 0..<(4 + roll(26)) {
                switch roll(5) {
                case 0 where !open.isEmpty: html += "</\(open.removeLast())>"
                case 1: html += "text"
                default:
                    let name = pick(["div", "section", "x-y", "b-c"])
                    html += "<\(name)"
                    if roll(2) == 0 { html += " class='\(pick(["r", "s", "t"])) \(pick(["r", "s"]))'" }
                    if roll(5) == 0 { html += " id=\(pick(["i", "j"]))" }
                    if roll(4) == 0 { html += " \(pick(["title", "data-q"]))" }
                    html += ">"
                    open.append(name)
                }
            }
            return html
        }

        mutating func complex(_ depth: Int, insideHas: Bool, first: [String]) -> NaiveSelector.Complex {
            let length = 1 + pick([0, 0, 1, 1, 2, 3])
            return NaiveSelector.Complex(
                parts: (0..<length).map { place in
                    (pick(place == 0 ? first : [" ", " ", ">", "+", "~"]), compound(depth, insideHas: insideHas))
                })
        }

        private mutating func compound(_ depth: Int, insideHas: Bool) -> [NaiveSelector] {
            var tests: [NaiveSelector] = roll(2) == 0 ? [.tag(pick(["div", "section", "x-y", "b-c", "body"]))] : []
            for _ in 0..<pick([0, 0, 1, 1, 2]) { tests.append(test(depth, insideHas: insideHas)) }
            return tests
        }

        private mutating func test(_ depth: Int, insideHas: Bool) -> NaiveSelector {
            switch roll(depth > 0 ? 11 : 7) {
            case 0, 1: return .class(pick(["r", "s", "t"]))
            case 2: return .id(pick(["i", "j"]))
            case 3: return .attribute(pick(["title", "data-q", "id"]))
            case 4, 5: return .position(roll(6) - 2, roll(6) - 2, countsType: roll(2) == 0, fromEnd: roll(2) == 0)
            case 6: return roll(4) == 0 ? .root : .empty
            case 7: return .any(list(depth - 1, insideHas: insideHas, first: [" "]))
            case 8: return .not(list(depth - 1, insideHas: insideHas, first: [" "]))
            default:
                if insideHas { return .class("r") }
                return .has(list(depth - 1, insideHas: true, first: [" ", ">", "+", "~"]))
            }
        }

        private mutating func list(_ depth: Int, insideHas: Bool, first: [String]) -> [NaiveSelector.Complex] {
            (0...roll(2)).map { _ in complex(depth, insideHas: insideHas, first: first) }
        }
    }

    @Test(arguments: 1...8) func randomSelectorsMatchAsTheSpecificationWordsIt(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 0x9e37_79b9_7f4a_7c15)
        var matches = 0
        for _ in 0..<20 {
            let tree = HTMLTree(parsing: dice.html())
            let elements = (0..<tree.count).filter { $0 > 0 && tree.tag(of: $0) != .text }
            guard let root = elements.isEmpty ? nil : dice.pick(elements) else { continue }
            var selectors: [Selector] = []
            var expected: [[Int]] = []
            for _ in 0..<12 {
                let naive = dice.complex(2, insideHas: false, first: [" "])
                let selector = try Selector(naive.text)
                let nodes = elements.filter { naive.matches(tree, $0, upTo: naive.parts.count - 1) }
                matches += nodes.count
                let inside = nodes.filter { tree.contains(root, $0) }
                #expect(tree.select(selector) == nodes, "\(naive.text)")
                #expect(tree.select(selector, in: root) == inside, "\(naive.text)")
                #expect(tree.first(selector, in: root) == inside.first)
                #expect(elements.filter { tree.matches(selector, $0) } == nodes, "\(naive.text)")
                selectors.append(selector)
                expected.append(inside)
            }
            #expect(tree.select(SelectorSet(selectors), in: root) == expected)
        }
        // Selectors that match nothing would show nothing.
        #expect(matches > 200)
    }
}
