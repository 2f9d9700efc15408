internal import BroadsheetCore

/// Tells the lines above an article that are its metadata and not its text: subtitle, byline, dateline.
struct MetadataLines {
    private let subtitle: String
    /// The names of the authors and the dates as they are written.
    private let names: [String]
    /// The days of publication and modification, since 1970, however they are written.
    private let days: [Int]
    private let language: DateLanguage

    /// A line of more words is text that names the author.
    private static let mostWords: Int32 = 12

    init(_ metadata: PageMetadata) {
        subtitle = TextKeys.words(metadata.subtitle ?? "")
        let dates = [metadata.published, metadata.modified].compactMap(\.self)
        names = (metadata.authors.map(\.name) + dates.compactMap(\.original)).map(TextKeys.words).filter { !$0.isEmpty }
        days = dates.compactMap { date in
            guard let month = date.month, let day = date.day else { return nil }
            return PageDate.day(year: date.year ?? 0, month: month, day: day)
        }
        language = DateLanguage(metadata.language ?? "")
    }

    /// Takes these lines, as far as they stand before the text, out of a choice. Linear in the number of blocks.
    func leaveOut(of chosen: inout [Bool], _ page: PageBlocks) {
        guard !names.isEmpty || !subtitle.isEmpty || !days.isEmpty else { return }
        var scanner = DateScanner(language: language)
        // Without any prose there is nothing that they stand above: then they may be all there is.
        guard chosen.indices.contains(where: { chosen[$0] && page.blocks[$0].isLong }) else { return }
        for row in chosen.indices where chosen[row] {
            let text = String(decoding: page.text(of: row), as: UTF8.self)
            let line = TextKeys.words(text)
            if line == subtitle || isShort(page.blocks[row]) && (isByline(line) || isDateline(text, &scanner)) {
                chosen[row] = false
            } else if page.blocks[row].isLong {
                return
            }
        }
    }

    private func isShort(_ block: TextBlock) -> Bool { block.words <= Self.mostWords && !block.traits.contains(.heading) }

    private func isDateline(_ text: String, _ scanner: inout DateScanner) -> Bool {
        !days.isEmpty && scanner.dates(in: text, limit: 2).contains { days.contains($0.day) }
    }

    private func isByline(_ line: String) -> Bool {
        let padded = " \(line) "
        return names.contains { padded.contains(" \($0) ") }
    }
}
