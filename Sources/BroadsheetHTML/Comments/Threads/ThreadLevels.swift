/// How deep each comment of a run stands, by what the whole run shows: stated depths, the nesting of the elements, indentation, or a class for answers.
struct ThreadLevels {
    enum Rule { case statedDepth, nesting, indentation, replyClass, flat }

    let rule: Rule
    let levels: [Double]

    /// Linear in the items.
    init(_ page: ItemPage, depths: [Int]) {
        let spans = page.items.spans
        let stated = spans.map { Self.statedDepth($0.lowerBound, page) }
        if stated.allSatisfy({ $0 != nil }), Set(stated).count > 1 {
            rule = .statedDepth
            levels = stated.map { Double($0 ?? 0) }
            return
        }
        if Set(depths).count > 1, !Self.isHeaderAlone(spans, depths) {
            rule = .nesting
            levels = depths.map(Double.init)
            return
        }
        let indents = spans.map { Self.indent($0.lowerBound, page.tree) }
        let steps = Set(indents)
        if steps.count > 1, steps.count <= 24 {
            rule = .indentation
            levels = indents
            return
        }
        let marks = spans.map { page.signals.traits[$0.lowerBound].contains(.reply) }
        if let first = marks.first, !first, marks.contains(true) {
            rule = .replyClass
            levels = marks.map { $0 ? 1 : 0 }
            return
        }
        rule = .flat
        levels = [Double](repeating: 0, count: spans.count)
    }

    /// One shallow comment in front of a list that holds all others is an opening post, and not the parent of every one.
    private static func isHeaderAlone(_ spans: [Range<Int>], _ depths: [Int]) -> Bool {
        guard spans.count >= 4, let first = depths.first, spans[0].upperBound <= spans[1].lowerBound else { return false }
        return depths.dropFirst().allSatisfy { $0 > first } && Set(depths.dropFirst()).count == 1
    }

    /// The depth that a class (`depth-2`) or an attribute of the comment, or of one of the first elements in it, states.
    private static func statedDepth(_ node: Int, _ page: ItemPage) -> Int? {
        let names = page.signals.attributes.names(.depth)
        for element in node..<min(page.tree.end(of: node), node + 4) where page.tree.tag(of: element) != .text {
            for name in names {
                if let value = page.tree.attribute(name, of: element), let depth = Int(value), (0...1000).contains(depth) { return depth }
            }
            if let label = page.tree.attributeBytes(.class, of: element), let depth = DepthClass.depth(in: label) { return depth }
        }
        return nil
    }

    /// The indentation of a comment, in its own unit; of a spacer image its width.
    private static func indent(_ node: Int, _ tree: HTMLTree) -> Double {
        let places = [node, tree.parent(of: node) ?? node, node + 1, node + 2]
        for place in places where place < tree.count && tree.tag(of: place) != .text {
            if let style = tree.attribute(.style, of: place), let indent = IndentStyle.indent(in: style) { return indent }
        }
        for place in node..<min(tree.end(of: node), node + 10) {
            if let value = tree.attribute("indent", of: place), let depth = Double(value) { return depth }
            guard tree.tag(of: place) == .img, tree.attribute(.alt, of: place)?.isEmpty ?? true else { continue }
            if let width = tree.attribute(.width, of: place).flatMap({ Double($0) }), tree.attribute(.height, of: place) == "1" {
                return width
            }
        }
        return 0
    }
}

/// Depths in classes: `depth-2`, `wpd_comment_level-3`, `lvl2`.
enum DepthClass {
    private static let words = ["depth", "level", "lvl", "indent", "nesting", "tier"].map { Array($0.utf8) }

    static func depth(in label: ArraySlice<UInt8>) -> Int? {
        let bytes = label.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        for token in bytes.split(whereSeparator: { $0 <= 0x20 }) {
            for word in words {
                if let depth = depth(in: token, behind: word) { return depth }
            }
        }
        return nil
    }

    private static func depth(in token: ArraySlice<UInt8>, behind word: [UInt8]) -> Int? {
        var end = token.endIndex
        var number = 0
        var digits = 0
        var unit = 1
        while end > token.startIndex, token[end - 1] &- 0x30 < 10, digits < 3 {
            number += unit * Int(token[end - 1] - 0x30)
            unit *= 10
            digits += 1
            end -= 1
        }
        guard (1...2).contains(digits) else { return nil }
        if end > token.startIndex, token[end - 1] == 0x2d || token[end - 1] == 0x5f { end -= 1 }
        guard end - token.startIndex >= word.count, token[(end - word.count)..<end].elementsEqual(word) else { return nil }
        let start = end - word.count
        guard start == token.startIndex || token[start - 1] == 0x2d || token[start - 1] == 0x5f else { return nil }
        return number
    }
}

/// `margin-left: 40px` and its like.
enum IndentStyle {
    private static let properties = ["margin-left", "padding-left", "margin-inline-start", "padding-inline-start", "text-indent"]

    static func indent(in style: String) -> Double? {
        for declaration in style.lowercased().split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, properties.contains(PlainText.squeezed(String(parts[0]))) else { continue }
            let value = PlainText.squeezed(String(parts[1]))
            return Double(value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") })
        }
        return nil
    }
}
