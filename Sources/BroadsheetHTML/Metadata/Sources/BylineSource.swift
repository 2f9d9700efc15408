/// Lines that begin with a word such as "by", or that name the author behind a colon.
struct BylineSource: MetadataSource {
    private typealias Weights = VisibleDateSource.PlaceWeights
    private static let opening = Weights(near: 1.5, mid: 0.6, far: 0.2, side: 0.2)
    private static let labelled = Weights(near: 0.7, mid: 0.6, far: 0.5, side: 0.5)
    private static let limit = 20

    func collect(from page: PageView, into candidates: inout Candidates) {
        var found: [AuthorCandidate] = []
        var scanner = DateScanner(language: page.dateLanguage)
        page.text.withUnsafeBufferPointer { text in
            for (index, line) in page.lines.enumerated()
            where line.range.count <= 600 && (line.zone == .body || line.zone == .aside) {
                guard found.count < Self.limit else { return }
                guard let byline = byline(in: line, label: index > 0 ? page.lines[index - 1] : nil, page, text) else { continue }
                let said = page.string(byline.start..<line.range.upperBound)
                let isCertain =
                    switch BylineShape(said) {
                    case .names: true
                    case .word: byline.isExplicit || isDated(index, page, text, &scanner)
                    case .sentence: false
                    }
                if isCertain {
                    found.append(
                        AuthorCandidate(
                            source: byline.source, weight: byline.weights[page.place(of: line.offset)],
                            names: [LinkedDataGraph.Name(name: said)],
                            isByline: byline.weights == Self.opening && page.place(of: line.offset) == .near))
                }
            }
        }
        candidates.authors.append(contentsOf: found)
    }

    private struct Byline {
        var source = "byline"
        var weights = BylineSource.opening
        /// Where the name begins.
        var start: Int
        /// Whether its phrase stands in front of nothing but names.
        var isExplicit: Bool
    }

    private func byline(
        in line: PageView.Line, label: PageView.Line?, _ page: PageView, _ text: UnsafeBufferPointer<UInt8>
    ) -> Byline? {
        let bytes = UnsafeBufferPointer(rebasing: text[line.range])
        if line.range.count < 100, let label, label.zone == line.zone, label.range.upperBound + 1 == line.range.lowerBound,
            NameWords.isByline(UnsafeBufferPointer(rebasing: text[label.range]))
        {
            return Byline(start: line.range.lowerBound, isExplicit: false)
        }
        if line.range.count < 280, line.offset - page.anchor < 2500 {
            if let start = page.startBehindByline(line.range, next: line.firstPiece + 1) {
                return Byline(start: start, isExplicit: isExplicit(UnsafeBufferPointer(rebasing: text[line.range.lowerBound..<start])))
            }
            if let found = phraseAtStart(bytes) { return Byline(start: line.range.lowerBound + found.end, isExplicit: found.isExplicit) }
        }
        if line.range.count < 400, let found = labelledPhrase(bytes) {
            return Byline(
                source: "byline label", weights: Self.labelled, start: line.range.lowerBound + found.end, isExplicit: found.isExplicit)
        }
        if page.place(of: line.offset) == .near, line.range.count < 100, endsInByline(page, line) {
            return Byline(start: line.range.lowerBound, isExplicit: true)
        }
        return nil
    }

    private func isExplicit(_ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
        !NameWords.prepositions.contains(TextKeys.folded(phrase, wordGap: 0x20))
    }

    /// Whether a date stands in a line or in a short one next to it.
    private func isDated(_ index: Int, _ page: PageView, _ text: UnsafeBufferPointer<UInt8>, _ scanner: inout DateScanner) -> Bool {
        for near in max(0, index - 1)...min(page.lines.count - 1, index + 1) where near == index || page.lines[near].range.count <= 60 {
            if !scanner.dates(in: UnsafeBufferPointer(rebasing: text[page.lines[near].range]), limit: 1).isEmpty { return true }
        }
        return false
    }

    /// Where the name begins in a line that opens with a byline's phrase.
    private func phraseAtStart(_ line: UnsafeBufferPointer<UInt8>) -> (end: Int, isExplicit: Bool)? {
        var words = WordRanges(line)
        guard let first = words.next(), first.lowerBound < 12, first.count <= 24 else { return nil }
        guard NameWords.bylineStarts.contains(key(line, first)) else { return nil }
        var ends = [first.upperBound]
        while ends.count < 3, let next = words.next() { ends.append(next.upperBound) }
        for end in ends.reversed() {
            let phrase = key(line, first.lowerBound..<end)
            guard NameWords.bylines.contains(phrase) else { continue }
            return gap(line, after: end).map { ($0, !NameWords.prepositions.contains(phrase)) }
        }
        return nil
    }

    /// The place behind a colon or a space, if a word follows.
    private func gap(_ line: UnsafeBufferPointer<UInt8>, after end: Int) -> Int? {
        var index = end
        var isGap = false
        while index < line.count {
            let (scalar, length) = Scalars.decode(line, at: index)
            if Scalars.isSpace(scalar) || scalar == 0x3a || scalar == 0xff1a {
                isGap = true
            } else {
                return isGap ? index : nil
            }
            index += length
        }
        return nil
    }

    private func key(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
        TextKeys.folded(UnsafeBufferPointer(rebasing: line[range]), wordGap: 0x20)
    }

    /// Where the name begins behind a phrase and a colon anywhere in a line.
    private func labelledPhrase(_ line: UnsafeBufferPointer<UInt8>) -> (end: Int, isExplicit: Bool)? {
        for colon in 1..<max(1, line.count)
        where line[colon] == 0x3a || line[colon] == 0xef && colon + 2 < line.count && line[colon + 2] == 0x9a {
            var start = colon
            var starts: [Int] = []
            // Back over three words at most.
            while start > 0, starts.count < 3, colon - start < 60 {
                while start > 0, line[start - 1] == 0x20 { start -= 1 }
                while start > 0, line[start - 1] > 0x20, line[start - 1] != 0x28, line[start - 1] != 0x7c { start -= 1 }
                starts.append(start)
                if start > 0, line[start - 1] != 0x20 { break }
            }
            for start in starts.reversed() {
                let phrase = key(line, start..<colon)
                guard NameWords.bylines.contains(phrase) else { continue }
                let isExplicit = !NameWords.prepositions.contains(phrase)
                // "Sort by: price"
                guard isExplicit || start == 0 || !endsInWord(line, start) else { break }
                return gap(line, after: colon).map { ($0, isExplicit) }
            }
        }
        return nil
    }

    /// Whether a word, and no mark, stands in front of a place.
    private func endsInWord(_ line: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        var index = place
        while index > 0, line[index - 1] == 0x20 { index -= 1 }
        guard index > 0 else { return false }
        repeat { index -= 1 } while index > 0 && line[index] & 0xc0 == 0x80
        return Scalars.isWord(Scalars.decode(line, at: index).scalar)
    }

    private func endsInByline(_ page: PageView, _ line: PageView.Line) -> Bool {
        let bytes = page.text[line.range]
        return NameWords.endings.contains { ending in
            let suffix = bytes.suffix(ending.utf8.count)
            return suffix.elementsEqual(ending.utf8) && bytes.dropLast(ending.utf8.count).last == 0x20
        }
    }
}
