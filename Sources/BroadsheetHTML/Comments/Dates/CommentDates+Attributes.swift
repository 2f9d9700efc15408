internal import BroadsheetCore

extension CommentDates {
    private static let longestValue = 80
    private static let longestText = 70

    /// The date that an element's attributes state, and the attribute; the next one is taken where one holds no date.
    mutating func date(ofAttributesOf node: Int, in tree: HTMLTree, by names: DateAttributes) -> (date: PartialDate, attribute: String)? {
        var last = -1
        while let candidate = names.next(of: node, in: tree, after: last) {
            last = candidate.rank
            let date = tree.bytes.withUnsafeBufferPointer {
                self.date(ofValue: ControlWords.trimmed(UnsafeBufferPointer(rebasing: $0[candidate.value])), isText: candidate.isText)
            }
            if let date { return (date, candidate.name) }
        }
        return nil
    }

    private mutating func date(ofValue bytes: UnsafeBufferPointer<UInt8>, isText: Bool) -> PartialDate? {
        guard bytes.count >= 6, bytes.count <= (isText ? Self.longestText * 2 : Self.longestValue) else { return nil }
        if isText, bytes.count(where: { $0 & 0xc0 != 0x80 }) > Self.longestText { return nil }
        if let first = bytes.first, first &- 0x30 < 10 {
            if let time = isText ? nil : unixTime(bytes) { return time }
            if bytes.count >= 10, bytes[4] == 0x2d, let date = isoDate(bytes) { return date }
        }
        return self.date(ofAttributeText: bytes)
    }

    private func isoDate(_ bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
        guard let date = PartialDate(iso: String(decoding: bytes, as: UTF8.self)), let year = date.year, date.day != nil else { return nil }
        return Self.years.contains(year) ? date : nil
    }

    /// Seconds or milliseconds since 1970.
    private func unixTime(_ bytes: UnsafeBufferPointer<UInt8>) -> PartialDate? {
        var number = 0
        var digits = 0
        for byte in bytes {
            if byte == 0x2e, digits == 10 { break }
            guard byte &- 0x30 < 10, digits < 16 else { return nil }
            number = number * 10 + Int(byte - 0x30)
            digits += 1
        }
        let seconds: Int
        switch digits {
        case 10: seconds = number
        case 13: seconds = number / 1000
        case 16: seconds = number / 1_000_000
        default: return nil
        }
        let day = seconds / 86_400
        guard Self.years.contains(PartialDate.civilDay(daysSince1970: day).year), seconds < 4_102_444_800 else { return nil }
        let time = seconds % 86_400
        let clock = PageDate.Clock(hour: time / 3600, minute: time / 60 % 60, second: time % 60, offset: 0)
        return PageDate(day: day, clock: clock).partialDate(original: String(decoding: bytes, as: UTF8.self))
    }
}
