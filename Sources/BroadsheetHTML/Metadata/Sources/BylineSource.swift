/// Lines that begin with a word such as "by", or that name the author behind a colon.
struct BylineSource: MetadataSource {
    private typealias Weights = VisibleDateSource.PlaceWeights
    private static let opening = Weights(near: 1.5, mid: 0.6, far: 0.2, side: 0.2)
    private static let labelled = Weights(near: 0.7, mid: 0.6, far: 0.5, side: 0.5)
    private static let limit = 20

    func collect(from page: PageView, into candidates: inout Candidates) {
        var found: [AuthorCandidate] = []
        var previous: PageView.Line?
        page.text.withUnsafeBufferPointer { text in
            for line in page.lines where line.range.count <= 600 && (line.zone == .body || line.zone == .aside) {
                guard found.count < Self.limit else { return }
                let bytes = UnsafeBufferPointer(rebasing: text[line.range])
                let place = page.place(of: line.offset)
                defer { previous = line }
                if line.range.count < 100, let label = previous, label.zone == line.zone,
                    label.range.upperBound + 1 == line.range.lowerBound,
                    NameWords.isByline(UnsafeBufferPointer(rebasing: text[label.range]))
                {
                    found.append(candidate("byline", Self.opening[place], page.string(line.range), place == .near))
                } else if line.range.count < 280, line.offset - page.anchor < 2500,
                    let start = page.startBehindByline(line.range, next: line.firstPiece + 1).map({ $0 - line.range.lowerBound })
                        ?? nameStart(bytes)
                {
                    found.append(
                        candidate(
                            "byline", Self.opening[place], page.string(line.range.lowerBound + start..<line.range.upperBound),
                            place == .near))
                } else if line.range.count < 400, let start = labelledNameStart(bytes) {
                    found.append(
                        candidate(
                            "byline label", Self.labelled[place], page.string(line.range.lowerBound + start..<line.range.upperBound), false)
                    )
                } else if place == .near, line.range.count < 100, endsInByline(page, line) {
                    found.append(candidate("byline", Self.opening[place], page.string(line.range), true))
                }
            }
        }
        candidates.authors.append(contentsOf: found)
    }

    private func candidate(_ source: String, _ weight: Double, _ text: String, _ isByline: Bool) -> AuthorCandidate {
        AuthorCandidate(source: source, weight: weight, names: [LinkedDataGraph.Name(name: text)], isByline: isByline)
    }

    /// Where the name begins in a line that opens with a byline's phrase.
    private func nameStart(_ line: UnsafeBufferPointer<UInt8>) -> Int? {
        var words = WordRanges(line)
        guard let first = words.next(), first.lowerBound < 12, first.count <= 24 else { return nil }
        guard NameWords.bylineStarts.contains(key(line, first)) else { return nil }
        var ends = [first.upperBound]
        while ends.count < 3, let next = words.next() { ends.append(next.upperBound) }
        for end in ends.reversed() where NameWords.bylines.contains(key(line, first.lowerBound..<end)) {
            return gap(line, after: end)
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
    private func labelledNameStart(_ line: UnsafeBufferPointer<UInt8>) -> Int? {
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
            for start in starts.reversed() where NameWords.bylines.contains(key(line, start..<colon)) {
                return gap(line, after: colon)
            }
        }
        return nil
    }

    private func endsInByline(_ page: PageView, _ line: PageView.Line) -> Bool {
        let bytes = page.text[line.range]
        return NameWords.endings.contains { ending in
            let suffix = bytes.suffix(ending.utf8.count)
            return suffix.elementsEqual(ending.utf8) && bytes.dropLast(ending.utf8.count).last == 0x20
        }
    }
}
