internal import BroadsheetCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Chooses the blocks of the main content from the probability of each.
struct BlockDecoder {
    /// A page whose expected content has fewer words than this, and no block that is this sure, is left empty; not so one that has hardly any words at all.
    private static let leastWords: Float = 10
    private static let sureProbability: Float = 0.6
    private static let fewWords: Float = 60

    /// The power to which probabilities are raised, since the words of a page are right or wrong together: what is doubtful in one place is doubtful in all.
    /// More on pages that call themselves articles.
    private static let (power, powerOfArticles): (Float, Float) = (1.1, 1.25)

    private static let (leastOfHeadings, leastOfCells): (Float, Float) = (0.17, 0.08)
    private static let leastBesideExtras = 30

    private let page: PageBlocks
    private var probabilities: [Float]

    init(_ page: PageBlocks, _ probabilities: [Float]) {
        self.page = page
        self.probabilities = probabilities
    }

    /// What was chosen.
    struct Choice {
        /// For each block whether it is.
        var rows: [Bool] = []
        /// The F1 that the choice is expected to have.
        var quality: Float = 0
    }

    /// The blocks that make up the content. O(n log n) in the number of blocks.
    ///
    /// - Parameters:
    ///   - probabilities: That of each block.
    ///   - isArticle: Whether the page says that it is an article.
    ///   - extras: For each block whether it is to be left out where there is enough beside it, as ``TeaserMarks``, ``NumberedSlides`` and
    ///     ``PictureCaptions`` tell; empty for none.
    ///   - policy: How too much and too little are weighed.
    static func choose(
        _ page: PageBlocks, _ probabilities: [Float], isArticle: Bool = false, extras: [Bool] = [], policy: BodyPolicy = .balanced
    ) -> Choice {
        let power = isArticle ? powerOfArticles : power
        var decoder = BlockDecoder(page, probabilities.map { pow($0, power) })
        decoder.discountSideRegions()
        decoder.leaveOutComments()
        decoder.trustArticleBody()
        var choice = decoder.bestExpectedScore(policy)
        decoder.addHeadings(to: &choice.rows)
        decoder.addTables(to: &choice.rows)
        decoder.leaveOutExtras(&choice.rows, extras)
        RepeatedBlocks(page).leaveOut(of: &choice.rows)
        decoder.leaveOutInserts(&choice.rows)
        decoder.leaveOutLastHeadings(&choice.rows)
        return choice
    }

    /// Leaves out blocks that consist of identifiers for machines: at least eight words, 40 % of which mix letters and digits.
    static func withoutIdentifiers(_ probabilities: [Float], _ matrix: BlockMatrix) -> [Float] {
        var probabilities = probabilities
        for row in probabilities.indices where matrix[.mixedWords, row] >= 102 && matrix[.words, row] >= ByteScale.log(8) {
            probabilities[row] = 0
        }
        return probabilities
    }

    private func expectedWords(_ row: Int) -> Float { probabilities[row] * Float(page.blocks[row].words) }

    private func expectedWords(where holds: (Int) -> Bool) -> Float {
        page.blocks.indices.reduce(0) { holds($1) ? $0 + expectedWords($1) : $0 }
    }

    private mutating func scale(_ factor: Float, where holds: (Int) -> Bool) {
        for row in page.blocks.indices where holds(row) { probabilities[row] *= factor }
    }

    /// What stands in forms, asides and dialogs counts half where there is a text beside it.
    private mutating func discountSideRegions() { discount(0.5, within: [.form, .aside, .dialog], besideWords: 100) }

    /// What stands below a comment or reply word counts a tenth where there is an article beside it.
    private mutating func leaveOutComments() { discount(0.1, within: [.commentWord, .replyWord], besideWords: 300) }

    /// Scales the blocks within some elements, unless the model is sure of them as it is of the posts of a forum.
    private mutating func discount(_ factor: Float, within traits: ElementTraits, besideWords least: Float) {
        let isWithin = { [page] (row: Int) in !page.blocks[row].traits.isDisjoint(with: traits) }
        guard page.blocks.indices.contains(where: isWithin) else { return }
        let outside = expectedWords { !isWithin($0) && page.blocks[$0].words >= 8 }
        let words = page.blocks.indices.reduce(0) { isWithin($1) ? $0 + Float(page.blocks[$1].words) : $0 }
        if outside >= least, expectedWords(where: isWithin) < 0.65 * words { scale(factor, where: isWithin) }
    }

    /// A stated article body that holds enough is believed, more so against what follows it than against the headline before it.
    private mutating func trustArticleBody() {
        let isInside = { [page] (row: Int) in page.blocks[row].traits.contains(.articleBody) }
        guard let first = page.blocks.indices.first(where: isInside) else { return }
        guard expectedWords(where: isInside) >= 0.3 * expectedWords(where: { _ in true }) else { return }
        scale(0.7) { $0 < first }
        scale(0.2) { $0 >= first && !isInside($0) }
    }

