/// Lengths in pixels, as attributes and structured data write them: `1200`, `1200.0`, `1200px`.
enum Pixels {
    static func read(_ text: String) -> Int? {
        let digits = text.utf8.drop { $0 <= 0x20 }.prefix { $0 &- 0x30 < 10 }
        guard !digits.isEmpty, digits.count < 6, let value = Int(String(decoding: digits, as: UTF8.self)), value > 0 else { return nil }
        return value
    }
}

/// Lists of keywords in one text.
enum TagList {
    /// Cuts at commas of all scripts, semicolons and bars.
    static func split(_ text: String) -> [String] {
        text.split { [",", ";", "|", "、", "，", "،"].contains($0) }.map { PlainText.squeezed(String($0)) }.filter { !$0.isEmpty }
    }
}
