// Features of the page as a whole, which help to tell what kind it is.
extension BlockMeasures {
    func addPage(to matrix: inout BlockMatrix, items: [Int32], best: Int) {
        let (total, long) = (totalWords, totalLong)
        matrix.fill(.pageBlocks, ByteScale.log(rows))
        matrix.fill(.pageWords, ByteScale.log(total))
        let links = sums.links(0, Int32(rows))
        matrix.fill(.pageLinkDensity, ByteScale.density(links.part, links.whole))
        matrix.fill(.pageLong, ByteScale.density(long, total))
        matrix.fill(.pageBest, ByteScale.share(sums.words(groups.first[best], groups.end[best]), total))
        matrix.fill(.pageKind, topic.kindNumber)
        matrix.fill(.pageHasSummary, words.hasSummary ? 1 : 0)
        matrix.fill(.pageAddressHyphens, ByteScale.count(topic.slug.utf8.count { $0 == UInt8(ascii: "-") }))
        matrix.fill(.pageAddressDigits, ByteScale.count(topic.slug.utf8.count { $0 &- 0x30 < 10 }))
        matrix.fill(.pageComments, ByteScale.log(found.count))
        addBlockSums(to: &matrix, items: items)
        addElementCounts(to: &matrix)
    }

    private func addBlockSums(to matrix: inout BlockMatrix, items: [Int32]) {
        var (longBlocks, longest, prices, repeated, repeatedLong, other, beforeComments) = (0, 0, 0, 0, 0, 0, 0)
        var sawComments = false
        for (row, block) in page.blocks.enumerated() {
            let count = Int(block.words)
            longest = max(longest, count)
            if block.isLong { longBlocks += 1 }
            if words.counts[row].hasPrice { prices += 1 }
            if items[row] >= 4 {
                repeated += count
                if block.isLong { repeatedLong += count }
            }
            if !block.traits.isDisjoint(with: [.commentWord, .replyWord]) {
                sawComments = true
            } else if count >= 15 {
                other += count
                if !sawComments { beforeComments += count }
            }
        }
        matrix.fill(.pageLongBlocks, ByteScale.log(longBlocks))
        matrix.fill(.pageLongest, ByteScale.log(longest))
        matrix.fill(.pagePrices, ByteScale.density(prices, rows))
        matrix.fill(.pageRepeated, ByteScale.density(repeated, totalWords))
        matrix.fill(.pageRepeatedLong, ByteScale.density(repeatedLong, totalLong))
        matrix.fill(.pageOtherWords, ByteScale.log(other))
        matrix.fill(.pageWordsBeforeComments, ByteScale.log(beforeComments))
    }

    private func addElementCounts(to matrix: inout BlockMatrix) {
        var tags = [Int](repeating: 0, count: 256)
        var (cart, review, card, product, mainLong) = (0, 0, 0, 0, 0)
        for node in 0..<tree.count {
            let tag = tree.records[node].tag
            tags[Int(tag.rawValue)] += 1
            guard tag != .text else { continue }
            let traits = page.ownTraits[node]
            guard !traits.isDisjoint(with: [.cartWord, .reviewWord, .cardWord, .productWord, .main]) else { continue }
            if traits.contains(.cartWord) { cart += 1 }
            if traits.contains(.reviewWord) { review += 1 }
            if traits.contains(.cardWord) { card += 1 }
            if traits.contains(.productWord) { product += 1 }
            if traits.contains(.main), page.endBlock[node] > page.firstBlock[node] {
                mainLong = max(mainLong, sums.long(page.firstBlock[node], page.endBlock[node]))
            }
        }
        matrix.fill(.pageMain, ByteScale.density(mainLong, totalLong))
        let counted: [(BlockFeature, HTMLTag)] = [
            (.pageParagraphs, .p), (.pageImages, .img), (.pageInputs, .input), (.pageButtons, .button), (.pageLabels, .label),
            (.pageCode, .code), (.pageSections, .section), (.pageArticles, .article), (.pageLinks, .a), (.pageCells, .td),
        ]
        for (feature, tag) in counted { matrix.fill(feature, ByteScale.log(tags[Int(tag.rawValue)])) }
        matrix.fill(.pageCartWords, ByteScale.log(cart))
        matrix.fill(.pageReviewWords, ByteScale.log(review))
        matrix.fill(.pageCardWords, ByteScale.log(card))
        matrix.fill(.pageProductWords, ByteScale.log(product))
    }
}
