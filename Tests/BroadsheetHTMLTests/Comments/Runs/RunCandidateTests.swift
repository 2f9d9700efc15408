import Testing

@testable import BroadsheetHTML

@Suite struct RunCandidateTests {
    private static func candidate(_ count: Int = 1, _ values: [RunFeature: Float] = [:]) -> RunCandidate {
        var features = [Float](repeating: 0, count: RunFeature.allCases.count)
        for feature in [RunFeature.coreWord, .aroundCore, .dateShare, .authorShare, .nameShare, .oneOrTwoDates] {
            features[feature.rawValue] = 1
        }
        features[RunFeature.text.rawValue] = 150
        for (feature, value) in values { features[feature.rawValue] = value }
        let spans = (0..<count).map { $0 * 10..<$0 * 10 + 10 }
        return RunCandidate(run: CommentRun(traits: [], markup: [], members: 0..<count), spans: spans, features: features)
    }

    @Test func aSingleElementWithAllMarksIsSure() {
        #expect(Self.candidate().isSureSingle)
        #expect(!Self.candidate(2).isSureSingle)
    }

    @Test(arguments: [
        (RunFeature.coreWord, Float(0)), (.aroundCore, 0), (.dateShare, 0), (.authorShare, 0), (.nameShare, 0), (.oneOrTwoDates, 0),
        (.text, 19),
        (.linkDensity, 0.6),
    ])
    func withoutOneOfThemItIsNot(feature: RunFeature, value: Float) {
        #expect(!Self.candidate(1, [feature: value]).isSureSingle)
    }
}
