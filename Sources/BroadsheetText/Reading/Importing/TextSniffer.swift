internal import BroadsheetCore

/// Tells from the first bytes whether an input is plain text.
enum TextSniffer {
    private static let endings: Set<String> = ["txt", "text", "wet"]
    private static let foreign: Set<UInt8> = [0x7b, 0x5b, 0x3c]

    static func confidence(for probe: Probe) -> Confidence {
        let start = probe.significantBytes
        guard !start.isEmpty else { return .none }
        if isBinary(probe.prefix) { return .none }
        if RoundTripForm.begins(start) { return .certain }
        // Archives of pages as they were served begin alike.
        if WETRecords.begins(start) {
            if WETRecords.holdsText(start) { return .certain }
            return probe.fileExtension == "wet" ? .likely : .none
        }
        if let ending = probe.fileExtension, endings.contains(ending) { return .likely }
        if probe.mediaType == "text/plain" { return .likely }
        if probe.mediaType != nil || probe.fileExtension != nil { return .none }
        guard let first = start.first, !foreign.contains(first), hasWords(start) else { return .none }
        return .possible
    }

    /// Whether there are more control characters than text has. Text in UTF-16 begins with a mark.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { return false }
        let sample = bytes.prefix(4096)
        let controls = sample.count { $0 < 0x09 || (0x0e...0x1a).contains($0) || (0x1c...0x1f).contains($0) }
        return controls > 8 && controls * 50 > sample.count || sample.contains(0) && controls * 100 > sample.count
    }

    /// Noise is no text: most of a text's bytes are letters and spaces.
    private static func hasWords(_ bytes: ArraySlice<UInt8>) -> Bool {
        let sample = bytes.prefix(1024)
        let words = sample.count { byte in
            byte == 0x20 || byte == 0x0a || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte >= 0x80
        }
        guard words * 10 >= sample.count * 7, sample.contains(0x20) else { return false }
        return String(validating: sample.prefix { $0 < 0x80 }, as: UTF8.self) != nil && isUTF8(sample)
    }

    /// Whether the bytes are UTF-8 but for a character that the sample cuts.
    private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        for cut in 0...3 where bytes.count > cut {
            if String(validating: bytes.dropLast(cut), as: UTF8.self) != nil { return true }
        }
        return false
    }
}
