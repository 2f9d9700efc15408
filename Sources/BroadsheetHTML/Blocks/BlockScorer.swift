#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Gives each block the probability that it belongs to the article: a weighted sum of its features through the logistic function.
///
/// The weights were fitted by logistic regression to pages whose content people marked; a reader can see from them what speaks for a block and what
/// against it.
enum BlockScorer {
    private static let bias: Float = -2.64

    private static let weights: [Float] = {
        var weights = [Float](repeating: 0, count: BlockMatrix.columns)
        for (feature, weight) in table { weights[feature.rawValue] = weight }
        return weights
    }()

    private static let table: [(BlockFeature, Float)] = [
        (.words, 0.12), (.linkDensity, -0.95), (.endsSentence, 0.55), (.copies, -0.6), (.inParagraph, 0.6),
        (.inHeading, 1.12), (.inList, 0.47), (.inItem, 1.2), (.inCell, 1.03), (.inFigure, -1.42), (.inForm, -1.09),
        (.inFooter, -4.75), (.inNavigation, -1.49), (.inAside, -2.32), (.inMain, 0.25), (.inHidden, -0.82),
        (.nearNavigationWord, -1.03), (.nearLegalWord, -2.08), (.nearModalWord, -1.36), (.nearCaptionWord, -0.59),
        (.nearFooterWord, -0.38), (.nearCommentWord, -1.17), (.nearHiddenWord, -0.51), (.nearToolbarWord, -0.48),
        (.nearRelatedWord, -0.27), (.nearNoticeWord, 0.45), (.inNoticeWord, -0.73), (.inCarouselWord, -0.59),
        (.inModalWord, -0.37), (.inFooterWord, -0.64), (.inCommentWord, 1.59), (.inRelatedWord, -0.09),
        (.commentWordBesideText, -0.4), (.groupLinkDensity, -0.23), (.groupLong, 0.48), (.outerGroupLong, -1.13),
        (.repetition, 0.41), (.inBestGroup, 0.75), (.nearBestGroup, -0.36), (.afterBestGroup, -0.81), (.inMainGroup, 1.03),
        (.nearMainGroup, -0.31), (.afterMainGroup, -0.74), (.headingIsTitle, -1.36), (.beforeTitle, -1.82),
        (.nearTitle, 1.51), (.windowWords, 0.18), (.windowLinkDensity, -0.37), (.betweenLong, 0.94), (.beforeLong, 0.91),
        (.afterLong, 1.13), (.templateShare, 2.24), (.templateLinkDensity, 0.41),
    ]

    /// The probability of each block. Linear in the number of blocks.
    static func probabilities(_ matrix: BlockMatrix) -> [Float] {
        matrix.values.withUnsafeBufferPointer { values in
            weights.withUnsafeBufferPointer { weights in
                (0..<matrix.rows).map { row in
                    var sum = bias
                    for column in 0..<weights.count { sum += weights[column] * values[row * weights.count + column] }
                    return 1 / (1 + exp(-sum))
                }
            }
        }
    }
}
