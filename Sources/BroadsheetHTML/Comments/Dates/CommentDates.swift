internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the dates in the lines around comments.
struct CommentDates {
    private static let longest = 90
    private static let longestYearless = 40
    private static let longestDigitless = 40
    static let years = 1980...2099

    private var scanner: DateScanner
    private var items = DateItems()
    private let languageBit: UInt64
    private let fetchedAt: Date?
    /// How many words around the last date do not belong to it.
    private var foreign = 0

    /// Creates a reader for one page.
    ///
    /// - Parameters:
    ///   - language: The language of the page.
    ///   - dayFirst: Whether `03/04/2019` is the third of April, where the page shows it; else the language decides.
    ///   - fetchedAt: When the page was fetched; without it relative dates stay words.
    init(language: DateLanguage, dayFirst: Bool? = nil, fetchedAt: Date? = nil) {
        scanner = DateScanner(language: dayFirst.map { DateLanguage(language, dayFirst: $0) } ?? language)
        languageBit = DateLexicon.bit(of: language)
        self.fetchedAt = fetchedAt
    }

    // MARK: Kinds

    /// What a short text is, if it is in the main a date.
    mutating func kind(of text: UnsafeBufferPointer<UInt8>) -> CommentDateKind? {
        let bytes = ControlWords.trimmed(text)
        guard bytes.count >= 2, bytes.count <= ShortText.longest else { return nil }
        let hasDigit = DigitSearch.hasDigit(bytes)
        if !hasDigit, bytes.count > Self.longestDigitless * 4 { return nil }
        return ShortText.with(bytes) { text in
            guard hasDigit || DateLexicon.startsDate(&text) else { return nil }
            let count = bytes.count { $0 & 0xc0 != 0x80 }
            guard count <= (hasDigit ? Self.longest : Self.longestDigitless) else { return nil }
            text.readAll()
            guard !text.isCut, hasDigit || text.numberCount == 0 else { return nil }
            items.read(text)
            if hasDigit { return numberedKind(bytes, count, text.hasQuestion) }
            guard !text.hasQuestion else { return nil }
            return RelativeAgeReader(items: items.all, language: languageBit).first().flatMap { wordKind($0) }
        }
    }

    /// Whether a text is a date and nothing else.
    mutating func isDateAlone(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        foreign = 0
        return kind(of: text) != nil && foreign == 0
    }

    private mutating func numberedKind(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int, _ hasQuestion: Bool) -> CommentDateKind? {
        let shapes = scanner.shapes(in: bytes)
        if let found = shapes.headerDate() {
            let around = DateSurroundings(items.all, around: found.range)
            foreign = around.foreign
            let year = PartialDate.civilDay(daysSince1970: found.date.day).year
            guard around.isDate, !around.isNumbered, around.isPureDate || !hasQuestion else { return nil }
            if around.isLater { return .later }
            return Self.years.contains(year) ? .absolute : nil
        }
        let age = RelativeAgeReader(items: items.all, language: languageBit).first()
        if let age, !age.isDayName, !hasQuestion, let kind = wordKind(age) { return kind }
        if count <= Self.longestYearless, let found = shapes.yearlessDate() {
            let around = DateSurroundings(items.all, around: found.range)
            foreign = around.foreign
            guard around.isPureDate || around.foreign == 1 && around.isCapital, !around.isNumbered, !hasQuestion else { return nil }
            return around.isLater ? .later : .yearless
        }
        if let age, age.isDayName, !hasQuestion, let kind = wordKind(age) { return kind }
        return isLaterYear(shapes) ? .later : nil
    }

    /// “Joined 2009”, “Member since May 2009”
    private func isLaterYear(_ shapes: DateShapes) -> Bool {
        guard shapes.hasYear, items.all.count <= 12, items.all.contains(where: { $0.kind == .word && DateLexicon.has($0.entry, .later) })
        else { return false }
        let numbers = items.all.count { $0.kind == .number }
        return numbers <= (shapes.monthOfYear() == nil ? 1 : 2)
            && items.all.count { $0.kind == .word && !DateLexicon.isAtHome($0.entry) } <= 2
    }

    private mutating func wordKind(_ age: RelativeAge) -> CommentDateKind? {
        let all = items.all
        let around = DateSurroundings(age.isCompact ? all : withoutClock(age.items), around: range(of: age.items))
        if age.isDayName, around.foreign > 0 || all.count(where: { $0.kind == .word && DateLexicon.isWeekday($0.entry) }) > 1 { return nil }
        foreign = around.foreign
        guard !around.isNumbered else { return nil }
        if age.isCompact {
            guard around.isPureDate, age.items.lowerBound == 0 || !around.isLater else { return nil }
        } else if all.contains(where: { $0.kind == .number }) {
            guard around.isDate else { return nil }
        } else {
            guard around.isPureDate else { return nil }
        }
        return around.isLater ? .later : .relative
    }

