import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Lines of plain text with indentation.
struct PlainTextWriter {
    private var out: [UInt8] = []
    private var indentation = 0
    /// What the next line begins with in place of its last spaces of indentation: the mark of a list item.
    private var mark: [UInt8] = []
    private var needsBlankLine = false

    mutating func flush(to output: inout ExportOutput) throws(ExportError) {
        try output.write(bytes: out)
        out.removeAll(keepingCapacity: true)
    }

    // MARK: Parts

    /// Writes title, subtitle, and a line with authors, date and site.
    mutating func writeHead(of article: Article) {
        writeParagraph(article.title)
        writeParagraph(article.subtitle)
        var parts: [String] = []
        if !article.authors.isEmpty { parts.append(article.authors.map(\.name).joined(separator: ", ")) }
        if let published = article.published { parts.append(published.displayText) }
        if let site = article.site { parts.append(site.name) }
        writeParagraph(parts.joined(separator: " · "))
        if let url = article.canonicalURL { writeParagraph(url.absoluteString) }
    }

    /// Writes the comments, each handed on as it is done.
    mutating func write(
        _ discussion: Discussion, deepestIndentation: Int, to output: inout ExportOutput
    ) throws(ExportError) {
        writeParagraph("--- \(discussion.headingText) ---")
        for (comment, depth) in discussion.thread() {
            indentation = 2 * min(depth, deepestIndentation)
            var parts = [comment.hasAuthorName ? comment.author?.name ?? "" : Comment.namelessAuthor] + comment.remarks
            if let published = comment.published { parts.append(published.displayText) }
            if let edited = comment.edited { parts.append("edited \(edited.displayText)") }
            parts += comment.ratings
            if let parentID = comment.parentID, depth == 0 || depth > deepestIndentation { parts.append("answers comment \(parentID)") }
            writeParagraph(parts.joined(separator: " · "))
            needsBlankLine = false
            writeBlocks(comment.body)
            needsBlankLine = true
            try flush(to: &output)
        }
        indentation = 0
        if let external = discussion.external {
            writeParagraph("Comments are kept elsewhere: \(external.system)\(external.link.map { " \($0.href)" } ?? "")")
        }
        for link in discussion.continuation { writeParagraph("More comments: \(link.href)") }
        if let sentence = discussion.statusSentence { writeParagraph(sentence) }
        try flush(to: &output)
    }

    // MARK: Blocks

    mutating func writeBlocks(_ blocks: [Block]) {
        for block in blocks { write(block) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let text), .heading(_, let text), .unrecognised(_, let text): writeParagraph(text)
        case .quote(let quote):
            indented(by: 2, mark: "") { writer in
                writer.writeBlocks(quote.blocks)
                if let attribution = quote.attribution, !attribution.isBlank { writer.writeParagraph("— " + attribution.plainText) }
            }
        case .list(let list): write(list)
        case .definitions(let definitions):
            for definition in definitions {
                for (index, term) in definition.terms.enumerated() {
                    if index > 0 { needsBlankLine = false }
                    writeParagraph(term)
                }
                for description in definition.descriptions {
                    needsBlankLine = false
                    indented(by: 4, mark: "") { $0.writeBlocks(description) }
                }
            }
        case .code(let code): writeParagraph(code.text)
        case .figure(let figure): write(figure)
        case .table(let table): write(table)
        case .embed(let embed):
            let name = [embed.title, embed.provider].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
            writeParagraph(name.isEmpty ? embed.source.href : "\(name): \(embed.source.href)")
        case .math(let math): writeParagraph(math.anyText)
        case .divider: writeParagraph("* * *")
        case .footnotes(let notes):
            for note in notes {
                let mark = "[\(note.label)] "
                indented(by: mark.unicodeScalars.count, mark: mark) { $0.writeBlocks(note.blocks) }
            }
        }
    }

    private mutating func write(_ list: List) {
        var number = list.start
        let isTight = list.items.allSatisfy { $0.blocks.count <= 1 || $0.blocks.dropFirst().allSatisfy(\.isList) }
        for (index, item) in list.items.enumerated() {
            var mark = list.isOrdered ? "\(number). " : "- "
            if let isChecked = item.isChecked { mark += isChecked ? "[x] " : "[ ] " }
            if index > 0, isTight { needsBlankLine = false }
            indented(by: mark.utf8.count, mark: mark) { writer in
                for block in item.blocks {
                    if isTight, block.isList { writer.needsBlankLine = false }
                    writer.write(block)
                }
            }
            number = number == .max ? number : number + 1
        }
    }

    private mutating func write(_ figure: Figure) {
        var words = figure.media.compactMap { medium in medium.alternativeText.map { "[\($0)]" } }
        words += [figure.caption, figure.credit].compactMap { $0.flatMap { $0.isBlank ? nil : $0.plainText } }
        writeParagraph(words.joined(separator: "\n"))
    }

    /// Cells stand between tabs; a line break inside one becomes a space.
    private mutating func write(_ table: Table) {
        writeParagraph(table.caption)
        for (index, row) in table.rows.enumerated() {
            if index > 0 { needsBlankLine = false }
            beginLine()
            for (column, cell) in row.cells.enumerated() {
                if column > 0 { out.append(UInt8(ascii: "\t")) }
                var hasSpace = true
                for byte in cell.blocks.plainText.utf8 {
                    if byte > 0x20, byte != 0x7f {
                        out.append(byte)
                        hasSpace = false
                    } else if !hasSpace {
                        out.append(0x20)
                        hasSpace = true
                    }
                }
            }
            endLine()
        }
        needsBlankLine = !table.rows.isEmpty || needsBlankLine
    }

    // MARK: Lines

    private mutating func indented(by width: Int, mark: String, _ body: (inout PlainTextWriter) -> Void) {
        self.mark += mark.isEmpty && !self.mark.isEmpty ? Array(repeating: 0x20, count: width) : Array(mark.utf8)
        indentation += width
        body(&self)
        if !mark.isEmpty, !self.mark.isEmpty {
            beginLine()
            endLine()
            needsBlankLine = true
        }
        indentation -= width
    }

    private mutating func beginLine() {
        if needsBlankLine { out.append(UInt8(ascii: "\n")) }
        needsBlankLine = false
        let width = String(decoding: mark, as: UTF8.self).unicodeScalars.count
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, indentation - width)))
        out.append(contentsOf: mark)
        mark.removeAll(keepingCapacity: true)
    }

    private mutating func endLine() {
        while out.last == UInt8(ascii: " ") { out.removeLast() }
        out.append(UInt8(ascii: "\n"))
    }

    private mutating func writeParagraph(_ text: RichText?) {
        guard let text, !text.isBlank else { return }
        writeParagraph(text.plainText)
    }

    /// Writes lines and asks for a blank line after them. Control characters are left out, every line break is a line feed.
    private mutating func writeParagraph(_ text: String) {
        guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
        beginLine()
        var isAfterReturn = false
        var isAtLineStart = false
        for byte in text.utf8 {
            defer { isAfterReturn = byte == 0x0d }
            switch byte {
            case 0x0a where isAfterReturn: continue
            case 0x0a, 0x0d:
                endLine()
                isAtLineStart = true
            case 0x00...0x08, 0x0b...0x1f, 0x7f: continue
            default:
                if isAtLineStart { out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation)) }
                isAtLineStart = false
                out.append(byte)
            }
        }
        if !isAtLineStart { endLine() }
        needsBlankLine = true
    }
}

extension Block {
    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }
}
