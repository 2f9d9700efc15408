import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads the text of a paragraph: emphasis, links, code, pictures, addresses.
struct MarkdownInlineReader: Sendable {
    let definitions: MarkdownDefinitions
    let base: URL?
    let keepsLineBreaks: Bool

    /// The words, and the pictures among them. Linear in the length of the lines.
    func read(_ lines: [[UInt8]]) -> (text: RichText, pictures: [Media]) {
        var bytes: [UInt8] = []
        for line in lines {
            if !bytes.isEmpty { bytes.append(0x0a) }
            bytes.append(contentsOf: line.drop { $0 == 0x20 || $0 == 0x09 })
        }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        var scanner = MarkdownInlineScanner(bytes, self)
        scanner.scan()
        return (scanner.pieces.richText(), scanner.pictures)
    }

    /// An address made absolute; `nil` for one of a script.
    func resolve(_ address: String) -> String? {
        let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
        let hasScheme = scheme.utf8.count < address.utf8.count && address.utf8.dropFirst(scheme.utf8.count).first == UInt8(ascii: ":")
        if hasScheme { return scheme == "javascript" || scheme == "vbscript" ? nil : address }
        guard !address.isEmpty else { return nil }
        guard let base, let url = URL(string: address, relativeTo: base) else { return address }
        return url.absoluteString
    }
}
