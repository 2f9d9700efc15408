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
    ]

    /// Hands the steps down from element to element, all traits at once.
    func addSteps(to matrix: inout BlockMatrix) {
        let far = SIMD32<UInt8>(repeating: Self.far)
        let one = SIMD32<UInt8>(repeating: 1)
        var steps = [SIMD32<UInt8>](repeating: far, count: tree.count)
        steps.withUnsafeMutableBufferPointer { steps in
            for node in 1..<max(1, tree.count) where page.holdsBlock(node) {
                let record = tree.records[node]
                guard record.tag != .text else { continue }
                var own = pointwiseMin(steps[Int(record.parent)] &+ one, far)
                var bits = UInt32(truncatingIfNeeded: page.ownTraits[node].rawValue)
                while bits != 0 {
                    own[bits.trailingZeroBitCount] = 0
                    bits &= bits - 1
                }
                steps[node] = own
            }
        }
        for (feature, trait) in Self.stepFeatures {
            let lane = trait.rawValue.trailingZeroBitCount
            matrix.fill(feature) { steps[Int(page.blocks[$0].element)][lane] }
        }
    }
}

extension PageBlocks {
    /// Whether a block begins in a node's range, so that the node can be the element of one.
    @inline(__always)
    func holdsBlock(_ node: Int) -> Bool { endBlock[node] >= firstBlock[node] && firstBlock[node] < Int32(blocks.count) }
}
