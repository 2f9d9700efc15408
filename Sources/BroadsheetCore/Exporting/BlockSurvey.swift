/// What an exporter must know of all blocks before it writes the first.
package struct BlockSurvey {
    /// The highest heading, as the smallest level; `nil` when there is no heading.
    package private(set) var topHeadingLevel: Int?

    /// The labels of the footnotes, each once, in order.
    package private(set) var footnoteLabels: [String] = []

    /// Walks all blocks once.
    package init(of blocks: [Block]) {
        var seen: Set<String> = []
        visit(blocks, &seen)
    }

    /// How much deeper headings go so that the highest stands below a title of level 1.
    package var shiftBelowTitle: Int { max(0, 2 - max(1, topHeadingLevel ?? 2)) }

    private mutating func visit(_ blocks: [Block], _ seen: inout Set<String>) {
        for block in blocks {
            switch block {
            case .heading(let level, _): topHeadingLevel = min(level, topHeadingLevel ?? level)
            case .quote(let quote): visit(quote.blocks, &seen)
            case .list(let list): for item in list.items { visit(item.blocks, &seen) }
            case .definitions(let definitions):
                for definition in definitions { for blocks in definition.descriptions { visit(blocks, &seen) } }
            case .table(let table): for row in table.rows { for cell in row.cells { visit(cell.blocks, &seen) } }
            case .footnotes(let notes):
                for note in notes {
                    if seen.insert(note.label).inserted { footnoteLabels.append(note.label) }
                    visit(note.blocks, &seen)
                }
            case .paragraph, .code, .figure, .embed, .math, .divider, .unrecognised: break
            }
        }
    }
}

/// Names for the footnotes of one text, and the links in it that refer to them.
package struct FootnoteNames {
    private var names: [String: String] = [:]
    private var taken: Set<String> = []
    private let page: String?

    /// Names every footnote by `name`, which gets its label.
    ///
    /// - Parameter page: The address of the article, for links that repeat it.
    package init(_ labels: [String], page: String?, name: (String) -> String) {
        self.page = page
        for label in labels { names[label] = name(label) }
    }

    /// The name of the footnote with a label.
    package func name(ofLabel label: String) -> String? { names[label] }

    /// The name of the footnote with a label, the first time it is asked for: a place can bear it only once.
    package mutating func takeName(ofLabel label: String) -> String? {
        taken.insert(label).inserted ? names[label] : nil
    }

    /// The name of the footnote that a link refers to: `#label`, or the same behind the article's own address.
    package func name(of link: Link) -> String? {
        guard !names.isEmpty, let mark = link.href.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        let before = link.href[..<mark]
        guard before.isEmpty || before == page ?? "" else { return nil }
        return names[String(link.href[link.href.index(after: mark)...])]
    }
}
