internal import BroadsheetCore

/// A field's value with what spoke for it.
struct Resolved<Value: Sendable>: Sendable {
    var value: Value
    /// The sources, the heaviest first.
    var sources: [String]
    /// The share of the votes that the value got.
    var confidence: Double
    /// Other values, the best first.
    var alternatives: [Evidence.Alternative] = []

    var evidence: Evidence {
        // Two digits say all that the weights know.
        let rounded = (min(1, max(0, confidence)) * 100).rounded() / 100
        return Evidence(sources: sources, confidence: rounded, alternatives: Array(alternatives.prefix(3)))
    }
}

extension [String] {
    /// The same without repeats.
    var withoutRepeats: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
