#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension ImportContext {
    /// The blocks of a text that a record holds in HTML, Markdown or plain text.
    ///
    /// In plain text blank lines part paragraphs and line breaks are kept. Where no reader of the notation is registered, tags are taken out of HTML,
    /// Markdown stays as it is, and a diagnostic says so.
    ///
    /// - Parameters:
    ///   - text: The text as the record has it.
    ///   - format: `html`, `markdown` or `text`; another registered notation.
    ///   - base: The address that relative links are resolved against: the record's own, as a rule.
    /// - Complexity: Linear in the length of the text.
    public mutating func blocks(_ text: String, as format: FormatID, relativeTo base: URL? = nil) -> [Block] {
        guard text.utf8.contains(where: { $0 > 0x20 }) else { return [] }
        if let reader = fragmentReaders[format] {
            let fragment = reader.read(text, relativeTo: base, limits: limits)
            if fragment.reachedLimit {
                reportOnce(Diagnostic(.note, .limitReached, "A text nests or grows beyond the limits; it was flattened or cut there."))
            }
            return fragment.blocks
        }
        switch format {
        case .plainText: return PlainParagraphs.blocks(text)
        case .html:
            reportOnce(
                Diagnostic(.warning, .noFragmentReader, "No reader of HTML inside records is registered; its tags were taken out."))
            return PlainMarkup.blocks(text)
        default:
            reportOnce(
                Diagnostic(.warning, .noFragmentReader, "No reader of “\(format)” inside records is registered; it was read as plain text.")
            )
            return PlainParagraphs.blocks(text)
        }
    }

    /// The one line of text that a record holds in HTML or Markdown, such as a title. `nil` when there is nothing in it.
    ///
    /// The texts of several blocks are joined by spaces.
    public mutating func richText(_ text: String, as format: FormatID, relativeTo base: URL? = nil) -> RichText? {
        if format == .plainText || format == .html, let words = Self.plainWords(text, mayHoldMarkup: format == .plainText) {
            return words.isEmpty ? nil : RichText(words)
        }
        let trimmed = text.filter { !$0.isNewline || $0 == "\n" }
        guard trimmed.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        // Most titles hold neither tags nor entities.
        if format == .plainText || format == .html && !trimmed.utf8.contains(where: { $0 == 0x3c || $0 == 0x26 }) {
            let words = trimmed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.isEmpty ? nil : RichText(words)
        }
        var line = RichText()
        for block in blocks(trimmed, as: format, relativeTo: base) {
            let part: RichText
            switch block {
            case .paragraph(let text), .heading(_, let text), .unrecognised(_, let text): part = text
            default: part = RichText([block].plainText)
            }
            guard !part.isEmpty else { continue }
            if !line.isEmpty { line.append(RichText.Run(" ")) }
            line.append(part)
        }
        return line.isEmpty ? nil : line
    }

    /// The words of a text of ASCII with single spaces between them, without looking at each character as Unicode has it; `nil` for any other text.
    private static func plainWords(_ text: String, mayHoldMarkup: Bool) -> String? {
        var isNeat = true
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            guard 0x20..<0x7f ~= byte, mayHoldMarkup || byte != 0x3c && byte != 0x26 else { return nil }
            if byte == 0x20, last == 0x20 { isNeat = false }
            last = byte
        }
        if isNeat, last != 0x20 { return text }
        return text.utf8.split(separator: 0x20).map { String($0) ?? "" }.joined(separator: " ")
    }

    /// Reports a loss that one record can have many times over, without a place and once only.
    public mutating func reportOnce(_ diagnostic: Diagnostic) {
        if !diagnostics.contains(diagnostic) { report(diagnostic) }
    }
}

extension Diagnostic.Code {
    /// No reader is registered for the notation of a text inside a record.
    public static let noFragmentReader: Self = "no-fragment-reader"
}
