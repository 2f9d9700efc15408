/// Finds a relative date: “3 years ago”, “vor 2 Tagen”, “yesterday”, “3h”.
struct RelativeAgeReader {
    let items: [DateItems.Item]
    /// The bit of the page's language.
    let language: UInt64
    private static let english = DateLexicon.bit(of: DateLanguage("en"))

    /// The first relative date.
    func first() -> RelativeAge? {
        for index in items.indices {
            if let age = span(at: index) ?? phrase(at: index) { return age }
        }
        return nil
    }

    private func meaning(_ index: Int, _ role: DateLexicon.Role, _ languages: UInt64 = DateLexicon.everyLanguage) -> DateLexicon.Meaning? {
        guard index < items.count, items[index].kind == .word else { return nil }
        return DateLexicon.meaning(items[index].entry, role, in: languages)
    }

    // MARK: Words for moments

    /// “just now”, “yesterday”, “last week”, “Monday at 10:11”
    private func phrase(at index: Int) -> RelativeAge? {
        guard items[index].kind == .word, items[index].entry >= 0 else { return nil }
        let here = index..<index + 1
        // "Hier" is yesterday in French and here in German.
        if language != 0, !items.contains(where: { $0.kind == .number }), !isOwn(items[index].entry) { return nil }
        if meaning(index, .now) != nil { return RelativeAge(amount: .now, items: here) }
        if let last = meaning(index, .last), let unit = RelativeAge.Unit(rawValue: Int(last.value)) {
            return RelativeAge(amount: .last(unit), items: here)
        }
        if let day = value(index, .day), items[index].range.count > 2 || hasClock(index) {
            return RelativeAge(amount: day.map { .day($0) } ?? .unclear, items: here)
        }
        if hasClock(index), isOneTime(index), let day = value(index, .weekday) ?? shortWeekday(index) {
            return RelativeAge(amount: day.map { .weekday($0) } ?? .unclear, items: here)
        }
        return nil
    }

    private func isOwn(_ entry: Int) -> Bool {
        DateLexicon.allMeanings(entry).contains {
            ($0.role == .now || $0.role == .day || $0.role == .last) && $0.languages & (language | Self.english) != 0
        }
    }

    /// The value of a role in the page's language, else where all languages agree; an inner `nil` where they do not.
    private func value(_ index: Int, _ role: DateLexicon.Role) -> Int?? {
        guard let first = meaning(index, role) else { return nil }
        if let own = meaning(index, role, language) { return Int(own.value) }
        let agree = DateLexicon.allMeanings(items[index].entry).allSatisfy { $0.role != role || $0.value == first.value }
        return agree ? Int(first.value) : Int?.none
    }

    /// Whether the numbers behind a day belong together; opening hours name several times.
    private func isOneTime(_ index: Int) -> Bool {
        let numbers = items.indices.filter { $0 > index && items[$0].kind == .number }
        return zip(numbers, numbers.dropFirst()).allSatisfy { first, second in
            second - first <= 2 && !items[second].followsSpace && (second - first == 1 || items[first + 1].isMark(":"))
        }
    }

    /// A short name of a day, which is another word in most languages.
    private func shortWeekday(_ index: Int) -> Int?? {
        meaning(index, .shortWeekday, language | Self.english).map { Int($0.value) }
    }

    /// Whether a clock time stands directly behind a word, after a small word at most.
    private func hasClock(_ index: Int) -> Bool {
        var next = index + 1
        while next < items.count, next < index + 4, items[next].kind != .number { next += 1 }
        guard next + 1 < items.count, items[next].kind == .number, items[next].value < 24, !items[index + 1].isMark(":") else {
            return false
        }
        for item in items[index + 1..<next] where item.kind == .word && !DateLexicon.has(item.entry, .small) { return false }
        let mark = items[next + 1]
        guard !mark.followsSpace else { return false }
        if mark.kind == .number { return isMinutes(mark) }
        if mark.isMark(":"), next + 2 < items.count { return isMinutes(items[next + 2]) }
        return mark.kind == .word && mark.range.count <= 2
    }

    private func isMinutes(_ item: DateItems.Item) -> Bool {
        item.kind == .number && item.value < 60 && item.range.count == 2 && !item.followsSpace
    }

    // MARK: Numbers of units

    private struct Frame {
        var languages = DateLexicon.everyLanguage
        var isFramed = false
        var isShort = true
        var isCounted = false
        var months = 0
        var seconds = 0
        var finest: RelativeAge.Unit?
        var isVague = false
        var isUnclear = false
        var amounts = 0
    }

    /// Numbers of units that a word in front or behind makes an age, or one short unit that stands alone.
    private func span(at start: Int) -> RelativeAge? {
        var index = start
        var frame = Frame()
        if let before = meaning(index, .before) {
            frame.languages = before.languages
            frame.isFramed = true
            index += 1
        }
        index = skipAbout(index)
        guard index > start || items[index].kind == .number || isAmount(index) else { return nil }
        while frame.amounts < 3, let next = amount(at: frame.amounts == 0 ? index : skipAnd(index), &frame) {
            frame.amounts += 1
            index = next
        }
        guard frame.amounts > 0 else { return nil }
        if let after = meaning(index, .after, frame.languages) {
            frame.languages &= after.languages
            frame.isFramed = true
            index += 1
        }
        let isCompact = !frame.isFramed
        if isCompact {
            guard frame.amounts == 1, items[start].kind == .number, frame.isShort, frame.isCounted, allows(frame.languages),
                isPlain(start..<index)
            else { return nil }
        }
        return RelativeAge(amount: result(frame), items: start..<index, isCompact: isCompact)
    }

