internal import BroadsheetCore

/// Walks the tree once and fills a ``PageView``.
struct PageWalker {
    private var page: PageView
    private var classes = ClassReader()
    private var open: [Open] = []
    private var commentRegions: ArraySlice<Range<Int>>
    private var zone = PageView.Zone.body
    private var hiddenDepth = 0
    private var scriptNumber = 0
    private var isInBody = false
    private var lineStart = 0
    private var lineOffset = 0
    private var lineZone = PageView.Zone.body
    private var linePiece = 0
    private var owesSpace = false
    private var characters = 0
    private var textBefore: [Int32] = []
    private let inline = ElementClass.inline
    private let headings = ElementClass.headings
    private let dataDatetime: HTMLAttributeName?
    private let dataPublished: HTMLAttributeName?
    private let testNames: [HTMLAttributeName]

    /// Where classes are made by a program and say nothing, these say what an element is, for the site's own tests.
    private static let testNames = ["data-testid", "data-test-id", "data-test", "data-qa", "data-component", "data-hook"]
    private static let tested: ClassFlags = [.author, .authorBox, .date, .published, .modified, .subtitle]

    private struct Open {
        var end: Int
        var tag: HTMLTag
        var zone: PageView.Zone
        var own: ClassFlags
        var mark: Int32
        var isHidden: Bool
        var isBlock: Bool
        var isArticle: Bool
        var isAuthorBox: Bool
    }

    init(_ tree: HTMLTree, commentRegions: [Range<Int>]) {
        page = PageView(tree: tree)
        self.commentRegions = commentRegions.sorted { $0.lowerBound < $1.lowerBound }[...]
        dataDatetime = tree.attributeName("data-datetime")
        dataPublished = tree.attributeName("data-published-date")
        testNames = Self.testNames.compactMap { tree.attributeName($0) }
        page.text.reserveCapacity(tree.bytes.count / 4)
        page.pieces.reserveCapacity(tree.count / 3)
        page.marks.reserveCapacity(256)
        page.lines.reserveCapacity(tree.count / 6)
    }

    /// The view of a page. One pass over the tree.
    static func view(_ tree: HTMLTree, commentRegions: [Range<Int>]) -> PageView {
        var walker = PageWalker(tree, commentRegions: commentRegions)
        tree.bytes.withUnsafeBufferPointer { bytes in
            tree.records.withUnsafeBufferPointer { records in
                tree.attributes.withUnsafeBufferPointer { attributes in
                    walker.walk(bytes, records, attributes)
                }
            }
        }
        walker.page.length = walker.characters
        return walker.page
    }

