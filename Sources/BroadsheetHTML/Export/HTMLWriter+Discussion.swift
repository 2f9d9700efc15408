import BroadsheetCore

extension HTMLWriter {
    /// Writes the comments as nested articles, without recursion, and hands on each as it is done.
    mutating func write(_ discussion: Discussion, options: HTMLExporter.Options, to output: inout ExportOutput) throws(ExportError) {
        raw("<section class=\"comments\"")
        attribute("id", anchors.claim("", prefix: "comments"))
        raw(">\n<h2>\(discussion.headingText)</h2>\n")
        headingShift = 2
        isUserContent = true
        var names: [String: String] = [:]
        var openCount = 0
        for (comment, depth) in discussion.thread() {
            let level = min(depth, options.deepestNesting - 1)
            while openCount > level {
                raw("</article>\n")
                openCount -= 1
            }
            let name = anchors.claim(comment.id, prefix: "comment-")
            if names[comment.id] == nil { names[comment.id] = name }
            footnotes = FootnoteNames(BlockSurvey(of: comment.body).footnoteLabels, page: nil) { anchors.claim($0, prefix: "fn-") }
            raw("<article class=\"u-comment h-cite\"")
            attribute("id", name)
            raw(">\n<p class=\"comment-header\">")
            writeHeader(of: comment)
            if let parentID = comment.parentID, depth == 0 || depth >= options.deepestNesting {
                writeParent(parentID, name: depth > 0 ? names[parentID] : nil)
            }
            raw("</p>\n")
            if !comment.body.isEmpty {
                raw("<div class=\"e-content\" dir=\"auto\">\n")
                write(comment.body)
                raw("</div>\n")
            }
            openCount = level + 1
            try flush(to: &output)
        }
        for _ in 0..<openCount { raw("</article>\n") }
        writeWhereabouts(of: discussion)
        raw("</section>\n")
        isUserContent = false
    }

    private mutating func writeHeader(of comment: Comment) {
        if let author = comment.author, comment.hasAuthorName {
            write(author)
        } else {
            raw("<i>\(Comment.namelessAuthor)</i>")
        }
        for remark in comment.remarks { writePart(remark) }
        let address = self.address(ofLink: comment.permalink)
        if address != nil || comment.published != nil { raw(" · ") }
        if let address {
            raw("<a class=\"u-url\"")
            attribute("href", address)
            raw(">")
        }
        if let published = comment.published {
            write(published, cssClass: "dt-published")
        } else if address != nil {
            raw("link")
        }
        if address != nil { raw("</a>") }
        if let edited = comment.edited {
            raw(" · edited ")
            write(edited, cssClass: "dt-updated")
        }
        for rating in comment.ratings { writePart(rating) }
    }

    private mutating func writePart(_ text: String) {
        raw(" · ")
        line(text)
    }

    private mutating func writeParent(_ parentID: String, name: String?) {
        raw(" · answers ")
        write(RichText(runs: [RichText.Run("comment \(parentID)", link: name.map { Link("#\($0)") })]))
    }

    /// Writes where there is more to read.
    private mutating func writeWhereabouts(of discussion: Discussion) {
        if let external = discussion.external {
            let system = RichText.Run(external.system, link: external.link)
            write(RichText(runs: [RichText.Run("Comments are kept elsewhere: "), system]), in: "p")
        }
        for link in discussion.continuation {
            write(RichText(runs: [RichText.Run("More comments: "), RichText.Run(link.href, link: link)]), in: "p")
        }
        if let sentence = discussion.statusSentence { write(RichText(sentence), in: "p") }
    }
}
