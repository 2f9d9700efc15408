/// Tells which blocks of a page are teasers of other pages: all of a text is a link, and so is nearly all of the item that it stands in, of which there are
/// several alike.
enum TeaserMarks {
    /// Of an item that is repeated fewer times, or has fewer words, nothing can be said.
    private static let (leastItems, leastWords) = (3, 8)
    /// The share of a text that leads elsewhere, as a density.
    private static let leastLinks: UInt8 = 204
    /// What the model is surer of is believed: lists of links are the content of some pages.
    private static let sureProbability: Float = 0.75

    /// For each block whether it is one. Linear in the number of blocks.
    ///
    /// - Parameters:
    ///   - matrix: The features of the blocks.
    ///   - probabilities: That of each block, as the model gives it.
    static func marks(_ matrix: BlockMatrix, _ probabilities: [Float]) -> [Bool] {
        let (items, words) = (ByteScale.log(leastItems), ByteScale.log(leastWords))
        return probabilities.indices.map { row in
            probabilities[row] <= sureProbability && matrix[.linkDensity, row] >= leastLinks && matrix[.itemLinkDensity, row] >= leastLinks
                && matrix[.itemRepetition, row] >= items && matrix[.itemWords, row] >= words
        }
    }
}
