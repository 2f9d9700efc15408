// Features of the groups around a block.
extension BlockMeasures {
    /// What is measured of each group.
    private struct GroupBytes {
        var linkDensity: UInt8 = 0
        var long: UInt8 = 0
        var words: UInt8 = 0
        var share: UInt8 = 0
        var headings: UInt8 = 0
        var repetition: UInt8 = 0
    }

    /// Measures the groups, and returns for each block how often its item repeats.
    func addGroups(to matrix: inout BlockMatrix) -> [Int32] {
        let total = totalWords
        let bytes = groups.first.indices.map { group in
            let (first, end) = (groups.first[group], groups.end[group])
            let links = sums.links(first, end)
            let words = sums.words(first, end)
            return GroupBytes(
                linkDensity: ByteScale.density(links.part, links.whole), long: ByteScale.density(sums.long(first, end), words),
                words: ByteScale.log(words), share: ByteScale.share(words, total),
                headings: ByteScale.density(sums.headings(first, end), Int(end - first)),
                repetition: ByteScale.log(Int(groups.repetition[group])))
        }
        var levels = groups.ofBlock
        let half = Int32((rows + 1) / 2)
        var item = groups.ofBlock
        var itemRepetition = [Int32](repeating: 0, count: rows)
        for level in 0..<8 {
            for row in 0..<rows {
                let group = Int(levels[row])
                if groups.repetition[group] > itemRepetition[row], groups.end[group] - groups.first[group] < half {
                    itemRepetition[row] = groups.repetition[group]
                    item[row] = Int32(group)
                }
            }
            fill(level, bytes, levels, &matrix)
            for row in 0..<rows { levels[row] = groups.parent[Int(levels[row])] }
        }
        addItems(item, itemRepetition, bytes, &matrix)
        return itemRepetition
    }

    private func fill(_ level: Int, _ bytes: [GroupBytes], _ at: [Int32], _ matrix: inout BlockMatrix) {
        func fill(_ feature: BlockFeature, _ value: (GroupBytes) -> UInt8) { matrix.fill(feature) { value(bytes[Int(at[$0])]) } }
        switch level {
        case 0:
            fill(.group0LinkDensity) { $0.linkDensity }
            fill(.group0Long) { $0.long }
            fill(.group0Words) { $0.words }
            fill(.group0Repetition) { $0.repetition }
        case 1:
            fill(.group1LinkDensity) { $0.linkDensity }
            fill(.group1Long) { $0.long }
            fill(.group1Words) { $0.words }
            fill(.group1Repetition) { $0.repetition }
        case 2:
            fill(.group2LinkDensity) { $0.linkDensity }
            fill(.group2Long) { $0.long }
            fill(.group2Words) { $0.words }
            fill(.group2Share) { $0.share }
            fill(.group2Headings) { $0.headings }
            matrix.fill(.group2Images) { ByteScale.log(images(groups.first[Int(at[$0])], groups.end[Int(at[$0])])) }
        case 3:
            fill(.group3LinkDensity) { $0.linkDensity }
            fill(.group3Words) { $0.words }
            fill(.group3Share) { $0.share }
        case 4:
            fill(.group4LinkDensity) { $0.linkDensity }
            fill(.group4Long) { $0.long }
            fill(.group4Words) { $0.words }
            fill(.group4Share) { $0.share }
            fill(.group4Headings) { $0.headings }
            matrix.fill(.group4Position) { row in
                let group = Int(at[row])
                return ByteScale.density(row - Int(groups.first[group]), Int(groups.end[group] - groups.first[group]))
            }
        default: break
        }
    }

