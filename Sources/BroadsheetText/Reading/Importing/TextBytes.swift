internal import BroadsheetCore
internal import BroadsheetEncoding

/// Turns the bytes of a text into UTF-8 and reports what did not go smoothly.
enum TextBytes {
    static func decode(_ bytes: [UInt8], _ source: Source, _ context: inout ImportContext) throws(ImportError) -> [UInt8] {
        let isText = if case .text = source.content { true } else { false }
        let isBinary = !isText && TextSniffer.isBinary(bytes)
        let decoded = TextDecoder(callerCharset: isText ? "utf-8" : source.charset, format: .plainText).decode(bytes)
        guard decoded.utf8.contains(where: { $0 > 0x20 }) else { throw ImportError(.empty, "The text is empty.", at: source.location()) }
        if isBinary { throw ImportError(.malformed, "The input is no text: it holds binary data.", at: source.location()) }
        if let label = decoded.unknownLabel {
            context.report(
                Diagnostic(.warning, .unknownEncoding, "The encoding “\(label)” is not known and was ignored.", at: source.location()))
        }
        if let declared = decoded.declared, declared != decoded.encoding, decoded.evidence == .bytes {
            context.report(
                Diagnostic(
                    .note, .wrongEncoding, "The text was said to be \(declared.name), but its bytes are \(decoded.encoding.name).",
                    at: source.location()))
        }
        if decoded.undecodable > 0 {
            context.report(
                Diagnostic(
                    .warning, .undecodableBytes,
                    "\(decoded.undecodable) byte sequences stand for no character in \(decoded.encoding.name); they became U+FFFD.",
                    at: source.location(byteOffset: decoded.firstUndecodable)))
        }
        return decoded.utf8
    }
}