    /// The set with the best expected score. With w words and probability p a block, F(S) = (1 + β²) Σ_S p·w / (Σ_S w + β² Σ p·w); the best set holds the
    /// blocks above a share of its own value, so it is a prefix of the blocks sorted by probability. β is 1 for F1; a smaller one weighs precision more.
    private func bestExpectedScore(_ policy: BodyPolicy) -> Choice {
        let weight: Float =
            switch policy {
            case .precise: 0.25
            case .balanced: 1
            case .complete: 4
            }
        let order = page.blocks.indices.sorted { (-probabilities[$0], $0) < (-probabilities[$1], $1) }
        let total = expectedWords { _ in true }
        var choice = Choice(rows: [Bool](repeating: false, count: order.count))
        guard total > 0, let surest = order.first else { return choice }
        var (gain, words): (Float, Float) = (0, 0)
        var best: (value: Float, count: Int, gain: Float, words: Float) = (0, 0, 0, 0)
        for (place, row) in order.enumerated() {
            gain += expectedWords(row)
            words += Float(page.blocks[row].words)
            let value = (1 + weight) * gain / (words + weight * total)
            if value > best.value { best = (value, place + 1, gain, words) }
        }
        // Where there is hardly any text, nothing can be told from its surroundings: all that leads nowhere is taken.
        let isTiny = words < Self.fewWords
        if best.gain < Self.leastWords, probabilities[surest] < Self.sureProbability {
            if isTiny {
                choice.rows = page.blocks.indices.map { row in
                    Self.leadsNowhere(page.blocks[row]) && !page.blocks[row].traits.contains(.heading) && !asksForScripts(row)
                }
            }
            return choice
        }
        for row in order.prefix(best.count) { choice.rows[row] = true }
        if isTiny, policy != .precise { addSentences(to: &choice.rows) }
        choice.quality = 2 * best.gain / (best.words + total)
        return choice
    }

    /// A heading between two blocks that were chosen belongs to them, unless the model is sure that it does not.
    private func addHeadings(to chosen: inout [Bool]) {
        guard chosen.count > 2 else { return }
        for row in 1..<chosen.count - 1 where !chosen[row] && chosen[row - 1] && chosen[row + 1] {
            if page.blocks[row].traits.contains(.heading), probabilities[row] >= Self.leastOfHeadings { chosen[row] = true }
        }
    }

    /// The cells of tables between two blocks that were chosen belong to them, for all that a cell by itself looks like the label of a form.
    private func addTables(to chosen: inout [Bool]) {
        let isLeftOut = { [page, chosen] (row: Int) in !chosen[row] && page.blocks[row].traits.contains(.cell) }
        var most = Float(chosen.indices.reduce(0) { chosen[$1] ? $0 + Int(page.blocks[$1].words) : $0 }) / 2
        var row = 1
        while row < chosen.count {
            let first = row
            var (words, expected): (Float, Float) = (0, 0)
            while row < chosen.count, isLeftOut(row) {
                words += Float(page.blocks[row].words)
                expected += expectedWords(row)
                row += 1
            }
            if row > first, row < chosen.count, chosen[first - 1], chosen[row], words <= most, expected >= Self.leastOfCells * words {
                most -= words
                for cell in first..<row { chosen[cell] = true }
            }
            row += 1
        }
    }

    /// Leaves out extras where enough is left without them.
    private func leaveOutExtras(_ chosen: inout [Bool], _ extras: [Bool]) {
        var (all, rest) = (0, 0)
        for row in extras.indices where chosen[row] {
            all += Int(page.blocks[row].words)
            if !extras[row] { rest += Int(page.blocks[row].words) }
        }
        guard rest < all, rest >= Self.leastBesideExtras, rest * 10 >= all * 3 else { return }
        for row in extras.indices where extras[row] { chosen[row] = false }
    }

    /// Boxes between the parts of an article that lead elsewhere: lists of related pages, sharing tools, invitations to subscribe.
    private func leaveOutInserts(_ chosen: inout [Bool]) {
        let total = chosen.indices.reduce(0) { chosen[$1] ? $0 + Int(page.blocks[$1].words) : $0 }
        // A page of teasers consists of such boxes.
        let prose = chosen.indices.reduce(0) { chosen[$1] && page.blocks[$1].isLong ? $0 + Int(page.blocks[$1].words) : $0 }
        guard prose * 3 >= total * 2 else { return }
        let sums = PrefixSums(page.blocks)
        var leftOut: Int32 = 0
        for node in page.ownTraits.indices {
            let traits = page.ownTraits[node]
            guard !traits.isDisjoint(with: [.relatedWord, .toolbarWord, .noticeWord]) else { continue }
            let (first, end) = (page.firstBlock[node], page.endBlock[node])
            guard end > max(first, leftOut) else { continue }
            let words = sums.words(first, end)
            guard words * 5 <= total else { continue }
            let density = sums.linkDensity(first, end)
            let leadsElsewhere = traits.contains(.relatedWord) && density > 0.8
            let isTool = traits.contains(.toolbarWord) && density > 0 && words <= 15
            let isNotice = traits.contains(.noticeWord) && page.traits[node].contains(.aside)
            guard leadsElsewhere || isTool || isNotice else { continue }
            for row in max(first, leftOut)..<end { chosen[Int(row)] = false }
            leftOut = end
        }
    }

    /// Takes the short sentences beside those that were chosen, in the same kind of place.
    private func addSentences(to chosen: inout [Bool]) {
        for row in page.blocks.indices.dropFirst() where chosen[row - 1] && isSentence(row, like: row - 1) { chosen[row] = true }
        for row in page.blocks.indices.dropLast().reversed() where chosen[row + 1] && isSentence(row, like: row + 1) { chosen[row] = true }
    }

    private func isSentence(_ row: Int, like other: Int) -> Bool {
        let block = page.blocks[row]
        return block.lastCharacter == .sentenceEnd && block.traits == page.blocks[other].traits && Self.leadsNowhere(block)
    }

    /// Whether a text tells that nothing is shown without scripts, which is called by the same name in all languages.
    private func asksForScripts(_ row: Int) -> Bool { String(decoding: page.text(of: row), as: UTF8.self).contains("JavaScript") }

    private static func leadsNowhere(_ block: TextBlock) -> Bool {
        block.linkDensity < 0.5
            && block.traits.isDisjoint(with: [.navigation, .footer, .aside, .form, .dialog, .navigationWord, .footerWord])
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
