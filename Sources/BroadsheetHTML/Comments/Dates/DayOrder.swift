/// Finds out from the dates of a page whether the day or the month is written first.
struct DayOrder {
    private var dayFirstCount = 0
    private var monthFirstCount = 0

    /// Takes a text with a date into account: 25/03/2019 has its day first, 03/25/2019 its month.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] &- 0x30 < 10 else {
                index += 1
                continue
            }
            let start = index
            let first = number(bytes, &index)
            guard first.digits <= 2, start == 0 || !isJoint(bytes[start - 1]), index < bytes.count, isMark(bytes[index]) else {
                skipNumbers(bytes, &index)
                continue
            }
            let mark = bytes[index]
            index += 1
            let second = number(bytes, &index)
            guard (1...2).contains(second.digits), index < bytes.count, bytes[index] == mark else { continue }
            index += 1
            let year = number(bytes, &index)
            guard year.digits == 4 || year.digits == 2, index >= bytes.count || !isJoint(bytes[index]) || bytes[index] == 0x2c else {
                continue
            }
            if (13...31).contains(first.value), (1...12).contains(second.value) { dayFirstCount += 1 }
            if (13...31).contains(second.value), (1...12).contains(first.value) { monthFirstCount += 1 }
        }
    }

    /// Whether the day is first; `nil` when no text tells.
    var dayFirst: Bool? { dayFirstCount == monthFirstCount ? nil : dayFirstCount > monthFirstCount }

    /// Whether the day is first in the texts of a thread's dates; `nil` when none tells.
    static func dayFirst(inTexts texts: some Sequence<String>) -> Bool? {
        var order = DayOrder()
        for text in texts {
            var text = text
            text.withUTF8 { order.add(UnsafeBufferPointer(rebasing: $0.prefix(ShortText.longest))) }
        }
        return order.dayFirst
    }

    private func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> (value: Int, digits: Int) {
        var value = 0
        var digits = 0
        while index < bytes.count, bytes[index] &- 0x30 < 10 {
            if digits < 4 { value = value * 10 + Int(bytes[index] - 0x30) }
            digits += 1
            index += 1
        }
        return (value, digits)
    }

    private func skipNumbers(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        while index < bytes.count, bytes[index] &- 0x30 < 10 || isMark(bytes[index]) { index += 1 }
    }

    private func isMark(_ byte: UInt8) -> Bool { byte == 0x2f || byte == 0x2d }

    private func isJoint(_ byte: UInt8) -> Bool { isMark(byte) || byte == 0x2e || byte == 0x3a }
}
