import BroadsheetCore

extension MarkdownWriter {
    mutating func write(_ table: Table) {
        if let caption = table.caption {
            writeParagraph(caption.adding(.emphasis))
            if !caption.isBlank { separate() }
        }
        guard table.rows.contains(where: { !$0.cells.isEmpty }) else { return }
        if table.rows.allSatisfy({ $0.cells.allSatisfy(\.fitsPipeTable) }) {
            writePipeTable(table)
        } else {
            writeElementTable(table)
        }
    }

    private mutating func writePipeTable(_ table: Table) {
        let columnCount = table.rows.reduce(0) { max($0, $1.cells.count) }
        let header = table.hasHeaderRow ? table.rows.first : nil
        beginLine()
        writePipeRow(header?.cells ?? [], isHeader: true, columnCount: columnCount)
        beginLine()
        write("|")
        for _ in 0..<columnCount { write(" --- |") }
        endLine()
        for row in header == nil ? table.rows[...] : table.rows.dropFirst() {
            // A row without cells would be an empty line, which ends the table; readers add cells that are missing at the end.
            beginLine()
            writePipeRow(row.cells, isHeader: false, columnCount: 1)
        }
    }

    private mutating func writePipeRow(_ cells: [Table.Cell], isHeader: Bool, columnCount: Int) {
        write("|")
        for cell in cells {
            write(" ")
            if let text = cell.inlineText { writeInline(cell.isHeader && !isHeader ? text.adding(.strong) : text, .cell) }
            write(" |")
        }
        for _ in cells.count..<max(cells.count, columnCount) { write("  |") }
        endLine()
    }

    /// Elements hold what a pipe table cannot; the blank lines inside a cell make its content Markdown again.
    private mutating func writeElementTable(_ table: Table) {
        let outerList = precedingList
        writeRawLine("<table>".utf8)
        for row in table.rows {
            writeRawLine("<tr>".utf8)
            for cell in row.cells {
                let name = cell.isHeader ? "th" : "td"
                var tag = "<\(name)"
                if cell.columnSpan > 1 { tag += " colspan=\"\(cell.columnSpan)\"" }
                if cell.rowSpan > 1 { tag += " rowspan=\"\(cell.rowSpan)\"" }
                writeRawLine((tag + ">").utf8)
                let length = out.count
                precedingList = nil
                separate()
                writeBlocks(cell.blocks)
                if out.count == length { doNotSeparate() }
                writeRawLine("</\(name)>".utf8)
            }
            writeRawLine("</tr>".utf8)
        }
        writeRawLine("</table>".utf8)
        precedingList = outerList
    }
}

extension Table.Cell {
    /// The text of a cell that holds nothing but text.
    fileprivate var inlineText: RichText? {
        if case .paragraph(let text)? = blocks.first, !text.isBlank { text } else { nil }
    }

    fileprivate var fitsPipeTable: Bool {
        guard columnSpan == 1, rowSpan == 1, blocks.count <= 1 else { return false }
        guard let block = blocks.first else { return true }
        guard case .paragraph(let text) = block else { return false }
        // In a code span or a formula, nothing can escape a bar after a backslash.
        return text.runs.allSatisfy { $0.style.isDisjoint(with: [.code, .math]) } || !text.plainText.utf8.containsBackslashBeforeBar
    }
}

extension String.UTF8View {
    fileprivate var containsBackslashBeforeBar: Bool {
        zip(self, dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: "|") }
    }
}
