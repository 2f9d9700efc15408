/// The part of a tree that the body is made of.
struct ChosenNodes: NodeSelection {
    /// From the first chosen node to the last; a heading that shows the title and pictures under it count as the beginning.
    let range: Range<Int>

    private let page: PageBlocks
    private let foreign: ElementTraits
    private let parents: [Int32]
    private let isChosen: [Bool]
    /// How many chosen blocks come before each block.
    private let before: [Int32]
    /// For each piece of text whether it is chosen.
    private let texts: [Bool]
    /// How many pictures and other elements that show something without text come before each node.
    private let mediaBefore: [Int32]

    static let media: HTMLTagSet = [.img, .video, .audio, .iframe, .math, .hr]

    /// Marks the nodes of chosen blocks. Linear in the number of nodes.
    init(_ tree: HTMLTree, _ page: PageBlocks, chosen: [Bool], titleNodes: [Int]) {
        self.page = page
        parents = tree.records.map(\.parent)
        var chosen = chosen
        let titles = titleNodes.map { $0..<tree.end(of: $0) }
        for row in chosen.indices where chosen[row] {
            let first = Int(page.blocks[row].firstNode)
            if titles.contains(where: { $0.contains(first) }) { chosen[row] = false }
        }
        var mediaBefore: [Int32] = [0]
        mediaBefore.reserveCapacity(tree.count + 1)
        for node in 0..<tree.count {
            mediaBefore.append(mediaBefore[node] + (Self.media.contains(tree.records[node].tag) ? 1 : 0))
        }
        self.mediaBefore = mediaBefore
        range = Self.range(of: chosen, titles, tree, page)
        let first = chosen.firstIndex(of: true)
        // What holds for the beginning of the text, such as the class of a wrapper around the whole page, says nothing against the rest.
        foreign = Self.marksOfForeignParts.subtracting(first.map { page.blocks[$0].traits } ?? [])
        Self.addCompanions(to: &chosen, in: range, tree, page, mediaBefore, foreign)
        isChosen = chosen
        var texts = [Bool](repeating: false, count: tree.count)
        var before: [Int32] = [0]
        for row in chosen.indices {
            before.append(before[row] + (chosen[row] ? 1 : 0))
            guard chosen[row] else { continue }
            for node in Int(page.blocks[row].firstNode)..<Int(page.blocks[row].endNode) { texts[node] = true }
        }
        self.texts = texts
        self.before = before
    }

    private static func range(of chosen: [Bool], _ titles: [Range<Int>], _ tree: HTMLTree, _ page: PageBlocks) -> Range<Int> {
        guard let firstRow = chosen.firstIndex(of: true), let lastRow = chosen.lastIndex(of: true) else { return 0..<0 }
        var first = structure(beginningWith: firstRow, tree, page)
        // The picture between headline and text belongs to the article.
        if let title = titles.last(where: { $0.upperBound <= first }), first - title.upperBound < 400 { first = title.upperBound }
        return first..<max(first, Int(page.blocks[lastRow].endNode))
    }

    /// Adds what belongs to the texts around it however little it reads like prose: preformatted text, and the captions of pictures and tables that are shown.
    private static func addCompanions(
        to chosen: inout [Bool], in range: Range<Int>, _ tree: HTMLTree, _ page: PageBlocks, _ mediaBefore: [Int32],
        _ foreign: ElementTraits
    ) {
        var figureEnd = 0
        for node in range {
            switch tree.records[node].tag {
            case .figure:
                if mediaBefore[tree.end(of: node)] > mediaBefore[node] { figureEnd = tree.end(of: node) }
                continue
            case .figcaption where node < figureEnd: break
            case .caption where captionsChosenCells(node, chosen, tree, page): break
            case .pre: break
            case .tr where lacksCells(node, chosen, tree, page): break
            case .table where lacksRows(node, chosen, tree, page): break
            default: continue
            }
            guard page.traits[node].isDisjoint(with: foreign) else { continue }
            for row in Int(page.firstBlock[node])..<max(Int(page.firstBlock[node]), Int(page.endBlock[node])) { chosen[row] = true }
        }
    }

    /// Whether a row of a few cells is chosen by half of its words, so that the others are missing in it.
    private static func lacksCells(_ row: Int, _ chosen: [Bool], _ tree: HTMLTree, _ page: PageBlocks) -> Bool {
        let (words, chosenWords, _) = wordsOfCells(row, .tr, atMost: 12, chosen, tree, page)
        return chosenWords > 0 && chosenWords * 2 >= words
    }

