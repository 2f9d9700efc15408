import BroadsheetCore
import Foundation

/// An import as lines of text that a reader can check.
enum ArticleOutline {
    static func text(of items: some Sequence<ArticleStream.Item>) -> String {
        items.map { item in
            switch item {
            case .article(let imported): text(of: imported)
            case .rejected(let error): "rejected \(error)\n"
            }
        }.joined(separator: "\n")
    }

    private static func text(of imported: Imported) -> String {
        let article = imported.article
        var lines = ["article \(article.id)"]
        func add(_ name: String, _ value: String?) {
            if let value { lines.append("  \(name): \(value)") }
        }
        add("title", article.title.map(text))
        add("subtitle", article.subtitle.map(text))
        add("summary", article.summary.map(text))
        for author in article.authors { add("author", text(of: author)) }
        add("published", article.published.map(text))
        add("modified", article.modified.map(text))
        add("url", article.canonicalURL?.absoluteString)
        add("site", article.site.map { $0.name + ($0.link.map { " <\($0.href)>" } ?? "") })
        add("section", article.section)
        add("tags", article.tags.isEmpty ? nil : article.tags.joined(separator: " | "))
        add("language", article.language)
        add("licence", article.licence)
        add("image", article.leadImage.map(text))
        add("access", article.access?.rawValue)
        add("kind", article.kind?.rawValue)
        lines += article.body.map { "  " + text(of: $0) }
        if let discussion = article.discussion { lines += self.lines(of: discussion) }
        lines += imported.diagnostics.map { "  ! \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of discussion: Discussion) -> [String] {
        var facts: [String] = []
        if let platform = discussion.platform { facts.append(platform) }
        if let count = discussion.declaredCount { facts.append("\(count) declared") }
        if let status = discussion.status { facts.append(status.rawValue) }
        facts += discussion.continuation.map { "more at \($0.href)" }
        var lines = ["  discussion: \(facts.joined(separator: ", "))"]
        for comment in discussion.comments {
            var line = "    \(comment.id)"
            if let parent = comment.parentID { line += " answers \(parent) (\(comment.parentEvidence?.rawValue ?? "?"))" }
            if comment.kind != .comment { line += " [\(comment.kind.rawValue)]" }
            if comment.state != .visible { line += " [\(comment.state.rawValue)]" }
            if comment.isByArticleAuthor { line += " [author]" }
            for mark in comment.marks { line += " [\(mark.rawValue)]" }
            if let author = comment.author { line += " by \(text(of: author))" }
            if let date = comment.published { line += " at \(text(date))" }
            if let date = comment.edited { line += " edited \(text(date))" }
            if let score = comment.score { line += " score \(score)" }
            if let link = comment.permalink { line += " <\(link.href)>" }
            lines.append(line)
            lines += comment.body.map { "      " + text(of: $0) }
        }
        return lines
    }

    private static func text(of person: Contributor) -> String {
        var text = person.name
        if let role = person.role { text += " (\(role))" }
        if let link = person.link { text += " <\(link.href)>" }
        if let data = person.personalData { text += " {\([data.email, data.ipAddress].compactMap(\.self).joined(separator: " "))}" }
        return text
    }

    private static func text(_ date: PartialDate) -> String {
        let iso = date.isoString ?? "?"
        return iso == date.original ? iso : "\(iso) “\(date.original)”"
    }

    private static func text(_ media: Media) -> String {
        var text = "\(media.kind.rawValue) \(media.source.href)"
        if let width = media.width, let height = media.height { text += " \(width)x\(height)" }
        if let alternative = media.alternativeText { text += " “\(alternative)”" }
        return text
    }

    private static func text(_ text: RichText) -> String {
        text.runs.map { run in
            var part = run.text.replacing("\n", with: "⏎")
            if run.style.contains(.strong) { part = "**\(part)**" }
            if run.style.contains(.emphasis) { part = "_\(part)_" }
            if run.style.contains(.code) { part = "`\(part)`" }
            if let link = run.link { part = "[\(part)](\(link.href))" }
            return part
        }.joined()
    }

    private static func text(of block: Block) -> String {
        switch block {
        case .paragraph(let text): "¶ \(self.text(text))"
        case .heading(let level, let text): "h\(level) \(self.text(text))"
        case .quote(let quote): "quote (\(quote.blocks.map(text(of:)).joined(separator: " / ")))"
        case .list(let list):
            "\(list.isOrdered ? "ol" : "ul") ("
                + list.items.map { $0.blocks.map(text(of:)).joined(separator: " / ") }.joined(separator: " • ") + ")"
        case .code(let code): "code “\(code.text.replacing("\n", with: "⏎"))”"
        case .figure(let figure):
            "figure (\(figure.media.map(text).joined(separator: ", "))) \(figure.caption.map(text) ?? "") \(figure.credit.map { "© \(text($0))" } ?? "")"
        case .table(let table): "table \(table.rows.map { $0.cells.map { $0.blocks.plainText }.joined(separator: " | ") })"
        default: "other “\(block.plainText)”"
        }
    }
}
