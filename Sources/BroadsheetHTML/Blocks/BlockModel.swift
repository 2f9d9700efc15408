internal import BroadsheetCore
internal import CModels

/// Gives each block the probability that it belongs to the page's main content: boosted trees over the block's features.
enum BlockModel {
    /// The probability of each block. Linear in the number of blocks.
    static func probabilities(_ matrix: BlockMatrix) -> [Float] {
        guard matrix.rows > 0, BlockMatrix.columns == Int(broadsheet_block_feature_count()) else {
            return [Float](repeating: 0, count: matrix.rows)
        }
        return [Float](unsafeUninitializedCapacity: matrix.stride) { probabilities, count in
            matrix.values.withUnsafeBufferPointer { values in
                guard let features = values.baseAddress, let start = probabilities.baseAddress else { return }
                broadsheet_block_probabilities(features, Int(matrix.stride), start)
                count = matrix.rows
            }
        }
    }
}

private enum BlockProbabilitiesKey: ContextKey {
    static var defaultValue: [Float]? { nil }
}

extension ContextValues {
    /// The probabilities of a page's blocks in place of the model's own: how a model that was trained without a page is tried on it.
    package var blockProbabilities: [Float]? {
        get { self[BlockProbabilitiesKey.self] }
        set { self[BlockProbabilitiesKey.self] = newValue }
    }
}
