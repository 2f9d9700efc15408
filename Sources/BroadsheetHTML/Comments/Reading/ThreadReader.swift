internal import BroadsheetCore

/// Reads the comments of chosen runs: fields, parents, texts.
struct ThreadReader {
    private let tree: HTMLTree
    private let signals: PageSignals
    private let links: LinkResolver
    private let maximumNesting: Int
    private let notesTexts: Bool
    private var dateNodes: CommentDateNodes

    init(_ tree: HTMLTree, _ signals: PageSignals, links: LinkResolver, dates: CommentDates, maximumNesting: Int, notesTexts: Bool = false)
    {
        self.tree = tree
        self.signals = signals
        self.links = links
        self.maximumNesting = maximumNesting
        self.notesTexts = notesTexts
        dateNodes = CommentDateNodes(dates, DateAttributes(tree))
    }

    /// The comments of one or more runs, in the order of the page. Linear in the nodes of the runs.
    ///
    /// - Parameter groups: The items of each run, in document order.
    mutating func read(_ groups: [[Range<Int>]], _ fields: PatternFields.Matches) -> [CommentDraft] {
        let groups = groups.filter { !$0.isEmpty }
        guard !groups.isEmpty else { return [] }
        let nesting = GroupNesting(groups)
        var kept = [Bool](repeating: false, count: tree.count)
        var drafts: [CommentDraft] = []
        for (number, group) in groups.enumerated() {
            let page = ItemPage(tree, signals, CommentItems(group, among: nesting.spans))
            let reader = GroupReader(page, fields, &dateNodes, links)
            let first = drafts.count
            for var draft in reader.drafts(boxes: nesting.boxes(of: number), dateNodes: &dateNodes, kept: &kept) {
                draft.parent = draft.parent.map { $0 + first }
                drafts.append(draft)
            }
        }
        linkGroups(&drafts, nesting)
        write(&drafts, kept)
        return drafts
    }

    /// A comment without a parent in its own run answers the one of another run that it stands in.
    private func linkGroups(_ drafts: inout [CommentDraft], _ nesting: GroupNesting) {
        guard nesting.groupCount > 1 else { return }
        for (place, box) in nesting.boxesInOrderOfGroups.enumerated() where drafts[place].parent == nil {
            guard let box else { continue }
            drafts[place].parent = box
            drafts[place].parentEvidence = .structural
        }
    }

    /// Builds the bodies from what was kept.
    private func write(_ drafts: inout [CommentDraft], _ kept: [Bool]) {
        var selection = KeptNodes(tree, kept: kept)
        let builder = ContentBuilder(tree, chosen: selection, links: links, maximumNesting: maximumNesting, notesTexts: notesTexts)
        for place in drafts.indices {
            selection.range = drafts[place].textRange
            selection.gaps = drafts[place].holes
            let content = builder.content(of: selection)
            drafts[place].body = subject(of: drafts[place]) + content.blocks
            if notesTexts { drafts[place].parts.texts = texts(ofSubject: drafts[place]) + content.usedTexts }
            drafts[place].text = drafts[place].body.plainText
            if drafts[place].state == .visible, RemovalNotices.isNotice(drafts[place].text) {
                drafts[place].state = .deleted
                drafts[place].isRemoved = true
            }
            if drafts[place].isRemoved, drafts[place].body.count <= 1, drafts[place].text.count <= Self.longestNotice {
                drafts[place].body = []
                drafts[place].text = ""
            }
            if drafts[place].isPingback { shapePingback(&drafts[place]) }
            if drafts[place].body.isEmpty { drafts[place].parts.texts = [] }
        }
    }

    private func subject(of draft: CommentDraft) -> [Block] {
        guard let node = draft.subject, !draft.textRange.contains(node) else { return [] }
        let text = tree.text(of: node)
        return text.isEmpty ? [] : [.heading(level: 3, RichText(text))]
    }

    private func texts(ofSubject draft: CommentDraft) -> [Int32] {
        guard let node = draft.subject, !draft.textRange.contains(node) else { return [] }
        return (node..<tree.end(of: node)).filter { tree.records[$0].tag == .text }.map { Int32($0) }
    }

    /// The longest notice that a comment was removed, in characters.
    private static let longestNotice = 160
    /// The longest text of a notice that another page links here, with the excerpt that it may bring, in characters.
    private static let longestPingback = 250

    /// A pingback's author is the page that links here; what is left beside label, name and date is its excerpt.
    private func shapePingback(_ draft: inout CommentDraft) {
        guard let link = draft.pingbackLink else {
            draft.kind = .pingback
            return
        }
        let name = tree.text(of: link)
        let words = TextKeys.words(draft.text)
        let key = TextKeys.words(name)
        draft.kind = .pingback
        guard draft.text.count < Self.longestPingback else { return }
        draft.author = Contributor(name: name, link: tree.attribute(.href, of: link).flatMap(links.resolve).map { Link($0) })
        let isOnlyName = words.contains(key) && words.utf8.count <= key.utf8.count + 16
        let isLabel = Array(draft.text.utf8).withUnsafeBufferPointer { ControlWords.isPingbackLabel($0) } && words.utf8.count <= 14
        if isOnlyName || isLabel || draft.published?.year == nil && words.contains(key) {
            draft.body = []
            draft.text = ""
        }
    }
}

/// How the items of several runs lie in each other.
private struct GroupNesting {
    /// All items in document order.
    private(set) var spans: [Range<Int>] = []
    let groupCount: Int
    /// For each item, group after group, the nearest item of another group around it, as a place in that same order.
    private(set) var boxesInOrderOfGroups: [Int?]
    private let starts: [Int]

    init(_ groups: [[Range<Int>]]) {
        groupCount = groups.count
        var starts: [Int] = [0]
        for group in groups { starts.append(starts[starts.count - 1] + group.count) }
        self.starts = starts
        boxesInOrderOfGroups = [Int?](repeating: nil, count: starts[groups.count])
        var entries: [(span: Range<Int>, group: Int, place: Int)] = []
        for (number, group) in groups.enumerated() {
            for (place, span) in group.enumerated() { entries.append((span, number, starts[number] + place)) }
        }
        if groups.count > 1 {
            entries.sort {
                $0.span.lowerBound != $1.span.lowerBound ? $0.span.lowerBound < $1.span.lowerBound : $0.span.upperBound > $1.span.upperBound
            }
        }
        var open: [(end: Int, group: Int, place: Int)] = []
        for entry in entries {
            while let last = open.last, last.end <= entry.span.lowerBound { open.removeLast() }
            if let last = open.last {
                boxesInOrderOfGroups[entry.place] = last.group == entry.group ? boxesInOrderOfGroups[last.place] : last.place
            }
            open.append((entry.span.upperBound, entry.group, entry.place))
        }
        spans = entries.map(\.span)
    }

    func boxes(of group: Int) -> [Int?] { Array(boxesInOrderOfGroups[starts[group]..<starts[group + 1]]) }
}
