internal import BroadsheetCore

/// Reads the dates of feeds: RFC 822 as RSS has it, with the variants in use, and ISO 8601.
enum FeedDate {
    /// The date that a text states. A text that states none in a known notation is kept as it is; `nil` when there is none.
    static func read(_ text: String?) -> PartialDate? {
        guard let text = text?.trimmingWhitespace(), !text.isEmpty else { return nil }
        return PartialDate(iso: text, original: text) ?? readRFC822(text) ?? PartialDate(unresolved: text)
    }

    /// The date that a text states in UTC, though it names no zone.
    static func readUTC(_ text: String?) -> PartialDate? {
        let date = read(text)
        guard let date, date.hour != nil, date.utcOffset == nil else { return date }
        return date.with(utcOffset: 0)
    }

    /// `Mon, 06 May 2024 07:08:09 +0200`; without the weekday, without seconds, with two digits for the year, with the month first, with a name or no zone.
    private static func readRFC822(_ text: String) -> PartialDate? {
        var parts = Parts()
        for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\n" || $0 == "\r" }) {
            guard parts.take(word) else { return nil }
        }
        guard let day = parts.day, let month = parts.month, let year = parts.year else { return nil }
        var hour = parts.hour
        if let isAfternoon = parts.isAfternoon, let stated = hour, 1...12 ~= stated { hour = stated % 12 + (isAfternoon ? 12 : 0) }
        return PartialDate(
            year: year, month: month, day: day, hour: hour, minute: parts.minute, second: parts.second,
            utcOffset: hour == nil ? nil : parts.offset, original: text)
    }

    private struct Parts {
        var year, month, day, hour, minute, second, offset: Int?
        var isAfternoon: Bool?

        /// Takes one word; false when it can be no part of a date.
        mutating func take(_ word: Substring) -> Bool {
            let bytes = Array(word.utf8)
            if bytes.contains(UInt8(ascii: ":")), hour == nil { return takeClock(word) }
            if let first = bytes.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-"), hour != nil { return takeOffset(bytes) }
            if let number = Int(word) { return takeNumber(number, digits: bytes.count) }
            return takeName(word.lowercased())
        }

        private mutating func takeClock(_ word: Substring) -> Bool {
            let numbers = word.split(separator: ":", omittingEmptySubsequences: false).map { Int($0.prefix { $0 != "." }) }
            guard (2...3).contains(numbers.count), numbers.allSatisfy({ $0 != nil }) else { return false }
            (hour, minute) = (numbers[0], numbers[1])
            if numbers.count == 3 { second = numbers[2] }
            return true
        }

        private mutating func takeOffset(_ bytes: [UInt8]) -> Bool {
            let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
            guard digits.count == 4, let number = Int(String(decoding: digits, as: UTF8.self)), number % 100 < 60 else { return false }
            offset = (number / 100 * 3600 + number % 100 * 60) * (bytes[0] == UInt8(ascii: "-") ? -1 : 1)
            return true
        }

        private mutating func takeNumber(_ number: Int, digits: Int) -> Bool {
            if digits == 4, year == nil {
                year = number
            } else if digits <= 2, day == nil {
                day = number
            } else if digits == 2, year == nil {
                // RFC 2822 reads two digits below 50 as years of this century.
                year = number < 50 ? 2000 + number : 1900 + number
            } else {
                return false
            }
            return true
        }

        private mutating func takeName(_ name: String) -> Bool {
            if let index = FeedDate.months.firstIndex(where: { name.hasPrefix($0) }), month == nil {
                month = index + 1
                return true
            }
            if name == "am" || name == "pm" {
                isAfternoon = name == "pm"
                return true
            }
            if let hours = FeedDate.zones[name] {
                offset = hours * 3600
                return true
            }
            return FeedDate.weekdays.contains { name.hasPrefix($0) } || name.utf8.count == 1 && hour != nil
        }
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    /// The zones of RFC 822, in hours east of UTC.
    private static let zones = [
        "gmt": 0, "ut": 0, "utc": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    ]
}

extension PartialDate {
    /// The same date and time of day in a zone.
    func with(utcOffset: Int) -> PartialDate {
        PartialDate(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, nanosecond: nanosecond, utcOffset: utcOffset,
            original: original) ?? self
    }
}
