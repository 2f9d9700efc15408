import BroadsheetCore

extension HTMLWriter {
    mutating func write(_ blocks: some Sequence<Block>) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let text): write(text, in: "p")
        case .heading(let level, let text):
            let name = allowsHeadings ? "h\(min(6, max(1, level + headingShift)))" : "p"
            write(text, in: name)
        case .quote(let quote): write(quote)
        case .list(let list): write(list)
        case .definitions(let definitions): write(definitions)
        case .code(let code): write(code)
        case .figure(let figure): write(figure)
        case .table(let table): write(table)
        case .embed(let embed): write(embed)
        case .math(let math):
            let text = math.anyText
            guard !text.isBlank else { return }
            raw("<p><code class=\"math\">")
            self.text(text)
            raw("</code></p>\n")
        case .divider: raw("<hr>\n")
        case .footnotes(let notes): write(notes)
        case .unrecognised(_, let text): write(text, in: "p", attributes: " class=\"unrecognised\"")
        }
    }

    /// Writes text in an element; nothing when there is nothing to see.
    mutating func write(_ text: RichText, in name: String, attributes: String = "") {
        guard !text.isBlank else { return }
        raw("<\(name)\(attributes)>")
        write(text)
        raw("</\(name)>\n")
    }

    private mutating func write(_ quote: Quote) {
        let attribution = quote.attribution.flatMap { $0.isBlank ? nil : $0 }
        if attribution != nil { raw("<figure class=\"quote\">\n") }
        raw("<blockquote>\n")
        write(quote.blocks)
        raw("</blockquote>\n")
        if let attribution {
            write(attribution, in: "figcaption")
            raw("</figure>\n")
        }
    }

    private mutating func write(_ list: List) {
        guard !list.items.isEmpty else { return }
        raw(list.isOrdered ? "<ol" : "<ul")
        // HTML counts in 32 bits.
        if list.isOrdered, list.start != 1, Int(Int32.min)...Int(Int32.max) ~= list.start { raw(" start=\"\(list.start)\"") }
        raw(">\n")
        for item in list.items {
            raw("<li>")
            if let isChecked = item.isChecked { raw(isChecked ? "☑ " : "☐ ") }
            writeFlow(item.blocks)
            raw("</li>\n")
        }
        raw(list.isOrdered ? "</ol>\n" : "</ul>\n")
    }

    /// Writes the content of an item or a cell, in which a single paragraph, or one before a list, needs no element of its own.
    mutating func writeFlow(_ blocks: [Block]) {
        guard case .paragraph(let text)? = blocks.first else { return write(blocks) }
        let isShort = blocks.dropFirst().allSatisfy { if case .list = $0 { true } else { false } }
        guard isShort else { return write(blocks) }
        write(text)
        write(blocks.dropFirst())
    }

    private mutating func write(_ definitions: [Definition]) {
        let definitions = definitions.filter { !$0.terms.isEmpty || !$0.descriptions.isEmpty }
        guard !definitions.isEmpty else { return }
        raw("<dl>\n")
        for definition in definitions {
            for term in definition.terms.isEmpty ? [""] : definition.terms {
                raw("<dt>")
                write(term)
                raw("</dt>\n")
            }
            for description in definition.descriptions.isEmpty ? [[]] : definition.descriptions {
                raw("<dd>")
                writeFlow(description)
                raw("</dd>\n")
            }
        }
        raw("</dl>\n")
    }

    private mutating func write(_ code: Code) {
        raw("<pre><code")
        if let language = code.language {
            let name = language.utf8.filter { $0 > 0x20 && $0 < 0x7f && !"\"&<>".utf8.contains($0) }
            if !name.isEmpty { attribute("class", "language-" + String(decoding: name, as: UTF8.self)) }
        }
        raw(">")
        preformatted(code.text)
        raw("</code></pre>\n")
    }

    private mutating func write(_ figure: Figure) {
        let words = [figure.caption, figure.credit].compactMap { $0.flatMap { $0.isBlank ? nil : $0 } }
        guard !figure.media.isEmpty || !words.isEmpty else { return }
        raw("<figure>\n")
        for medium in figure.media { write(medium) }
        if !words.isEmpty {
            raw("<figcaption>")
            if let caption = figure.caption, !caption.isBlank { write(caption) }
            if let credit = figure.credit, !credit.isBlank {
                if words.count == 2 { raw(" ") }
                raw("<small>")
                write(credit)
                raw("</small>")
            }
            raw("</figcaption>\n")
        }
        raw("</figure>\n")
    }

    /// - Parameter cssClass: The class of an image.
    mutating func write(_ medium: Media, cssClass: String? = nil) {
        guard let address = address(ofMedia: medium.source.href) else {
            return write(RichText(medium.alternativeText ?? ""), in: "p")
        }
        if medium.kind == .image {
            raw("<img")
            if let cssClass { attribute("class", cssClass) }
        } else {
            raw(medium.kind == .video ? "<video controls preload=\"none\"" : "<audio controls preload=\"none\"")
        }
        attribute("src", address)
        if medium.kind == .image { attribute("alt", medium.alternativeText ?? "") }
        if medium.kind != .audio {
            if let width = medium.width, 0...100_000 ~= width { raw(" width=\"\(width)\"") }
            if let height = medium.height, 0...100_000 ~= height { raw(" height=\"\(height)\"") }
        }
        if let title = medium.source.title, !title.isBlank { attribute("title", title) }
        switch medium.kind {
        case .image: raw(" loading=\"lazy\">\n")
        case .video, .audio:
            raw(">")
            line(medium.alternativeText ?? "")
            raw(medium.kind == .video ? "</video>\n" : "</audio>\n")
        }
    }

    private mutating func write(_ embed: Embed) {
        let names = [embed.title, embed.provider].compactMap { $0.flatMap { $0.isBlank ? nil : $0 } }
        let name = names.first ?? embed.source.href
        guard !name.isBlank else { return }
        var text = RichText(runs: [RichText.Run(name, link: embed.source)])
        if names.count == 2 { text.append(RichText.Run(" · \(names[1])")) }
        write(text, in: "p", attributes: " class=\"embed\"")
    }

    private mutating func write(_ notes: [Footnote]) {
        guard !notes.isEmpty else { return }
        raw("<dl class=\"footnotes\">\n")
        for note in notes {
            raw("<dt")
            if let name = footnotes.takeName(ofLabel: note.label) { attribute("id", name) }
            raw(">")
            line(note.label)
            raw("</dt>\n<dd>")
            writeFlow(note.blocks)
            raw("</dd>\n")
        }
        raw("</dl>\n")
    }
}
