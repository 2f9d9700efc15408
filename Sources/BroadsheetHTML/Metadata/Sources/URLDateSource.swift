/// A date in the path of the page's address: `/2024/05/06/`, `-20240506`, `/2024/may/06/`.
struct URLDateSource: MetadataSource {
    func collect(from page: PageView, into candidates: inout Candidates) {
        guard let url = page.url else { return }
        var parts: [Part] = []
        for byte in WebAddress.path(of: url).utf8 { Self.append(byte, to: &parts) }
        if let (date, weight) = Self.yearFirst(parts) ?? Self.yearLast(parts) {
            candidates.addDate(
                DateCandidate(source: "url", weight: weight, date: PageDate(day: date), original: PartialDateText.of(day: date)))
        }
    }

    /// A run of digits, a run of letters, or one other character.
    private enum Part {
        case number(value: Int, digits: Int)
        case letters([UInt8])
        case mark(UInt8)
    }

    private static func append(_ byte: UInt8, to parts: inout [Part]) {
        if byte &- 0x30 < 10 {
            if case .number(let value, let digits)? = parts.last {
                parts[parts.count - 1] = .number(value: digits < 10 ? value * 10 + Int(byte - 0x30) : value, digits: digits + 1)
            } else {
                parts.append(.number(value: Int(byte - 0x30), digits: 1))
            }
        } else if Scalars.isASCIILetter(UInt32(byte)) {
            if case .letters(let letters)? = parts.last, letters.count < 4 {
                parts[parts.count - 1] = .letters(letters + [byte | 0x20])
            } else if case .letters? = parts.last {
                return
            } else {
                parts.append(.letters([byte | 0x20]))
            }
        } else {
            parts.append(.mark(byte))
        }
    }

    private static let separators: Set<UInt8> = [0x2f, 0x2d, 0x5f, 0x2e]

    private static func yearFirst(_ parts: [Part]) -> (day: Int, weight: Double)? {
        for index in parts.indices {
            guard case .number(let value, let digits) = parts[index] else { continue }
            if digits == 8, (1900...2099).contains(value / 10_000),
                let day = PageDate.day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
            {
                return (day, Weight.strong)
            }
            guard digits == 4, (1900...2099).contains(value), index + 4 < parts.count, case .mark(let mark) = parts[index + 1],
                separators.contains(mark), case .mark(mark) = parts[index + 3], case .number(let day, 1...2) = parts[index + 4],
                let month = month(parts[index + 2]), let found = PageDate.day(year: value, month: month, day: day)
            else { continue }
            return (found, mark == 0x2f ? Weight.sure : Weight.strong)
        }
        return nil
    }

    private static func month(_ part: Part) -> Int? {
        switch part {
        case .number(let value, 1...2): value
        case .letters(let letters) where letters.count == 3:
            letters.withUnsafeBufferPointer { MonthLexicon.shared.entry($0) }.map { MonthLexicon.shared.month($0, language: "en").month }
        default: nil
        }
    }

    private static func yearLast(_ parts: [Part]) -> (day: Int, weight: Double)? {
        for index in parts.indices.dropLast(4) {
            guard case .number(let day, 2) = parts[index], case .mark(let mark) = parts[index + 1], separators.contains(mark),
                case .number(let month, 2) = parts[index + 2], case .mark(mark) = parts[index + 3],
                case .number(let year, 4) = parts[index + 4],
                (2000...2099).contains(year), let found = PageDate.day(year: year, month: month, day: day)
            else { continue }
            return (found, Weight.strong)
        }
        return nil
    }
}
