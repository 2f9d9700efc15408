/// The comments of one run with everything that their fields are read from.
struct ItemPage {
    let tree: HTMLTree
    let signals: PageSignals
    let items: CommentItems
    let slots: SlotTable
    /// Short texts that stand in most comments, as hashes: they are the template's.
    let constants: Set<UInt64>

    /// Texts of more bytes are nobody's template.
    private static let longestConstant = 120

    init(_ tree: HTMLTree, _ signals: PageSignals, _ items: CommentItems) {
        self.tree = tree
        self.signals = signals
        self.items = items
        slots = SlotTable(tree, signals, items)
        constants = Self.constants(tree, signals, items)
    }

    private static func constants(_ tree: HTMLTree, _ signals: PageSignals, _ items: CommentItems) -> Set<UInt64> {
        let sample = items.sample()
        guard sample.count >= 3 else { return [] }
        var counts: [UInt64: (count: Int, last: Int)] = [:]
        for item in sample {
            for range in items.ranges(of: item) {
                for node in range where tree.records[node].tag == .text && signals.own(.characters, node) > 0 {
                    guard let key = key(of: tree.textBytes(of: node)) else { continue }
                    var entry = counts[key] ?? (0, -1)
                    if entry.last != item {
                        entry.count += 1
                        entry.last = item
                        counts[key] = entry
                    }
                }
            }
        }
        let least = max(3, (sample.count + 1) / 2)
        return Set(counts.lazy.filter { $0.value.count >= least }.map(\.key))
    }

    /// Whether readers do not see an element, such as a form that opens at a click.
    func isUnseen(_ node: Int) -> Bool {
        if signals.traits[node].contains(.unseen) { return true }
        return tree.attributeBytes(.style, of: node)?.withUnsafeBufferPointer { InlineStyle.hides($0) } ?? false
    }

    /// A text with its white space, digits and case levelled, as a hash; `nil` for long texts.
    static func key(of text: some Collection<UInt8>) -> UInt64? {
        guard text.count <= longestConstant else { return nil }
        var hash = ByteHash()
        var owesSpace = false
        var isEmpty = true
        var inNumber = false
        for byte in text {
            if byte <= 0x20 {
                owesSpace = !isEmpty
                continue
            }
            let isDigit = byte &- 0x30 < 10
            if owesSpace { hash.combine(0x20) }
            if !(isDigit && inNumber && !owesSpace) { hash.combine(isDigit ? 0x30 : byte &- 0x41 < 26 ? byte | 0x20 : byte) }
            owesSpace = false
            inNumber = isDigit
            isEmpty = false
        }
        return isEmpty ? nil : hash.value
    }

    /// Whether a text is a control or stands in most comments.
    func isTemplate(_ text: some Collection<UInt8>) -> Bool {
        if let key = Self.key(of: text), constants.contains(key) { return true }
        return Array(text).withUnsafeBufferPointer { ControlWords.isControl($0) }
    }

    func isControl(_ text: some Collection<UInt8>) -> Bool {
        Array(text).withUnsafeBufferPointer { ControlWords.isControl($0) }
    }

    func subtree(_ node: Int) -> Range<Int> { node..<tree.end(of: node) }

    func characters(_ node: Int) -> Int { signals.total(.characters, subtree(node)) }

    /// The text of a small node that holds no other comment, white space squeezed.
    func text(_ node: Int) -> String { tree.text(of: node) }
}
