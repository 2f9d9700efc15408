/// Finds the texts that a page has several times, of which the content needs one.
struct RepeatedBlocks {
    /// Texts of at least this many words are taken once, unless the copy stands as near as this and comes from the same template: then it is meant.
    private static let leastWords: Int32 = 12
    private static let nearCopy = 12

    private let page: PageBlocks

    init(_ page: PageBlocks) { self.page = page }

    /// Takes the copies out of a choice. Linear in the length of the text.
    func leaveOut(of chosen: inout [Bool]) {
        leaveOutCopies(&chosen)
        leaveOutWholes(&chosen)
    }

    private func leaveOutCopies(_ chosen: inout [Bool]) {
        var index = HashIndex()
        var latest: [Int] = []
        for row in page.blocks.indices where chosen[row] && page.blocks[row].words >= Self.leastWords {
            let block = page.blocks[row]
            let number = index.number(of: block.hash)
            if number == latest.count {
                latest.append(row)
            } else if row - latest[number] > Self.nearCopy || !isAlike(block, page.blocks[latest[number]]) {
                chosen[row] = false
            } else {
                latest[number] = row
            }
        }
    }

    private func isAlike(_ block: TextBlock, _ other: TextBlock) -> Bool {
        page.labels[Int(block.element)] == page.labels[Int(other.element)]
            && page.ownTraits[Int(block.element)] == page.ownTraits[Int(other.element)]
    }

    /// A large block that only repeats the texts of three or more others, such as a whole article in one element for machines.
    private func leaveOutWholes(_ chosen: inout [Bool]) {
        let total = chosen.indices.reduce(0) { chosen[$1] ? $0 + page.blocks[$1].words : $0 }
        // There are three at most.
        for whole in chosen.indices where chosen[whole] && page.blocks[whole].words * 10 >= 3 * total && page.blocks[whole].words >= 24 {
            var runs = HashIndex()
            for run in beginnings(of: whole, atMost: .max) { _ = runs.number(of: run) }
            var (count, words): (Int, Int32) = (0, 0)
            for row in chosen.indices where chosen[row] && row != whole {
                let size = page.blocks[row].words
                guard size >= 8, size < page.blocks[whole].words, let run = beginnings(of: row, atMost: 1).first, runs.contains(run) else {
                    continue
                }
                count += 1
                words += size
            }
            if count >= 3, words * 10 >= 6 * page.blocks[whole].words { chosen[whole] = false }
        }
    }

    /// Hashes of the runs of six words of a block, each that begins at a word.
    private func beginnings(of row: Int, atMost most: Int) -> [UInt64] {
        var runs: [UInt64] = []
        var window: [UInt64] = []
        let block = page.blocks[row]
        page.text.withUnsafeBufferPointer { text in
            var signs = WordScanning.Signs()
            let start = Int(block.textStart)
            WordScanning.scan(text, start..<start + Int(block.textCount), &signs) { word, _ in
                guard runs.count < most else { return }
                window.append(word)
                guard window.count >= 6 else { return }
                runs.append(WordScanning.hash(of: window.suffix(6)))
                if window.count > 1024 { window.removeFirst(window.count - 6) }
            }
        }
        return runs
    }
}
