/// Walks the tree once and fills a ``DiscussionView``.
struct DiscussionWalker {
    private var view: DiscussionView
    private var labels = FactLabels()
    private var open: [Open] = []
    private var traits: FactTraits = []
    private let attributeKinds: [AttributeKind]
    private let inline = ElementClass.inline
    private let firstHeading: Int
    private let threadStart: Int
    private let threadEnd: Int
    /// How far into the thread the first comment can reach: opening posts state the number of answers.
    private let firstCommentEnd: Int

    private var lineStart = -1
    private var lineEnd = -1
    private var lineBytes = 0
    private var lineTraits: FactTraits = []
    private var lineHasDigit = false
    private var openForm = -1

    private struct Open {
        var end: Int
        var outer: FactTraits
        var breaksLine: Bool
        var form: Int
    }

    private enum AttributeKind: UInt8 {
        case other, count, closed
    }

    private static let longestLine = 200
    /// Pages that name themselves more often are up to something.
    private static let mostAddresses = 8
    private static let longestHeading = 500
    /// The number of the first attribute that HTML does not know.
    private static let firstOther = HTMLAttributeName.names.count

    private init(_ tree: HTMLTree, thread: Range<Int>?, found: Int) {
        view = DiscussionView(tree: tree, thread: thread)
        attributeKinds = tree.attributeNames.names.dropFirst(Self.firstOther).map(Self.kind)
        firstHeading = tree.records.firstIndex { $0.tag == .h1 } ?? -1
        threadStart = thread?.lowerBound ?? Int.max
        threadEnd = thread?.upperBound ?? Int.max
        let count = thread?.count ?? 0
        firstCommentEnd = threadStart == Int.max ? 0 : threadStart + min(count, max(40, 2 * count / max(1, found)))
    }

    /// The view of a page. One pass over the tree.
    static func view(_ tree: HTMLTree, thread: Range<Int>?, found: Int) -> DiscussionView {
        var walker = DiscussionWalker(tree, thread: thread, found: found)
        tree.bytes.withUnsafeBufferPointer { bytes in
            tree.records.withUnsafeBufferPointer { records in
                tree.attributes.withUnsafeBufferPointer { walker.walk(bytes, records, $0) }
            }
        }
        return walker.view
    }

    private static func kind(ofAttribute name: String) -> AttributeKind {
        guard name.utf8.count >= 9 else { return .other }
        let isAboutComments =
            ByteSearch.contains(name, "comment") || ByteSearch.contains(name, "replies") || ByteSearch.contains(name, "reply")
        if isAboutComments, ["count", "total", "num"].contains(where: { ByteSearch.contains(name, $0) }),
            !["allow", "max", "limit", "page", "new", "min", "show"].contains(where: { ByteSearch.contains(name, $0) })
        {
            return .count
        }
        if name == "data-closed" || name == "data-locked" || isAboutComments && (name.hasSuffix("closed") || name.hasSuffix("open")) {
            return .closed
        }
        return .other
    }

    private let skipped: HTMLTagSet = [.style, .svg, .math, .canvas, .select, .datalist, .template, .iframe, .object, .audio, .video, .map]

