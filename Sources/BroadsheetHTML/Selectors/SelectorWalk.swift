/// Decides the compounds of a program for the elements of a tree, in document order.
///
/// For each open element it keeps which compounds the element, the elements around it, and its children so far match. Time is linear in the nodes walked,
/// memory in the depth.
struct SelectorWalk {
    /// What the program decides first: compounds inside `:has()`, or all others.
    enum Stage {
        case has, main
    }

    let tree: HTMLTree
    let program: SelectorProgram
    private let index: SelectorIndex
    private let binding: SelectorBinding
    private let scope: Int
    private let stage: Stage
    private let has: HasResults?
    private let width: Int

    /// The bits of the element that was visited last.
    private(set) var matched: [UInt64]
    private var candidates: [UInt64]
    /// For each open element four rows: its own bits, those of it and the elements around it, those of its children so far, those of its last child.
    private var rows: [UInt64] = []
    private var siblings = SiblingPositions()
    private var ends: [Int] = []
    private var position: Int
    private let end: Int

    /// The node at which each class or attribute of the program was last seen, so that nothing has to be cleared.
    private var classNode: [Int32]
    private var attributeNode: [Int32]
    private var attributePlace: [Int32]
    private var idNumber = -1
    private var tagNumber: Int32 = -1

    private static let own = 0
    private static let around = 1
    private static let children = 2
    private static let lastChild = 3

    /// Prepares a walk through what a node contains, or a look at the node alone.
    init(
        _ tree: HTMLTree, _ program: SelectorProgram, _ index: SelectorIndex, root: Int, scope: Int, stage: Stage = .main,
        has: HasResults? = nil
    ) {
        self.tree = tree
        self.program = program
        self.index = index
        self.scope = scope
        self.stage = stage
        self.has = has
        binding = SelectorBinding(program, index, tree)
        width = program.width
        matched = [UInt64](repeating: 0, count: width)
        candidates = matched
        classNode = [Int32](repeating: -1, count: program.classes.count)
        attributeNode = [Int32](repeating: -1, count: program.attributes.count)
        attributePlace = attributeNode
        position = root + 1
        end = tree.end(of: root)
        open(path(to: root))
    }

    private func path(to node: Int) -> [Int] {
        var path = [node]
        // Without combinators nothing asks for the elements around, but positions ask for the parent.
        let limit = program.usesCombinators ? Int.max : 2
        while path.count < limit, let parent = tree.parent(of: path[path.count - 1]) { path.append(parent) }
        return path.reversed()
    }

    private mutating func open(_ path: [Int]) {
        push(path[0])
        for (parent, node) in zip(path, path.dropFirst()) {
            if program.usesSiblings || program.usesPositions {
                var sibling = parent + 1
                while sibling < node {
                    if tree.records[sibling].tag != .text {
                        if program.usesSiblings { visit(sibling) } else { siblings.countChild() }
                    }
                    sibling = tree.end(of: sibling)
                }
            }
            visit(node)
            push(node)
        }
    }

    /// How many elements are open, the document included.
    var depth: Int { ends.count }

    /// Visits the next element.
    ///
    /// - Returns: The element; `nil` at the end.
    mutating func next() -> Int? {
        while position < end {
            let node = position
            position += 1
            let record = tree.records[node]
            if record.tag == .text { continue }
            while let last = ends.last, last <= node { pop() }
            visit(node)
            return node
        }
        return nil
    }

    /// Opens the element that was visited last, if it contains anything.
    mutating func descend(into node: Int) {
        if tree.end(of: node) > node + 1 { push(node) }
    }

    private mutating func push(_ node: Int) {
        ends.append(tree.end(of: node))
        siblings.open(node)
        guard program.usesCombinators else { return }
        let parentRow = rows.count - 4 * width
        rows.append(contentsOf: matched)
        for word in 0..<width { rows.append(matched[word] | (parentRow < 0 ? 0 : rows[parentRow + Self.around * width + word])) }
        rows.append(contentsOf: repeatElement(0, count: 2 * width))
    }

    private mutating func pop() {
        ends.removeLast()
        siblings.close()
        if program.usesCombinators { rows.removeLast(4 * width) }
    }

    private mutating func visit(_ node: Int) {
        siblings.countChild()
        gatherCandidates(node)
        for word in 0..<width {
            matched[word] = 0
            var left = candidates[word]
            candidates[word] = 0
            while left != 0 {
                let bit = word << 6 | left.trailingZeroBitCount
                left &= left - 1
                if matches(program.compounds[bit], node) { matched[word] |= 1 << UInt64(bit & 63) }
            }
        }
        guard program.usesSiblings else { return }
        let row = rows.count - 4 * width
        for word in 0..<width {
            rows[row + Self.children * width + word] |= matched[word]
            rows[row + Self.lastChild * width + word] = matched[word]
        }
    }

