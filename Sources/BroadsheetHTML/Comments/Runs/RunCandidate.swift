/// A run that can be a thread, with what it is worth.
struct RunCandidate {
    var run: CommentRun
    var spans: [Range<Int>]
    var features: [Float]
    /// The share of a thread that it is expected to reach.
    private(set) var quality: Float = 0

    init(run: CommentRun, spans: [Range<Int>], features: [Float]) {
        self.run = run
        self.spans = spans
        self.features = features
    }

    /// Whether a run can become a thread at all: see how threads must be signed and dated in ``CommentFinder``.
    private func mayBeThread(_ model: RunModel) -> Bool {
        // Headings that are links, with little else, lead to something and say nothing by themselves.
        guard self[.linkDensity] < 0.6 || self[.linkedHeadingShare] < 0.5 else { return false }
        return switch model {
        case .worded:
            self[.dateShare] >= 0.2
                || self[.authorShare] + self[.userLinkShare] + self[.avatarShare] > 0
                    && (self[.coreWord] + self[.aroundCore] > 0 || self[.markShare] >= 0.4)
        case .wordless:
            self[.dateShare] >= 0.6 && spans.count > 1 && self[.linkedHeadingShare] < 0.5
                && self[.nameShare] + self[.authorShare] + self[.userLinkShare] >= 0.5
        }
    }

    /// The quality of a run whose markup says what it is, whatever else it looks like.
    private static let statedQuality: Float = 0.6

    mutating func judge(by model: RunModel) {
        quality = mayBeThread(model) ? model.quality(features) : 0
        if isStated { quality = max(quality, Self.statedQuality) }
    }

    subscript(feature: RunFeature) -> Float { features[feature.rawValue] }

    /// Whether the markup itself says comment, answer or post, and the members are dated or signed and have a text.
    var isStated: Bool {
        guard self[.markup] == 1 else { return false }
        if spans.count == 1, run.markup.isDisjoint(with: [.comment, .answer]) { return false }
        let signed = max(self[.authorShare], self[.userLinkShare])
        return self[.dateShare] + signed >= 1.2 && self[.text] > 11 && self[.aroundForeign] + self[.foreignWord] < 2
    }

    /// Whether it is a single element whose marks leave little doubt: its class says comment and so does that of an element around it, it shows one name and
    /// one date or two, and it is no list of links.
    var isSureSingle: Bool {
        guard spans.count == 1, self[.linkDensity] <= 0.5, self[.text] >= 20 else { return false }
        return [RunFeature.coreWord, .aroundCore, .dateShare, .authorShare, .nameShare, .oneOrTwoDates].allSatisfy { self[$0] > 0 }
    }
}
