import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension HTMLWriter {
    /// Writes an article with its comments, and hands on each part as it is done.
    mutating func write(_ article: Article, options: HTMLExporter.Options, to output: inout ExportOutput) throws(ExportError) {
        let survey = BlockSurvey(of: article.body)
        footnotes = FootnoteNames(survey.footnoteLabels, page: article.canonicalURL?.absoluteString) { anchors.claim($0, prefix: "fn-") }
        isUserContent = false
        headingShift = survey.shiftBelowTitle
        raw("<article class=\"h-entry\"")
        language(article.language, addsDirection: true)
        raw(">\n")
        writeHeader(of: article)
        raw("<div class=\"e-content\">\n")
        if let image = article.leadImage, !article.body.contains(where: { $0.shows(image) }) {
            raw("<figure>\n")
            write(image, cssClass: image.kind == .image ? "u-photo" : nil)
            raw("</figure>\n")
        }
        write(article.body)
        raw("</div>\n")
        writeFooter(of: article)
        try flush(to: &output)
        if options.includesComments, let discussion = article.discussion, !discussion.isBlank {
            try write(discussion, options: options, to: &output)
        }
        raw("</article>\n")
        try flush(to: &output)
    }

    private mutating func writeHeader(of article: Article) {
        let title = article.title.flatMap { $0.isBlank ? nil : $0 }
        let subtitle = article.subtitle.flatMap { $0.isBlank ? nil : $0 }
        let names = article.authors.filter { !$0.name.isBlank }
        guard
            title != nil || subtitle != nil || !names.isEmpty || article.published != nil || article.modified != nil || article.site != nil
        else { return }
        raw("<header>\n")
        if let title { write(title, in: "h1", attributes: " class=\"p-name\"") }
        if let subtitle { write(subtitle, in: "p", attributes: " class=\"subtitle\"") }
        if !names.isEmpty {
            raw("<p class=\"byline\">")
            for (index, author) in names.enumerated() {
                if index > 0 { raw(", ") }
                write(author)
            }
            raw("</p>\n")
        }
        writeDateline(of: article)
        raw("</header>\n")
    }

    private mutating func writeDateline(of article: Article) {
        guard article.published != nil || article.modified != nil || article.site != nil else { return }
        raw("<p class=\"dateline\">")
        var separator = ""
        if let published = article.published {
            write(published, cssClass: "dt-published")
            separator = " · "
        }
        if let modified = article.modified {
            raw("\(separator)updated ")
            write(modified, cssClass: "dt-updated")
            separator = " · "
        }
        if let site = article.site {
            raw(separator)
            write(RichText(runs: [RichText.Run(site.name, link: site.link)]))
        }
        raw("</p>\n")
    }

    private mutating func writeFooter(of article: Article) {
        let categories = (article.section.map { [$0] } ?? []) + article.tags
        let address = self.address(ofLink: article.canonicalURL.map { Link($0.absoluteString) })
        guard !categories.isEmpty || address != nil || article.licence != nil else { return }
        raw("<footer>\n")
        if !categories.isEmpty {
            raw("<p>")
            for (index, category) in categories.enumerated() {
                raw(index > 0 ? ", <span class=\"p-category\">" : "<span class=\"p-category\">")
                line(category)
                raw("</span>")
            }
            raw("</p>\n")
        }
        if let address {
            raw("<p><a class=\"u-url\"")
            attribute("href", address)
            raw(">")
            line(address)
            raw("</a></p>\n")
        }
        if let licence = article.licence {
            raw("<p>Licence: ")
            line(licence)
            raw("</p>\n")
        }
        raw("</footer>\n")
    }
}

extension Block {
    fileprivate func shows(_ medium: Media) -> Bool {
        if case .figure(let figure) = self { figure.media.contains { $0.source.href == medium.source.href } } else { false }
    }
}
