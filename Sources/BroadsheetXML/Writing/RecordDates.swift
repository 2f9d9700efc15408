internal import BroadsheetCore

extension PartialDate {
    /// The date and time for formats that know nothing less: what is not known is the first of its span, and UTC. `nil` when not even the year is known.
    var wholeTime: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, offset: Int)? {
        guard let year else { return nil }
        return (year, month ?? 1, day ?? 1, hour ?? 0, minute ?? 0, min(59, second ?? 0), utcOffset ?? 0)
    }

    /// As Atom has it (RFC 3339).
    var atomText: String? {
        guard let time = wholeTime else { return nil }
        let fraction = nanosecond.map { nanosecond in
            let digits = String(nanosecond)
            return "." + String(repeating: "0", count: 9 - digits.utf8.count) + digits
        }
        return
            "\(Self.digits(time.year, 4))-\(Self.digits(time.month))-\(Self.digits(time.day))T\(clockText(time.hour, time.minute, time.second))"
            + (fraction ?? "") + (time.offset == 0 ? "Z" : offsetText(time.offset, separator: ":"))
    }

    /// As RSS has it (RFC 822 with four digits for the year).
    var rssText: String? {
        guard let time = wholeTime else { return nil }
        let weekday = (Self.daysSince1970(year: time.year, month: time.month, day: time.day) % 7 + 11) % 7
        let name = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][weekday]
        let month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][time.month - 1]
        return "\(name), \(Self.digits(time.day)) \(month) \(Self.digits(time.year, 4)) \(clockText(time.hour, time.minute, time.second)) "
            + offsetText(time.offset, separator: "")
    }

    /// As WordPress has it: the time on the clock.
    var localText: String? {
        guard let time = wholeTime else { return nil }
        return
            "\(Self.digits(time.year, 4))-\(Self.digits(time.month))-\(Self.digits(time.day)) \(clockText(time.hour, time.minute, time.second))"
    }

    /// The same point in time in UTC; `nil` when the zone is not known.
    var universal: PartialDate? {
        guard let time = wholeTime, utcOffset != nil else { return nil }
        let days = Self.daysSince1970(year: time.year, month: time.month, day: time.day)
        return PartialDate(
            secondsSince1970: days * 86_400 + time.hour * 3600 + time.minute * 60 + time.second - time.offset, nanosecond: nanosecond)
    }

    private func clockText(_ hour: Int, _ minute: Int, _ second: Int) -> String {
        "\(Self.digits(hour)):\(Self.digits(minute)):\(Self.digits(second))"
    }

    private func offsetText(_ offset: Int, separator: String) -> String {
        let minutes = abs(offset) / 60
        return (offset < 0 ? "-" : "+") + Self.digits(minutes / 60) + separator + Self.digits(minutes % 60)
    }

    private static func digits(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
