internal import BroadsheetCore
internal import CModels

/// Tells what kind of page it is, from what its blocks have in common: boosted trees as well.
enum PageKindModel {
    /// The kinds in the order of the tables.
    static let kinds: [ArticleKind] = [.article, .service, .listing, .product, .collection, .forum, .documentation]
    /// A kind below this is not claimed.
    private static let leastProbability: Float = 0.6

    /// The kind that is most probable, and how probable it is; `nil` where none stands out.
    static func kind(_ matrix: BlockMatrix) -> (kind: ArticleKind, probability: Float)? {
        let probabilities = probabilities(matrix)
        guard let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }), probabilities[best] >= leastProbability
        else { return nil }
        return (kinds[best], probabilities[best])
    }

    /// The probability of each kind; empty for a page without blocks.
    static func probabilities(_ matrix: BlockMatrix) -> [Float] {
        guard matrix.rows > 0, BlockMatrix.columns == Int(broadsheet_block_feature_count()),
            kinds.count == Int(broadsheet_page_kind_count())
        else { return [] }
        var probabilities = [Float](repeating: 0, count: kinds.count)
        matrix.values.withUnsafeBufferPointer { values in
            probabilities.withUnsafeMutableBufferPointer { probabilities in
                guard let features = values.baseAddress, let start = probabilities.baseAddress else { return }
                broadsheet_page_kinds(features, matrix.stride, start)
            }
        }
        return probabilities
    }
}
