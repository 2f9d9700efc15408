#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// Features of the groups around a block.
extension BlockMatrix {
    mutating func addGroupFeatures() {
        let half = Int32((rows + 1) / 2)
        for row in 0..<rows {
            let own = Int(groups.ofBlock[row])
            let next = Int(groups.parent[own])
            set(.groupLinkDensity, row, sums.linkDensity(groups.first[next], groups.end[next]))
            set(.groupLong, row, sums.longShare(groups.first[next], groups.end[next]))
            var outer = own
            var repetition: Int32 = 1
            for level in 0..<8 {
                if level == 4 { set(.outerGroupLong, row, sums.longShare(groups.first[outer], groups.end[outer])) }
                if groups.end[outer] - groups.first[outer] < half { repetition = max(repetition, groups.repetition[outer]) }
                outer = Int(groups.parent[outer])
            }
            set(.repetition, row, log1p(Float(repetition)))
        }
    }

    mutating func addMainGroupFeatures() {
        let best = bestGroup()
        let main = smallestGroup(withShareOfLongWords: 0.7)
        for row in 0..<rows {
            let fromBest = distance(row, to: best)
            set(.inBestGroup, row, fromBest == 0)
            set(.nearBestGroup, row, exp(-Float(abs(fromBest)) / 8))
            set(.afterBestGroup, row, fromBest > 0)
            let fromMain = distance(row, to: main)
            set(.inMainGroup, row, fromMain == 0)
            set(.nearMainGroup, row, exp(-Float(abs(fromMain)) / 8))
            set(.afterMainGroup, row, fromMain > 0)
        }
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

    private func smallestGroup(withShareOfLongWords share: Float) -> Int {
        let wanted = max(1, Float(sums.long[rows])) * share
        var smallest = 0
        for group in groups.first.indices where sums.long(groups.first[group], groups.end[group]) >= wanted {
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
