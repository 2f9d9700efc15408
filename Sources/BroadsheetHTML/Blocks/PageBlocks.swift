/// All text of a page, cut into blocks in document order.
struct PageBlocks: Sendable {
    var blocks: [TextBlock] = []
    /// The squeezed texts of the blocks, one after the other.
    var text: [UInt8] = []
    /// For each node the blocks that it encloses or touches.
    var firstBlock: [Int32] = []
    var endBlock: [Int32] = []
    /// What each element is by itself.
    var ownTraits: [ElementTraits] = []
    /// What each element is, with what its ancestors hand down.
    var traits: [ElementTraits] = []

    /// For each element a hash of its class and id; 0 without either.
    var labels: [UInt32] = []
    /// For each element a hash of its class without digits; 0 without one.
    var classKinds: [UInt32] = []
    /// For each element what the words of its class and id say about texts near below it, and what they and those of all its ancestors say about texts further down.
    var labelWeights: [BlockVocabulary.LabelWeights] = []

    func text(of block: Int) -> ArraySlice<UInt8> {
        let block = blocks[block]
        return text[Int(block.textStart)..<Int(block.textStart + block.textCount)]
    }
}