    private func range(of indices: Range<Int>) -> Range<Int> {
        items.all[indices.lowerBound].range.lowerBound..<items.all[indices.upperBound - 1].range.upperBound
    }

    /// The items without the numbers of a time of day, which belong to “yesterday at 10:11”.
    private func withoutClock(_ age: Range<Int>) -> [DateItems.Item] {
        let all = items.all
        var kept: [DateItems.Item] = []
        kept.reserveCapacity(all.count)
        var index = 0
        while index < all.count {
            if !age.contains(index), let end = clockEnd(index) {
                index = end
            } else {
                kept.append(all[index])
                index += 1
            }
        }
        return kept
    }

    private func clockEnd(_ index: Int) -> Int? {
        let all = items.all
        guard all[index].kind == .number, all[index].value < 25 else { return nil }
        var end = index + 1
        while end < all.count, end < index + 6 {
            let item = all[end]
            let isPart = item.kind == .number ? !item.followsSpace : item.kind == .mark ? item.isMark(":") : item.range.count <= 2
            guard isPart else { break }
            end += 1
        }
        return end > index + 1 ? end : nil
    }

    // MARK: Values

    /// The date in a text, with the text as its original words: a day, or a day and a month without a year, or a month.
    ///
    /// Reads also what ``kind(of:)`` takes for more than a date, and dates that are later than the writing.
    mutating func date(ofText text: UnsafeBufferPointer<UInt8>) -> PartialDate? {
        let bytes = ControlWords.trimmed(text)
        guard bytes.count <= ShortText.longest, DigitSearch.hasDigit(bytes) else { return nil }
        let shapes = scanner.shapes(in: bytes)
        if let found = shapes.headerDate() {
            guard Self.years.contains(PartialDate.civilDay(daysSince1970: found.date.day).year) else { return nil }
            return found.date.partialDate(original: PlainText.squeezed(bytes))
        }
        guard let part = shapes.yearlessDate() ?? shapes.monthOfYear() else { return nil }
        let clock = part.day == nil ? nil : part.clock
        let offset = clock?.offset.flatMap { abs($0) <= 18 * 60 ? $0 * 60 : nil }
        return PartialDate(
            year: part.year, month: part.month, day: part.day, hour: clock?.hour, minute: clock?.minute, second: clock?.second,
            utcOffset: offset, original: PlainText.squeezed(bytes))
    }

    /// The date that a text counts back to from the time the page was fetched, as far as its unit tells it; without that time only the words.
    mutating func relativeDate(ofText text: UnsafeBufferPointer<UInt8>) -> PartialDate? {
        let bytes = ControlWords.trimmed(text)
        guard bytes.count <= ShortText.longest else { return nil }
        let age: RelativeAge? = ShortText.with(bytes) { text in
            text.readAll()
            guard !text.isCut else { return nil }
            items.read(text)
            return RelativeAgeReader(items: items.all, language: languageBit).first()
        }
        guard let age else { return nil }
        let original = PlainText.squeezed(bytes)
        guard let fetchedAt else { return PartialDate(unresolved: original) }
        let clock: PageDate.Clock? =
            switch age.amount {
            case .day, .weekday: DigitSearch.hasDigit(bytes) ? scanner.shapes(in: bytes).firstClock() : nil
            default: nil
            }
        return RelativeDate.resolve(age.amount, clock: clock, fetchedAt: fetchedAt.timeIntervalSince1970, original: original)
    }

    /// The first full date of an attribute's text, with its kind decided by a looser rule than that for shown texts.
    mutating func date(ofAttributeText bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
        guard DigitSearch.hasDigit(bytes) else { return nil }
        guard let found = scanner.shapes(in: bytes).headerDate(),
            Self.years.contains(PartialDate.civilDay(daysSince1970: found.date.day).year)
        else { return nil }
        let isLater = ShortText.with(bytes) { text in
            text.readAll()
            items.read(text)
            let around = DateSurroundings(items.all, around: found.range)
            return text.isCut || around.isLater || around.isNumbered
        }
        return isLater ? nil : found.date.partialDate(original: PlainText.squeezed(bytes))
    }

    /// Whether a text is nothing but the label of a date that is not the one of writing: “Joined:”, “Member since”.
    func isLaterLabel(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = ControlWords.trimmed(text)
        guard bytes.count <= Self.longest else { return false }
        return ShortText.with(bytes) { text in
            guard let word = text.firstWord() else { return false }
            text.readAll()
            guard !text.isCut, text.numberCount == 0, let found = DateLexicon.match(text, at: word), DateLexicon.has(found.entry, .later)
            else { return false }
            return (word + found.count..<text.count).allSatisfy {
                text[$0].kind == .mark || DateLexicon.match(text, at: $0).map { DateLexicon.isAtHome($0.entry) } ?? false
            }
        }
    }
}
