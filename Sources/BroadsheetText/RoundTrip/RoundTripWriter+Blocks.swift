internal import BroadsheetCore

extension RoundTripWriter {
    mutating func blocks(_ blocks: [Block]) {
        for block in blocks {
            beginBlock()
            write(block)
        }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let text): words(text.plainText)
        case .heading(let level, let text): line(String(repeating: "#", count: max(1, min(6, level))), value: text.plainText)
        case .quote(let quote):
            container(mark: "> ", indentation: "> ") { writer in
                writer.blocks(quote.blocks)
                guard let attribution = quote.attribution else { return }
                writer.beginBlock()
                writer.line("--", value: attribution.plainText)
            }
        case .list(let list): write(list)
        case .definitions(let definitions): write(definitions)
        case .code(let code): write(code)
        case .figure(let figure):
            line("[figure]")
            for medium in figure.media { write(medium, indentation: "  ") }
            field("  Caption", figure.caption?.plainText)
            field("  Credit", figure.credit?.plainText)
        case .table(let table): write(table)
        case .embed(let embed):
            line("[embed]", value: embed.source.href)
            field("  Link-Title", embed.source.title)
            field("  Provider", embed.provider)
            field("  Title", embed.title)
        case .math(let math):
            line("[math]")
            field("  TeX", math.tex)
            field("  MathML", math.mathML)
            field("  Text", math.text)
        case .divider: line("* * *")
        case .footnotes(let notes):
            line("[footnotes]")
            for note in notes {
                let label = String(decoding: RoundTripForm.encodedValue(note.label, reserved: "]"), as: UTF8.self)
                container(mark: "[^\(label)] ", indentation: "  ") { $0.blocks(note.blocks) }
            }
        case .unrecognised(let name, let text):
            let label = String(decoding: RoundTripForm.encodedValue(name, reserved: "]"), as: UTF8.self)
            line("[?\(label)]", value: text.plainText)
        }
    }

    private mutating func write(_ list: List) {
        var number = list.start
        for item in list.items {
            let mark = list.isOrdered ? "\(number). " : "- "
            let box = item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
            container(mark: mark + box, indentation: String(repeating: " ", count: mark.utf8.count)) { writer in
                for (index, block) in item.blocks.enumerated() {
                    // A list under the words of its item needs no blank line, since words never look like an item.
                    if index == 1, case .list = block, case .paragraph = item.blocks[0] { writer.joinNext() }
                    writer.blocks([block])
                }
            }
            number = number == .max ? number : number + 1
        }
        if list.items.isEmpty { line(list.isOrdered ? "[list \(number)]" : "[list]") }
    }

    private mutating func write(_ definitions: [Definition]) {
        line("[definitions]")
        var isOpen = false
        for definition in definitions {
            if definition.terms.isEmpty || isOpen { line(";;") }
            for term in definition.terms { line(";", value: term.plainText) }
            for description in definition.descriptions {
                container(mark: ": ", indentation: "  ") { $0.blocks(description) }
            }
            isOpen = definition.descriptions.isEmpty
        }
    }

    private mutating func write(_ code: Code) {
        line("```" + String(decoding: RoundTripForm.encodedValue(code.language ?? ""), as: UTF8.self))
        if !code.text.isEmpty {
            for part in code.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
                let encoded = RoundTripForm.encoded(part)
                switch RoundTripMark(encoded[...]) {
                case .escaped, .fence, .section, .begin: line([UInt8(ascii: "\\")] + encoded)
                default: line(encoded)
                }
            }
        }
        line("```")
    }

    private mutating func write(_ table: Table) {
        if let caption = table.caption {
            line("|#", value: caption.plainText)
        } else if table.rows.isEmpty {
            line("|.")
        }
        for row in table.rows {
            if row.cells.isEmpty || !row.cells.allSatisfy(\.isPlain) {
                line("|-")
                for cell in row.cells {
                    container(mark: "|\(cell.mark): ", indentation: "  ") { $0.blocks(cell.blocks) }
                }
            } else {
                line(Array(row.cells.map(\.encoded).joined(separator: [0x20])))
            }
        }
    }
}

extension Table.Cell {
    fileprivate var mark: String {
        (isHeader ? "=" : "") + (columnSpan == 1 && rowSpan == 1 ? "" : "\(columnSpan)x\(rowSpan)")
    }

    /// Whether the cell is words in one line.
    fileprivate var isPlain: Bool {
        guard let block = blocks.first else { return true }
        guard blocks.count == 1, case .paragraph(let text) = block else { return false }
        return !text.isEmpty && !text.plainText.utf8.contains(0x0a)
    }

    fileprivate var encoded: [UInt8] {
        let words = RoundTripForm.encodedValue(blocks.plainText, reserved: "|")
        return Array("|\(mark)".utf8) + (words.isEmpty ? [] : [0x20] + words)
    }
}
