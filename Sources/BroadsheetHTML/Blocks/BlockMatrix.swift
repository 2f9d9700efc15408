#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The features of all blocks of a page: a row for each block, a column for each ``BlockFeature``.
///
/// Sums over ranges come from prefix sums, so everything is linear in the number of nodes and blocks.
struct BlockMatrix {
    static let columns = BlockFeature.allCases.count

    private(set) var values: [Float]
    let rows: Int

    let page: PageBlocks
    let groups: BlockGroups
    private(set) var sums = PrefixSums()
    private let tree: HTMLTree

    /// Measures the blocks of a page.
    ///
    /// - Parameter title: The page's title, which tells the heading that the article begins with.
    init(_ page: PageBlocks, _ tree: HTMLTree, title: String?) {
        self.page = page
        self.tree = tree
        rows = page.blocks.count
        values = [Float](repeating: 0, count: rows * Self.columns)
        groups = BlockGroups(page, tree)
        guard rows > 0 else { return }
        sums = PrefixSums(page.blocks)
        addTextFeatures()
        addPlaceFeatures()
        addGroupFeatures()
        addMainGroupFeatures()
        addTitleFeatures(title)
        addNeighbourFeatures()
        addTemplateFeatures()
    }

    @inline(__always)
    mutating func set(_ feature: BlockFeature, _ row: Int, _ value: Float) {
        values[row * Self.columns + feature.rawValue] = value
    }

    @inline(__always)
    mutating func set(_ feature: BlockFeature, _ row: Int, _ holds: Bool) {
        if holds { values[row * Self.columns + feature.rawValue] = 1 }
    }

    private mutating func addTextFeatures() {
        var index = HashIndex(minimumCapacity: rows)
        var copies: [Float] = []
        let numbers = page.blocks.map { block in
            let number = index.number(of: block.hash)
            if number == copies.count { copies.append(0) }
            copies[number] += 1
            return number
        }
        for row in 0..<rows {
            let block = page.blocks[row]
            set(.words, row, log1p(Float(block.words)))
            set(.linkDensity, row, block.linkDensity)
            set(.endsSentence, row, block.lastCharacter == .sentenceEnd)
            set(.copies, row, min(3, copies[numbers[row]]))
        }
    }

    private mutating func addPlaceFeatures() {
        var wordsBesideComments: Float = 0
        for block in page.blocks where block.words >= 15 && block.traits.isDisjoint(with: [.commentWord, .replyWord]) {
            wordsBesideComments += Float(block.words)
        }
        let textBesideComments = min(7, log1p(wordsBesideComments))
        for row in 0..<rows {
            let block = page.blocks[row]
            let all = block.traits
            let near = nearTraits(of: Int(block.element))
            set(.inParagraph, row, all.contains(.paragraph))
            set(.inHeading, row, all.contains(.heading))
            set(.inList, row, all.contains(.list))
            set(.inItem, row, isItem(Int(block.element)))
            set(.inCell, row, all.contains(.cell))
            set(.inFigure, row, all.contains(.figure))
            set(.inForm, row, all.contains(.form))
            set(.inFooter, row, all.contains(.footer))
            set(.inNavigation, row, all.contains(.navigation))
            set(.inAside, row, all.contains(.aside))
            set(.inMain, row, all.contains(.main))
            set(.inHidden, row, all.contains(.hidden))
            set(.nearNavigationWord, row, near.contains(.navigationWord))
            set(.nearLegalWord, row, near.contains(.legalWord))
            set(.nearModalWord, row, near.contains(.modalWord))
            set(.nearCaptionWord, row, near.contains(.captionWord))
            set(.nearFooterWord, row, near.contains(.footerWord))
            set(.nearCommentWord, row, near.contains(.commentWord))
            set(.nearHiddenWord, row, near.contains(.hiddenWord))
            set(.nearToolbarWord, row, near.contains(.toolbarWord))
            set(.nearRelatedWord, row, near.contains(.relatedWord))
            set(.nearNoticeWord, row, near.contains(.noticeWord))
            set(.inNoticeWord, row, all.contains(.noticeWord))
            set(.inCarouselWord, row, all.contains(.carouselWord))
            set(.inModalWord, row, all.contains(.modalWord))
            set(.inFooterWord, row, all.contains(.footerWord))
            set(.inCommentWord, row, all.contains(.commentWord))
            set(.inRelatedWord, row, all.contains(.relatedWord))
            if all.contains(.commentWord) { set(.commentWordBesideText, row, textBesideComments) }
        }
    }

