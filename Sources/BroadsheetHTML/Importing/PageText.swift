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
        report(decoded, source, &context)
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

    private static func report(_ decoded: DecodedText, _ source: Source, _ context: inout ImportContext) {
        if let label = decoded.unknownLabel {
            context.report(
                Diagnostic(.warning, .unknownEncoding, "The encoding “\(label)” is not known and was ignored.", at: source.location()))
        }
        if let declared = decoded.declared, declared != decoded.encoding, decoded.evidence == .bytes {
            context.report(
                Diagnostic(
                    .note, .wrongEncoding, "The page says it is \(declared.name), but its bytes are \(decoded.encoding.name).",
                    at: source.location()))
        }
        if decoded.undecodable > 0 {
            context.report(
                Diagnostic(
                    .warning, .undecodableBytes,
                    "\(decoded.undecodable) byte sequences stand for no character in \(decoded.encoding.name); they became U+FFFD.",
                    at: source.location(byteOffset: decoded.firstUndecodable)))
        }
    }
}