    /// Whether nothing but marks that part stands around: no money, no decimals, no millions.
    private func isPlain(_ age: Range<Int>) -> Bool {
        let unit = items[age.upperBound - 1]
        if unit.isCapital, unit.range.count == 1, language & ~Self.english == 0 { return false }
        return items.indices.allSatisfy { index in
            guard items[index].kind == .mark else {
                return age.contains(index) || items[index].kind == .word && !DateLexicon.has(items[index].entry, .about)
            }
            switch items[index].value {
            case 0x7c, 0xb7, 0x2022, 0x2d, 0x2013, 0x2014, 0x28, 0x29, 0x2c, 0x7e, 0x2f, 0x2219, 0x22c5, 0x30fb, 0xff5c: return true
            default: return false
            }
        }
    }

    /// A short unit alone is taken only from the page's language and from English.
    private func allows(_ languages: UInt64) -> Bool { languages & (language | Self.english) != 0 }

    private func result(_ frame: Frame) -> RelativeAge.Amount {
        guard let unit = frame.finest, !frame.isUnclear else { return .unclear }
        if frame.isVague { return .few(unit) }
        return .span(months: frame.months, seconds: frame.seconds, unit: unit)
    }

    private func isAmount(_ index: Int) -> Bool {
        guard items[index].kind == .word, items[index].entry >= 0 else { return false }
        return DateLexicon.allMeanings(items[index].entry).contains {
            switch $0.role {
            case .number, .few, .unit, .past, .single, .dual: true
            default: false
            }
        }
    }

    private func skipAbout(_ start: Int) -> Int {
        var index = start
        while index < items.count, index < start + 3 {
            let item = items[index]
            guard item.isMark("~") || item.isMark("-") && index > start || item.kind == .word && DateLexicon.has(item.entry, .about),
                item.kind == .mark || !isNumber(index)
            else { break }
            index += 1
        }
        return index
    }

    private func isNumber(_ index: Int) -> Bool { meaning(index, .number) != nil && meaning(index, .about) == nil }

    private func skipAnd(_ index: Int) -> Int {
        guard index < items.count else { return index }
        return items[index].isMark(",") || meaning(index, .and) != nil ? index + 1 : index
    }

    /// One number with its unit; what stands behind it.
    private func amount(at start: Int, _ frame: inout Frame) -> Int? {
        guard start < items.count else { return nil }
        var index = start
        var count: Int?
        var isVague = false
        if items[index].kind == .number {
            guard items[index].value < 1000 else { return nil }
            count = items[index].value
            index += 1
        } else if let few = meaning(index, .few, frame.languages) {
            frame.languages &= few.languages
            isVague = true
            index += 1
        } else if let number = meaning(index, .number, frame.languages), index + 1 < items.count {
            frame.languages &= number.languages
            count = Int(number.value)
            index += 1
        }
        if index > start, index + 1 < items.count, meaning(index, .of) != nil, meaning(index, .short) == nil { index += 1 }
        guard index < items.count, items[index].kind == .word, items[index].entry >= 0 else { return nil }
        let isCounted = count != nil || isVague
        let roles: [DateLexicon.Role] = isCounted ? [.unit, .past, .short] : frame.amounts == 0 ? [.single, .dual, .past, .unit] : []
        for role in roles {
            guard let found = unit(index, role, frame.languages) else { continue }
            // A word alone is a unit only in an age.
            if !isCounted, role == .unit, !frame.isFramed, meaning(index + 1, .after, found.languages) == nil { continue }
            if role == .single || role == .dual, !frame.isFramed, meaning(index + 1, .after, found.languages) == nil { continue }
            frame.languages &= found.languages
            if role == .past { frame.isFramed = true }
            // Some words are written out and are short as well.
            if role != .short, DateLexicon.meaning(items[index].entry, .short, in: found.languages) == nil { frame.isShort = false }
            frame.isCounted = count != nil && items[start].kind == .number
            frame.isVague = frame.isVague || isVague
            add(found.unit, count ?? (role == .dual ? 2 : 1), &frame)
            return index + 1
        }
        return nil
    }

    private func add(_ unit: RelativeAge.Unit?, _ count: Int, _ frame: inout Frame) {
        guard let unit else {
            frame.isUnclear = true
            return
        }
        frame.months += unit.length.months * count
        frame.seconds += unit.length.seconds * count
        frame.finest = frame.finest.map { min($0, unit) } ?? unit
    }

    /// The unit that a word is in the page's language, else where all languages agree; the unit is `nil` where they do not.
    private func unit(_ index: Int, _ role: DateLexicon.Role, _ languages: UInt64) -> (unit: RelativeAge.Unit?, languages: UInt64)? {
        let all = DateLexicon.allMeanings(items[index].entry).filter { $0.role == role && $0.languages & languages != 0 }
        guard let first = all.first else { return nil }
        if let own = all.first(where: { $0.languages & language != 0 }) {
            return (RelativeAge.Unit(rawValue: Int(own.value)), own.languages)
        }
        let together = all.reduce(0) { $0 | $1.languages }
        // Behind a number and nothing else, what English means is most likely.
        if role == .short, let english = all.first(where: { $0.languages & Self.english != 0 }) {
            return (RelativeAge.Unit(rawValue: Int(english.value)), together)
        }
        guard all.allSatisfy({ $0.value == first.value }) else { return (nil, together) }
        return (RelativeAge.Unit(rawValue: Int(first.value)), together)
    }
}
