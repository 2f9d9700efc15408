extension [Block] {
    /// The words of the blocks, a blank line between blocks and a line break between the items of a list or the rows of a table.
    ///
    /// This is the running text: what stands beside it, such as the captions and credits of pictures, is left out. Formulas are given in TeX. Linear in
    /// the size of the blocks.
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

    /// - Returns: Whether there were any words; only then does the separator stand before the next ones.
    @discardableResult
    fileprivate func appendPlainText(to output: inout String, separator: String) -> Bool {
        let start = output.utf8.count
        func hasAdded() -> Bool { output.utf8.count > start }
        func add(_ text: String, prefix: String = separator) {
            guard !text.isEmpty else { return }
            if !output.isEmpty { output += prefix }
            output += text
        }
        func add(_ blocks: [Block], prefix: String = separator) {
            var prefix = prefix
            for block in blocks where block.appendPlainText(to: &output, separator: prefix) { prefix = "\n" }
        }
        switch self {
        case .paragraph(let text), .heading(_, let text), .unrecognised(_, let text): add(text.plainText)
        case .quote(let quote):
            for block in quote.blocks { block.appendPlainText(to: &output, separator: separator) }
            if let attribution = quote.attribution { add(attribution.plainText) }
        case .list(let list):
            for item in list.items { add(item.blocks, prefix: hasAdded() ? "\n" : separator) }
        case .definitions(let definitions):
            for definition in definitions {
                for term in definition.terms { add(term.plainText, prefix: hasAdded() ? "\n" : separator) }
                for description in definition.descriptions { add(description, prefix: hasAdded() ? "\n" : separator) }
            }
        case .code(let code): add(code.text)
        case .table(let table):
            if let caption = table.caption { add(caption.plainText) }
            var rowPrefix = separator
            for row in table.rows {
                let rowStart = output.utf8.count
                for cell in row.cells { add(cell.blocks, prefix: output.utf8.count > rowStart ? "\t" : rowPrefix) }
                if output.utf8.count > rowStart { rowPrefix = "\n" }
            }
        case .math(let math): add(math.plainText)
        case .footnotes(let notes): for note in notes { add(note.blocks) }
        case .figure, .embed, .divider: break
        }
        return hasAdded()
    }
}
