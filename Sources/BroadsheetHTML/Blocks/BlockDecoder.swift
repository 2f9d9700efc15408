/// Chooses the blocks of the article from the probability of each.
struct BlockDecoder {
    /// A page whose expected content has fewer words than this, and no block that is this sure, is left empty.
    private static let leastWords: Float = 10
    private static let sureProbability: Float = 0.6
    /// Texts of at least this many words are taken once, unless the copy stands as near as this.
    private static let repeatedWords: Int32 = 12
    private static let nearCopy = 12

    private let page: PageBlocks
    private var probabilities: [Float]

    init(_ page: PageBlocks, _ probabilities: [Float]) {
        self.page = page
        self.probabilities = probabilities
    }

    /// The blocks that make up the article. O(n log n) in the number of blocks.
    ///
    /// - Parameters:
    ///   - comments: Whether a block seems to belong to the readers' comments, by the words of the page.
    static func choose(_ page: PageBlocks, _ probabilities: [Float], comments: [Bool]) -> [Bool] {
        var decoder = BlockDecoder(page, probabilities)
        decoder.leaveOutComments(comments)
        decoder.leaveOutHidden()
        decoder.trustArticleBody()
        var chosen = decoder.bestExpectedF1()
        decoder.leaveOutCopies(&chosen)
        decoder.leaveOutInserts(&chosen)
        decoder.leaveOutLastHeadings(&chosen)
        return chosen
    }

    private func expectedWords(_ row: Int) -> Float { probabilities[row] * Float(page.blocks[row].words) }

    private func expectedWords(where holds: (Int) -> Bool) -> Float {
        page.blocks.indices.reduce(0) { holds($1) ? $0 + expectedWords($1) : $0 }
    }

    private mutating func scale(_ factor: Float, where holds: (Int) -> Bool) {
        for row in page.blocks.indices where holds(row) { probabilities[row] *= factor }
    }

    /// Comments are left out wherever there is an article beside them; where there is none, as in a forum, they are the content.
    private mutating func leaveOutComments(_ comments: [Bool]) {
        let outside = expectedWords { !comments[$0] && page.blocks[$0].words >= 8 }
        let inside = expectedWords { comments[$0] }
        if inside > 0, outside >= 300 || outside >= 60 && outside >= 0.25 * inside { scale(0, where: { comments[$0] }) }
    }

    /// Hidden text comes in only where a page hides its article until a script runs.
    private mutating func leaveOutHidden() {
        let isHidden = { [page] (row: Int) in page.blocks[row].traits.contains(.hidden) }
        let visible = expectedWords { !isHidden($0) && page.blocks[$0].words >= 8 }
        let hidden = expectedWords { isHidden($0) && page.blocks[$0].words >= 8 }
        if visible >= 60, visible >= 0.5 * hidden { scale(0, where: isHidden) }
    }

    /// A stated article body that holds enough is believed, more so against what follows it than against the headline before it.
    private mutating func trustArticleBody() {
        let isInside = { [page] (row: Int) in page.blocks[row].traits.contains(.articleBody) }
        guard let first = page.blocks.indices.first(where: isInside) else { return }
        let inside = expectedWords(where: isInside)
        guard inside >= 0.3 * expectedWords(where: { _ in true }) else { return }
        scale(0.7) { $0 < first }
        scale(0.2) { $0 >= first && !isInside($0) }
    }

    /// The set with the best expected F1. With w words and probability p a block, F(S) = 2 Σ_S p·w / (Σ_S w + Σ p·w); the best set holds the blocks above half of
    /// its own value, so it is a prefix of the blocks sorted by probability.
    private func bestExpectedF1() -> [Bool] {
        let order = page.blocks.indices.sorted { (-probabilities[$0], $0) < (-probabilities[$1], $1) }
        let total = expectedWords { _ in true }
        var chosen = [Bool](repeating: false, count: order.count)
        guard total > 0, let surest = order.first else { return chosen }
        var gain: Float = 0
        var words: Float = 0
        var best: (value: Float, count: Int, gain: Float) = (0, 0, 0)
        for (place, row) in order.enumerated() {
            gain += expectedWords(row)
            words += Float(page.blocks[row].words)
            let value = 2 * gain / (words + total)
            if value > best.value { best = (value, place + 1, gain) }
        }
        if best.gain < Self.leastWords, probabilities[surest] < Self.sureProbability { return chosen }
        for row in order.prefix(best.count) { chosen[row] = true }
        return chosen
    }

    private func leaveOutCopies(_ chosen: inout [Bool]) {
        var latest: [UInt64: Int] = [:]
        for row in page.blocks.indices where chosen[row] && page.blocks[row].words >= Self.repeatedWords {
            let block = page.blocks[row]
            if let copy = latest[block.hash],
                row - copy > Self.nearCopy || page.ownTraits[Int(block.element)] != page.ownTraits[Int(page.blocks[copy].element)]
            {
                chosen[row] = false
            } else {
                latest[block.hash] = row
            }
        }
    }

    /// Boxes between the parts of an article that lead elsewhere: lists of related pages, sharing tools, invitations to subscribe.
    private func leaveOutInserts(_ chosen: inout [Bool]) {
        let sums = PrefixSums(page.blocks)
        let total = chosen.indices.reduce(0) { chosen[$1] ? $0 + Int(page.blocks[$1].words) : $0 }
        // A page of teasers consists of such boxes.
        let prose = chosen.indices.reduce(0) { chosen[$1] && page.blocks[$1].isLong ? $0 + Int(page.blocks[$1].words) : $0 }
        guard prose * 3 >= total * 2 else { return }
        var leftOut: Int32 = 0
        for node in page.ownTraits.indices {
            let traits = page.ownTraits[node]
            let (first, end) = (page.firstBlock[node], page.endBlock[node])
            guard end > max(first, leftOut), !traits.isDisjoint(with: [.relatedWord, .toolbarWord, .noticeWord]) else { continue }
            let words = sums.words(first, end)
            guard words * 5 <= total else { continue }
            let density = sums.linkDensity(first, end)
            let leadsElsewhere = traits.contains(.relatedWord) && density > 0.5
            let isTool = traits.contains(.toolbarWord) && density > 0 && words <= 15
            let isNotice = traits.contains(.noticeWord) && page.traits[node].contains(.aside)
            guard leadsElsewhere || isTool || isNotice else { continue }
            for row in max(first, leftOut)..<end { chosen[Int(row)] = false }
            leftOut = end
        }
    }

    /// A heading at the end announces something that was left out, such as a list of links.
    private func leaveOutLastHeadings(_ chosen: inout [Bool]) {
        let isText = { [page] (row: Int) in !page.blocks[row].traits.contains(.heading) }
        guard let last = chosen.indices.last(where: { chosen[$0] && isText($0) }), chosen.count > last + 1 else { return }
        // Where there are more of them, as in a list of articles, they are the content.
        let headings = (last + 1..<chosen.count).filter { chosen[$0] }
        guard headings.count <= 2 else { return }
        for row in headings { chosen[row] = false }
    }
}
