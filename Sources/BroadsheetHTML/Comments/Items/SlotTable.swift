/// The places in the template of a run: nodes that have the same place in each comment share a slot.
///
/// A slot is an element's name with its classes and property; without any, its name below its parent's slot. Fields are looked for slot by slot over
/// all comments and not comment by comment, so that one odd comment does not decide.
struct SlotTable {
    struct Slot {
        var tag: HTMLTag
        /// What the element's own classes say.
        var traits: LabelTraits
        /// The same, or of the nearest element around it that has any.
        var pathTraits: LabelTraits
        var hasClass: Bool
        var property: Property
        /// How many items have a node here.
        fileprivate(set) var itemCount = 0
        fileprivate var lastItem = -1
        fileprivate var key: UInt64
    }

    /// Properties that name a field.
    enum Property: UInt8 {
        case none, other, name, author
    }

    /// One node in a slot.
    struct Occurrence {
        var item: Int32
        var node: Int32
    }

    private(set) var slots: [Slot] = []
    /// For each node of an item its slot, otherwise -1. Nodes count from ``firstNode``.
    private var slotOfNode: [Int32]
    private let firstNode: Int
    private var occurrences: [Occurrence] = []
    private var places: [Int] = []

    static let root = 0

    /// Linear in the nodes of the items.
    init(_ tree: HTMLTree, _ signals: PageSignals, _ items: CommentItems) {
        firstNode = items.spans.first?.lowerBound ?? 0
        let end = items.spans.reduce(firstNode) { max($0, $1.upperBound) }
        slotOfNode = [Int32](repeating: -1, count: end - firstNode)
        slots.append(
            Slot(tag: .div, traits: [], pathTraits: [], hasClass: false, property: .none, key: 0x5ca1_ab1e))
        var index = HashIndex(minimumCapacity: 256)
        _ = index.number(of: slots[0].key)
        var entries: [(slot: Int32, item: Int32, node: Int32)] = []
        tree.bytes.withUnsafeBufferPointer { bytes in
            for item in 0..<items.count {
                let first = items.spans[item].lowerBound
                for range in items.ranges(of: item) {
                    var node = range.lowerBound
                    while node < range.upperBound {
                        let record = tree.records[node]
                        if ElementClass.isInvisible(record.tag), record.tag != .meta {
                            node = Int(record.end)
                            continue
                        }
                        if record.tag == .text, signals.own(.characters, node) == 0 {
                            node += 1
                            continue
                        }
                        let slot = node == first ? Self.root : enter(node, record, behind: first, tree, signals, bytes, &index)
                        slotOfNode[node - firstNode] = Int32(slot)
                        if slots[slot].lastItem != item {
                            slots[slot].lastItem = item
                            slots[slot].itemCount += 1
                        }
                        entries.append((Int32(slot), Int32(item), Int32(node)))
                        node += 1
                    }
                }
            }
        }
        sort(entries)
    }

    private mutating func enter(
        _ node: Int, _ record: HTMLTree.Record, behind first: Int, _ tree: HTMLTree, _ signals: PageSignals,
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout HashIndex
    ) -> Int {
        let around = Int(record.parent) >= first ? slot(of: Int(record.parent)) : nil
        var classes: UInt64 = 0
        var property: UInt64 = 0
        var kind = Property.none
        let tag = UInt64(record.tag.rawValue) << 16 | UInt64(record.otherName)
        if record.tag != .text {
            for place in Int(record.start)..<Int(record.start + record.count) {
                let attribute = tree.attributes[place]
                guard attribute.name == .class || attribute.name == .itemprop else { continue }
                let value = UnsafeBufferPointer(rebasing: bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)])
                if attribute.name == .itemprop {
                    property = ByteHash.of(value)
                    kind = value.elementsEqual("name".utf8) ? .name : value.elementsEqual("author".utf8) ? .author : .other
                } else {
                    // The order of classes says nothing.
                    for token in TokenList(value).prefix(4) { classes &+= TokenShape.hash(token, seed: 7) }
                }
            }
        }
        let isNamed = classes != 0 || property != 0
        let up = around.map { slots[$0].key } ?? 1
        let mixed = isNamed ? classes &* 31 &+ property : (up ^ (up >> 31)) &* 0x9e37_79b9_7f4a_7c15
        let key = (mixed ^ tag) &* 0x0000_0100_0000_01b3 ^ (mixed >> 27)
        let number = index.number(of: key)
        if number == slots.count {
            let own = record.tag == .text ? [] : signals.traits[node]
            let inherited = around.map { slots[$0].pathTraits } ?? []
            slots.append(
                Slot(
                    tag: record.tag, traits: own, pathTraits: isNamed ? own : own.union(inherited), hasClass: isNamed, property: kind,
                    key: key))
        }
        return number
    }

    private mutating func sort(_ entries: [(slot: Int32, item: Int32, node: Int32)]) {
        var counts = [Int](repeating: 0, count: slots.count + 1)
        for entry in entries { counts[Int(entry.slot) + 1] += 1 }
        for slot in 1..<counts.count { counts[slot] += counts[slot - 1] }
        places = counts
        occurrences = [Occurrence](repeating: Occurrence(item: 0, node: 0), count: entries.count)
        for entry in entries {
            occurrences[counts[Int(entry.slot)]] = Occurrence(item: entry.item, node: entry.node)
            counts[Int(entry.slot)] += 1
        }
    }

    /// The slot of a node; `nil` outside the items and for what shows nothing.
    func slot(of node: Int) -> Int? {
        guard node >= firstNode, node - firstNode < slotOfNode.count else { return nil }
        let slot = slotOfNode[node - firstNode]
        return slot < 0 ? nil : Int(slot)
    }

    /// All nodes in a slot, in document order within each item.
    func occurrences(in slot: Int) -> ArraySlice<Occurrence> { occurrences[places[slot]..<places[slot + 1]] }

    /// The nodes of an item in a slot.
    func occurrences(in slot: Int, of item: Int) -> ArraySlice<Occurrence> {
        let all = occurrences(in: slot)
        return all[all.firstPlace { Int($0.item) < item }...].prefix { Int($0.item) == item }
    }
}
