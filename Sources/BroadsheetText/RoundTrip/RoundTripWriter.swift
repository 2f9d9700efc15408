internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Writes an article in the round-trip form: fields, a blank line, the body, and a section for each comment.
struct RoundTripWriter {
    private(set) var out: [UInt8] = []

    /// What each line begins with where it stands.
    private var prefix: [UInt8] = []
    /// What the next line begins with instead: it has the marks of what begins there.
    private var first: [UInt8]?
    private var needsBlankLine = false

    mutating func flush(to output: inout ExportOutput) throws(ExportError) {
        try output.write(bytes: out)
        out.removeAll(keepingCapacity: true)
    }

    // MARK: Lines

    /// Writes a line behind what stands before it. Only marks leave spaces at the end of a line; they are taken off.
    mutating func line(_ content: some Sequence<UInt8>) {
        out.append(contentsOf: first ?? prefix)
        out.append(contentsOf: content)
        first = nil
        while out.last == 0x20 { out.removeLast() }
        out.append(0x0a)
    }

    mutating func line(_ content: String) { line(content.utf8) }

    /// Begins a block: a blank line keeps it apart from the one before it.
    mutating func beginBlock() {
        if needsBlankLine { line([]) }
        needsBlankLine = true
    }

    /// Lets the next block follow the line above.
    mutating func joinNext() { needsBlankLine = false }

    /// Writes what a mark begins: the first line stands behind the mark, the others behind the indentation.
    mutating func container(mark: String, indentation: String, _ body: (inout RoundTripWriter) -> Void) {
        let outer = prefix
        first = (first ?? prefix) + Array(mark.utf8)
        prefix += Array(indentation.utf8)
        needsBlankLine = false
        body(&self)
        if first != nil { line([]) }
        prefix = outer
        needsBlankLine = true
    }

    /// Writes lines of words, each of which is kept from being read as a mark.
    mutating func words(_ text: String) {
        for part in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let encoded = RoundTripForm.encoded(part)
            if RoundTripMark(encoded[...]) != .text {
                line([UInt8(ascii: "\\")] + encoded)
            } else {
                line(encoded)
            }
        }
    }

    /// Writes a mark and words behind it in one line.
    mutating func line(_ mark: String, value: String) {
        line(Array(mark.utf8) + [0x20] + RoundTripForm.encodedValue(value))
    }

    mutating func field(_ name: String, _ value: String?) {
        if let value { line(name + ":", value: value) }
    }

    // MARK: Articles

    mutating func write(_ article: Article) {
        line("Broadsheet-Text:", value: RoundTripForm.version)
        field("Title", article.title?.plainText)
        field("Subtitle", article.subtitle?.plainText)
        write(article.authors)
        field("Published", article.published)
        field("Modified", article.modified)
        field("Site", article.site?.name)
        field("Site-Link", article.site?.link)
        field("URL", article.canonicalURL?.absoluteString)
        if article.id != article.canonicalURL?.absoluteString { field("Id", article.id) }
        field("Language", article.language)
        field("Section", article.section)
        for tag in article.tags { field("Tag", tag) }
        field("Kind", article.kind?.rawValue)
        field("Access", article.access?.rawValue)
        field("Licence", article.licence)
        field("Summary", article.summary?.plainText)
        if let image = article.leadImage { write(image, indentation: "") }
        needsBlankLine = true
        blocks(article.body)
    }

    private mutating func write(_ authors: [Contributor]) {
        for author in authors {
            field("Author", author.name)
            field("Author-Kind", author.kind?.rawValue)
            field("Author-Role", author.role)
            field("Author-Link", author.link)
        }
    }

    mutating func write(_ medium: Media, indentation: String) {
        let name: String =
            switch medium.kind {
            case .image: "Image"
            case .video: "Video"
            case .audio: "Audio"
            }
        field(indentation + name, medium.source.href)
        field(indentation + "Media-Title", medium.source.title)
        field(indentation + "Media-Text", medium.alternativeText)
        field(indentation + "Media-Width", medium.width.map(String.init))
        field(indentation + "Media-Height", medium.height.map(String.init))
    }

    private mutating func field(_ name: String, _ link: Link?) {
        field(name, link?.href)
        field(name + "-Title", link?.title)
    }

    /// A date in ISO 8601, and as it was written where that says it otherwise.
    private mutating func field(_ name: String, _ date: PartialDate?) {
        guard let date else { return }
        field(name, date.isoString)
        if date.original != date.isoString { field(name + "-As", date.original) }
    }

    // MARK: Comments

    mutating func write(_ discussion: Discussion, to output: inout ExportOutput) throws(ExportError) {
        beginBlock()
        line("== Comments")
        field("Declared", discussion.declaredCount.map(String.init))
        field("Platform", discussion.platform)
        field("Status", discussion.status?.rawValue)
        for link in discussion.continuation { field("More", link) }
        if let external = discussion.external {
            field("Elsewhere", external.system)
            for (name, value) in external.identifiers.sorted(by: { $0.key < $1.key }) {
                field("Elsewhere-Name", name)
                field("Elsewhere-Value", value)
            }
            field("Elsewhere-Link", external.link)
        }
        for comment in discussion.comments {
            write(comment)
            try flush(to: &output)
        }
        try flush(to: &output)
    }

    private mutating func write(_ comment: Comment) {
        beginBlock()
        line("== Comment", value: comment.id)
        write(comment.author.map { [$0] } ?? [])
        field("Published", comment.published)
        field("Edited", comment.edited)
        field("Answers", comment.parentID)
        field("Answers-Known", comment.parentEvidence?.rawValue)
        if comment.kind != .comment { field("Kind", comment.kind.rawValue) }
        if comment.state != .visible { field("State", comment.state.rawValue) }
        if comment.isByArticleAuthor { field("By-Article-Author", "yes") }
        for mark in comment.marks { field("Mark", mark.rawValue) }
        field("Score", comment.score.map(String.init))
        for reaction in comment.reactions { field("Reaction", "\(reaction.count) \(reaction.name)") }
        field("Link", comment.permalink)
        if let spam = comment.spam {
            field("Spam", String(spam.score))
            for reason in spam.reasons { field("Spam-Sign", reason.rawValue) }
        }
        blocks(comment.body)
    }
}
