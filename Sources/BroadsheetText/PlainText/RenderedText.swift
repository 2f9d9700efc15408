internal import BroadsheetCore

/// The text of an article as a renderer of pages gives it: a block a line, in the order of reading, and nothing but words.
enum RenderedText {
    /// The text in UTF-8, each line with a line feed behind it.
    static func text(of article: Article) -> [UInt8] {
        var lines = Lines()
        lines.add(article.title?.plainText)
        lines.add(article.subtitle?.plainText)
        lines.add(article.authors.map(\.name).filter { !$0.isEmpty }.joined(separator: ", "))
        lines.add(article.published?.original)
        lines.add(article.body)
        if let discussion = article.discussion, !discussion.isBlank {
            lines.add(discussion.headingText)
            // An answer stands under what it answers, as on a page.
            for (comment, _) in discussion.thread() {
                lines.add(comment.author?.name)
                lines.add(comment.published?.original)
                lines.add(comment.body)
            }
        }
        return lines.bytes
    }

    private struct Lines {
        var bytes: [UInt8] = []

        /// Adds words, a line for each of theirs that is not blank. White space becomes single spaces, control characters are left out.
        mutating func add(_ words: String?) {
            guard let words else { return }
            var hasWords = false
            var needsSpace = false
            for byte in words.utf8 {
                switch byte {
                case 0x0a, 0x0d:
                    if hasWords { bytes.append(0x0a) }
                    (hasWords, needsSpace) = (false, false)
                case 0x09, 0x0b, 0x0c, 0x20: needsSpace = hasWords
                case 0x00..<0x20, 0x7f: continue
                default:
                    if needsSpace { bytes.append(0x20) }
                    needsSpace = false
                    bytes.append(byte)
                    hasWords = true
                }
            }
            if hasWords { bytes.append(0x0a) }
        }

        mutating func add(_ blocks: [Block]) {
            for block in blocks { add(block) }
        }

        private mutating func add(_ block: Block) {
            switch block {
            case .quote(let quote):
                add(quote.blocks)
                add(quote.attribution?.plainText)
            case .list(let list): for item in list.items { add(item.blocks) }
            case .definitions(let definitions):
                for definition in definitions {
                    for term in definition.terms { add(term.plainText) }
                    for description in definition.descriptions { add(description) }
                }
            case .figure(let figure):
                add(figure.caption?.plainText)
                add(figure.credit?.plainText)
            case .footnotes(let notes): for note in notes { add(note.blocks) }
            case .table(let table):
                add(table.caption?.plainText)
                for row in table.rows {
                    let cells = row.cells.map { $0.blocks.plainText.split(whereSeparator: \.isNewline).joined(separator: " ") }
                    add(cells.joined(separator: "\t"))
                }
            case .embed(let embed): add(embed.title)
            case .math(let math): add(math.anyText)
            case .divider: break
            case .paragraph, .heading, .code, .unrecognised: add(block.plainText)
            }
        }
    }
}
