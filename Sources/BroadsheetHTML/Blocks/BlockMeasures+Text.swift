// Features of a block's own text, and of where its element stands.
extension BlockMeasures {
    func addText(to matrix: inout BlockMatrix) {
        let (blocks, counts, rows) = (page.blocks, words.counts, rows)
        matrix.fill(.words) { ByteScale.log(Int(blocks[$0].words)) }
        matrix.fill(.characters) { ByteScale.log(Int(blocks[$0].characters)) }
        matrix.fill(.linkDensity) { ByteScale.density(Int(blocks[$0].linkCharacters), Int(blocks[$0].characters)) }
        matrix.fill(.lastCharacter) { blocks[$0].lastCharacter.rawValue }
        matrix.fill(.separators) { ByteScale.count(Int(counts[$0].separators)) }
        matrix.fill(.distinctWords) { ByteScale.density(Int(counts[$0].distinct), Int(counts[$0].words)) }
        matrix.fill(.mixedWords) { ByteScale.density(Int(counts[$0].mixed), Int(counts[$0].words)) }
        matrix.fill(.digits) { ByteScale.density(Int(counts[$0].digits), Int(counts[$0].bytes)) }
        matrix.fill(.wordLength) { ByteScale.count(Int(counts[$0].bytes) * 8 / max(1, Int(blocks[$0].words))) }
        matrix.fill(.capitals) { ByteScale.density(Int(counts[$0].capitals), Int(counts[$0].words)) }
        matrix.fill(.commas) { ByteScale.log(Int(blocks[$0].commas)) }
        matrix.fill(.price) { counts[$0].hasPrice ? 1 : 0 }
        matrix.fill(.titleWords) { ByteScale.density(Int(counts[$0].inTitle), Int(counts[$0].distinct)) }
        matrix.fill(.summaryWords) { ByteScale.density(Int(counts[$0].inSummary), Int(counts[$0].distinct)) }
        matrix.fill(.summaryRuns) { ByteScale.density(Int(counts[$0].summaryRuns), max(1, Int(counts[$0].words) - 2)) }
        let tags = blocks.map { BlockTags.number(tree.records[Int($0.element)].tag) }
        matrix.fill(.tag) { tags[$0] }
        matrix.fill(.nextTag) { $0 + 1 < rows ? tags[$0 + 1] : 255 }
        matrix.fill(.headingLevel) { blocks[$0].traits.contains(.heading) ? headingLevel(Int(blocks[$0].element)) : 0 }
        addCopies(to: &matrix)
    }

    private func headingLevel(_ element: Int) -> UInt8 {
        var node = element
        while true {
            if let level = ElementClass.headingLevel(tree.records[node].tag) { return UInt8(level) }
            guard let parent = tree.parent(of: node) else { return 0 }
            node = parent
        }
    }

    private func addCopies(to matrix: inout BlockMatrix) {
        var index = HashIndex(minimumCapacity: rows)
        var copies: [Int] = []
        var numbers = [Int32](repeating: 0, count: rows)
        for row in 0..<rows {
            let number = index.number(of: page.blocks[row].hash)
            if number == copies.count { copies.append(0) }
            copies[number] += 1
            numbers[row] = copies[number] == 1 ? Int32(~number) : Int32(number)
        }
        matrix.fill(.copies) { ByteScale.count(copies[Int(numbers[$0] < 0 ? ~numbers[$0] : numbers[$0])], atMost: 5) }
        matrix.fill(.isFirstCopy) { numbers[$0] < 0 ? 1 : 0 }
    }

    /// Steps of which there are more count as none.
    static let far: UInt8 = 20

    /// The features that are steps to a trait, each with the trait's place among the bits.
    private static let stepFeatures: [(BlockFeature, ElementTraits)] = [
        (.navigationWord, .navigationWord), (.footerWord, .footerWord), (.commentWord, .commentWord), (.replyWord, .replyWord),
        (.relatedWord, .relatedWord), (.noticeWord, .noticeWord), (.modalWord, .modalWord), (.hiddenWord, .hiddenWord),
        (.cartWord, .cartWord), (.cardWord, .cardWord), (.reviewWord, .reviewWord), (.carouselWord, .carouselWord),
        (.captionWord, .captionWord), (.toolbarWord, .toolbarWord), (.legalWord, .legalWord), (.languageWord, .languageWord),
        (.navigation, .navigation), (.footer, .footer), (.aside, .aside), (.main, .main), (.form, .form), (.list, .list),
        (.figure, .figure), (.dialog, .dialog), (.paragraph, .paragraph), (.heading, .heading), (.cell, .cell), (.article, .article),
        (.hidden, .hidden), (.articleBody, .articleBody), (.propertyText, .propertyText), (.propertyDescription, .propertyDescription),
        (.contentWord, .contentWord), (.detailWord, .detailWord), (.panelWord, .panelWord), (.productWord, .productWord),
    ]

    /// Measures the steps from each block's element to each trait, in a walk over the elements that hold the beginning of a block.
    func addSteps(to matrix: inout BlockMatrix) {
        let lanes = Self.stepFeatures.map { $0.1.rawValue.trailingZeroBitCount }
        var traits = OpenTraits()
        var (node, row) = (1, 0)
        while node < tree.count, row < rows {
            traits.close(at: node)
            let record = tree.records[node]
            let next = Int(page.blocks[row].firstNode)
            if record.tag == .text {
                // A block's element is the one that its first text stands in.
                if node == next {
                    for (place, lane) in lanes.enumerated() { matrix.set(Self.stepFeatures[place].0, row, traits.steps(to: lane)) }
                    row += 1
                }
                node += 1
            } else if Int(record.end) <= next {
                node = Int(record.end)
            } else {
                traits.open(page.ownTraits[node], end: Int(record.end))
                node += 1
            }
        }
    }

    /// How deep the nearest element with each trait stands, at a place of the walk.
    private struct OpenTraits {
        private var depths = [Int](repeating: -255, count: 64)
        /// The ends of the elements that are open.
        private var ends: [Int] = []
        /// What holds again when elements end: the depth of an element, a trait, and the depth that it had before.
        private var changes: [(depth: Int, lane: Int, before: Int)] = []

        mutating func open(_ traits: ElementTraits, end: Int) {
            ends.append(end)
            var bits = traits.rawValue
            while bits != 0 {
                let lane = bits.trailingZeroBitCount
                changes.append((ends.count, lane, depths[lane]))
                depths[lane] = ends.count
                bits &= bits - 1
            }
        }

        mutating func close(at node: Int) {
            while let end = ends.last, end <= node {
                while let change = changes.last, change.depth == ends.count {
                    depths[change.lane] = change.before
                    changes.removeLast()
                }
                ends.removeLast()
            }
        }

        @inline(__always)
        func steps(to lane: Int) -> UInt8 { UInt8(min(Int(BlockMeasures.far), ends.count - depths[lane])) }
    }
}

extension PageBlocks {
    /// Whether a block begins in a node's range, so that the node can be the element of one.
    @inline(__always)
    func holdsBlock(_ node: Int) -> Bool { endBlock[node] >= firstBlock[node] && firstBlock[node] < Int32(blocks.count) }
}
