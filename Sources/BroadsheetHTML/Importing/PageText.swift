internal import BroadsheetCore
internal import BroadsheetEncoding

/// Turns the bytes of a page into UTF-8 and reports what did not go smoothly.
enum PageText {
    static func decode(_ bytes: [UInt8], _ source: Source, _ context: inout ImportContext) throws(ImportError) -> [UInt8] {
        let isText = if case .text = source.content { true } else { false }
        let decoder = TextDecoder(callerCharset: isText ? "utf-8" : source.charset, format: .html)
        let decoded = decoder.decode(bytes)
        guard decoded.utf8.contains(where: { $0 > 0x20 }) else { throw ImportError(.empty, "The page is empty.", at: source.location()) }
        if looksBinary(bytes, decoded.encoding) {
            throw ImportError(.malformed, "The input is no web page: it holds binary data.", at: source.location())
        }
        let faults = source.decodingFaults(
            "page", unknownLabel: decoded.unknownLabel, wrongName: decoded.contradictedName, encoding: decoded.encoding.name,
            undecodable: (decoded.undecodable, decoded.firstUndecodable))
        faults.forEach { context.report($0) }
        return decoded.utf8
    }

    /// How far the decoded text is behind the bytes it was decoded from, where it is the same but for a byte order mark.
    static func byteShift(_ bytes: [UInt8], _ text: [UInt8]) -> Int? {
        let mark: [UInt8] = [0xef, 0xbb, 0xbf]
        let shift = bytes.starts(with: mark) && !text.starts(with: mark) ? mark.count : 0
        return bytes.count == text.count + shift && bytes[shift...].elementsEqual(text) ? shift : nil
    }

    /// Whether there are more control characters near the beginning than any page has. In UTF-16 every other byte can look like one.
    private static func looksBinary(_ bytes: [UInt8], _ encoding: TextEncoding) -> Bool {
        guard !encoding.name.lowercased().hasPrefix("utf-16"), !encoding.name.lowercased().hasPrefix("utf-32") else { return false }
        let sample = bytes.prefix(4096)
        let controls = sample.reduce(0) { $0 + ($1 < 0x09 || (0x0e...0x1a).contains($1) || (0x1c...0x1f).contains($1) ? 1 : 0) }
        return controls > 8 && controls * 50 > sample.count
    }
}
