extension PartialDate {
    /// The known parts in the notation of ISO 8601, or `nil` when only the words are known.
    ///
    /// `2024`, `2024-05`, `2024-05-06`, `2024-05-06T07:08`, `2024-05-06T07:08:09.5+02:00`; without a year `--05-06` and `--05`, as XML Schema
    /// writes them.
    public var isoString: String? {
        guard year != nil || month != nil else { return nil }
        return String(unsafeUninitializedCapacity: Self.longestISO) { writeISO(to: $0) }
    }

    /// Whether ``isoString`` is a text. Nothing is written for it to be compared.
    func isISO(_ text: String) -> Bool {
        guard year != nil || month != nil else { return text.isEmpty }
        guard text.utf8.count <= Self.longestISO else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestISO) { buffer in
            let count = writeISO(to: buffer)
            return text.utf8.elementsEqual(buffer[..<count])
        }
    }

    /// `2024-05-06T07:08:09.123456789+02:00` has 35 bytes.
    private static let longestISO = 40

    /// Writes the known parts, of which there is a year or a month, and returns how many bytes they take.
    private func writeISO(to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var end = 0
        func put(_ character: Unicode.Scalar) {
            buffer[end] = UInt8(ascii: character)
            end += 1
        }
        func put(_ number: Int, digits: Int) {
            var rest = number
            for place in (0..<digits).reversed() {
                buffer[end + place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            end += digits
        }
        if let year {
            put(year, digits: 4)
            guard let month else { return end }
            put("-")
            put(month, digits: 2)
        } else if let month {
            put("-")
            put("-")
            put(month, digits: 2)
        }
        guard let day else { return end }
        put("-")
        put(day, digits: 2)
        guard let hour, let minute else { return end }
        put("T")
        put(hour, digits: 2)
        put(":")
        put(minute, digits: 2)
        if let second {
            put(":")
            put(second, digits: 2)
            if let nanosecond {
                put(".")
                put(nanosecond, digits: 9)
                // At least one digit stays.
                while buffer[end - 1] == UInt8(ascii: "0"), buffer[end - 2] != UInt8(ascii: ".") { end -= 1 }
            }
        }
        if let utcOffset {
            if utcOffset == 0 {
                put("Z")
            } else {
                put(utcOffset < 0 ? "-" : "+")
                put(abs(utcOffset) / 3600, digits: 2)
                put(":")
                put(abs(utcOffset) / 60 % 60, digits: 2)
            }
        }
        return end
    }

    /// Reads the notation that ``isoString`` writes, and its common variants: a space for the `T`, `+0200` and `+02` for the offset, a
    /// comma before the fraction, no separators (`20240506T070809Z`).
    ///
    /// - Parameters:
    ///   - text: The date, with nothing before or after it but white space.
    ///   - original: The words to keep, when they are others than `text`.
    /// - Returns: `nil` when the text is not in this notation or names no real date.
    public init?(iso text: some StringProtocol, original: String? = nil) {
        var text = String(text)
        let stated = original ?? text
        let date = text.withUTF8 { bytes -> PartialDate? in
            var reader = ISO8601Reader(bytes)
            return reader.read(original: stated)
        }
        guard let date else { return nil }
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