    private mutating func walk(
        _ bytes: UnsafeBufferPointer<UInt8>, _ records: UnsafeBufferPointer<HTMLTree.Record>,
        _ attributes: UnsafeBufferPointer<HTMLTree.Attribute>
    ) {
        var node = 1
        while node < records.count {
            while let last = open.last, last.end <= node { close(last) }
            let record = records[node]
            switch record.tag {
            case .text:
                if record.count > 0 {
                    addText(node, UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]))
                }
                node += 1
            case .script:
                if let type = view.tree.attributeRange(.type, of: node), Self.isLinkedData(UnsafeBufferPointer(rebasing: bytes[type])) {
                    view.scripts.append(node)
                }
                node = Int(record.end)
            case .meta:
                readMeta(node, bytes)
                node += 1
            case .link, .title:
                if record.tag == .link, record.count > 0 { readRelation(node) }
                node = Int(record.end)
            case .textarea:
                view.textareas.append(DiscussionView.Textarea(node: node, traits: place(node), isInForm: openForm >= 0))
                if openForm >= 0 { view.forms[openForm].hasTextarea = true }
                node = Int(record.end)
            case let tag where skipped.contains(tag): node = Int(record.end)
            default:
                enter(node, record, bytes, attributes)
                node += 1
            }
        }
        while let last = open.last { close(last) }
        breakLine()
    }

    private static func isLinkedData(_ type: UnsafeBufferPointer<UInt8>) -> Bool {
        type.count >= 19 && type.count < 64 && String(decoding: type, as: UTF8.self).lowercased().hasPrefix("application/ld+json")
    }

    private func place(_ node: Int) -> FactTraits { node >= threadStart && node < threadEnd ? traits.union(.inThread) : traits }

    // MARK: Elements

    private mutating func enter(
        _ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>, _ attributes: UnsafeBufferPointer<HTMLTree.Attribute>
    ) {
        let end = Int(record.end)
        let breaksLine = !inline.contains(record.tag)
        if breaksLine { breakLine() }
        var own: FactTraits = []
        for index in Int(record.start)..<Int(record.start + record.count) {
            let attribute = attributes[index]
            let value = UnsafeBufferPointer(rebasing: bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)])
            switch attribute.name {
            case .class, .id: if value.count > 2 { own.formUnion(labels.traits(of: value)) }
            case .href: if record.tag == .a { readAddress(node, value, &own) }
            case .itemprop: if Self.counts(value) { view.properties.append(node) }
            case .title, .alt: if value.count < 200, view.isNearThread(node) { view.titled.append(.init(node: node, traits: traits)) }
            default:
                let number = Int(attribute.name.rawValue) - Self.firstOther
                if number >= 0, number < attributeKinds.count, attributeKinds[number] != .other {
                    readCounter(node, attributeKinds[number], value, isInThread: node >= threadStart && node < threadEnd)
                }
            }
        }
        if own.contains(.service) { view.labelled.append(node) }
        describe(node, record, end, &own)
        if own.contains(.heading) { view.headings.append(node) }
        let outer = traits
        let isSmall = end - node <= 24
        traits = traits.union(own.intersection(isSmall ? FactTraits.handedDown.union(.handedDownInSmall) : .handedDown))
        if own.contains(.closed), traits.contains(.comments) || own.contains(.comments) || view.isNearThread(node) {
            view.closings.append(.init(node: node, traits: place(node)))
        }
        if traits.contains(.pager), isSmall, own.contains(.current) || view.tree.attribute("aria-current", of: node) == "page" {
            view.currents.append(node)
        }
        var form = openForm
        if record.tag == .form {
            view.forms.append(DiscussionView.Form(node: node, traits: place(node).union(own)))
            openForm = view.forms.count - 1
        } else if openForm >= 0 {
            view.forms[openForm].inner.formUnion(own)
        }
        if record.tag != .form { form = openForm }
        open.append(Open(end: end, outer: outer, breaksLine: breaksLine, form: form))
    }

    /// What the element's name says, and what its size forbids.
    private mutating func describe(_ node: Int, _ record: HTMLTree.Record, _ end: Int, _ own: inout FactTraits) {
        let holdsThread = node <= threadStart && threadStart < end
        let holdsTitle = node < firstHeading && firstHeading < end
        switch record.tag {
        case .html, .body, .main: own = []
        case .article:
            own.subtract([.comments, .related])
            if !holdsTitle { own.insert(.article) }
            if !holdsThread, node < threadStart || node >= threadEnd { view.articleCount += 1 }
        case .aside: own.insert(.related)
        case .nav: own.insert(.navigation)
        case .footer: own.insert(.footer)
        case .h1: own.formUnion([.heading, .topHeading])
        case .h2, .h3, .h4, .h5, .h6, .legend: own.insert(.heading)
        case .button: own.insert(.button)
        default: break
        }
        // Articles and comments have footers of their own.
        if own.contains(.footer), traits.isDisjoint(with: [.article, .comments, .inArticle]), !own.contains(.comments) {
            own.insert(.navigation)
        }
        if record.tag == .article { own.insert(.inArticle) }
        // What holds the thread, the title or nearly half of the page stands beside nothing, whatever it is called.
        if holdsThread || holdsTitle || 5 * (end - node) > 2 * view.tree.count {
            own.subtract([.related, .navigation, .contact, .card])
        }
        if holdsTitle { own.remove(.comments) }
    }

    private mutating func close(_ last: Open) {
        open.removeLast()
        if last.breaksLine { breakLine() }
        traits = last.outer
        openForm = last.form
    }
}

extension DiscussionWalker {
    // MARK: Attributes

    /// Notes links that can lead to comments.
    private mutating func readAddress(_ node: Int, _ address: UnsafeBufferPointer<UInt8>, _ own: inout FactTraits) {
        if address.count < 600, let hash = address.lastIndex(of: 0x23) {
            let fragment = UnsafeBufferPointer(rebasing: address[(hash + 1)...])
            if fragment.count > 4, labels.traits(of: fragment).contains(.comments) { own.insert(.commentLink) }
        }
        let isInThread = node >= threadStart && node < threadEnd
        guard address.count < 2000, address.first != 0x23, !isInThread else { return }
        if !traits.isDisjoint(with: [.comments, .pager]) || !own.isDisjoint(with: [.comments, .pager]) || view.isNearThread(node)
            || view.tree.hasAttribute(.rel, of: node)
        {
            view.links.append(.init(node: node, traits: traits.union(own)))
        }
    }

