import BroadsheetCore

extension HTMLWriter {
    /// Writes runs as nested elements: the link outermost, then the language, then the styles that last longest.
    mutating func write(_ text: RichText) {
        let runs = text.runs
        var styles = StyleStack()
        var openLink: Link?
        var isLinkWritten = false
        var openLanguage: String?
        for (index, run) in runs.enumerated() {
            let startsAnew = run.link != openLink || run.language != openLanguage
            closeStyles(&styles, keeping: startsAnew ? [] : run.style)
            if startsAnew, openLanguage != nil { raw("</span>") }
            if run.link != openLink {
                if isLinkWritten { raw("</a>") }
                isLinkWritten = run.link.map { openElement(for: $0) } ?? false
                openLink = run.link
            }
            if startsAnew {
                openLanguage = run.language
                if openLanguage != nil {
                    raw("<span")
                    language(openLanguage, addsDirection: false)
                    raw(">")
                }
            }
            while let style = styles.openNext(at: index, of: runs, among: Self.elements.keys) {
                raw(Self.elements.start(of: style))
            }
            self.text(run.text)
        }
        closeStyles(&styles, keeping: [])
        if openLanguage != nil { raw("</span>") }
        if isLinkWritten { raw("</a>") }
    }

    private mutating func closeStyles(_ styles: inout StyleStack, keeping wanted: TextStyle) {
        while let style = styles.closeNext(keeping: wanted) {
            raw(Self.elements.end(of: style))
        }
    }

    /// - Returns: Whether the element was opened; not when the address must not be written.
    private mutating func openElement(for link: Link) -> Bool {
        let address = footnotes.name(of: link).map { "#\($0)" } ?? self.address(ofLink: link.href)
        guard let address else { return false }
        raw("<a")
        attribute("href", address)
        if let title = link.title, !title.isBlank { attribute("title", title) }
        if isUserContent, !address.utf8.starts(with: "#".utf8) { raw(" rel=\"nofollow ugc\"") }
        raw(">")
        return true
    }

    private struct StyleElements {
        let tags: [(style: TextStyle, start: String, end: String)] = [
            (.emphasis, "<em>", "</em>"), (.strong, "<strong>", "</strong>"), (.code, "<code>", "</code>"), (.subscript, "<sub>", "</sub>"),
            (.superscript, "<sup>", "</sup>"), (.strikethrough, "<s>", "</s>"), (.underline, "<u>", "</u>"),
            (.highlight, "<mark>", "</mark>"), (.math, "<code class=\"math\">", "</code>"),
        ]

        var keys: TextStyle { tags.reduce(into: []) { $0.insert($1.style) } }
        func start(of style: TextStyle) -> String { tags.first { $0.style == style }?.start ?? "" }
        func end(of style: TextStyle) -> String { tags.first { $0.style == style }?.end ?? "" }
    }

    private static let elements = StyleElements()

    // MARK: Dates and people

    /// Writes a date as a `time` element, or as plain text when HTML has no notation for it.
    mutating func write(_ date: PartialDate, cssClass: String) {
        if let machineText = date.htmlText {
            raw("<time class=\"\(cssClass)\"")
            attribute("datetime", machineText)
            raw(">")
            line(date.displayText)
            raw("</time>")
        } else {
            raw("<span>")
            line(date.displayText)
            raw("</span>")
        }
    }

    /// Writes a name as a card.
    mutating func write(_ contributor: Contributor) {
        raw("<span class=\"p-author h-card\">")
        if let link = contributor.link, let address = address(ofLink: link.href) {
            raw("<a class=\"p-name u-url\"")
            attribute("href", address)
            if isUserContent { raw(" rel=\"nofollow ugc\"") }
            raw(">")
            line(contributor.name)
            raw("</a>")
        } else {
            raw("<span class=\"p-name\">")
            line(contributor.name)
            raw("</span>")
        }
        raw("</span>")
    }
}

extension PartialDate {
    /// The date as HTML allows it in `datetime`: no year 0, no leap seconds, no more than three digits of a second.
    fileprivate var htmlText: String? {
        guard let text = isoString, year != 0, second != 60 else { return nil }
        guard year != nil else { return day == nil ? nil : String(text.dropFirst(2)) }
        guard let nanosecond, second != nil, let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return text }
        let zone = text[point...].dropFirst().drop { $0.isNumber }
        let thousandths = String(nanosecond / 1_000_000)
        return text[..<point] + "." + String(repeating: "0", count: 3 - thousandths.utf8.count) + thousandths + zone
    }
}
