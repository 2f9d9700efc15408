import BroadsheetCore

extension FormatInfo {
    static let json = FormatInfo(
        id: .json, name: "JSON", summary: "Articles with everything that is known of them, without loss.", fileExtensions: ["json"],
        mediaTypes: ["application/json"])

    /// JSON Lines has no registered media type; these are in use.
    static let jsonLines = FormatInfo(
        id: .jsonLines, name: "JSON Lines", summary: "One article a line, each as in JSON.", fileExtensions: ["jsonl", "ndjson"],
        mediaTypes: ["application/jsonl", "application/x-ndjson", "application/x-jsonlines"])
}
