internal import BroadsheetCore

/// Tells the byline and the dateline above an article, which are its metadata and not its text.
struct BylineBlocks {
    private let keys: [String]

    /// A line of more words is text that names the author.
    private static let mostWords: Int32 = 12

    init(_ metadata: PageMetadata) {
        let dates = [metadata.published, metadata.modified].compactMap { $0?.original }
        keys = (metadata.authors.map(\.name) + dates).map(TextKeys.words).filter { !$0.isEmpty }
    }

    /// Takes the lines before the first long block that name an author or give the date out of a choice. Linear in the number of blocks.
    func leaveOut(of chosen: inout [Bool], _ page: PageBlocks) {
        guard !keys.isEmpty, let firstLong = chosen.indices.first(where: { chosen[$0] && page.blocks[$0].isLong }) else { return }
        for row in 0..<firstLong where chosen[row] && isByline(page, row) { chosen[row] = false }
    }

    private func isByline(_ page: PageBlocks, _ row: Int) -> Bool {
        guard page.blocks[row].words <= Self.mostWords, !page.blocks[row].traits.contains(.heading) else { return false }
        let line = " " + TextKeys.words(String(decoding: page.text(of: row), as: UTF8.self)) + " "
        return keys.contains { line.contains(" \($0) ") }
    }
}