    private mutating func walk(
        _ bytes: UnsafeBufferPointer<UInt8>, _ records: UnsafeBufferPointer<HTMLTree.Record>,
        _ attributes: UnsafeBufferPointer<HTMLTree.Attribute>
    ) {
        var node = 1
        while node < records.count {
            while let last = open.last, last.end <= node { close(last) }
            let record = records[node]
            if record.tag == .text {
                if hiddenDepth == 0, isInBody, record.count > 0 {
                    append(UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]))
                }
                node += 1
                continue
            }
            if skipped.contains(record.tag) {
                if record.tag == .script { readScript(node, bytes, records, attributes) }
                if broken.contains(record.tag), hiddenDepth == 0 { breakLine() }
                node = Int(record.end)
                continue
            }
            enter(node, record, bytes, records, attributes)
            node += 1
        }
        while let last = open.last { close(last) }
        breakLine()
    }

    /// Elements whose content never counts. Others that are not shown can still hold data for machines.
    private let skipped: HTMLTagSet = [.script, .style, .svg, .math, .canvas, .select, .datalist]
    private let broken: HTMLTagSet = [.select]
    private let unseen: HTMLTagSet = [
        .noscript, .template, .iframe, .object, .embed, .audio, .video, .map, .textarea, .button, .applet, .frameset, .noframes, .rp,
        .progress,
        .meter,
    ]

    // MARK: Elements

    /// Most relations are style sheets and icons; only `canonical`, `license` and `image_src` are read.
    private static func isOfInterest(_ relation: UnsafeBufferPointer<UInt8>) -> Bool {
        for word in relation.split(whereSeparator: { $0 <= 0x20 }) {
            guard let first = word.first, word.count == 7 || word.count == 9 else { continue }
            if [0x63, 0x6c, 0x69].contains(first | 0x20) { return true }
        }
        return false
    }

    private mutating func enter(
        _ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>, _ records: UnsafeBufferPointer<HTMLTree.Record>,
        _ attributes: UnsafeBufferPointer<HTMLTree.Attribute>
    ) {
        let tag = record.tag
        switch tag {
        case .body: isInBody = true
        case .title:
            if page.titleNode == nil { page.titleNode = node }
        case .meta: readMeta(node, record, bytes, attributes)
        case .link:
            if let relation = page.tree.attributeRange(.rel, of: node), Self.isOfInterest(UnsafeBufferPointer(rebasing: bytes[relation])) {
                page.links.append(node)
            }
        case .html:
            let language = page.tree.attribute(.lang, of: node) ?? page.tree.attribute(.xmlLang, of: node)
            if page.declaredLanguage == nil { page.declaredLanguage = language }
        default: break
        }
        var own = ClassFlags()
        var traits = PageView.Traits()
        var isHidden = unseen.contains(tag)
        for index in Int(record.start)..<Int(record.start + record.count) {
            let attribute = attributes[index]
            let (start, count) = (Int(attribute.start), Int(attribute.count))
            switch attribute.name {
            case .class, .id: own.formUnion(classes.flags(bytes, start, count))
            case .itemprop:
                own.formUnion(classes.flags(bytes, start, count).subtracting([.comments, .related]))
                traits.insert(.property)
            case .itemscope: traits.insert(.item)
            case .typeof: traits.insert(.item)
            case .property: traits.insert(.property)
            case .datetime, .dataTime, .dataTimestamp, .dataDate: traits.insert(.dated)
            case .title: if tag == .abbr || tag == .span { traits.insert(.dated) }
            case .rel: if tag == .a { readRelation(node, bytes, start, count, &traits) }
            case .href:
                if tag == .a, AuthorAddress.matches(UnsafeBufferPointer(rebasing: bytes[start..<start + count])) {
                    traits.insert(.authorAddress)
                }
            case .style: if Self.hides(UnsafeBufferPointer(rebasing: bytes[start..<start + count])) { isHidden = true }
            case dataDatetime, dataPublished: traits.insert(.dated)
            default: if testNames.contains(attribute.name) { own.formUnion(classes.flags(bytes, start, count).intersection(Self.tested)) }
            }
        }
        let isBlock = !inline.contains(tag) && tag != .other
        if isBlock, hiddenDepth == 0 { breakLine() }
        let outer = zone
        zone = zone(node, tag, own, records)
        if isHidden { hiddenDepth += 1 }
        let isArticle = tag == .article || tag == .main
        var mark: Int32 = -1
        if tag == .time { traits.insert(.dated) }
        if traits.contains(.dated), tag == .span, !traits.contains(.property), own.isDisjoint(with: [.date, .published, .modified]),
            page.tree.attributeRange(.title, of: node) != nil
        {
            traits.remove(.dated)
        }
        if headings.contains(tag) { traits.insert(.heading) }
        if isInBody, !traits.isEmpty || !own.isDisjoint(with: [.title, .author, .authorBox, .cardName, .subtitle]) {
            mark = Int32(page.marks.count)
            addMark(node, tag, own, traits, isHidden)
        }
        open.append(
            Open(
                end: Int(record.end), tag: tag, zone: outer, own: own, mark: mark, isHidden: isHidden, isBlock: isBlock,
                isArticle: isArticle,
                isAuthorBox: own.contains(.authorBox) && (tag == .div || tag == .section || tag == .aside)))
    }

    private mutating func addMark(_ node: Int, _ tag: HTMLTag, _ own: ClassFlags, _ traits: PageView.Traits, _ isHidden: Bool) {
        var traits = traits
        // Only the nearest ancestors are asked: what stands deeper than this inside an article or a box is marked by itself.
        for ancestor in open.suffix(24) {
            if ancestor.isArticle { traits.insert(.inArticle) }
            if ancestor.isAuthorBox { traits.insert(.inAuthorBox) }
        }
        if hiddenDepth > 0 { traits.insert(.hidden) }
        let near = own.union(open.last?.own ?? []).union(open.count > 1 ? open[open.count - 2].own : [])
        page.marks.append(
            PageView.Mark(
                node: node, tag: tag, range: page.text.count..<page.text.count, offset: characters, zone: zone, own: own, near: near,
                traits: traits))
    }

    private mutating func close(_ last: Open) {
        open.removeLast()
        if last.isBlock, hiddenDepth == 0 { breakLine() }
        if last.isHidden { hiddenDepth -= 1 }
        if last.mark >= 0 {
            let start = page.marks[Int(last.mark)].range.lowerBound
            page.marks[Int(last.mark)].range = start..<max(start, page.text.count)
        }
        zone = last.zone
    }

    private mutating func zone(
        _ node: Int, _ tag: HTMLTag, _ own: ClassFlags, _ records: UnsafeBufferPointer<HTMLTree.Record>
    ) -> PageView.Zone {
        while let region = commentRegions.first, region.upperBound <= node { commentRegions.removeFirst() }
        if let region = commentRegions.first, region.contains(node) { return .comments }
        switch zone {
        case .comments, .related, .footer, .navigation: return zone
        case .body, .aside: break
        }
        switch tag {
        case .footer: return open.contains { $0.tag == .article } ? zone : .footer
        case .nav: return .navigation
        case .aside: return .aside
        case .body, .article, .main, .h1, .html, .a, .span: return zone
        default: break
        }
        if own.contains(.comments) { return .comments }
        if own.contains(.related), tag != .time, !holdsMuch(node, records) { return .related }
        return zone
    }

    /// Nearly half of the page's text is no sidebar, whatever it is called: some blog platforms call the article a widget.
    private mutating func holdsMuch(_ node: Int, _ records: UnsafeBufferPointer<HTMLTree.Record>) -> Bool {
        if textBefore.isEmpty {
            textBefore.reserveCapacity(records.count + 1)
            var sum: Int32 = 0
            for record in records {
                textBefore.append(sum)
                if record.tag == .text, !skipped.contains(records[Int(record.parent)].tag) { sum += Int32(record.count) }
            }
            textBefore.append(sum)
        }
        let own = textBefore[Int(records[node].end)] - textBefore[node]
        return Double(own) > 0.4 * Double(textBefore[records.count])
    }

    // MARK: Text

    private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var isFirst = true
        while index < piece.count {
            let byte = piece[index]
            if byte <= 0x20 {
                owesSpace = page.text.count > lineStart
                index += 1
                continue
            }
            if byte == 0xc2, index + 1 < piece.count, piece[index + 1] == 0xa0 {
                owesSpace = page.text.count > lineStart
                index += 2
                continue
            }
            var end = index
            var continuations = 0
            while end < piece.count, piece[end] > 0x20, piece[end] != 0xc2 || end + 1 >= piece.count || piece[end + 1] != 0xa0 {
                if piece[end] & 0xc0 == 0x80 { continuations += 1 }
                end += 1
            }
            if page.text.count == lineStart {
                lineZone = zone
                lineOffset = characters
                linePiece = page.pieces.count
            }
            if owesSpace {
                page.text.append(0x20)
                characters += 1
                owesSpace = false
            }
            if isFirst {
                isFirst = false
                addPiece()
            }
            page.text.append(contentsOf: UnsafeBufferPointer(rebasing: piece[index..<end]))
            characters += end - index - continuations
            index = end
        }
    }

    private mutating func addPiece() {
        let own = open.last?.own ?? []
        var near = own
        if open.count > 1 { near.formUnion(open[open.count - 2].own) }
        if open.count > 2 { near.formUnion(open[open.count - 3].own) }
        page.pieces.append(PageView.Piece(start: Int32(page.text.count), own: own, near: near))
    }

    private mutating func breakLine() {
        owesSpace = false
        guard page.text.count > lineStart else { return }
        page.lines.append(PageView.Line(range: lineStart..<page.text.count, offset: lineOffset, zone: lineZone, firstPiece: linePiece))
        page.text.append(0x0a)
        lineStart = page.text.count
    }

    // MARK: The head

    private mutating func readMeta(
        _ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>, _ attributes: UnsafeBufferPointer<HTMLTree.Attribute>
    ) {
        guard let content = page.tree.attributeRange(.content, of: node), !content.isEmpty else { return }
        for index in Int(record.start)..<Int(record.start + record.count) {
            let attribute = attributes[index]
            guard Self.metaNames.contains(attribute.name) else { continue }
            let whole = Int(attribute.start)..<Int(attribute.start + attribute.count)
            var start = whole.lowerBound
            while start < whole.upperBound {
                while start < whole.upperBound, bytes[start] <= 0x20 { start += 1 }
                var end = start
                while end < whole.upperBound, bytes[end] > 0x20 || attribute.name == .name { end += 1 }
                while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
                guard end > start else { break }
                let first = page.metaNames.count
                for byte in bytes[start..<min(end, start + 80)] { page.metaNames.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
                page.metas.append(PageView.Meta(name: first..<page.metaNames.count, node: node, content: content))
                start = attribute.name == .name ? whole.upperBound : end
            }
        }
    }

    private static let metaNames: [HTMLAttributeName] = [.property, .name, .itemprop, .httpEquiv]

    private mutating func readScript(
        _ node: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ records: UnsafeBufferPointer<HTMLTree.Record>,
        _ attributes: UnsafeBufferPointer<HTMLTree.Attribute>
    ) {
        scriptNumber += 1
        guard let type = page.tree.attributeRange(.type, of: node), type.count >= 7 else { return }
        for start in type.lowerBound...(type.upperBound - 7)
        where zip(bytes[start..<start + 7], "ld+json".utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) {
            page.scripts.append(PageView.Script(node: node, number: scriptNumber))
            return
        }
    }

    private mutating func readRelation(
        _ node: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, _ traits: inout PageView.Traits
    ) {
        for word in bytes[start..<start + count].split(whereSeparator: { $0 <= 0x20 }) {
            if word.count == 6, zip(word, "author".utf8).allSatisfy({ $0 | 0x20 == $1 }) { traits.insert(.authorRelation) }
            if word.count == 7, zip(word, "license".utf8).allSatisfy({ $0 | 0x20 == $1 }) { page.links.append(node) }
        }
    }

    /// Whether a style says `display: none`.
    private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
        guard style.count >= 12 else { return false }
        var wanted = "display:none".utf8.makeIterator()
        var next = wanted.next()
        for byte in style where byte > 0x20 {
            if byte | 0x20 == next || byte == next {
                next = wanted.next()
                if next == nil { return true }
            } else {
                // Only the first declaration is read, as that is where pages put it.
                return false
            }
        }
        return false
    }
}
