internal import BroadsheetCore

/// The runs of a page with their features as one line of JSON: what the model of runs is trained on.
package enum RunListing {
    /// Writes the line of a page.
    ///
    /// - Parameter includesTexts: Whether the visible texts are listed with their nodes, by which a run is held against known comments.
    package static func line(of page: [UInt8], name: String, includesTexts: Bool) -> [UInt8] {
        let tree = HTMLParser.parse(page, limits: .default).tree
        let signals = SignalReader.read(tree, dates: CommentDates(language: DateLanguage(""), dayFirst: nil, fetchedAt: nil))
        let runs = RunCollector.collect(tree, signals)
        var survey = RunSurvey(tree, signals, runs)
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("path")
        writer.string(name)
        writer.key("features")
        writer.beginArray()
        for feature in RunFeature.allCases { writer.string(feature.name) }
        writer.endArray()
        writer.key("runs")
        writer.beginArray()
        for candidate in survey.candidates() { write(candidate, to: &writer) }
        writer.endArray()
        if includesTexts { writeTexts(tree, signals, to: &writer) }
        writer.endObject()
        writer.endLine()
        return writer.takeBytes()
    }

    private static func write(_ candidate: RunCandidate, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("values")
        writer.string(candidate.features.map { String($0) }.joined(separator: " "))
        writer.key("spans")
        writer.string(candidate.spans.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: " "))
        writer.endObject()
    }

    private static func writeTexts(_ tree: HTMLTree, _ signals: PageSignals, to writer: inout JSONWriter) {
        writer.key("texts")
        writer.beginArray()
        for node in signals.texts {
            writer.beginObject()
            writer.key("node")
            writer.number(Int(node))
            writer.key("text")
            writer.string(String(decoding: tree.textBytes(of: Int(node)), as: UTF8.self))
            writer.endObject()
        }
        writer.endArray()
    }
}
