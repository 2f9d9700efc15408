extension [Block] {
    /// The words of the blocks, a blank line between blocks and a line break between the items of a list or the rows of a table.
    ///
    /// Formulas are given in TeX; media and embeds contribute only their captions. Linear in the size of the blocks.
    public var plainText: String {
        var text = ""
        for block in self {
            block.appendPlainText(to: &text, separator: "\n\n")
        }
        return text
    }
}

extension Block {
    /// The words of the block. Linear in its size.
    public var plainText: String { [self].plainText }

    fileprivate func appendPlainText(to output: inout String, separator: String) {
        func add(_ text: String) {
            guard !text.isEmpty else { return }
            if !output.isEmpty { output += separator }
            output += text
        }
        func add(_ blocks: [Block], prefix: String = separator) {
            var first = true
            for block in blocks {
                block.appendPlainText(to: &output, separator: first ? prefix : "\n")
                first = false
            }
        }
        switch self {
        case .paragraph(let text), .heading(_, let text), .unrecognised(_, let text): add(text.plainText)
        case .quote(let quote):
            for block in quote.blocks { block.appendPlainText(to: &output, separator: separator) }
            if let attribution = quote.attribution { add(attribution.plainText) }
        case .list(let list):
            var prefix = separator
            for item in list.items {
                add(item.blocks, prefix: prefix)
                prefix = "\n"
            }
        case .definitions(let definitions):
            var prefix = separator
            for definition in definitions {
                for term in definition.terms {
                    Block.paragraph(term).appendPlainText(to: &output, separator: prefix)
                    prefix = "\n"
                }
                for description in definition.descriptions { add(description, prefix: "\n") }
            }
        case .code(let code): add(code.text)
        case .figure(let figure):
            if let caption = figure.caption { add(caption.plainText) }
            if let credit = figure.credit { add(credit.plainText) }
        case .table(let table):
            if let caption = table.caption { add(caption.plainText) }
            var prefix = separator
            for row in table.rows {
                var cellPrefix = prefix
                for cell in row.cells where !cell.blocks.isEmpty {
                    add(cell.blocks, prefix: cellPrefix)
                    cellPrefix = "\t"
                    prefix = "\n"
                }
            }
        case .math(let math): add(math.plainText)
        case .footnotes(let notes): for note in notes { add(note.blocks) }
        case .embed, .divider: break
        }
    }
}
