/// What stands around a date in its text, and whether the text is still in the main a date.
struct DateSurroundings {
    private static let mostForeign = 4
    private(set) var foreign = 0
    private var isForeignBefore = false
    private var isForeignBehind = false
    /// Whether all words that do not belong to the date begin with a capital.
    private(set) var isCapital = true
    private var isPartedBefore = true
    private var isPartedBehind = false
    private var isIntroduced = false
    /// Whether a label in front, or directly behind, says that the date is another one.
    private(set) var isLater = false
    /// Whether a word says that the numbers are no date.
    private(set) var isNumbered = false

    /// - Parameters:
    ///   - range: Where the date stands in the text.
    init(_ items: [DateItems.Item], around range: Range<Int>) {
        for item in items where item.range.upperBound <= range.lowerBound { addBefore(item) }
        for (first, second) in zip(items, items.dropFirst()) where first.kind == .mark && Self.isForeignMark(first, second) {
            isNumbered = true
        }
        var isAdjacent = true
        var pending: Int?
        for (index, item) in items.enumerated() where item.range.lowerBound >= range.upperBound {
            if item.kind == .mark { isAdjacent = isAdjacent && item.isMark(",") }
            if isAdjacent, item.kind == .word, DateLexicon.has(item.entry, .later) { pending = index }
            if item.kind != .mark, !(item.kind == .word && DateLexicon.isSmall(item.entry)), pending != index { isAdjacent = false }
            addBehind(items, index)
        }
        // A label behind is that of this date unless another number follows.
        if let pending, !items[(pending + 1)...].contains(where: { $0.kind == .number && $0.value > 1900 }) { isLater = true }
    }

    /// Whether marks say that a text is about money, is an address or the name of a file.
    private static func isForeignMark(_ mark: DateItems.Item, _ next: DateItems.Item) -> Bool {
        switch mark.value {
        case 0x24, 0x20ac, 0xa3, 0xa5, 0x3d: true
        case 0x3a: next.isMark("/") && !next.followsSpace
        case 0x5f, 0x2d: next.kind == .number && next.range.count == 8 && !next.followsSpace
        default: false
        }
    }

    private mutating func addBefore(_ item: DateItems.Item) {
        switch item.kind {
        case .mark: isPartedBefore = isPartedBefore || Self.parts(item.value)
        case .number:
            // A part of a name: "jane42".
            if isForeignBefore, !item.followsSpace { return }
            foreign += 1
            isForeignBefore = true
            isPartedBefore = false
        case .word:
            if DateLexicon.has(item.entry, .later) { isLater = true }
            if DateLexicon.has(item.entry, .numbered) { isNumbered = true }
            let introduces = DateLexicon.has(item.entry, .by) || DateLexicon.has(item.entry, .says) || DateLexicon.has(item.entry, .later)
            if introduces || DateLexicon.has(item.entry, .published) {
                isPartedBefore = true
                // "Posted by Jane Doe on": the name belongs to the line.
                isIntroduced = isIntroduced || DateLexicon.has(item.entry, .by)
            }
            guard !DateLexicon.isAtHome(item.entry) else { return }
            countWord(item)
            isForeignBefore = true
            isPartedBefore = isIntroduced
        }
    }

    private mutating func addBehind(_ items: [DateItems.Item], _ index: Int) {
        let item = items[index]
        switch item.kind {
        case .mark:
            if !isForeignBehind, Self.parts(item.value) { isPartedBehind = true }
        case .number:
            // The number of the comment.
            if index > 0, items[index - 1].isMark("#") || items[index - 1].isMark("№") || isGlued(items, index) { return }
            foreign += 1
            isForeignBehind = true
        case .word:
            if DateLexicon.has(item.entry, .by) || DateLexicon.has(item.entry, .says) || DateLexicon.has(item.entry, .later) {
                isPartedBehind = true
            }
            guard !DateLexicon.isAtHome(item.entry), !isGlued(items, index) else { return }
            countWord(item)
            isForeignBehind = true
        }
    }

    /// Whether an item is a part of a name such as "jane42".
    private func isGlued(_ items: [DateItems.Item], _ index: Int) -> Bool {
        isForeignBehind && items[index - 1].kind != .mark && items[index - 1].range.upperBound == items[index].range.lowerBound
    }

    private mutating func countWord(_ item: DateItems.Item) {
        // A run without spaces holds several words.
        foreign += item.isUnspaced ? max(1, item.range.count / 12) : 1
        isCapital = isCapital && item.isCapital
    }

    private static func parts(_ mark: Int) -> Bool {
        switch mark {
        case 0x7c, 0xb7, 0x2022, 0x2d, 0x2013, 0x2014, 0xbb, 0xab, 0x2f, 0x5b, 0x40, 0x23, 0x2219, 0x22c5, 0x30fb, 0xff5c: true
        default: false
        }
    }

    /// Whether the text is in the main a date: nothing but words that belong to it, or a name.
    var isDate: Bool {
        if foreign <= 1 { return true }
        guard foreign <= Self.mostForeign else { return false }
        let isParted = (!isForeignBefore || isPartedBefore) && (!isForeignBehind || isPartedBehind)
        return isParted || isCapital && isForeignBefore != isForeignBehind
    }

    /// Whether nothing but words that belong to a date, or what is clearly parted from it, stands in the text.
    var isPureDate: Bool {
        guard foreign > 0 else { return true }
        return foreign <= Self.mostForeign && (!isForeignBefore || isPartedBefore) && (!isForeignBehind || isPartedBehind)
    }
}

extension DateLexicon {
    /// Whether a word belongs to a line with a date.
    static func isAtHome(_ entry: Int) -> Bool {
        guard entry >= 0 else { return false }
        return allMeanings(entry).contains {
            switch $0.role {
            case .unit, .short, .number, .few, .and, .single, .dual, .past, .numbered: false
            default: true
            }
        }
    }

    static func isWeekday(_ entry: Int) -> Bool { has(entry, .weekday) || has(entry, .shortWeekday) }

    /// Whether a word only joins others.
    static func isSmall(_ entry: Int) -> Bool { has(entry, .small) || has(entry, .published) }
}
