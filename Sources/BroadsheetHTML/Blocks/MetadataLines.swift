internal import BroadsheetCore

/// Tells the lines above an article that are its metadata and not its text: subtitle, byline, dateline.
struct MetadataLines {
    private let subtitle: String
    /// The names of the authors and the dates as they are written.
    private let names: [String]

    /// A line of more words is text that names the author.
    private static let mostWords: Int32 = 12

    init(_ metadata: PageMetadata) {
        subtitle = TextKeys.words(metadata.subtitle ?? "")
        let dates = [metadata.published, metadata.modified].compactMap { $0?.original }
        names = (metadata.authors.map(\.name) + dates).map(TextKeys.words).filter { !$0.isEmpty }
    }

    /// Takes these lines, as far as they stand before the text, out of a choice. Linear in the number of blocks.
    func leaveOut(of chosen: inout [Bool], _ page: PageBlocks) {
        guard !names.isEmpty || !subtitle.isEmpty else { return }
        // Without any prose there is nothing that they stand above: then they may be all there is.
        guard chosen.indices.contains(where: { chosen[$0] && page.blocks[$0].isLong }) else { return }
        for row in chosen.indices where chosen[row] {
            let line = TextKeys.words(String(decoding: page.text(of: row), as: UTF8.self))
            if line == subtitle || isByline(line, page.blocks[row]) {
                chosen[row] = false
            } else if page.blocks[row].isLong {
                return
            }
        }
    }

    private func isByline(_ line: String, _ block: TextBlock) -> Bool {
        guard block.words <= Self.mostWords, !block.traits.contains(.heading) else { return false }
        let padded = " \(line) "
        return names.contains { padded.contains(" \($0) ") }
    }
}
