public import BroadsheetCore

extension ArticleGenerator {
    /// Blocks of any sort.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - depth: How deep they stand; at ``nesting`` they hold no further blocks.
    public mutating func blocks(_ count: ClosedRange<Int> = 0...3, depth: Int = 1) -> [Block] {
        several(count) { $0.block(depth: depth) }
    }

    /// A block of any sort.
    public mutating func block(depth: Int = 1) -> Block {
        switch random.below(depth < nesting ? 16 : 10) {
        case 0, 1: .paragraph(richText())
        case 2: .heading(level: 1 + random.below(6), richText())
        case 3: .code(Code(text(), language: maybe { $0.choose(["swift", "c++"]) }))
        case 4: .figure(Figure(several(0...2) { $0.media() }, caption: maybe { $0.richText() }, credit: maybe { $0.richText() }))
        case 5: .embed(Embed(source: link(), provider: maybe { $0.text() }, title: maybe { $0.text() }))
        case 6: .math(Math(tex: maybe { $0.choose(["\\frac{1}{2}", "x^2", ""]) }, mathML: maybe { $0.text() }, text: maybe { $0.text() }))
        case 7: .divider
        case 8: .unrecognised(name: text(), text: richText())
        case 9: .paragraph(RichText(text()))
        case 10: .quote(Quote(blocks(depth: depth + 1), attribution: maybe { $0.richText() }))
        case 11, 12: .list(list(depth: depth + 1))
        case 13:
            .definitions(
                several(0...2) { generator in
                    Definition(
                        terms: generator.several(0...2) { $0.richText() },
                        descriptions: generator.several(0...2) { $0.blocks(0...2, depth: depth + 1) })
                })
        case 14: .table(table(depth: depth + 1))
        default: .footnotes(several(0...2) { Footnote(label: $0.text(), blocks: $0.blocks(0...2, depth: depth + 1)) })
        }
    }

    private mutating func list(depth: Int) -> List {
        List(
            isOrdered: chance(2), start: chance(2) ? 1 : number(),
            items: several(0...3) { generator in
                List.Item(generator.blocks(0...2, depth: depth), isChecked: generator.maybe { $0.chance(2) })
            })
    }

    private mutating func table(depth: Int) -> Table {
        Table(
            caption: maybe { $0.richText() },
            rows: several(0...3) { generator in
                Table.Row(
                    generator.several(0...3) {
                        Table.Cell(
                            $0.blocks(0...2, depth: depth), isHeader: $0.chance(3), columnSpan: $0.choose([1, 1, 2]),
                            rowSpan: $0.choose([1, 1, 3]))
                    })
            })
    }
}
