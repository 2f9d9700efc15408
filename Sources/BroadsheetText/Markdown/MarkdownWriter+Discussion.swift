import BroadsheetCore

extension MarkdownWriter {
    /// Writes the front matter, the title and what belongs to it.
    mutating func writeHead() {
        if options.includesFrontMatter {
            out += FrontMatter(article).bytes
            separate()
        }
        if let title = article.title, !title.isBlank {
            writeHeading(level: 1, title)
            separate()
        }
        if let subtitle = article.subtitle, !subtitle.isBlank {
            writeParagraph(subtitle.adding(.emphasis))
            separate()
        }
        guard !options.includesFrontMatter else { return }
        var byline = RichText()
        for author in article.authors {
            byline.append(RichText.Run(byline.isEmpty ? "" : ", "))
            byline.append(RichText.Run(author.name, link: author.link))
        }
        if let published = article.published { byline.add(part: RichText(published.displayText)) }
        if let site = article.site { byline.add(part: RichText(runs: [RichText.Run(site.name, link: site.link)])) }
        guard !byline.isBlank else { return }
        writeParagraph(byline)
        separate()
    }

    /// Writes the comments, each handed on as it is done.
    mutating func writeDiscussion(_ discussion: Discussion, to output: inout ExportOutput) throws(ExportError) {
        headingShift = 2
        writeHeading(level: 2, RichText(discussion.headingText))
        separate()
        var names: [String: String] = [:]
        for (comment, depth) in discussion.thread() {
            let quotes = min(depth + 1, options.deepestQuote)
            setQuoteDepth(quotes)
            separate(atPrefixLength: 2 * (quotes - 1))
            let name = anchors.claim(comment.id, prefix: "comment-")
            if names[comment.id] == nil { names[comment.id] = name }
            announceFootnotes(of: comment.body)
            var header = header(of: comment)
            if let parentID = comment.parentID, depth == 0 || depth >= options.deepestQuote {
                header.add(part: "answers ")
                let parent = depth > 0 ? names[parentID] : nil
                header.append(RichText.Run("comment \(parentID)", link: parent.map { Link("#\($0)") }))
            }
            beginLine()
            write("<a id=\"\(name)\"></a>")
            writeInline(header, .heading)
            endLine()
            separate()
            precedingList = nil
            writeBlocks(comment.body)
            try flush(to: &output)
        }
        setQuoteDepth(0)
        separate()
        writeWhereabouts(of: discussion)
        try flush(to: &output)
    }

    private func header(of comment: Comment) -> RichText {
        var header = RichText()
        if let author = comment.author, comment.hasAuthorName {
            header.append(RichText.Run(author.name, style: .strong, link: author.link))
        } else {
            header.append(RichText.Run(Comment.namelessAuthor, style: .emphasis))
        }
        for remark in comment.remarks { header.add(part: RichText(remark)) }
        if let published = comment.published {
            header.add(part: RichText(runs: [RichText.Run(published.displayText, link: comment.permalink)]))
        } else if let permalink = comment.permalink {
            header.add(part: RichText(runs: [RichText.Run("link", link: permalink)]))
        }
        if let edited = comment.edited { header.add(part: RichText("edited \(edited.displayText)")) }
        for rating in comment.ratings { header.add(part: RichText(rating)) }
        return header
    }

    /// Writes where there is more to read.
    private mutating func writeWhereabouts(of discussion: Discussion) {
        if let external = discussion.external {
            writeParagraph(
                RichText(runs: [RichText.Run("Comments are kept elsewhere: "), RichText.Run(external.system, link: external.link)]))
            separate()
        }
        for link in discussion.continuation {
            writeParagraph(RichText(runs: [RichText.Run("More comments: "), RichText.Run(link.href, link: link)]))
            separate()
        }
        if let sentence = discussion.statusSentence { writeParagraph(RichText(sentence)) }
    }
}

extension RichText {
    /// Adds a part to a line of parts with dots between them.
    mutating func add(part: RichText) {
        if !isEmpty { append(Run(" · ")) }
        append(part)
    }
}
