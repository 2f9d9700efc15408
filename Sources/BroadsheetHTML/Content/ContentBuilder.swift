internal import BroadsheetCore

/// Builds the body of an article from the part of a tree that was chosen: one walk, so no node can come out twice.
///
/// A stack of frames stands for the lists, quotes, tables and figures that are open; how deep they may nest is bounded, and what nests deeper is
/// added to the innermost frame.
struct ContentBuilder<Selection: NodeSelection> {
    private let tree: HTMLTree
    private let links: LinkResolver
    private let media: MediaReader
    private let code: CodeReader
    private let tables: TableShapes
    private var chosen: Selection
    private let maximumFrames: Int

    private var frames: [ContentFrame] = [ContentFrame(.body, end: .max)]
    private var text = InlineText()
    private var styles: [OpenInline] = []
    private var headings: [(level: Int, end: Int)] = []
    /// Where the open elements that break lines end.
    private var lineEnds: [Int] = []
    private var breaks = 0
    /// Pictures inside a paragraph, which come out behind it.
    private var waiting: [Block] = []
    private var shown: Set<String> = []
    private var lastPictureHolder: Int?
    private(set) var reachedNestingLimit = false
    private let notesTexts: Bool
    /// The pieces of text that went into what was built, in the order of the tree; empty unless they are to be noted.
    private(set) var usedTexts: [Int32] = []

    init(_ tree: HTMLTree, chosen: Selection, links: LinkResolver, maximumNesting: Int, notesTexts: Bool = false) {
        self.notesTexts = notesTexts
        self.tree = tree
        self.chosen = chosen
        self.links = links
        media = MediaReader(tree: tree, links: links)
        code = CodeReader(tree: tree)
        tables = TableShapes(tree)
        maximumFrames = max(1, maximumNesting)
    }

    /// The body. Linear in the number of nodes.
    mutating func build(fromAncestors: Bool = true) -> [Block] {
        var node = chosen.range.lowerBound
        if fromAncestors { enterAncestors(of: node) }
        while node < chosen.range.upperBound {
            close(before: node)
            if let end = chosen.endOfGap(at: node) {
                flush()
                node = end
                continue
            }
            let record = tree.records[node]
            if record.tag == .text {
                if chosen.containsText(node) { addText(node) }
                node += 1
            } else {
                node = enter(node, record)
            }
        }
        close(before: .max)
        flush()
        while frames.count > 1 { closeFrame() }
        return Self.tidied(frames[0].blocks)
    }

    /// The content of a part of the page that begins with the range of another selection. Nothing that was built before shows in it.
    ///
    /// Linear in the number of nodes of the range.
    func content(of selection: Selection) -> (blocks: [Block], usedTexts: [Int32]) {
        var builder = self
        builder.chosen = selection
        let blocks = builder.build(fromAncestors: false)
        return (blocks, builder.usedTexts)
    }

    /// Notes the pieces of text of preformatted text or a formula, as far as they are read.
    private mutating func noteTexts(in node: Int) {
        guard notesTexts else { return }
        var inner = node + 1
        while inner < tree.end(of: node) {
            switch tree.records[inner].tag {
            case .text: usedTexts.append(Int32(inner))
            case .script, .style, .button: inner = tree.end(of: inner) - 1
            case .other where tree.name(of: inner).hasPrefix("annotation"): inner = tree.end(of: inner) - 1
            default: break
            }
            inner += 1
        }
    }

    /// Opens the frames of the elements that the first chosen node stands in.
    private mutating func enterAncestors(of node: Int) {
        for ancestor in Array(tree.ancestors(of: node)).reversed() where ancestor > 0 {
            _ = enter(ancestor, tree.records[ancestor], isAncestor: true)
        }
    }

    /// Opens an element and gives the node to go on with.
    private mutating func enter(_ node: Int, _ record: HTMLTree.Record, isAncestor: Bool = false) -> Int {
        let end = Int(record.end)
        if let next = addVoid(node, record) { return next }
        if ElementClass.isInvisible(record.tag) { return end }
        let holdsText = chosen.holdsText(node..<end)
        if !holdsText, !chosen.holdsMedia(node..<end) {
            keepEmptyCell(node, record)
            return end
        }
        if isControl(node, record) { return end }
        if isCredit(node) {
            flush()
            if frames.count < maximumFrames { frames.append(ContentFrame(.credit, end: end)) }
        }
        if ElementClass.isInline(record.tag) {
            if record.tag == .cite, beginsQuote(node) {
                flush()
                lineEnds.append(end)
            } else if record.tag == .cite, isDirectlyInQuote(node), frames.count < maximumFrames {
                flush()
                frames.append(ContentFrame(.caption, end: end))
            }
            openInline(node, record)
            return node + 1
        }
        flush()
        lineEnds.append(end)
        if record.tag == .pre, !isAncestor {
            if holdsText, let code = code.read(node) {
                append(.code(code))
                noteTexts(in: node)
            }
            return end
        }
        if let level = ElementClass.headingLevel(record.tag) {
            headings.append((level, end))
        } else if let kind = frameKind(of: node, record) {
            closeOpenTerm(before: kind)
            if frames.count < maximumFrames {
                frames.append(ContentFrame(kind, end: end))
            } else {
                reachedNestingLimit = true
            }
        }
        return node + 1
    }

