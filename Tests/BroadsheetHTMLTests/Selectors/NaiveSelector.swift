@testable import BroadsheetHTML

/// A selector as a tree of values, matched as the specification words it: slow, and obviously right.
indirect enum NaiveSelector {
    case tag(String), id(String), `class`(String), attribute(String), position(Int, Int, countsType: Bool, fromEnd: Bool), empty, root
    case any([Complex])
    case not([Complex])
    case has([Complex])

    /// Compounds from the left, each with the combinator before it.
    struct Complex {
        var parts: [(combinator: String, tests: [NaiveSelector])]

        var text: String {
            parts.map { part in
                (part.combinator == " " ? " " : " \(part.combinator) ") + (part.tests.isEmpty ? "*" : part.tests.map(\.text).joined())
            }.joined()
        }

        /// Whether a node matches the parts up to a place; with an anchor, the first part must stand to it as its combinator says.
        func matches(_ tree: HTMLTree, _ node: Int, upTo last: Int, anchor: Int? = nil) -> Bool {
            guard parts[last].tests.allSatisfy({ $0.matches(tree, node) }) else { return false }
            if last == 0, anchor == nil { return true }
            return Self.candidates(tree, node, parts[last].combinator).contains {
                last == 0 ? $0 == anchor : matches(tree, $0, upTo: last - 1, anchor: anchor)
            }
        }

        /// The elements that can stand left of a combinator.
        private static func candidates(_ tree: HTMLTree, _ node: Int, _ combinator: String) -> [Int] {
            let parents = tree.ancestors(of: node).filter { $0 != 0 }
            guard let parent = tree.parent(of: node) else { return [] }
            let before = NaiveSelector.elements(in: tree, parent).filter { $0 < node }
            return switch combinator {
            case ">": Array(parents.prefix(1))
            case "+": Array(before.suffix(1))
            case "~": before
            default: parents
            }
        }
    }

    static func elements(in tree: HTMLTree, _ parent: Int) -> [Int] { tree.children(of: parent).filter { tree.tag(of: $0) != .text } }

    var text: String {
        func list(_ selectors: [Complex]) -> String { selectors.map(\.text).joined(separator: ",") }
        return switch self {
        case .tag(let name): name
        case .id(let name): "#\(name)"
        case .class(let name): ".\(name)"
        case .attribute(let name): "[\(name)]"
        case .position(let step, let offset, let countsType, let fromEnd):
            ":nth-\(fromEnd ? "last-" : "")\(countsType ? "of-type" : "child")(\(step)n\(offset < 0 ? "" : "+")\(offset))"
        case .empty: ":empty"
        case .root: ":root"
        case .any(let selectors): ":is(\(list(selectors)))"
        case .not(let selectors): ":not(\(list(selectors)))"
        case .has(let selectors): ":has(\(list(selectors)))"
        }
    }

    func matches(_ tree: HTMLTree, _ node: Int) -> Bool {
        switch self {
        case .tag(let name): return tree.name(of: node) == name
        case .id(let name): return tree.attribute(.id, of: node) == name
        case .class(let name): return (tree.attribute(.class, of: node) ?? "").split(separator: " ").contains { $0 == name }
        case .attribute(let name): return tree.attribute(name, of: node) != nil
        case .position(let step, let offset, let countsType, let fromEnd):
            var siblings = Self.elements(in: tree, tree.parent(of: node) ?? 0)
            if countsType { siblings.removeAll { tree.name(of: $0) != tree.name(of: node) } }
            if fromEnd { siblings.reverse() }
            let position = (siblings.firstIndex(of: node) ?? 0) + 1
            return (0...siblings.count + abs(offset)).contains { step * $0 + offset == position }
        case .empty: return tree.end(of: node) == node + 1
        case .root: return tree.parent(of: node) == 0
        case .any(let selectors): return selectors.contains { $0.matches(tree, node, upTo: $0.parts.count - 1) }
        case .not(let selectors): return !selectors.contains { $0.matches(tree, node, upTo: $0.parts.count - 1) }
        case .has(let selectors):
            return selectors.contains { selector in
                (1..<tree.count).contains { candidate in
                    tree.tag(of: candidate) != .text && selector.matches(tree, candidate, upTo: selector.parts.count - 1, anchor: node)
                }
            }
        }
    }
}
