// Features of what stands around a block: headings, neighbours, the comment area.
extension BlockMeasures {
    func addHeadings(to matrix: inout BlockMatrix) {
        if let anchor = titleRow() {
            let before = sums.words(0, Int32(anchor))
            matrix.fill(.titleOffset) { ByteScale.offset($0 - anchor) }
            matrix.fill(.titleDistance) { row in
                let words = sums.words(0, Int32(row)) - before
                let half = ByteScale.log(abs(words)) / 2
                return words < 0 ? 128 - half : 128 + half
            }
        }
        addHeadingsAbove(to: &matrix)
        var next = 60
        for row in stride(from: rows - 1, through: 0, by: -1) {
            matrix.set(.nextHeading, row, UInt8(next))
            next = page.blocks[row].traits.contains(.heading) ? 1 : next == 60 ? 60 : min(50, next + 1)
        }
    }

    private func addHeadingsAbove(to matrix: inout BlockMatrix) {
        var heading: Int?
        for row in 0..<rows {
            if let heading {
                matrix.set(.headingDistance, row, UInt8(min(50, row - heading)))
                matrix.set(.headingTitleWords, row, titleDensity(heading))
                matrix.set(.headingWords, row, ByteScale.log(sums.words(Int32(heading + 1), Int32(row))))
            } else {
                matrix.set(.headingDistance, row, 60)
            }
            if page.blocks[row].traits.contains(.heading) { heading = row }
        }
    }

    private func titleDensity(_ row: Int) -> UInt8 { ByteScale.density(Int(words.counts[row].inTitle), Int(words.counts[row].distinct)) }

    /// The heading that shows the title.
    private func titleRow() -> Int? {
        var best: (row: Int, agreement: Float)?
        var firstOther: Int?
        for row in 0..<rows where page.blocks[row].traits.contains(.heading) {
            let count = words.counts[row]
            let shared = Float(count.inTitle)
            let agreement = shared / Float(max(1, count.distinct)) * shared / Float(max(1, words.titleCount))
            if page.blocks[row].traits.contains(.firstHeading) {
                if agreement > best?.agreement ?? -1 { best = (row, agreement) }
            } else if agreement > 0.5, firstOther == nil {
                firstOther = row
            }
        }
        return best?.row ?? firstOther
    }

    func addNeighbours(to matrix: inout BlockMatrix) {
        let (total, count) = (totalWords, Int32(rows))
        matrix.fill(.windowWords) { ByteScale.log(sums.words(max(0, Int32($0) - 4), min(count, Int32($0) + 5))) }
        matrix.fill(.windowLinkDensity) { row in
            let links = sums.links(max(0, Int32(row) - 4), min(count, Int32(row) + 5))
            return ByteScale.density(links.part, links.whole)
        }
        matrix.fill(.wideLinkDensity) { row in
            let links = sums.links(max(0, Int32(row) - 10), min(count, Int32(row) + 11))
            return ByteScale.density(links.part, links.whole)
        }
        matrix.fill(.windowImages) { ByteScale.log(images(max(0, Int32($0) - 4), min(count, Int32($0) + 5))) }
        matrix.fill(.position) { ByteScale.density($0, rows) }
        matrix.fill(.wordsBefore) { ByteScale.density(sums.words(0, Int32($0)), total) }
        matrix.fill(.fromEnd) { ByteScale.count(rows - $0, atMost: 200) }
        addLongNeighbours(to: &matrix)
        let firstComment = page.blocks.firstIndex { !$0.traits.isDisjoint(with: [.commentWord, .replyWord]) } ?? rows
        matrix.fill(.commentOffset) { ByteScale.offset($0 - firstComment) }
        if let firstFound = found.firstRow {
            // There is no block in the place of the comments, so that the first one behind them has the distance 1.
            matrix.fill(.foundOffset) { ByteScale.offset($0 < firstFound ? $0 - firstFound : $0 - firstFound + 1) }
        }
    }

    private func addLongNeighbours(to matrix: inout BlockMatrix) {
        let long = page.blocks.indices.filter { page.blocks[$0].isLong }
        var place = 0
        for row in 0..<rows {
            let isLong = place < long.count && long[place] == row
            let next = isLong ? place + 1 : place
            matrix.set(.longBefore, row, long.isEmpty ? 255 : ByteScale.density(place, long.count))
            matrix.set(.longBeforeCommon, row, place > 0 ? UInt8(stepsToCommon(row, long[place - 1])) : 30)
            matrix.set(.longBehindCommon, row, next < long.count ? UInt8(stepsToCommon(row, long[next])) : 30)
            place = next
        }
    }
}
