/// Reads one date in ISO 8601 from bytes.
struct ISO8601Reader {
    private let bytes: Slice<UnsafeBufferPointer<UInt8>>
    private var index: Int

    init(_ text: UnsafeBufferPointer<UInt8>) {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
        var trimmed = text[...].drop(while: isSpace)
        while let last = trimmed.last, isSpace(last) { trimmed.removeLast() }
        bytes = trimmed
        index = trimmed.startIndex
    }

    mutating func read(original: String) -> PartialDate? {
        guard let calendar = readCalendarDate() else { return nil }
        var clock = Clock()
        if index < bytes.endIndex {
            guard calendar.day != nil, takeTimeMark(), readClock(into: &clock), index == bytes.endIndex else { return nil }
        }
        return PartialDate(
            year: calendar.year, month: calendar.month, day: calendar.day, hour: clock.hour, minute: clock.minute, second: clock.second,
            nanosecond: clock.nanosecond, utcOffset: clock.offset, original: original)
    }

    private struct Clock {
        var hour, minute, second, nanosecond, offset: Int?
    }

    private mutating func readCalendarDate() -> (year: Int?, month: Int?, day: Int?)? {
        if take(UInt8(ascii: "-")) {
            guard take(UInt8(ascii: "-")), let month = number(ofDigits: 2) else { return nil }
            guard take(UInt8(ascii: "-")) else { return (nil, month, nil) }
            guard let day = number(ofDigits: 2) else { return nil }
            return (nil, month, day)
        }
        guard let year = number(ofDigits: 4) else { return nil }
        if let month = number(ofDigits: 2) {
            guard let day = number(ofDigits: 2) else { return nil }
            return (year, month, day)
        }
        guard take(UInt8(ascii: "-")) else { return (year, nil, nil) }
        guard let month = number(ofDigits: 2) else { return nil }
        guard take(UInt8(ascii: "-")) else { return (year, month, nil) }
        guard let day = number(ofDigits: 2) else { return nil }
        return (year, month, day)
    }

    private mutating func takeTimeMark() -> Bool {
        if take(UInt8(ascii: "T")) || take(UInt8(ascii: "t")) { return true }
        guard take(0x20) else { return false }
        while take(0x20) {}
        return true
    }

    private mutating func readClock(into clock: inout Clock) -> Bool {
        guard let hour = number(ofDigits: 2) else { return false }
        clock.hour = hour
        let isSeparated = take(UInt8(ascii: ":"))
        guard let minute = number(ofDigits: 2) else { return false }
        clock.minute = minute
        if isSeparated ? take(UInt8(ascii: ":")) : isDigit(at: index) {
            guard let second = number(ofDigits: 2) else { return false }
            clock.second = second
            if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
                guard let fraction = readFraction() else { return false }
                clock.nanosecond = fraction
            }
        }
        return readOffset(into: &clock)
    }

    private mutating func readFraction() -> Int? {
        guard isDigit(at: index) else { return nil }
        var value = 0
        var digits = 0
        while isDigit(at: index) {
            if digits < 9 {
                value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
                digits += 1
            }
            index += 1
        }
        while digits < 9 {
            value *= 10
            digits += 1
        }
        return value
    }

    private mutating func readOffset(into clock: inout Clock) -> Bool {
        let mark = index
        while take(0x20) {}
        if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) {
            clock.offset = 0
            return true
        }
        let sign: Int
        if take(UInt8(ascii: "+")) {
            sign = 1
        } else if take(UInt8(ascii: "-")) {
            sign = -1
        } else {
            return index == mark
        }
        guard let hours = number(ofDigits: 2) else { return false }
        let isSeparated = take(UInt8(ascii: ":"))
        let minutes = number(ofDigits: 2)
        if isSeparated, minutes == nil { return false }
        clock.offset = sign * (hours * 3600 + (minutes ?? 0) * 60)
        return minutes ?? 0 < 60
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.endIndex, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private func isDigit(at position: Int) -> Bool {
        position < bytes.endIndex && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    }

    /// Exactly so many digits, or nothing is taken.
    private mutating func number(ofDigits count: Int) -> Int? {
        guard index + count <= bytes.endIndex else { return nil }
        var value = 0
        for byte in bytes[index..<index + count] {
            guard byte &- UInt8(ascii: "0") < 10 else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        index += count
        return value
    }
}
