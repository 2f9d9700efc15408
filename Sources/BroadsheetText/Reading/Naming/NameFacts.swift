/// What a name looks like by itself.
struct NameFacts {
    static let names = [
        "nameWords", "nameCharacters", "nameUpper", "nameDigits", "nameCapitals", "isName", "isStrict", "isRole", "isControl",
    ]

    let name: String
    /// Equal for names that differ in nothing but case.
    let hash: UInt64
    let isAnonymous: Bool
    private let values: [Float]

    init(_ name: String) {
        self.name = name
        let text = Glyph.scalars(name)
        let low = Glyph.lowered(text)
        hash = TextHash.of(low)
        isAnonymous = AnchorRun.isAnonymous(low)
        var (words, uppers, digits, letters) = (1, 0, 0, 0)
        for scalar in text {
            if Glyph.isSpace(scalar) { words += 1 }
            if Glyph.isDigit(scalar) { digits += 1 }
            if Glyph.isLetter(scalar) { letters += 1 }
            if Glyph.isUpper(scalar) { uppers += 1 }
        }
        func fact(_ value: Bool) -> Float { value ? 1 : 0 }
        values = [
            Float(words), Float(text.count), fact(text.first.map { Glyph.isUpper($0) } ?? false), Float(digits) / Float(max(1, text.count)),
            Float(uppers) / Float(max(1, letters)), fact(NameShape.isName(text, low: low)), fact(NameShape.isStrict(text)),
            fact(NameCleaner.isRole(low)), fact(Phrases.control.matches(low) || Phrases.panel.matches(low)),
        ]
    }

    func add(to row: inout FeatureRow) {
        for value in values { row.add(value) }
    }
}
