extension PartialDate {
    /// The known parts in the notation of ISO 8601, or `nil` when only the words are known.
    ///
    /// `2024`, `2024-05`, `2024-05-06`, `2024-05-06T07:08`, `2024-05-06T07:08:09.5+02:00`; without a year `--05-06` and `--05`, as XML Schema
    /// writes them.
    public var isoString: String? {
        var text: String
        if let year {
            text = Self.padded(year, to: 4)
            if let month { text += "-" + Self.padded(month, to: 2) }
        } else if let month {
            text = "--" + Self.padded(month, to: 2)
        } else {
            return nil
        }
        guard let day else { return text }
        text += "-" + Self.padded(day, to: 2)
        guard let hour, let minute else { return text }
        text += "T" + Self.padded(hour, to: 2) + ":" + Self.padded(minute, to: 2)
        if let second {
            text += ":" + Self.padded(second, to: 2)
            if let nanosecond {
                var digits = Self.padded(nanosecond, to: 9)
                while digits.utf8.count > 1, digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
                text += "." + digits
            }
        }
        if let utcOffset {
            let minutes = abs(utcOffset) / 60
            text +=
                utcOffset == 0
                ? "Z" : (utcOffset < 0 ? "-" : "+") + Self.padded(minutes / 60, to: 2) + ":" + Self.padded(minutes % 60, to: 2)
        }
        return text
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// Reads the notation that ``isoString`` writes, and its common variants: a space for the `T`, `+0200` and `+02` for the offset, a
    /// comma before the fraction, no separators (`20240506T070809Z`).
    ///
    /// - Parameters:
    ///   - text: The date, with nothing before or after it but white space.
    ///   - original: The words to keep, when they are others than `text`.
    /// - Returns: `nil` when the text is not in this notation or names no real date.
    public init?(iso text: some StringProtocol, original: String? = nil) {
        var reader = ISO8601Reader(text)
        guard let date = reader.read(original: original ?? String(text)) else { return nil }
        self = date
    }
}

/// Written as the ISO 8601 value, if there is one, and the original words.
extension PartialDate: Codable {
    private enum CodingKeys: String, CodingKey { case value, original }

    /// Reads the canonical form; keys that are absent have their defaults.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let value = try values.decodeIfPresent(String.self, forKey: .value)
        let original = try values.decodeIfPresent(String.self, forKey: .original)
        guard let value else {
            self.init(unresolved: original ?? "")
            return
        }
        guard let date = PartialDate(iso: value, original: original) else {
            throw DecodingError.dataCorruptedError(forKey: .value, in: values, debugDescription: "“\(value)” is no date in ISO 8601")
        }
        self = date
    }

    /// Writes the canonical form.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encodeIfPresent(isoString, forKey: .value)
        if original != isoString { try values.encode(original, forKey: .original) }
    }
}
