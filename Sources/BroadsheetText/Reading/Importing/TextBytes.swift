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
        let faults = source.decodingFaults(
            "text", unknownLabel: decoded.unknownLabel, wrongName: decoded.contradictedName, encoding: decoded.encoding.name,
            undecodable: (decoded.undecodable, decoded.firstUndecodable))
        faults.forEach { context.report($0) }
        return decoded.utf8
    }
}
