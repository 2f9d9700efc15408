/// What became of a block, and why.
struct BlockJudgement: Sendable {
    /// Its pieces of text.
    let nodes: Range<Int>
    /// How probably it belongs to the main content, by the model.
    let probability: Float
    let role: Role

    /// What a block is for, as far as that can be told.
    enum Role: String, Sendable {
        /// It belongs to the main content.
        case content
        /// It stands in a comment that was found.
        case comment
        case navigation, footer, aside, form, dialog, related, notice, hidden
        /// None of these.
        case other

        /// The role of a block that is not content, by the elements that it stands in.
        init(_ traits: ElementTraits) {
            let roles: [(ElementTraits, Role)] = [
                (.navigation, .navigation), (.footer, .footer), (.dialog, .dialog), (.modalWord, .dialog), (.noticeWord, .notice),
                (.relatedWord, .related), (.aside, .aside), (.form, .form), (.navigationWord, .navigation), (.footerWord, .footer),
                (.hidden, .hidden),
            ]
            self = roles.first { traits.contains($0.0) }?.1 ?? .other
        }
    }

    /// Judges all blocks of a page.
    ///
    /// - Parameters:
    ///   - page: All blocks.
    ///   - candidates: Those that stand in no comment, in the same order.
    ///   - probabilities: That of each candidate.
    ///   - chosen: For each candidate whether it is in the body.
    static func judge(_ page: PageBlocks, _ candidates: PageBlocks, _ probabilities: [Float], chosen: [Bool]) -> [BlockJudgement] {
        var row = 0
        return page.blocks.map { block in
            let nodes = Int(block.firstNode)..<Int(block.endNode)
            guard row < candidates.blocks.count, candidates.blocks[row].firstNode == block.firstNode,
                candidates.blocks[row].textStart == block.textStart
            else { return BlockJudgement(nodes: nodes, probability: 0, role: .comment) }
            defer { row += 1 }
            return BlockJudgement(nodes: nodes, probability: probabilities[row], role: chosen[row] ? .content : Role(block.traits))
        }
    }
}
