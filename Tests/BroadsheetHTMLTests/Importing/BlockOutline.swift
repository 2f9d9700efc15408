import BroadsheetCore

/// Blocks as text: one line a block, indented by nesting, with everything that a reader or a link follower could miss.
struct BlockOutline {
    private var lines: [String] = []

    static func text(of blocks: [Block]) -> String {
        var outline = BlockOutline()
        outline.add(blocks, depth: 0)
        return outline.lines.map { $0 + "\n" }.joined()
    }

    private mutating func add(_ line: String, depth: Int) {
        lines.append(String(repeating: "  ", count: depth) + line)
    }

    private mutating func add(_ blocks: [Block], depth: Int) {
        for block in blocks { add(block, depth: depth) }
    }

    private mutating func add(_ block: Block, depth: Int) {
        switch block {
        case .paragraph(let text): add("paragraph: " + Self.line(text), depth: depth)
        case .heading(let level, let text): add("heading \(level): " + Self.line(text), depth: depth)
        case .quote(let quote):
            add("quote" + Self.labelled("by", quote.attribution), depth: depth)
            add(quote.blocks, depth: depth + 1)
        case .list(let list):
            add(list.isOrdered ? "list from \(list.start)" : "list", depth: depth)
            for item in list.items {
                add("item", depth: depth + 1)
                add(item.blocks, depth: depth + 2)
            }
        case .definitions(let definitions):
            add("definitions", depth: depth)
            for definition in definitions {
                for term in definition.terms { add("term: " + Self.line(term), depth: depth + 1) }
                for description in definition.descriptions { add(description, depth: depth + 2) }
            }
        case .code(let code):
            add("code" + (code.language.map { " in \($0)" } ?? ""), depth: depth)
            for line in code.text.split(separator: "\n", omittingEmptySubsequences: false) { add("| " + line, depth: depth + 1) }
        case .figure(let figure):
            add("figure" + Self.labelled("caption", figure.caption) + Self.labelled("credit", figure.credit), depth: depth)
            for media in figure.media {
                add("\(media.kind.rawValue) \(media.source.href) “\(media.alternativeText ?? "")”", depth: depth + 1)
            }
        case .table(let table):
            add("table" + Self.labelled("caption", table.caption), depth: depth)
            for row in table.rows {
                add("row", depth: depth + 1)
                for cell in row.cells {
                    add((cell.isHeader ? "header" : "cell") + (cell.columnSpan > 1 ? " over \(cell.columnSpan)" : ""), depth: depth + 2)
                    add(cell.blocks, depth: depth + 3)
                }
            }
        case .embed(let embed): add("embed \(embed.source.href)", depth: depth)
        case .math(let math): add("math: " + math.plainText, depth: depth)
        case .divider: add("divider", depth: depth)
        case .footnotes(let notes):
            add("footnotes", depth: depth)
            for note in notes {
                add("note \(note.label)", depth: depth + 1)
                add(note.blocks, depth: depth + 2)
            }
        case .unrecognised(let name, let text): add("\(name): " + Self.line(text), depth: depth)
        }
    }

    private static func labelled(_ label: String, _ text: RichText?) -> String { text.map { ", \(label): " + line($0) } ?? "" }

    private static let styles: [(TextStyle, String)] = [
        (.strong, "strong"), (.emphasis, "emphasis"), (.code, "code"), (.superscript, "superscript"), (.subscript, "subscript"),
        (.underline, "underline"), (.strikethrough, "strikethrough"), (.highlight, "highlight"), (.math, "math"),
    ]

    private static func line(_ text: RichText) -> String {
        text.runs.map { run in
            var marks = styles.filter { run.style.contains($0.0) }.map(\.1)
            if let link = run.link { marks.append("to " + link.href) }
            let words = run.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
            return marks.isEmpty ? words : "{\(marks.joined(separator: " "))|\(words)}"
        }.joined()
    }
}
