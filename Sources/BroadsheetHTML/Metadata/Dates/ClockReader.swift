/// Reads the time of day behind a date.
struct ClockReader {
    let tokens: [DateToken]

    /// The time that follows a date, after a few words or marks at most.
    func clock(after index: Int) -> PageDate.Clock? { time(after: index)?.clock }

    /// The time that follows a date, and the token behind it.
    func time(after index: Int) -> (clock: PageDate.Clock, next: Int)? {
        var next = index
        // 2020/05/03(日) 10:11
        if next + 2 < tokens.count, tokens[next].isMark("(") || tokens[next].isMark("（"), tokens[next + 1].kind != .number,
            tokens[next + 2].isMark(")") || tokens[next + 2].isMark("）")
        {
            next += 3
        }
        while next < tokens.count, next < index + 6, isFiller(next, after: index) { next += 1 }
        return time(at: next)
    }

    /// The time that stands in front of a date, with a few words or marks between them at most, and its first token.
    func time(before index: Int) -> (clock: PageDate.Clock, start: Int)? {
        for start in max(0, index - 12)..<max(0, index) where tokens[start].kind == .number || tokens[start].kind == .half {
            guard let (clock, next) = time(at: start), next <= index, next > index - 5 else { continue }
            return tokens[next..<index].contains { $0.kind == .number } ? nil : (clock, start)
        }
        return nil
    }

    private func isFiller(_ index: Int, after date: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .clock: return true
        case .mark where Self.fillers.contains(token.value): return true
        // "2024. május 6. 10:11", "6 мая 2024 г. в 10:11", "kl. 10:11"
        case .mark where token.isMark("."):
            return index > date ? tokens[index - 1].kind == .link || tokens[index - 1].kind == .clock : !token.followsSpace
        case .link: return index == date
        default: return false
        }
    }

    private static let fillers: [Int] = [0x2c, 0x7c, 0x2022, 0xb7, 0x2d, 0x3a, 0x40, 0x28, 0x60c, 0x3001, 0xff0c, 0x2f]

    /// The time at a token, and the token behind it.
    func time(at index: Int) -> (clock: PageDate.Clock, next: Int)? {
        guard index < tokens.count else { return nil }
        if tokens[index].kind == .half, tokens[index].isLeading, var found = time(at: index + 1) {
            found.clock.hour = Self.hour(found.clock.hour, tokens[index].value)
            return found
        }
        guard tokens[index].kind == .number else { return nil }
        if tokens[index].digits == 6 || tokens[index].digits == 4, index > 0, tokens[index - 1].kind == .clock, !tokens[index].followsSpace
        {
            return compactTime(index)
        }
        guard tokens[index].digits <= 2, index + 2 < tokens.count, isHourMark(tokens[index + 1]), tokens[index + 2].kind == .number,
            tokens[index + 2].digits == 2
        else { return nil }
        var hour = tokens[index].value
        let minute = tokens[index + 2].value
        var second: Int?
        var next = index + 3
        if next + 1 < tokens.count, tokens[next].isMark(":") || tokens[next].isMark("."), !tokens[next].followsSpace,
            !tokens[next + 1].followsSpace,
            tokens[next + 1].kind == .number, tokens[next + 1].digits == 2
        {
            second = tokens[next + 1].value
            next += 2
            if next + 1 < tokens.count, tokens[next].isMark(".") || tokens[next].isMark(","), !tokens[next + 1].followsSpace,
                tokens[next + 1].kind == .number
            {
                next += 2
            }
        }
        next = readHalf(next, &hour)
        guard hour < 24, minute < 60, second ?? 0 < 60 else { return nil }
        let offset = readOffset(&next)
        return (PageDate.Clock(hour: hour, minute: minute, second: second, offset: offset), next)
    }

    private func compactTime(_ index: Int) -> (clock: PageDate.Clock, next: Int)? {
        let value = tokens[index].digits == 6 ? tokens[index].value : tokens[index].value * 100
        let (hour, minute, second) = (value / 10_000, value / 100 % 100, value % 100)
        guard hour < 24, minute < 60, second < 60 else { return nil }
        var next = index + 1
        let offset = readOffset(&next)
        return (PageDate.Clock(hour: hour, minute: minute, second: tokens[index].digits == 6 ? second : nil, offset: offset), next)
    }

    private func isHourMark(_ token: DateToken) -> Bool {
        if token.kind == .word || token.kind == .clock { return token.isHour || token.range.count == 1 && !token.followsSpace }
        return token.isMark(":") || token.isMark(".") || token.isMark("時") || token.isMark("时") || token.isMark("시")
    }

    /// am, pm, a.m., p.m.
    private func readHalf(_ index: Int, _ hour: inout Int) -> Int {
        guard index < tokens.count else { return index }
        var next = index
        var half: Int?
        if tokens[index].kind == .half {
            half = tokens[index].value
            next += 1
        } else if index + 2 < tokens.count, tokens[index].range.count == 1, tokens[index + 1].isMark("."),
            tokens[index + 2].range.count == 1,
            tokens[index + 2].kind == .link
        {
            // "a" and "m" are words between the parts of dates too; a lone "p" is none.
            half = tokens[index].kind == .clock ? 0 : 12
            next += 3
            if next < tokens.count, tokens[next].isMark(".") { next += 1 }
        }
        if let half { hour = Self.hour(hour, half) }
        return next
    }

    private static func hour(_ hour: Int, _ half: Int) -> Int {
        half == 12 && hour < 12 ? hour + 12 : half == 0 && hour == 12 ? 0 : hour
    }

    private func readOffset(_ next: inout Int) -> Int? {
        guard next < tokens.count else { return nil }
        let token = tokens[next]
        if token.kind == .zone {
            next += 1
            // "GMT+2"
            if token.value == 0, next < tokens.count, !tokens[next].followsSpace, let offset = readNumericOffset(&next) { return offset }
            return token.value
        }
        return readNumericOffset(&next)
    }

    private func readNumericOffset(_ next: inout Int) -> Int? {
        let token = tokens[next]
        guard token.isMark("+") || token.isMark("-"), next + 1 < tokens.count, tokens[next + 1].kind == .number,
            !tokens[next + 1].followsSpace
        else {
            return nil
        }
        let sign = token.isMark("-") ? -1 : 1
        let number = tokens[next + 1]
        if number.digits == 4 {
            next += 2
            return sign * (number.value / 100 * 60 + number.value % 100)
        }
        let followsZone = next > 0 && tokens[next - 1].kind == .zone
        guard number.digits == 2 || number.digits == 1 && followsZone else { return nil }
        if next + 3 < tokens.count, tokens[next + 2].isMark(":"), tokens[next + 3].kind == .number, tokens[next + 3].digits == 2 {
            let minutes = tokens[next + 3].value
            next += 4
            return sign * (number.value * 60 + minutes)
        }
        next += 2
        return sign * number.value * 60
    }
}