    private func nearTraits(of element: Int) -> ElementTraits {
        var traits: ElementTraits = []
        var node = element
        for _ in 0..<4 {
            traits.formUnion(page.ownTraits[node])
            guard let parent = tree.parent(of: node) else { break }
            node = parent
        }
        return traits
    }

    private func isItem(_ element: Int) -> Bool {
        if page.ownTraits[element].contains(.list) { return true }
        guard let parent = tree.parent(of: element) else { return false }
        return page.ownTraits[parent].contains(.list)
    }

    private mutating func addTitleFeatures(_ title: String?) {
        let matcher = TitleMatcher(title ?? "")
        var anchor: Int?
        var bestAgreement: Float = -1
        var firstOther: Int?
        for row in 0..<rows where page.blocks[row].traits.contains(.heading) {
            let (share, agreement) = matcher.compare(page.text(of: row))
            set(.headingIsTitle, row, share)
            if page.blocks[row].traits.contains(.firstHeading) {
                if agreement > bestAgreement { (anchor, bestAgreement) = (row, agreement) }
            } else if agreement > 0.5, firstOther == nil {
                firstOther = row
            }
        }
        guard let anchor = anchor ?? firstOther else { return }
        for row in 0..<rows {
            set(.beforeTitle, row, row < anchor)
            set(.nearTitle, row, exp(-Float(abs(row - anchor)) / 20))
        }
    }

    private mutating func addNeighbourFeatures() {
        let totalLong = page.blocks.reduce(0) { $0 + ($1.isLong ? 1 : 0) }
        var longBefore = 0
        for row in 0..<rows {
            let first = Int32(max(0, row - 4))
            let end = Int32(min(rows, row + 5))
            set(.windowWords, row, log1p(sums.words(first, end)))
            set(.windowLinkDensity, row, sums.linkDensity(first, end))
            if totalLong > 0 {
                set(.beforeLong, row, longBefore == 0)
                set(.betweenLong, row, longBefore > 0 && longBefore < totalLong)
                set(.afterLong, row, longBefore == totalLong)
            }
            if page.blocks[row].isLong { longBefore += 1 }
        }
    }

    private mutating func addTemplateFeatures() {
        var index = HashIndex(minimumCapacity: 256)
        var chains = [UInt64](repeating: 0, count: tree.count)
        for node in 1..<max(1, tree.count) {
            let record = tree.records[node]
            guard record.tag != .text else { continue }
            chains[node] = (chains[Int(record.parent)] ^ UInt64(record.tag.rawValue)) &* 0x9e37_79b9_7f4a_7c15 &+ 1
        }
        var totals: [(words: Float, characters: Float, links: Float)] = []
        let templates = page.blocks.map { block in
            let template = index.number(of: chains[Int(block.element)])
            if template == totals.count { totals.append((0, 0, 0)) }
            totals[template].words += Float(block.words)
            totals[template].characters += Float(block.characters)
            totals[template].links += Float(min(block.linkCharacters, block.characters))
            return template
        }
        for row in 0..<rows {
            let total = totals[templates[row]]
            set(.templateShare, row, total.words / max(1, Float(sums.words[rows])))
            set(.templateLinkDensity, row, total.links / max(1, total.characters))
        }
    }
}
