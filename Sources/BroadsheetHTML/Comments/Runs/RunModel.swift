internal import CModels

/// How much of a thread a run is expected to be.
enum RunModel: CaseIterable {
    /// Trained with the words of classes, ids and headings.
    case worded
    /// Trained without them, for platforms that name things in a way of their own.
    case wordless

    /// The features that stand for words; `WORDS` in the training program.
    private static let words: [RunFeature] = [
        .coreWord, .commentWord, .aroundCore, .commentWordShare, .forumWord, .markup, .wordAbove, .countAbove,
    ]

    /// The least quality of a run that is claimed to be a thread.
    var leastQuality: Float {
        switch self {
        case .worded: 0.30
        case .wordless: 0.50
        }
    }

    /// From 0 to 1, by the features in the order of ``RunFeature``.
    func quality(_ features: [Float]) -> Float {
        guard features.count == Int(broadsheet_comment_run_feature_count()) else { return 0 }
        var features = features
        if self == .wordless {
            for word in Self.words { features[word.rawValue] = 0 }
        }
        return features.withUnsafeBufferPointer { values in
            guard let values = values.baseAddress else { return 0 }
            switch self {
            case .worded: return Float(broadsheet_worded_run_quality(values))
            case .wordless: return Float(broadsheet_wordless_run_quality(values))
            }
        }
    }
}
