/// Cuts a page into text blocks, in one walk over the tree.
///
/// Every element that is not inline ends the block before it and the block inside it; of two line breaks in a row the second does. Scripts, styles
/// and other elements that hold no reading text are passed over, and so are dialogs that ask for consent to cookies; `noscript`, templates and hidden
/// elements are walked, since many pages keep their text there. Linear in the size of the tree.
struct BlockSegmenter {
    private let tree: HTMLTree
    private var page = PageBlocks()
    private var own: [ElementTraits]
    private var inherited: [ElementTraits]
    private var cache = TraitCache()

    private var squeezer = TextSqueezer()
    private var element: Int32 = -1
    private var firstNode: Int32 = 0
    private var endNode: Int32 = 0
    private var linkCharacters = 0
    private var breaks = 0

    /// An element whose end is still to come.
    private struct Open {
        var node: Int32
        var end: Int32
        var endsBlock: Bool
        var isLink: Bool
    }

    private init(_ tree: HTMLTree) {
        self.tree = tree
        own = [ElementTraits](repeating: [], count: tree.count)
        inherited = own
        page.firstBlock = [Int32](repeating: 0, count: tree.count)
        page.endBlock = page.firstBlock
        page.labels = [UInt32](repeating: 0, count: tree.count)
        page.classKinds = page.labels
        page.labelWeights = [BlockVocabulary.LabelWeights](repeating: .init(), count: tree.count)
        page.text.reserveCapacity(tree.bytes.count / 2)
    }

    static func segment(_ tree: HTMLTree) -> PageBlocks {
        var segmenter = BlockSegmenter(tree)
        tree.bytes.withUnsafeBufferPointer { bytes in
            tree.records.withUnsafeBufferPointer { segmenter.walk($0, bytes) }
        }
        segmenter.page.ownTraits = segmenter.own
        segmenter.page.traits = segmenter.inherited
        return segmenter.page
    }

    private mutating func walk(_ records: UnsafeBufferPointer<HTMLTree.Record>, _ bytes: UnsafeBufferPointer<UInt8>) {
        var open: [Open] = []
        open.reserveCapacity(64)
        var index = 0
        while index < records.count {
            while let last = open.last, last.end <= Int32(index) { close(open.removeLast(), last.node) }
            let record = records[index]
            if record.tag == .text {
                addText(
                    UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]), node: Int32(index),
                    parent: record.parent,
                    isLink: open.last?.isLink ?? false)
                index += 1
                continue
            }
            if record.tag == .img || ElementClass.isInvisible(record.tag) {
                page.firstBlock[index] = Int32(page.blocks.count)
                page.endBlock[index] = Int32(page.blocks.count)
                index = Int(record.end)
                continue
            }
            if record.tag == .br || record.tag == .hr {
                page.firstBlock[index] = Int32(page.blocks.count)
                page.endBlock[index] = Int32(page.blocks.count)
                if record.tag == .hr { breaks = 1 }
                addBreak()
                index += 1
                continue
            }
            let isBlock = !ElementClass.isInline(record.tag)
            if isBlock { flush() }
            page.firstBlock[index] = Int32(page.blocks.count)
            describe(index, record, bytes)
            if own[index].contains(.consentDialog) {
                page.endBlock[index] = page.firstBlock[index]
                index = Int(record.end)
                continue
            }
            let isLink = open.last?.isLink ?? false || record.tag == .a && tree.hasAttribute(.href, of: index)
            open.append(Open(node: Int32(index), end: record.end, endsBlock: isBlock, isLink: isLink))
            index += 1
        }
        while let last = open.popLast() { close(last, last.node) }
        flush()
    }

    private mutating func close(_ open: Open, _ node: Int32) {
        if open.endsBlock { flush() }
        page.endBlock[Int(node)] = Int32(page.blocks.count)
    }

    private mutating func addText(_ text: UnsafeBufferPointer<UInt8>, node: Int32, parent: Int32, isLink: Bool) {
        let before = squeezer.bytes.count
        squeezer.append(text)
        guard squeezer.bytes.count > before else { return }
        if element < 0 {
            element = parent
            firstNode = node
        }
        endNode = node + 1
        breaks = 0
        if isLink { linkCharacters += Self.characterCount(squeezer.bytes, from: squeezer.bytes[before] == 0x20 ? before + 1 : before) }
    }

    private static func characterCount(_ bytes: [UInt8], from start: Int) -> Int {
        var count = 0
        for index in start..<bytes.count where bytes[index] & 0xc0 != 0x80 { count += 1 }
        return count
    }

    private mutating func addBreak() {
        breaks += 1
        if breaks >= 2 { flush() } else { squeezer.appendSpace() }
    }

    /// Ends the block under construction; text without a single word is dropped.
    private mutating func flush() {
        breaks = 0
        guard element >= 0 else { return }
        squeezer.bytes.withUnsafeBufferPointer { text in
            var counter = WordCounter()
            counter.count(text)
            guard counter.words > 0 else { return }
            page.blocks.append(
                TextBlock(
                    element: element, firstNode: firstNode, endNode: endNode, textStart: UInt32(page.text.count),
                    textCount: UInt32(text.count),
                    words: Int32(counter.words), characters: Int32(counter.characters), linkCharacters: Int32(linkCharacters),
                    commas: Int32(counter.commas), lastCharacter: counter.lastCharacter, traits: inherited[Int(element)],
                    hash: ByteHash.of(text)))
            page.text.append(contentsOf: text)
        }
        squeezer.removeAll()
        element = -1
        linkCharacters = 0
    }

    /// Notes what an element is and what it hands down.
    private mutating func describe(_ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>) {
        var traits = ElementTraits.region(of: record.tag)
        var weights = BlockVocabulary.LabelWeights()
        if record.parent >= 0 { weights.far = page.labelWeights[Int(record.parent)].far }
        if !ElementClass.isWholePage(record.tag) {
            for index in Int(record.start)..<Int(record.start + record.count) {
                let attribute = tree.attributes[index]
                let value = UnsafeBufferPointer(rebasing: bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)])
                switch attribute.name {
                case .class, .id:
                    let label = cache.label(value)
                    traits.formUnion(label.traits)
                    weights += label.weights
                    // Where class and id change places, it is another template.
                    page.labels[node] = page.labels[node] &* 31 &+ UInt32(truncatingIfNeeded: label.hash ^ label.hash >> 32)
                    if attribute.name == .class { page.classKinds[node] = label.kind }
                case .role: traits.formUnion(ElementTraits.region(ofRole: value))
                case .hidden: traits.insert(.hidden)
                case .ariaHidden: if value.elementsEqual("true".utf8) { traits.insert(.hidden) }
                case .style: if InlineStyle.hides(value) { traits.insert(.hidden) }
                case .itemprop: traits.formUnion(Self.traits(ofProperty: value))
                default: break
                }
            }
        }
        page.labelWeights[node] = weights
        own[node] = traits
        inherited[node] = record.parent < 0 ? traits : traits.union(inherited[Int(record.parent)])
    }

    private static func traits(ofProperty value: UnsafeBufferPointer<UInt8>) -> ElementTraits {
        switch value.count {
        case "articleBody".utf8.count where value.elementsEqual("articleBody".utf8): .articleBody
        case "text".utf8.count where value.elementsEqual("text".utf8): .propertyText
        case "description".utf8.count where value.elementsEqual("description".utf8): .propertyDescription
        case "comment".utf8.count where value.elementsEqual("comment".utf8): [.comment, .commentWord]
        default: []
        }
    }
}
