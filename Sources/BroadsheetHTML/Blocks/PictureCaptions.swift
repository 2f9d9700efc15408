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
        var words: [UInt64] = []
        for node in tree.records.indices where tree.records[node].tag == .img {
            guard let bytes = tree.attributeBytes(.alt, of: node), let beginning = Self.read(bytes, &words) else { continue }
            let number = beginnings.number(of: beginning)
            if number == texts.count {
                texts.append(words)
            } else if words.count > texts[number].count {
                texts[number] = words
            }
        }
    }

    /// For each block whether it is one. Linear in the length of the text, and in that of the pictures' texts.
    func marks() -> [Bool] {
        var marks = [Bool](repeating: false, count: page.blocks.count)
        guard !texts.isEmpty else { return marks }
        var words: [UInt64] = []
        for row in marks.indices where mayBeCaption(page.blocks[row]) {
            guard let beginning = Self.read(page.text(of: row), &words), let number = beginnings.existingNumber(of: beginning) else {
                continue
            }
            let common = zip(words, texts[number]).prefix { $0 == $1 }.count
            marks[row] = common * 100 >= words.count * Self.leastShare
        }
        return marks
    }

    private func mayBeCaption(_ block: TextBlock) -> Bool {
        block.words >= Self.leastWords && block.linkDensity < Self.mostLinks && block.traits.contains(.captionWord)
            && !block.traits.contains(.heading)
    }

    /// Cuts a text into words; a hash of those that it begins with, `nil` where there are too few.
    private static func read(_ bytes: ArraySlice<UInt8>, _ words: inout [UInt64]) -> UInt64? {
        words.removeAll(keepingCapacity: true)
        bytes.withUnsafeBufferPointer { buffer in
            var signs = WordScanning.Signs()
            WordScanning.scan(buffer, 0..<buffer.count, &signs) { word, _ in words.append(word) }
        }
        return words.count < leastWords ? nil : WordScanning.hash(of: words.prefix(leastWords))
    }
}
