internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The entries of an export file, each read when it is asked for.
struct MovableTypeIterator: IteratorProtocol, Sendable {
    var lines: EntryLines
    let source: Source
    let context: ImportContext
    let format: FormatID
    /// Whether the line that ends entries stands before each of them.
    private var isLed = false

    init(lines: EntryLines, source: Source, context: ImportContext, format: FormatID) {
        self.lines = lines
        self.source = source
        self.context = context
        self.format = format
    }

    mutating func next() -> ArticleStream.Item? {
        while let (entry, fault) = nextEntry() {
            if let fault { return .rejected(ImportError(.malformed, fault.message, at: source.location(line: fault.line))) }
            guard !entry.isEmpty else { continue }
            var context = context
            let article = article(of: entry, &context)
            return .article(context.imported(article, as: format))
        }
        return nil
    }

    /// Reads up to the line that ends an entry.
    private mutating func nextEntry() -> (MovableTypeEntry, fault: (message: String, line: Int)?)? {
        var entry = MovableTypeEntry(line: lines.number + 1)
        var fault: (message: String, line: Int)?
        var isInSection = false
        var mayBegin = false
        var hasLine = false
        while let line = lines.next() {
            hasLine = true
            if line == "--------" {
                if lines.number == 1 { isLed = true }
                return (entry, fault)
            }
            if line == "-----" {
                (isInSection, mayBegin) = (false, true)
            } else if mayBegin {
                guard line.utf8.contains(where: { $0 > 0x20 }) else { continue }
                // What follows a line of hyphens in a text is no section.
                if Self.isSection(line) {
                    entry.beginSection(line)
                } else if entry.sections.isEmpty {
                    fault = fault ?? ("The entry has no section where one begins.", lines.number)
                } else {
                    entry.add("-----")
                    entry.add(line)
                }
                (isInSection, mayBegin) = (true, false)
            } else if isInSection {
                if !entry.sections.isEmpty { entry.add(line) }
            } else if !entry.addField(line) {
                fault = fault ?? ("The entry has a line of metadata without a key: “\(line.prefix(40))”.", lines.number)
            }
        }
        guard hasLine else { return nil }
        if !entry.isEmpty, fault == nil, !isLed || entry.sections.isEmpty {
            fault = ("The entry that begins in line \(entry.line) has no end.", lines.number)
        }
        return (entry, fault)
    }

    private static func isSection(_ line: String) -> Bool {
        ["BODY:", "EXTENDED BODY:", "EXCERPT:", "KEYWORDS:", "COMMENT:", "PING:"].contains { line.hasPrefix($0) }
    }

    private func article(of entry: MovableTypeEntry, _ context: inout ImportContext) -> Article {
        let url = entry.value("UNIQUE URL").flatMap { URL(string: $0) }
        let breaks = entry.value("CONVERT BREAKS")
        let texts = [entry.text("BODY"), entry.text("EXTENDED BODY")].compactMap(\.self)
        let section = entry.value("PRIMARY CATEGORY") ?? entry.value("CATEGORY")
        if let status = entry.value("STATUS"), status.lowercased() != "publish" {
            context.report(
                Diagnostic(.note, "unpublished", "The post is not public: its state is “\(status)”.", at: source.location(line: entry.line))
            )
        }
        var article = Article(
            id: url?.absoluteString ?? entry.value("BASENAME"), title: entry.value("TITLE").flatMap { context.richText($0, as: .html) },
            summary: entry.text("EXCERPT").flatMap { context.richText($0, as: .html, relativeTo: url) },
            authors: entry.value("AUTHOR").map { [Contributor(name: $0)] } ?? [], published: Self.date(entry.value("DATE")),
            canonicalURL: url,
            section: section, tags: tags(of: entry, section: section), kind: .article,
            body: texts.flatMap { blocks($0, breaks: breaks, url, &context) })
        article.leadImage = entry.value("IMAGE").map { Media(kind: .image, source: Link($0)) }
        var thread = ThreadAssembler(limits: context.limits)
        for (index, part) in entry.sections.enumerated() where part.name == "COMMENT" || part.name == "PING" {
            let value = { (key: String) in MovableTypeEntry.value(key, in: part.fields) }
            let isPing = part.name == "PING"
            let data = context.personalData(email: value("EMAIL"), ipAddress: value("IP"))
            let name = isPing ? value("BLOG NAME") ?? value("TITLE") : value("AUTHOR")
            let author = name.map { Contributor(name: $0, link: value("URL").map { Link($0) }, personalData: data) }
            // The format has no ids: the place among the sections is one.
            let comment = Comment(
                id: "section-\(index + 1)", kind: isPing ? .pingback : .comment, author: author, published: Self.date(value("DATE")),
                body: context.blocks(LineBreakMarkup.html(part.text), as: .html, relativeTo: url))
            thread.add(comment)
        }
        let comments = thread.finish(&context)
        let status = entry.value("ALLOW COMMENTS").map { $0 == "1" ? Discussion.Status.open : .closed }
        article.discussion = Discussion(comments: comments, platform: "movable-type", status: status)
        return article
    }

    private func blocks(_ text: String, breaks: String?, _ url: URL?, _ context: inout ImportContext) -> [Block] {
        switch breaks {
        case "0", "richtext", "none", "html": context.blocks(text, as: .html, relativeTo: url)
        case let breaks? where breaks.hasPrefix("markdown"): context.blocks(text, as: .markdown, relativeTo: url)
        default: context.blocks(LineBreakMarkup.html(text), as: .html, relativeTo: url)
        }
    }

    private func tags(of entry: MovableTypeEntry, section: String?) -> [String] {
        var tags = entry.fields.filter { $0.key == "CATEGORY" && $0.value != section && !$0.value.isEmpty }.map(\.value)
        let stated = (entry.value("TAGS")?.split(separator: ",") ?? []) + (entry.text("KEYWORDS")?.split(separator: ",") ?? [])
        for tag in stated {
            let words = tag.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let bare = words.hasPrefix("\"") && words.hasSuffix("\"") && words.count > 1 ? String(words.dropFirst().dropLast()) : words
            if !bare.isEmpty, !tags.contains(bare) { tags.append(bare) }
        }
        return tags
    }

    /// `05/06/2024 07:08:09 AM`: month, day and year; 24 hours where neither AM nor PM is said.
    static func date(_ text: String?) -> PartialDate? {
        guard let text, !text.isEmpty else { return nil }
        let words = text.split(separator: " ")
        let day = (words.first ?? "").split(separator: "/").map { Int($0) }
        let clock = (words.count > 1 ? words[1] : "").split(separator: ":").map { Int($0) }
        guard day.count == 3, clock.count == 3 || words.count == 1, !day.contains(nil), !clock.contains(nil) else {
            return PartialDate(iso: text) ?? PartialDate(unresolved: text)
        }
        var hour = clock.first ?? nil
        let half = words.count > 2 ? words[2].uppercased() : ""
        if half == "AM" || half == "PM", let stated = hour { hour = stated % 12 + (half == "PM" ? 12 : 0) }
        let date = PartialDate(
            year: day[2], month: day[0], day: day[1], hour: hour, minute: clock.count == 3 ? clock[1] : nil,
            second: clock.count == 3 ? clock[2] : nil, original: text)
        return date ?? PartialDate(unresolved: text)
    }
}