    private func addItems(_ item: [Int32], _ repetition: [Int32], _ bytes: [GroupBytes], _ matrix: inout BlockMatrix) {
        var linkedHeadings = [Int32](repeating: 0, count: rows + 1)
        for row in 0..<rows {
            let block = page.blocks[row]
            let isOne = block.traits.contains(.heading) && block.linkCharacters * 2 > block.characters
            linkedHeadings[row + 1] = linkedHeadings[row] + (isOne ? 1 : 0)
        }
        matrix.fill(.itemRepetition) { ByteScale.log(Int(repetition[$0])) }
        matrix.fill(.itemWords) { repetition[$0] > 0 ? bytes[Int(item[$0])].words : 0 }
        matrix.fill(.itemLinkDensity) { repetition[$0] > 0 ? bytes[Int(item[$0])].linkDensity : 0 }
        matrix.fill(.itemImages) { row in
            guard repetition[row] > 0 else { return 0 }
            // The picture of a teaser stands in front of its text as often as behind it.
            let first = groups.first[Int(item[row])]
            return ByteScale.log(images(max(0, first - 1), groups.end[Int(item[row])]))
        }
        matrix.fill(.itemHasLinkedHeading) { row in
            let group = Int(item[row])
            return repetition[row] > 0 && linkedHeadings[Int(groups.end[group])] > linkedHeadings[Int(groups.first[group])] ? 1 : 0
        }
    }

    /// Measures how blocks stand to the groups that hold most of the page's text, and returns the best of these.
    func addMainGroups(to matrix: inout BlockMatrix) -> Int {
        let total = totalWords
        let (main40, main70) = (smallestGroup(withPartsOfLongWords: 4), smallestGroup(withPartsOfLongWords: 7))
        let best = bestGroup()
        matrix.fill(.main40Offset) { ByteScale.offset(distance($0, to: main40)) }
        matrix.fill(.main70Offset) { ByteScale.offset(distance($0, to: main70)) }
        matrix.fill(.bestOffset) { ByteScale.offset(distance($0, to: best)) }
        matrix.fill(.main40Share, ByteScale.share(sums.words(groups.first[main40], groups.end[main40]), total))
        matrix.fill(.main70Share, ByteScale.share(sums.words(groups.first[main70], groups.end[main70]), total))
        // Parents come before children.
        var steps = [UInt8](repeating: 0, count: groups.first.count)
        for group in steps.indices.dropFirst() {
            let encloses = groups.first[group] <= groups.first[best] && groups.end[group] >= groups.end[best] && group <= best
            steps[group] = encloses ? 0 : min(9, steps[Int(groups.parent[group])] + 1)
        }
        matrix.fill(.bestCommon) { steps[Int(groups.ofBlock[$0])] }
        return best
    }

    /// The group for which the long blocks vote: each gives its words and commas to the group above its own, and less to the next three.
    private func bestGroup() -> Int {
        var votes = [Float](repeating: 0, count: groups.first.count)
        for row in 0..<rows where page.blocks[row].isLong {
            let weight = Float(page.blocks[row].words + 10 * page.blocks[row].commas)
            var group = Int(groups.ofBlock[row])
            for share: Float in [1, 1 / 2, 1 / 4, 1 / 6] {
                group = Int(groups.parent[group])
                votes[group] += weight * share
            }
        }
        var best = 0
        var bestVotes: Float = -1
        for group in votes.indices {
            let clean = votes[group] * (1 - sums.linkDensity(groups.first[group], groups.end[group]))
            if clean > bestVotes { (best, bestVotes) = (group, clean) }
        }
        return best
    }

    /// The smallest group with so many tenths of the words in long blocks; of equal ones the innermost.
    private func smallestGroup(withPartsOfLongWords tenths: Int) -> Int {
        let wanted = max(1, totalLong) * tenths
        var smallest = 0
        for group in groups.first.indices where sums.long(groups.first[group], groups.end[group]) * 10 >= wanted {
            if sums.words(groups.first[group], groups.end[group]) <= sums.words(groups.first[smallest], groups.end[smallest]) {
                smallest = group
            }
        }
        return smallest
    }

    /// How many blocks lie between a block and a group: negative before it, 0 inside.
    private func distance(_ row: Int, to group: Int) -> Int {
        if row < Int(groups.first[group]) { return row - Int(groups.first[group]) }
        return row >= Int(groups.end[group]) ? row - Int(groups.end[group]) + 1 : 0
    }
}
