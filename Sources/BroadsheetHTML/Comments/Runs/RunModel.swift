internal import CModels

/// How much of a thread a run is expected to be.
enum RunModel {
    /// From 0 to 1, by the features in the order of ``RunFeature``.
    static func quality(_ features: [Float]) -> Float {
        guard features.count == Int(broadsheet_comment_run_feature_count()) else { return 0 }
        return features.withUnsafeBufferPointer { values in
            values.baseAddress.map { Float(broadsheet_comment_run_quality($0)) } ?? 0
        }
    }
}
