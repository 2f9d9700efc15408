/// Tells which blocks of a page are captions that only repeat the text which a page gives in place of a picture.
struct PictureCaptions {
    /// Shorter texts name what is shown, as headlines and links do.
    private static let leastWords = 6
    /// The share of a caption's words that are the picture's; a credit can follow them.
    private static let leastShare = 80
    private static let mostLinks: Float = 0.4

    private let page: PageBlocks
    private var beginnings = HashIndex()
    /// The words of the pictures' texts by the numbers of their beginnings; the longest where several begin alike.
    private var texts: [[UInt64]] = []

    init(_ page: PageBlocks, _ tree: HTMLTree) {
        self.page = page
        for node in tree.records.indices where tree.records[node].tag == .img {
            guard let bytes = tree.attributeBytes(.alt, of: node), bytes.count >= 2 * Self.leastWords else { continue }
            let words = Self.words(bytes)
            guard let beginning = Self.beginning(words) else { continue }
            let number = beginnings.number(of: beginning)
            if number == texts.count {
                texts.append(words)
            } else if words.count > texts[number].count {
                texts[number] = words
            }
        }
    }

    /// For each block whether it is one. Linear in the length of the text, and in that of the pictures' texts.
    func marks() -> [Bool] { page.blocks.indices.map { !texts.isEmpty && isCaption($0) } }

    private func isCaption(_ row: Int) -> Bool {
        let block = page.blocks[row]
        guard block.words >= Self.leastWords, block.traits.contains(.captionWord), !block.traits.contains(.heading),
            block.linkDensity < Self.mostLinks
        else { return false }
        let words = Self.words(page.text(of: row))
        guard let beginning = Self.beginning(words), let number = beginnings.existingNumber(of: beginning) else { return false }
        let common = zip(words, texts[number]).prefix { $0 == $1 }.count
        return common * 100 >= words.count * Self.leastShare
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
        var words: [UInt64] = []
        bytes.withUnsafeBufferPointer { buffer in
            var signs = WordScanning.Signs()
            WordScanning.scan(buffer, 0..<buffer.count, &signs) { word, _ in words.append(word) }
        }
        return words
    }

    private static func beginning(_ words: [UInt64]) -> UInt64? {
        guard words.count >= leastWords else { return nil }
        return words.prefix(leastWords).reduce(0) { ($0 ^ $1) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }
    }
}
