// Features of single words: of the text, and of classes and ids around it.
extension BlockMeasures {
    /// The elements whose own words count as near: the block's and the next two around it.
    private static let nearElements = 3

    func addVocabulary(to matrix: inout BlockMatrix) {
        let weights = words.counts.map { counts in
            Double(counts.weight) / BlockVocabulary.wordParts / Double(max(1, counts.weighed)).squareRoot()
        }
        let sizes = page.blocks.map { Double($0.words + 1).squareRoot() }
        matrix.fill(.wordWeight) { ByteScale.signed(24 * weights[$0]) }
        matrix.fill(.windowWordWeight) { row in
            var (sum, whole) = (0.0, 0.0)
            for place in max(0, row - 4)..<min(rows, row + 5) {
                sum += weights[place] * sizes[place]
                whole += sizes[place]
            }
            return ByteScale.signed(24 * sum / whole)
        }
        for row in 0..<rows {
            let (near, far) = labelWeights(of: Int(page.blocks[row].element))
            matrix.set(.labelWeight, row, ByteScale.signed(32 * Double(near) / BlockVocabulary.labelParts))
            matrix.set(.pathLabelWeight, row, ByteScale.signed(24 * Double(near &+ far) / BlockVocabulary.labelParts))
        }
    }

    /// What the words of class and id of an element and those near it say, and what those further up do.
    private func labelWeights(of element: Int) -> (near: Int32, far: Int32) {
        var near: Int32 = 0
        var node = Int32(element)
        for _ in 0..<Self.nearElements where node >= 0 {
            near &+= page.labelWeights[Int(node)].near
            node = tree.records[Int(node)].parent
        }
        return (near, node < 0 ? 0 : page.labelWeights[Int(node)].far)
    }
}