    /// Whether a property of microdata is a number of comments, or belongs to one.
    private static func counts(_ property: UnsafeBufferPointer<UInt8>) -> Bool {
        switch property.count {
        case 11...12: property.elementsEqual("commentCount".utf8) || property.elementsEqual("answerCount".utf8)
        case 15...20:
            property.elementsEqual("interactionCount".utf8) || property.elementsEqual("interactionType".utf8)
                || property.elementsEqual("userInteractionCount".utf8)
        default: false
        }
    }

    private mutating func readCounter(_ node: Int, _ kind: AttributeKind, _ value: UnsafeBufferPointer<UInt8>, isInThread: Bool) {
        switch kind {
        case .count:
            guard !isInThread, (1...7).contains(value.count), value.allSatisfy({ $0 &- 0x30 < 10 }) else { return }
            view.counters.append(
                DiscussionView.Counter(node: node, value: value.reduce(0) { $0 * 10 + Int($1 - 0x30) }, traits: place(node)))
        case .closed: view.closings.append(.init(node: node, traits: place(node)))
        case .other: return
        }
    }

    // MARK: The head

    private mutating func readMeta(_ node: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let tree = view.tree
        if let property = tree.attributeRange(.itemprop, of: node), Self.counts(UnsafeBufferPointer(rebasing: bytes[property])) {
            view.properties.append(node)
        }
        guard let name = tree.attributeRange(.name, of: node) ?? tree.attributeRange(.property, of: node) else { return }
        switch name.count {
        case 9 where view.generator == nil && String(decoding: bytes[name], as: UTF8.self).lowercased() == "generator":
            view.generator = tree.attribute(.content, of: node)
        case 6 where bytes[name].elementsEqual("og:url".utf8):
            if let address = tree.attribute(.content, of: node) { addAddress(address) }
        default: return
        }
    }

    private mutating func addAddress(_ address: String) {
        if view.addresses.count < Self.mostAddresses, address.utf8.count < 2000 { view.addresses.append(address) }
    }

    private mutating func readRelation(_ node: Int) {
        guard let relation = view.tree.attribute(.rel, of: node)?.lowercased(), relation.utf8.count < 40 else { return }
        switch relation {
        case "canonical": if let address = view.tree.attribute(.href, of: node) { addAddress(address) }
        case "next", "prev", "previous": view.relations.append(node)
        default: return
        }
    }

    // MARK: Lines

    private mutating func addText(_ node: Int, _ text: UnsafeBufferPointer<UInt8>) {
        if lineBytes > Self.longestHeading {
            return
        }
        if text.count > Self.longestHeading {
            lineBytes += text.count
            return
        }
        var hasWord = false
        var hasDigit = lineHasDigit
        for byte in text where byte > 0x20 {
            hasWord = true
            // Without a thread no line counts for its digits alone.
            if hasDigit || threadStart == Int.max { break }
            // Arabic and Persian digits begin with these bytes, full-width ones with 0xef.
            if byte &- 0x30 < 10 || byte == 0xd9 || byte == 0xdb || byte == 0xef { hasDigit = true }
        }
        guard hasWord else { return }
        if lineStart < 0 {
            lineStart = node
            lineTraits = traits
            lineBytes = 0
        } else {
            lineTraits.formUnion(traits)
        }
        lineHasDigit = hasDigit
        lineEnd = node + 1
        lineBytes += text.count
    }

    private mutating func breakLine() {
        defer {
            lineStart = -1
            lineBytes = 0
            lineHasDigit = false
        }
        guard lineStart >= 0, lineBytes <= (lineTraits.contains(.heading) ? Self.longestHeading : Self.longestLine) else { return }
        if lineStart >= threadStart, lineStart < threadEnd {
            guard lineStart < firstCommentEnd, lineHasDigit else { return }
            lineTraits.insert(.inThread)
        } else if lineTraits.isDisjoint(with: [.comments, .heading, .commentLink, .title, .pager, .closed]) {
            // Elsewhere only what stands around the thread can speak of it.
            guard threadStart != Int.max, lineHasDigit || view.isNearThread(lineStart) else { return }
        }
        view.lines.append(DiscussionView.Line(nodes: lineStart..<lineEnd, traits: lineTraits, byteCount: lineBytes))
    }
}
