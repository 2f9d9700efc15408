/// A number of comments that a line states.
struct CountStatement {
    var value: Int
    /// The piece of text in which the number stands.
    var node: Int
    /// What is counted.
    var unit: CountWord
    /// Whether the number is the whole of which the line names a part: “1–20 of 244 replies”.
    var isTotal = false
    /// How many words stand before the statement.
    var wordsBefore: Int
    /// How many tokens the line has, at most so many as are read.
    var length: Int
    /// How many of them are words.
    var words: Int
    /// Where a stated range begins and ends, if a whole is stated.
    var part: ClosedRange<Int>?
}

/// Finds the statements in a line.
struct CountReader {
    private let tokens: [CountToken]

    private let words: Int

    init(_ tokens: [CountToken]) {
        self.tokens = tokens
        words = tokens.count { if case .word = $0.kind { true } else { false } }
    }

    /// The statements, in order. Linear: each number looks at its neighbours only.
    func statements() -> [CountStatement] {
        var statements: [CountStatement] = []
        var wordsBefore = 0
        for index in tokens.indices {
            if case .word = tokens[index].kind { wordsBefore += 1 }
            guard case .number(let value) = tokens[index].kind, !isPartOfSomethingElse(index) else { continue }
            let statement = total(value, index) ?? titled(value, index) ?? counted(value, index)
            if var statement {
                statement.wordsBefore = statement.isTotal ? 0 : wordsBefore
                statements.append(statement)
            }
        }
        return statements
    }

    private func word(_ index: Int) -> CountWord? {
        guard tokens.indices.contains(index), case .word(let word) = tokens[index].kind else { return nil }
        return word
    }

    private func kind(_ index: Int) -> CountToken.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

    private func number(_ index: Int) -> Int? {
        if case .number(let value) = kind(index) { value } else { nil }
    }

    private func unit(_ index: Int) -> CountWord? {
        guard let word = word(index), !word.isDisjoint(with: .units) else { return nil }
        return word
    }

    /// A numbered thing, a date or a range.
    private func isPartOfSomethingElse(_ index: Int) -> Bool {
        if kind(index - 1) == .hash { return true }
        if kind(index - 1) == .comma, tokens[index].node == tokens[index - 1].node, looksLikeYear(index) { return true }
        if kind(index - 1) == .dash, number(index - 2) != nil, tokens[index - 1].node == tokens[index - 2].node { return true }
        if kind(index + 1) == .dash, number(index + 2) != nil { return true }
        return false
    }

    private func looksLikeYear(_ index: Int) -> Bool { number(index).map { (1990...2100).contains($0) } ?? false }

    private func statement(_ value: Int, _ index: Int, _ unit: CountWord) -> CountStatement {
        CountStatement(value: value, node: tokens[index].node, unit: unit, wordsBefore: 0, length: tokens.count, words: words)
    }

    // MARK: Shapes

    /// `12 comments`, `12 user comments`, `12件のコメント`.
    private func counted(_ value: Int, _ index: Int) -> CountStatement? {
        if let before = word(index - 1), before.contains(.more) || before.contains(.page), before.isDisjoint(with: .all) { return nil }
        var next = index + 1
        while let word = word(next), word.contains(.counter), unit(next) == nil { next += 1 }
        if let unit = unit(next) {
            if looksLikeYear(index), kind(next + 1) == .open || kind(next + 1) == .colon || isAfterMonth(index) { return nil }
            if case .word(let after) = kind(next + 1), after.contains(.statistics) || unit.contains(.singular) && value % 10 != 1 {
                return nil
            }
            // "0 Reply" is a button with a number.
            if unit.contains(.answer), unit.contains(.singular), value % 10 != 1 { return nil }
            return statement(value, index, unit)
        }
        // One word may stand between: "12 reader comments". Whatever makes the number a part must not.
        guard let between = word(next), between.isEmpty || between == .all, !tokens[next].isGlued, let unit = unit(next + 1),
            unit.contains(.comment), !unit.contains(.singular) || value == 1, !looksLikeYear(index)
        else { return nil }
        return statement(value, index, unit)
    }

    private func isAfterMonth(_ index: Int) -> Bool {
        // "August 2019 comments": the word in front of a year that is no count of its own.
        number(index - 1) != nil || word(index - 1).map { $0.isEmpty } ?? false
    }

    /// `Comments (14)`, `Comments: 5`, `Comments 14`, `コメント 12件`.
    private func titled(_ value: Int, _ index: Int) -> CountStatement? {
        let isCounted = word(index + 1).map { $0.contains(.counter) } ?? false
        switch kind(index - 1) {
        case .open:
            guard kind(index + 1) == .close || isCounted, let unit = unit(index - 2), !isCountedBefore(index - 2) else { return nil }
            return statement(value, index, unit)
        case .colon:
            guard let unit = unit(index - 2), unit.isDisjoint(with: .post), !isCountedBefore(index - 2) else { return nil }
            return statement(value, index, unit)
        case .word:
            guard let unit = unit(index - 1), unit.isDisjoint(with: [.singular, .post]) || isCounted, !isCountedBefore(index - 1) else {
                return nil
            }
            switch kind(index + 1) {
            case nil, .separator, .close, .comma: return statement(value, index, unit)
            default: return isCounted || tokens[index + 1].node != tokens[index].node ? statement(value, index, unit) : nil
            }
        default: return nil
        }
    }

    /// Whether the thing at a place has its number in front.
    private func isCountedBefore(_ index: Int) -> Bool {
        guard let value = number(index - 1) else { return word(index - 1).map { $0.contains(.more) } ?? false }
        return !(1990...2100).contains(value)
    }

    /// Whether the end of a range and the whole belong together: few words part them, or the whole stands in brackets behind it.
    private func isNear(_ last: Int, _ whole: Int) -> Bool { whole - last <= 4 || whole - last <= 8 && kind(last + 1) == .open }

    /// `1–20 of 244 replies`, `Viewing 16 posts - 1 through 16 (of 76 total)`, `Comments 1 to 25 of 91`.
    private func total(_ value: Int, _ index: Int) -> CountStatement? {
        guard let before = word(index - 1), before.contains(.of) else { return nil }
        guard let last = (0..<index - 1).last(where: { number($0) != nil }), isNear(last, index), let end = number(last), end <= value
        else { return nil }
        // "Page 1 of 3" counts pages.
        if let name = word(last - 1), name.contains(.page) { return nil }
        let first = (max(0, last - 3)..<last).last { number($0) != nil }
        if let first, let name = word(first - 1), name.contains(.page) { return nil }
        let following = (index + 1...index + 2).lazy.compactMap { unit($0) }.first
        guard let unit = following ?? tokens[..<index].indices.lazy.compactMap({ unit($0) }).first ?? (first == nil ? nil : CountWord.page)
        else { return nil }
        var statement = statement(value, index, unit)
        statement.isTotal = true
        if let first, let start = number(first), start <= end { statement.part = start...end }
        return statement
    }
}