    /// Without the empty cells of a row, those behind them would stand in the wrong columns.
    private mutating func keepEmptyCell(_ node: Int, _ record: HTMLTree.Record) {
        guard let kind = cellKind(of: node, record) else { return }
        flush()
        frames[frames.count - 1].add(ContentFrame(kind, end: Int(record.end)))
    }

    private func cellKind(of node: Int, _ record: HTMLTree.Record) -> ContentFrame.Kind? {
        guard record.tag == .td || record.tag == .th, isIn(.row) else { return nil }
        return .cell(isHeader: record.tag == .th, columnSpan: span(.colspan, of: node), rowSpan: span(.rowspan, of: node))
    }

    private func frameKind(of node: Int, _ record: HTMLTree.Record) -> ContentFrame.Kind? {
        switch record.tag {
        case .blockquote: return .quote
        case .ul: return .list(isOrdered: false, start: 1)
        case .ol: return .list(isOrdered: true, start: tree.attribute(.start, of: node).flatMap { Int($0) } ?? 1)
        case .li: return .item
        case .dl: return .definitions
        case .dt: return .term
        case .dd: return .description
        case .figure: return .figure
        case .figcaption: return .caption
        case .caption: return isIn(.table) ? .caption : nil
        case .footer: return isDirectlyInQuote(node) ? .caption : nil
        case .table: return tables.isData(node) ? .table : nil
        case .tr: return isIn(.table) ? .row : nil
        case .td, .th: return cellKind(of: node, record)
        default: return nil
        }
    }

    /// A parser may put a term or description whose end tag is left out inside the one before it.
    private mutating func closeOpenTerm(before kind: ContentFrame.Kind) {
        switch (kind, frames[frames.count - 1].kind) {
        case (.term, .term), (.term, .description), (.description, .term), (.description, .description): closeFrame()
        default: break
        }
    }

    /// Whether an element is a tool of the page within its text: a link from a heading to itself, which shows a sign and no word, or a link to the
    /// editor of a wiki.
    private func isControl(_ node: Int, _ record: HTMLTree.Record) -> Bool {
        if record.tag == .span, let label = tree.attributeBytes(.class, of: node) { return label.elementsEqual("mw-editsection".utf8) }
        guard record.tag == .a, !headings.isEmpty, tree.attributeBytes(.href, of: node)?.first == UInt8(ascii: "#") else { return false }
        var counter = WordCounter()
        tree.squeezedBytes(of: node).withUnsafeBufferPointer { counter.count($0) }
        return counter.words == 0
    }

    private var isInFigure: Bool {
        for frame in frames.reversed() {
            switch frame.kind {
            case .figure: return true
            case .caption: continue
            default: return false
            }
        }
        return false
    }

    /// Whether an element of a figure says who made the picture: templates of all kinds call it so.
    private func isCredit(_ node: Int) -> Bool {
        guard isInFigure, let label = tree.attribute(.class, of: node)?.lowercased() else { return false }
        return label.split { !$0.isLetter }.contains { ["credit", "credits", "copyright", "photographer", "attribution"].contains($0) }
    }

    private func isIn(_ kind: TableFrame) -> Bool {
        switch (kind, frames[frames.count - 1].kind) {
        case (.table, .table), (.row, .row): true
        default: false
        }
    }

    private enum TableFrame { case table, row }

    private func isDirectlyInQuote(_ node: Int) -> Bool {
        if case .quote = frames[frames.count - 1].kind { return tree.parent(of: node).map { tree.tag(of: $0) == .blockquote } ?? false }
        return false
    }

    /// Whether an element stands in front of all words of a quote, as the line that introduces them; behind them it says where they are from.
    private func beginsQuote(_ node: Int) -> Bool {
        guard case .quote = frames[frames.count - 1].kind, frames[frames.count - 1].blocks.isEmpty, text.isEmpty,
            let parent = tree.parent(of: node)
        else { return false }
        return tree.tag(of: parent) == .blockquote || tree.tag(of: parent) == .div
    }

    private func span(_ name: HTMLAttributeName, of node: Int) -> Int {
        // The HTML standard caps both, so that no page can ask for a table of a billion cells.
        min(1000, max(1, tree.attribute(name, of: node).flatMap { Int($0) } ?? 1))
    }

