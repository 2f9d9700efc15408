import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The Markdown of one article, line by line inside quotes and lists.
struct MarkdownWriter {
    let article: Article
    let options: MarkdownExporter.Options

    var out: [UInt8] = []
    var inline = MarkdownInline()
    private(set) var footnotes: FootnoteNames
    private var footnoteLabels: AnchorNames
    var headingShift: Int
    var anchors = AnchorNames()

    /// The kind and marker of the list just written in the current container: the next list needs another marker to be a list of its own.
    var precedingList: ListMarker?
    /// The marker of the list whose first line is not yet written.
    var pendingMarker: UInt8?

    /// What every line begins with inside the current quotes and list items.
    private(set) var prefix: [UInt8] = []
    /// What the next line begins with, when it is the first of a list item.
    private(set) var firstLine: [UInt8]?
    /// The length of the prefix that the blank line before the next line has, if there is one.
    private var gap: Int?
    private var diagnostics: [Diagnostic] = []

    struct ListMarker: Equatable {
        var isOrdered: Bool
        var byte: UInt8
    }

    init(_ article: Article, options: MarkdownExporter.Options) {
        self.article = article
        self.options = options
        let survey = BlockSurvey(of: article.body)
        headingShift = article.title.map { !$0.isBlank } == true ? survey.shiftBelowTitle : 0
        var labels = AnchorNames()
        footnotes = FootnoteNames(survey.footnoteLabels, page: article.canonicalURL?.absoluteString) { labels.claim($0, prefix: "") }
        footnoteLabels = labels
    }

    /// Makes the footnotes of other blocks, such as a comment's, known to the links in them.
    mutating func announceFootnotes(of blocks: [Block]) {
        var labels = footnoteLabels
        footnotes = FootnoteNames(BlockSurvey(of: blocks).footnoteLabels, page: nil) { labels.claim($0, prefix: "") }
        footnoteLabels = labels
    }

    /// Hands on what was written so far.
    mutating func flush(to output: inout ExportOutput) throws(ExportError) {
        try output.write(bytes: out)
        out.removeAll(keepingCapacity: true)
    }

    /// Hands on what there is to report.
    mutating func report(to output: inout ExportOutput) {
        if inline.unmarkedStyles > 0 {
            note(
                "Markdown cannot mark \(inline.unmarkedStyles) stretches of emphasis inside words beside punctuation; their words are kept")
        }
        if inline.hasLanguages { note("Markdown has no place for the language of a part of the text") }
        for address in inline.refusedAddresses { refuse(address) }
        for diagnostic in diagnostics { output.report(diagnostic) }
        diagnostics.removeAll()
    }

    mutating func note(_ message: String) {
        diagnostics.append(Diagnostic(.note, .notRepresentable, message))
    }

    mutating func refuse(_ address: String) {
        diagnostics.append(Diagnostic(.warning, .unsafeContent, "Left out an address that could do harm: \(address.prefix(80))"))
    }

    // MARK: Lines

    mutating func write(_ text: String) {
        out.append(contentsOf: text.utf8)
    }

    mutating func endLine() { out.append(UInt8(ascii: "\n")) }

    /// Begins a line, after the blank line that was asked for.
    mutating func beginLine() {
        if let gap {
            writeTrimmed(prefix[..<min(gap, prefix.count)])
            endLine()
            self.gap = nil
        }
        if let firstLine {
            out.append(contentsOf: firstLine)
            self.firstLine = nil
            pendingMarker = nil
        } else {
            out.append(contentsOf: prefix)
        }
    }

    /// Writes a line whose content may be empty.
    mutating func writeRawLine(_ line: some Sequence<UInt8>) {
        let start = out.count
        beginLine()
        out.append(contentsOf: line)
        trimLine(from: start)
        endLine()
    }

    /// Asks for a blank line before the next line. Called again in an outer container, the blank line stands outside the inner one.
    mutating func separate() {
        gap = prefix.count
    }

    mutating func separate(atPrefixLength length: Int) {
        gap = length
    }

    mutating func doNotSeparate() { gap = nil }

    var isAtDocumentStart: Bool { out.isEmpty && gap == nil }

    private mutating func writeTrimmed(_ bytes: ArraySlice<UInt8>) {
        let start = out.count
        out.append(contentsOf: bytes)
        trimLine(from: start)
    }

    private mutating func trimLine(from start: Int) {
        while out.count > start, out.last == UInt8(ascii: " ") { out.removeLast() }
    }

    // MARK: Containers

    /// Enters a container whose lines begin with `indent`, the first with `marker`.
    mutating func enter(marker: some Sequence<UInt8>, indent: some Sequence<UInt8>) {
        firstLine = (firstLine ?? prefix) + marker
        prefix += indent
    }

    /// Leaves a container; one in which nothing was written still shows its marker.
    mutating func leave(indentLength: Int) {
        if firstLine != nil { writeRawLine([]) }
        prefix.removeLast(indentLength)
    }

    mutating func enterQuote() {
        firstLine?.append(contentsOf: "> ".utf8)
        prefix += "> ".utf8
    }

    /// Leaves a quote; one in which nothing was written does not show, so that what follows does not begin inside it.
    mutating func leaveQuote() {
        firstLine?.removeLast(2)
        prefix.removeLast(2)
    }

    /// Sets how many quotes stand around the lines that follow, outside any list.
    mutating func setQuoteDepth(_ depth: Int) {
        while prefix.count < 2 * depth { prefix += "> ".utf8 }
        if prefix.count > 2 * depth { prefix.removeLast(prefix.count - 2 * depth) }
    }
}

extension RichText {
    /// Whether there is nothing to see: only white space of any width and control characters.
    var isBlank: Bool {
        runs.allSatisfy {
            $0.text.unicodeScalars.allSatisfy { $0.value <= 0x20 || $0.value == 0x7f || (!$0.isASCII && $0.isMarkdownSpace) }
        }
    }
}
