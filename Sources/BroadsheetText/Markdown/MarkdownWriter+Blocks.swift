import BroadsheetCore

extension MarkdownWriter {
    /// Writes blocks with a blank line after each.
    mutating func writeBlocks(_ blocks: some Sequence<Block>) {
        for block in blocks {
            let length = out.count
            let isList: Bool
            if case .list = block { isList = true } else { isList = false }
            write(block)
            guard out.count > length else { continue }
            if !isList { precedingList = nil }
            separate()
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let text), .unrecognised(_, let text): writeParagraph(text)
        case .heading(let level, let text): writeHeading(level: level + headingShift, text)
        case .quote(let quote): write(quote)
        case .list(let list): write(list)
        case .definitions(let definitions): for definition in definitions { write(definition) }
        case .code(let code): writeFence(code.text, info: code.language ?? "")
        case .figure(let figure): write(figure)
        case .table(let table): write(table)
        case .embed(let embed): write(embed)
        case .math(let math): write(math)
        case .divider:
            // In the first line of a list item, hyphens and asterisks could join the marker; at the start they could open front matter.
            let isAmbiguous = firstLine != nil || isAtDocumentStart
            writeRawLine((isAmbiguous ? "___" : "---").utf8)
        case .footnotes(let notes): for note in notes { write(note) }
        }
    }

    mutating func writeParagraph(_ text: RichText) {
        guard !text.isBlank else { return }
        beginLine()
        writeInline(text, .paragraph)
        endLine()
    }

    mutating func writeHeading(level: Int, _ text: RichText) {
        guard !text.isBlank else { return }
        beginLine()
        out.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: min(6, max(1, level))))
        out.append(UInt8(ascii: " "))
        writeInline(text, .heading)
        endLine()
    }

    mutating func writeInline(_ text: RichText, _ place: MarkdownInline.Place) {
        inline.write(text, in: place, linePrefix: prefix, footnotes: footnotes, to: &out)
    }

    private mutating func write(_ quote: Quote) {
        let outerList = precedingList
        precedingList = nil
        enterQuote()
        writeBlocks(quote.blocks)
        if let attribution = quote.attribution, !attribution.isBlank {
            writeParagraph(RichText(runs: [RichText.Run("— ")] + attribution.runs))
        }
        leaveQuote()
        precedingList = outerList
    }

    private mutating func write(_ definition: Definition) {
        for term in definition.terms where !term.isBlank {
            writeParagraph(term.adding(.strong))
            separate()
            precedingList = nil
        }
        guard !definition.descriptions.isEmpty else { return }
        write(List(items: definition.descriptions.map { List.Item($0) }))
        separate()
    }

    /// Writes preformatted text between fences that are longer than any in it.
    func fence(for text: String) -> [UInt8] {
        var longest = 2
        var length = 0
        for byte in text.utf8 {
            length = byte == UInt8(ascii: "`") ? length + 1 : 0
            longest = max(longest, length)
        }
        return [UInt8](repeating: UInt8(ascii: "`"), count: longest + 1)
    }

    mutating func writeFence(_ text: String, info: String) {
        let fence = fence(for: text)
        // Some readers take a fence whose line holds a bar for the head of a table.
        writeRawLine(fence + info.utf8.filter { $0 > 0x20 && $0 != 0x7f && !"`\\&|".utf8.contains($0) })
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isAfterReturn = false
        for byte in text.utf8 {
            switch byte {
            case 0x0d: bytes.append(0x0a)
            case 0x0a where isAfterReturn: break
            case 0x09, 0x0a, 0x20...0x7e, 0x80...: bytes.append(byte)
            default: break
            }
            isAfterReturn = byte == 0x0d
        }
        for line in bytes.split(separator: 0x0a, omittingEmptySubsequences: false) {
            // White space at the end of a line of code counts; only a line without any code gives up the prefix's.
            if line.isEmpty {
                writeRawLine([])
            } else {
                beginLine()
                out.append(contentsOf: line)
                endLine()
            }
        }
        writeRawLine(fence)
    }

    private mutating func write(_ figure: Figure) {
        for (index, medium) in figure.media.enumerated() {
            if index > 0 { doNotSeparate() }
            write(medium)
        }
        if !figure.media.isEmpty { separate() }
        var caption = (figure.caption ?? "").adding(.emphasis)
        if let credit = figure.credit, !credit.isBlank {
            if !caption.isBlank { caption.append(RichText.Run(" ")) }
            caption.append(credit)
        }
        writeParagraph(caption)
    }

    private mutating func write(_ medium: Media) {
        let label = medium.alternativeText.map { RichText($0) } ?? ""
        guard let address = LinkSafety.media(medium.source.href) else {
            refuse(medium.source.href)
            return writeParagraph(label)
        }
        beginLine()
        if medium.kind == .image { out.append(UInt8(ascii: "!")) }
        out.append(UInt8(ascii: "["))
        if medium.kind == .image || !label.isBlank {
            writeInline(label, .label)
        } else {
            write(medium.kind == .video ? "Video" : "Audio")
        }
        inline.closeLink(address, title: medium.source.title, in: .paragraph, to: &out)
        endLine()
    }

    private mutating func write(_ embed: Embed) {
        let name = [embed.title, embed.provider].compactMap(\.self).first { !RichText($0).isBlank } ?? embed.source.href
        var text = RichText(runs: [RichText.Run(name, link: embed.source)])
        if let title = embed.title, let provider = embed.provider, title == name, !RichText(provider).isBlank {
            text.append(RichText.Run(" · \(provider)"))
        }
        writeParagraph(text)
    }

    private mutating func write(_ math: Math) {
        guard let tex = math.tex, !RichText(tex).isBlank else {
            if let text = math.text, !text.isEmpty { return writeParagraph(RichText(text)) }
            if let mathML = math.mathML, !mathML.isEmpty { writeFence(mathML, info: "mathml") }
            return
        }
        let lines = tex.utf8.split { $0 == 0x0a || $0 == 0x0d }.filter { !$0.allSatisfy { $0 <= 0x20 } }
        guard lines.allSatisfy({ MarkdownInline.isInertTeX($0) && !MarkdownInline.beginsBlock($0) }) else {
            return writeFence(tex, info: "math")
        }
        writeRawLine("$$".utf8)
        for line in lines { writeRawLine(line.drop { $0 <= 0x20 }) }
        writeRawLine("$$".utf8)
    }

    private mutating func write(_ note: Footnote) {
        let label = footnotes.name(ofLabel: note.label) ?? "note"
        let outerList = precedingList
        precedingList = nil
        enter(marker: "[^\(label)]: ".utf8, indent: "    ".utf8)
        writeBlocks(note.blocks)
        leave(indentLength: 4)
        separate()
        precedingList = outerList
    }
}

extension RichText {
    /// The same text with a style added to all of it.
    func adding(_ style: TextStyle) -> RichText {
        RichText(
            runs: runs.lazy.map { run in
                var run = run
                run.style.insert(style)
                return run
            })
    }
}