    /// Handles elements without reading text of their own; gives the node to go on with, or `nil` for all others.
    private mutating func addVoid(_ node: Int, _ record: HTMLTree.Record) -> Int? {
        let end = Int(record.end)
        switch record.tag {
        case .br:
            breaks += 1
            if breaks >= 2 { flush() } else if chosen.isInside(node) { text.appendLineBreak() }
            return end
        case .hr:
            flush()
            if chosen.isInside(node) { append(.divider) }
            return end
        case .img:
            if chosen.allowsMedia(node), let sign = media.emoji(node) {
                text.append(sign.utf8)
                return end
            }
            if chosen.allowsMedia(node), !isTwin(node), let image = media.image(node), isNew(image) { add(image) }
            return end
        case .video, .audio:
            if chosen.allowsMedia(node), let recording = media.recording(node), isNew(recording) { add(recording) }
            return end
        case .iframe:
            if chosen.allowsMedia(node), let embed = media.embed(node), shown.insert(embed.source.href).inserted { place(.embed(embed)) }
            return end
        case .input:
            if tree.attribute(.type, of: node) == "checkbox", case .item = frames[frames.count - 1].kind {
                frames[frames.count - 1].isChecked = tree.hasAttribute(.checked, of: node)
            }
            return end
        case .math:
            if chosen.allowsMedia(node), let formula = MathReader(tree: tree).read(node) {
                add(formula)
                noteTexts(in: node)
            }
            return end
        default: return nil
        }
    }

    /// Whether a picture stands in a `noscript` beside one that a script loads: then both are the same.
    private mutating func isTwin(_ node: Int) -> Bool {
        var holder = tree.parent(of: node) ?? 0
        if tree.tag(of: holder) == .picture { holder = tree.parent(of: holder) ?? 0 }
        guard tree.tag(of: holder) == .noscript else {
            lastPictureHolder = holder
            return false
        }
        return tree.parent(of: holder) == lastPictureHolder
    }

    private mutating func isNew(_ media: Media) -> Bool { shown.insert(media.source.href).inserted }

    private mutating func add(_ media: Media) {
        if let figure = frames.lastIndex(where: { if case .figure = $0.kind { true } else { false } }) {
            frames[figure].media.append(media)
        } else {
            place(.figure(Figure([media])))
        }
    }

    private mutating func add(_ formula: MathReader.Formula) {
        if formula.isDisplayed {
            flush()
            append(.math(formula.math))
        } else {
            let style = currentStyle.union(.math)
            text.begin(style: style, link: nil, language: nil)
            text.append(formula.math.plainText.utf8)
            applyStyle()
        }
    }

    /// Puts a block behind the paragraph that is under construction, or at once when there is none.
    private mutating func place(_ block: Block) {
        if text.isEmpty { append(block) } else { waiting.append(block) }
    }

    private mutating func openInline(_ node: Int, _ record: HTMLTree.Record) {
        var open = styles.last ?? OpenInline()
        open.end = Int(record.end)
        if let style = TextStyle(element: record.tag) {
            open.style.formUnion(style)
        } else if record.tag == .a, let href = tree.attribute(.href, of: node), let address = links.resolve(href) {
            open.link = Link(address, title: tree.attribute(.title, of: node).flatMap { $0.isEmpty ? nil : $0 })
        }
        if let language = tree.attribute(.lang, of: node), !language.isEmpty { open.language = language }
        open.closesQuotation = record.tag == .q
        if record.tag == .q { text.append("“".utf8) }
        styles.append(open)
        applyStyle()
    }

    private var currentStyle: TextStyle { styles.last?.style ?? [] }

    private mutating func applyStyle() {
        text.begin(style: currentStyle, link: styles.last?.link, language: styles.last?.language)
    }

    private mutating func addText(_ node: Int) {
        let bytes = tree.textBytes(of: node)
        if notesTexts { usedTexts.append(Int32(node)) }
        // An empty line parts paragraphs also where editors fill it with a space that does not break.
        let isEmptyLine = !InlineText.isSeen(bytes)
        if isEmptyLine, breaks > 0 { return }
        if !isEmptyLine { breaks = 0 }
        text.append(bytes)
    }

    /// Closes what ends before a node.
    private mutating func close(before node: Int) {
        while let last = styles.last, last.end <= node {
            styles.removeLast()
            if last.closesQuotation { text.append("”".utf8) }
            applyStyle()
        }
        while let last = headings.last, last.end <= node {
            flush()
            headings.removeLast()
        }
        while let last = lineEnds.last, last <= node {
            flush()
            lineEnds.removeLast()
        }
        while frames.count > 1, frames[frames.count - 1].end <= node {
            flush()
            closeFrame()
        }
    }

    private mutating func closeFrame() {
        guard frames.count > 1, let frame = frames.popLast() else { return }
        frames[frames.count - 1].add(frame)
    }

    private mutating func flush() {
        breaks = 0
        if !text.isEmpty {
            let gathered = text.take()
            if !gathered.isEmpty {
                if let heading = headings.last {
                    append(.heading(level: heading.level, gathered))
                } else {
                    append(.paragraph(gathered))
                }
            }
        }
        for block in waiting { append(block) }
        waiting.removeAll()
    }

    private mutating func append(_ block: Block) {
        frames[frames.count - 1].blocks.append(block)
    }

    /// Without dividers at the ends and behind one another.
    private static func tidied(_ blocks: [Block]) -> [Block] {
        var tidied: [Block] = []
        for block in blocks {
            if case .divider = block, tidied.last.map(Self.isDivider) ?? true { continue }
            tidied.append(block)
        }
        if let last = tidied.last, isDivider(last) { tidied.removeLast() }
        return tidied
    }

    private static func isDivider(_ block: Block) -> Bool {
        if case .divider = block { true } else { false }
    }
}