    /// Whether a table of short texts is chosen by half of its words, so that rows of single words are missing in it.
    private static func lacksRows(_ table: Int, _ chosen: [Bool], _ tree: HTMLTree, _ page: PageBlocks) -> Bool {
        let (words, chosenWords, longest) = wordsOfCells(table, .table, atMost: 300, chosen, tree, page)
        return chosenWords > 0 && chosenWords * 2 >= words && longest <= 40
    }

    /// The words of all blocks of a row or table, of those that are chosen, and of the longest; nothing for one that holds another table, which lays out the
    /// page, or that has too many blocks.
    private static func wordsOfCells(
        _ node: Int, _ tag: HTMLTag, atMost most: Int, _ chosen: [Bool], _ tree: HTMLTree, _ page: PageBlocks
    ) -> (all: Int, chosen: Int, longest: Int) {
        let blocks = Int(page.firstBlock[node])..<max(Int(page.firstBlock[node]), Int(page.endBlock[node]))
        guard (2...most).contains(blocks.count) else { return (0, 0, 0) }
        var (words, chosenWords, longest) = (0, 0, 0)
        for block in blocks {
            guard tree.ancestors(of: Int(page.blocks[block].firstNode)).first(where: { tree.tag(of: $0) == tag }) == node else {
                return (0, 0, 0)
            }
            let count = Int(page.blocks[block].words)
            words += count
            longest = max(longest, count)
            if chosen[block] { chosenWords += count }
        }
        return (words, chosenWords, longest)
    }

    /// Whether one of the first cells behind the caption of a table is chosen.
    private static func captionsChosenCells(_ caption: Int, _ chosen: [Bool], _ tree: HTMLTree, _ page: PageBlocks) -> Bool {
        guard let table = tree.parent(of: caption), tree.tag(of: table) == .table else { return false }
        let first = Int(page.endBlock[caption])
        // A few are enough to tell, and keep tables within tables linear.
        return chosen[first..<max(first, min(first + 16, Int(page.endBlock[table])))].contains(true)
    }

    private static let structures: HTMLTagSet = [
        .div, .section, .article, .center, .header, .p, .li, .ul, .ol, .dl, .dt, .dd, .figure, .figcaption, .blockquote, .pre, .table,
        .tbody, .thead, .tr, .td, .th,
    ]

    /// The outermost element in a row that has no text before a block: the list or table that begins with it, with the pictures above it.
    private static func structure(beginningWith row: Int, _ tree: HTMLTree, _ page: PageBlocks) -> Int {
        var start = Int(page.blocks[row].firstNode)
        for ancestor in tree.ancestors(of: start) {
            let tag = tree.tag(of: ancestor)
            guard structures.contains(tag) || ElementClass.isInline(tag), tag == .pre || page.firstBlock[ancestor] == Int32(row) else {
                break
            }
            start = ancestor
        }
        return start
    }

    func containsText(_ node: Int) -> Bool { texts[node] }

    /// Whether any text inside an element's subtree is chosen.
    func holdsText(_ subtree: Range<Int>) -> Bool {
        let first = Int(page.firstBlock[subtree.lowerBound])
        let end = Int(page.endBlock[subtree.lowerBound])
        // An inline element can hold the end of one block and the beginning of another.
        return before[end] > before[first] || holdsPart(ofBlock: first, subtree) || holdsPart(ofBlock: end, subtree)
    }

    private func holdsPart(ofBlock row: Int, _ subtree: Range<Int>) -> Bool {
        guard row < isChosen.count, isChosen[row] else { return false }
        return Int(page.blocks[row].firstNode) < subtree.upperBound && subtree.lowerBound < Int(page.blocks[row].endNode)
    }

    func holdsMedia(_ subtree: Range<Int>) -> Bool {
        mediaBefore[subtree.upperBound] > mediaBefore[subtree.lowerBound] && isInside(subtree.lowerBound)
    }

    func isInside(_ node: Int) -> Bool { range.contains(node) }

    /// Whether a picture at a node belongs to the article: between its texts, and in no part of the page that is there for something else.
    func allowsMedia(_ node: Int) -> Bool {
        guard isInside(node) else { return false }
        return parents[node] < 0 || page.traits[Int(parents[node])].isDisjoint(with: foreign)
    }

    /// What marks a part of a page that is there for something else.
    private static let marksOfForeignParts: ElementTraits = [
        .navigation, .footer, .aside, .form, .dialog, .hidden, .relatedWord, .commentWord, .modalWord, .cartWord,
    ]
}