    @inline(__always)
    private mutating func add(_ bits: [Int32]) {
        for bit in bits { candidates[Int(bit >> 6)] |= 1 << UInt64(bit & 63) }
    }

    private mutating func gatherCandidates(_ node: Int) {
        add(index.rest)
        let record = tree.records[node]
        tagNumber = binding.tag(of: record)
        if tagNumber >= 0 { add(index.byTag[Int(tagNumber)]) }
        idNumber = -1
        for place in Int(record.start)..<Int(record.start + record.count) {
            let attribute = tree.attributes[place]
            if attribute.name == .class {
                if !classNode.isEmpty { gatherClasses(attribute, node) }
            } else if attribute.name == .id, program.ids.count > 0 {
                let number = tree.bytes.withUnsafeBufferPointer { bytes in
                    program.ids.existingNumber(of: Self.value(attribute, bytes))
                }
                idNumber = number ?? -1
                if let number { add(index.byID[number]) }
            }
            let number = Int(binding.attribute(attribute.name))
            if number >= 0 {
                attributeNode[number] = Int32(node)
                attributePlace[number] = Int32(place)
                add(index.byAttribute[number])
            }
        }
    }

    private static func value(_ attribute: HTMLTree.Attribute, _ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)])
    }

    private mutating func gatherClasses(_ attribute: HTMLTree.Attribute, _ node: Int) {
        tree.bytes.withUnsafeBufferPointer { bytes in
            let value = Self.value(attribute, bytes)
            var start = 0
            while start < value.count {
                var end = start
                while end < value.count, !SelectorScanner.isSpace(value[end]) { end += 1 }
                if end > start, let number = program.classes.existingNumber(of: UnsafeBufferPointer(rebasing: value[start..<end])) {
                    classNode[number] = Int32(node)
                    add(index.byClass[number])
                }
                start = end + 1
            }
        }
    }

    private mutating func matches(_ compound: SelectorProgram.Compound, _ node: Int) -> Bool {
        guard compound.servesHas == (stage == .has) else { return false }
        switch compound.combinator {
        case .none: break
        case .descendant: guard isSet(compound.left, Self.around) else { return false }
        case .child: guard isSet(compound.left, Self.own) else { return false }
        case .nextSibling: guard isSet(compound.left, Self.lastChild) else { return false }
        case .subsequentSibling: guard isSet(compound.left, Self.children) else { return false }
        }
        for place in compound.tests where !passes(program.tests[place], node) { return false }
        return true
    }

    private func isSet(_ bit: Int32, _ row: Int) -> Bool {
        rows[rows.count + (row - 4) * width + Int(bit >> 6)] >> UInt64(bit & 63) & 1 == 1
    }

    private mutating func passes(_ test: SelectorProgram.Test, _ node: Int) -> Bool {
        switch test {
        case .tag(let number): return tagNumber == number
        case .id(let number): return idNumber == Int(number)
        case .class(let number): return classNode[Int(number)] == Int32(node)
        case .attribute(let number): return passes(program.attributeTests[Int(number)], node)
        case .position(let number):
            let formula = program.positions[Int(number)]
            return formula.accepts(siblings.position(of: node, formula, in: tree))
        case .has(let number): return has?.contains(Int(number), node) ?? false
        case .any(let group): return index.groups[Int(group)].meets(matched)
        case .none(let group): return !index.groups[Int(group)].meets(matched)
        case .empty: return isEmpty(node)
        case .root: return tree.records[node].parent == 0
        case .scope: return scope == 0 ? tree.records[node].parent == 0 : node == scope
        }
    }

    private func passes(_ test: AttributeTest, _ node: Int) -> Bool {
        guard attributeNode[test.name] == Int32(node) else { return false }
        if test.comparison == .exists { return true }
        let attribute = tree.attributes[Int(attributePlace[test.name])]
        return tree.bytes.withUnsafeBufferPointer { test.accepts(Self.value(attribute, $0)) }
    }

    private func isEmpty(_ node: Int) -> Bool {
        var child = node + 1
        let end = tree.end(of: node)
        while child < end {
            guard tree.records[child].tag == .text, tree.textBytes(of: child).allSatisfy(SelectorScanner.isSpace) else { return false }
            child += 1
        }
        return true
    }
}
