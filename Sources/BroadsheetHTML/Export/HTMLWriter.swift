import BroadsheetCore

/// Writes HTML as bytes. All escaping and every check of an address is here.
struct HTMLWriter {
    private(set) var out: [UInt8] = []
    private(set) var refusedAddresses: [String] = []
    private(set) var brokenAddresses: [String] = []
    /// Names of places, unique in the page.
    var anchors = AnchorNames()
    var footnotes = FootnoteNames([], page: nil) { $0 }
    var headingShift = 0
    /// Inside a cell that names a row or column there can be no headings.
    var allowsHeadings = true
    /// Whether links are by people that the site does not vouch for.
    var isUserContent = false

    /// Hands on what was written so far, and what there is to report.
    mutating func flush(to output: inout ExportOutput) throws(ExportError) {
        try output.write(bytes: out)
        out.removeAll(keepingCapacity: true)
        for address in refusedAddresses {
            output.report(Diagnostic(.warning, .unsafeContent, "Left out an address that could do harm: \(address.prefix(80))"))
        }
        for address in brokenAddresses {
            output.report(Diagnostic(.note, .notRepresentable, "Left out an address that is none: \(address.prefix(80))"))
        }
        refusedAddresses.removeAll()
        brokenAddresses.removeAll()
    }

    /// Takes what was written so far, and reports what there is to report.
    mutating func takeBytes(reportingTo output: inout ExportOutput) throws(ExportError) -> [UInt8] {
        let written = out
        out = []
        try flush(to: &output)
        return written
    }

    // MARK: Markup

    /// Writes markup of the writer's own.
    mutating func raw(_ markup: String) {
        out.append(contentsOf: markup.utf8)
    }

    /// Writes an attribute of a fixed name.
    mutating func attribute(_ name: String, _ value: String) {
        raw(" \(name)=\"")
        escape(value, lineBreak: " ")
        raw("\"")
    }

    /// Writes text that may hold line breaks, which become elements.
    mutating func text(_ text: String) { escape(text, lineBreak: "<br>") }

    /// Writes text of a single line.
    mutating func line(_ text: String) { escape(text, lineBreak: " ") }

    /// Writes text in which line breaks count.
    mutating func preformatted(_ text: String) { escape(text, lineBreak: "\n") }

    /// Escapes the four characters that mean something in text and in quoted attributes, and leaves out those that HTML forbids: controls and
    /// noncharacters (<https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream>).
    private mutating func escape(_ text: String, lineBreak: String) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                let replacement: String
                var length = 1
                switch byte {
                case UInt8(ascii: "&"): replacement = "&amp;"
                case UInt8(ascii: "<"): replacement = "&lt;"
                case UInt8(ascii: ">"): replacement = "&gt;"
                case UInt8(ascii: "\""): replacement = "&quot;"
                case 0x0a: replacement = lineBreak
                case 0x0d:
                    replacement = lineBreak
                    if index + 1 < bytes.count, bytes[index + 1] == 0x0a { length = 2 }
                case 0x00...0x08, 0x0b, 0x0c, 0x0e...0x1f, 0x7f: replacement = ""
                case 0xc2 where bytes[index + 1] < 0xa0, 0xef where Self.isNoncharacter(bytes, at: index),
                    0xf0... where Self.isNoncharacter(bytes, at: index):
                    replacement = ""
                    length = byte == 0xc2 ? 2 : byte == 0xef ? 3 : 4
                default:
                    index += 1
                    continue
                }
                out.append(contentsOf: bytes[start..<index])
                out.append(contentsOf: replacement.utf8)
                index += length
                start = index
            }
            out.append(contentsOf: bytes[start...])
        }
    }

    private static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        if bytes[index] == 0xef {
            // U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
            return bytes[index + 1] == 0xb7 && 0x90...0xaf ~= bytes[index + 2] || bytes[index + 1] == 0xbf && bytes[index + 2] >= 0xbe
        }
        return bytes[index + 1] & 0x0f == 0x0f && bytes[index + 2] == 0xbf && bytes[index + 3] >= 0xbe
    }

    /// Writes `lang` when the tag has the form of BCP 47, and `dir` on request: that of the language, or `auto`.
    mutating func language(_ tag: String?, addsDirection: Bool) {
        let parts = (tag ?? "").split(separator: "-", omittingEmptySubsequences: false)
        let isWellFormed =
            parts.first.map { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy { 0x61...0x7a ~= $0 | 0x20 } } == true
            && parts.dropFirst().allSatisfy {
                (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7a ~= $0 | 0x20 }
            }
        if isWellFormed, let tag { attribute("lang", tag) }
        guard addsDirection else { return }
        guard isWellFormed, let language = parts.first else { return attribute("dir", "auto") }
        let isRightToLeft =
            parts.dropFirst().contains { Self.rightToLeftScripts.contains($0.lowercased()) }
            || Self.rightToLeftLanguages.contains(language.lowercased()) && !parts.dropFirst().contains { $0.utf8.count == 4 }
        attribute("dir", isRightToLeft ? "rtl" : "ltr")
    }

    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
    private static let rightToLeftScripts: Set<String> = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]

    // MARK: Addresses

    /// The address for a link, or `nil`, which is reported.
    mutating func address(ofLink href: String) -> String? {
        check(LinkSafety.link(href), href)
    }

    /// The address of a link, if there is one and it may be written.
    mutating func address(ofLink link: Link?) -> String? {
        guard let link else { return nil }
        return address(ofLink: link.href)
    }

    /// The address of a picture, film or sound, or `nil`, which is reported.
    mutating func address(ofMedia href: String) -> String? {
        check(LinkSafety.media(href), href)
    }

    private mutating func check(_ address: String?, _ original: String) -> String? {
        guard let address else {
            refusedAddresses.append(original)
            return nil
        }
        guard HTMLAddress.hasValidHost(address) else {
            brokenAddresses.append(original)
            return nil
        }
        return address
    }
}

extension String {
    /// Whether there is nothing that the page would show: white space and characters that HTML forbids.
    var isBlank: Bool {
        unicodeScalars.allSatisfy {
            switch $0.value {
            case 0...0x20, 0x7f...0x9f, 0xfdd0...0xfdef: true
            case let value: value & 0xfffe == 0xfffe
            }
        }
    }
}

extension RichText {
    /// Whether there is nothing to see.
    var isBlank: Bool { runs.allSatisfy(\.text.isBlank) }
}
