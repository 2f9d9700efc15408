/// Dates in the text that readers see, by their label, the class of their element, and how alone they stand.
struct VisibleDateSource: MetadataSource {
    /// Pages with more dates than this are lists.
    private static let dateLimit = 60

    /// Weights near the title, somewhat further, far off, and beside the article.
    struct PlaceWeights: Sendable, Equatable {
        var near, mid, far, side: Double

        subscript(place: PageView.Place) -> Double {
            switch place {
            case .near: near
            case .mid: mid
            case .far: far
            case .side: side
            }
        }
    }

    static let modified = PlaceWeights(near: 0.9, mid: 0.5, far: 0.3, side: 0.1)
    static let modifiedAsPublished = PlaceWeights(near: 1.3, mid: 0.8, far: 0.5, side: 0.2)
    private static let labelled = PlaceWeights(near: Weight.sure, mid: 2, far: 1, side: 0.6)
    private static let publishedClass = PlaceWeights(near: 2.8, mid: 0.6, far: 0.6, side: 0.5)
    private static let dateClass = PlaceWeights(near: Weight.strong, mid: 0.6, far: 0.6, side: 0.5)
    private static let alone = PlaceWeights(near: 1.4, mid: Weight.faint, far: Weight.faint, side: 0.3)
    private static let line = PlaceWeights(near: Weight.fair, mid: 0.3, far: Weight.trace, side: Weight.trace)
    private static let prose = PlaceWeights(near: Weight.faint, mid: 0.1, far: 0.1, side: 0.1)

    func collect(from page: PageView, into candidates: inout Candidates) {
        var scanner = DateScanner(language: page.dateLanguage)
        var previous = 0..<0
        var seen = 0
        page.text.withUnsafeBufferPointer { text in
            for line in page.lines {
                if line.zone == .comments || seen > Self.dateLimit {
                    previous = 0..<0
                    continue
                }
                let start = line.range.lowerBound
                var holdsDate = false
                if line.range.count <= 8000,
                    Self.canHoldDate(UnsafeBufferPointer(rebasing: text[start..<min(line.range.upperBound, start + 800)]))
                {
                    for date in scanner.dates(in: UnsafeBufferPointer(rebasing: text[line.range]), limit: 4) {
                        seen += 1
                        holdsDate = true
                        add(date, line, previous, text, page, &candidates)
                    }
                }
                // A label whose own date stands next to it says nothing about the next line's.
                previous = holdsDate ? 0..<0 : line.range
            }
        }
    }

    /// A date has at least four digits. Digits of other scripts begin with bytes that have to be looked at.
    private static func canHoldDate(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var digits = 0
        for byte in line {
            if byte &- 0x30 < 10 || byte == 0xd9 || byte == 0xdb || byte == 0xe0 || byte == 0xef { digits += 1 }
            if digits == 4 { return true }
        }
        return false
    }

    private func add(
        _ date: PageDate, _ line: PageView.Line, _ previous: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ page: PageView,
        _ candidates: inout Candidates
    ) {
        let start = line.range.lowerBound + date.range.lowerBound
        let end = line.range.lowerBound + date.range.upperBound
        let label = Self.label(before: line.range.lowerBound..<start, previous: previous, after: end..<line.range.upperBound, in: text)
        if label == .foreign { return }
        let place = line.zone == .body ? page.place(of: line.offset) : .side
        let rest = characters(text, line.range.lowerBound..<start) + characters(text, end..<line.range.upperBound)
        let piece = page.piece(at: start)
        var candidate = DateCandidate(
            source: "", weight: 0, date: date, original: page.string(start..<end), distance: abs(line.offset - page.anchor), isShown: true)
        if label == .modified || label == nil && piece.own.contains(.modified) && !piece.own.contains(.published) {
            candidate.source = "modified label"
            candidate.weight = Self.modified[place]
            candidate.weightAsPublished = Self.modifiedAsPublished[place]
            candidates.addDate(candidate, isModified: true)
            return
        }
        if label == .published {
            (candidate.source, candidate.weight) = ("published label", Self.labelled[place])
        } else if piece.near.contains(.published), rest < 120 {
            (candidate.source, candidate.weight) = ("published class", Self.publishedClass[place])
        } else if piece.near.contains(.date) || piece.near.contains(.author), rest < 120 {
            (candidate.source, candidate.weight) = ("date class", Self.dateClass[place])
        } else if rest < 40 {
            (candidate.source, candidate.weight) = ("date line", Self.alone[place])
        } else if rest < 120 {
            (candidate.source, candidate.weight) = ("date in a short line", Self.line[place])
        } else {
            (candidate.source, candidate.weight) = ("date in prose", Self.prose[place])
        }
        candidate.source += place == .side ? " beside" : ""
        candidates.addDate(candidate)
    }

    private func characters(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var count = 0
        for byte in text[range] where byte & 0xc0 != 0x80 { count += 1 }
        return count
    }

    /// What the nearest label in front of a date says, or, where there is none, the first behind it.
    static func label(before: Range<Int>, previous: Range<Int>, after: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> DateLabels.Kind?
    {
        var front = before
        let isOwnLine = hasWord(text, before)
        if !isOwnLine { front = previous.count < 50 ? previous : 0..<0 }
        if front.count > 80 { front = (front.upperBound - 80)..<front.upperBound }
        if !front.isEmpty, let last = DateLabels.labels(in: UnsafeBufferPointer(rebasing: text[front])).last {
            if isOwnLine || last.kind != .foreign { return last.kind }
        }
        let behind = after.lowerBound..<min(after.upperBound, after.lowerBound + 60)
        guard !behind.isEmpty else { return nil }
        return DateLabels.labels(in: UnsafeBufferPointer(rebasing: text[behind])).first { $0.kind != .foreign }?.kind
    }

    private static func hasWord(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var letters = 0
        for byte in text[range] where byte >= 0x80 || Scalars.isASCIILetter(UInt32(byte)) || byte &- 0x30 < 10 { letters += 1 }
        return letters > 1
    }
}
