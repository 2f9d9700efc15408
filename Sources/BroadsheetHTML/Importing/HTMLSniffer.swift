internal import BroadsheetCore

/// Tells from the first bytes whether an input is a web page.
enum HTMLSniffer {
    static func confidence(for probe: Probe) -> Confidence {
        let start = probe.significantBytes
        if start.starts(with: [0xff, 0xfe]) || start.starts(with: [0xfe, 0xff]) { return sniffed(asUTF16: probe) }
        if beginsLikePage(start) { return .certain }
        if isOtherMarkup(start) { return .none }
        if probe.prefix.prefix(1024).contains(0) { return .none }
        if let type = probe.mediaType {
            if type == "text/html" || type == "application/xhtml+xml" { return .likely }
        }
        if let ending = probe.fileExtension, ["html", "htm", "xhtml", "shtml"].contains(ending) { return .likely }
        return holdsTag(start) ? .likely : .none
    }

    private static let openings = [
        "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<article", "<div", "<table", "<p>", "<h1",
    ]

    private static func beginsLikePage(_ bytes: ArraySlice<UInt8>) -> Bool {
        let rest = skippingProlog(bytes)
        return openings.contains { opening in
            rest.count >= opening.utf8.count && zip(rest, opening.utf8).allSatisfy { lower($0) == $1 }
        }
    }

    /// What comes behind comments and an XML declaration.
    private static func skippingProlog(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while true {
            if rest.starts(with: "<!--".utf8), let end = rest.firstRange(of: Array("-->".utf8)) {
                rest = rest[end.upperBound...]
            } else if rest.starts(with: "<?".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                rest = rest[(end + 1)...]
            } else {
                return rest
            }
            rest = rest.drop { $0 <= 0x20 }
        }
    }

    /// JSON, and XML of a vocabulary of its own.
    private static func isOtherMarkup(_ bytes: ArraySlice<UInt8>) -> Bool {
        if let first = bytes.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return true }
        let rest = skippingProlog(bytes)
        return ["<rss", "<feed", "<rdf:", "<disqus", "<opml", "<urlset"].contains { rest.starts(with: $0.utf8) }
    }

    /// Whether a tag that is common in pages stands within the prefix.
    private static func holdsTag(_ bytes: ArraySlice<UInt8>) -> Bool {
        let tags = ["<p>", "<p ", "<div", "<html", "<body", "</a>", "<br", "<span", "</p>"].map { Array($0.utf8) }
        let lowered = bytes.map(lower)
        return tags.contains { lowered.firstRange(of: $0) != nil }
    }

    private static func sniffed(asUTF16 probe: Probe) -> Confidence {
        beginsLikePage(probe.significantBytes.dropFirst(2).filter { $0 != 0 }[...]) ? .certain : .possible
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte | 0x20 : byte }
}

extension Collection where Element == UInt8 {
    fileprivate func firstRange(of wanted: [UInt8]) -> Range<Index>? {
        var start = startIndex
        while let found = self[start...].firstIndex(of: wanted[0]) {
            if self[found...].starts(with: wanted) { return found..<index(found, offsetBy: wanted.count) }
            start = index(after: found)
        }
        return nil
    }
}
