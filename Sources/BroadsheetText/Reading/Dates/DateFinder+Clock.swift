extension DateFinder {
    struct ClockTime {
        var start: Int
        var end: Int
        var hour: Int?
        var minute: Int?
    }

    private func isWordEnd(_ at: Int) -> Bool { at >= low.count || !Glyph.isWord(low[at]) }

    private func skipSpace(_ at: Int) -> Int { at < low.count && Glyph.isSpace(low[at]) ? at + 1 : at }

    /// A time of day at a place: `7:08`, `19h30`, `7.08 pm`.
    func clock(at start: Int) -> ClockTime? {
        guard let hour = number(start, 1...2) else { return nil }
        let mark = skipSpace(hour.end)
        guard mark < low.count else { return nil }
        let isDot = low[mark] == 0x2e
        guard [0x3a, 0x68, 0x2022].contains(low[mark]) || isDot else { return nil }
        guard let minute = number(isDot ? mark + 1 : skipSpace(mark + 1), 2...2) else { return nil }
        if isDot, !isWordEnd(minute.end) { return nil }
        var end = minute.end
        if end < low.count, low[end] == 0x3a || low[end] == 0x2e, let second = number(end + 1, 2...2) { end = second.end }
        if end < low.count, low[end] == 0x2e || low[end] == 0x2c, let fraction = number(end + 1, 1...9) { end = fraction.end }
        var found = ClockTime(start: start, end: end, hour: hour.value, minute: minute.value)
        let word = skipSpace(end)
        for clock in DateWords.clockWords where low[word...].starts(with: clock) {
            let after = word + clock.count
            guard clock.last == 0x2e || isWordEnd(after) else { continue }
            if clock.first == 0x70, hour.value < 12 { found.hour = hour.value + 12 }
            if clock.first == 0x61, hour.value == 12 { found.hour = 0 }
            found.end = after
            break
        }
        found.end = zone(found.end)
        if hour.value > 23 || minute.value > 59 { (found.hour, found.minute) = (nil, nil) }
        return found
    }

    private func zone(_ end: Int) -> Int {
        let start = skipSpace(end)
        for zone in DateWords.zones where low[start...].starts(with: zone) && isWordEnd(start + zone.count) { return start + zone.count }
        guard start < low.count, low[start] == 0x2b || low[start] == 0x2d, let hours = number(start + 1, 2...2) else { return end }
        let minutes = hours.end < low.count && low[hours.end] == 0x3a ? hours.end + 1 : hours.end
        return number(minutes, 2...2)?.end ?? end
    }

    /// The places that are reached from one by up to five words and marks such as “at” and “,”.
    private func glued(from start: Int, upTo end: Int) -> [Int] {
        var all: [Int] = []
        var front = [start]
        for extra in 1...2 where start + extra <= end && Glyph.isSpace(low[start + extra - 1]) { front.append(start + extra) }
        for _ in 0...5 {
            all += front
            var next: [Int] = []
            for at in front where at < end {
                if Glyph.isSpace(low[at]) || DateWords.glueMarks.contains(low[at]) { next.append(at + 1) }
                next += DateWords.glue.ends(in: low, at: at).filter { $0 <= end }
            }
            front = []
            for at in next.sorted() where front.last != at && !all.contains(at) { front.append(at) }
            if front.isEmpty { break }
        }
        return all
    }

    /// The time of day that follows a day.
    func clock(after end: Int) -> ClockTime? {
        let limit = min(low.count, end + 24)
        guard low[end..<limit].contains(where: Glyph.isDigit) else { return nil }
        for start in glued(from: end, upTo: limit) where isDigit(start) {
            if let clock = clock(at: start) { return clock }
        }
        return nil
    }

    /// The time of day that stands in front of a day.
    func clock(before start: Int) -> ClockTime? {
        var at = max(0, start - 40)
        while at < start {
            if isDigit(at), !isDigit(at - 1), let clock = clock(at: at), clock.end <= start,
                glued(from: clock.end, upTo: start).contains(start)
            {
                return clock
            }
            at += 1
        }
        return nil
    }
}
