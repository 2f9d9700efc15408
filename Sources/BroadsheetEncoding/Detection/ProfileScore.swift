extension LanguageProfile {
    static let typographyValues = Set(typography.unicodeScalars.map(\.value))

    /// How far decoded text is like this profile: about 1 at best, below 0 for text that it cannot be.
    ///
    /// The mean over all non-ASCII characters, so that a long text and its first words score alike.
    func score(_ text: DecoderOutput) -> Double {
        var points = 0.0
        var count = 0
        var run: [UInt32] = []
        var isAfterLetter = false
        for scalar in String(decoding: text.utf8, as: UTF8.self).unicodeScalars {
            let value = scalar.value
            if value >= 0x80 {
                run.append(value)
                continue
            }
            let isLetter = value < 0x80 && ASCII.isLetter(UInt8(truncatingIfNeeded: value))
            if !run.isEmpty {
                points += self.points(forRun: run, amongLetters: isAfterLetter || isLetter)
                count += run.count
                run.removeAll(keepingCapacity: true)
            }
            isAfterLetter = isLetter
        }
        return count == 0 ? 0 : points / Double(count)
    }

    /// Points for characters without ASCII between them.
    private func points(forRun run: [UInt32], amongLetters: Bool) -> Double {
        run.reduce(0) { $0 + points(for: $1, runLength: run.count, amongLetters: amongLetters) }
    }

    private func points(for value: UInt32, runLength: Int, amongLetters: Bool) -> Double {
        if value == 0xFFFD { return -3 }
        if value < 0xA0 { return -1 }
        switch script {
        case .latin(let longestRun):
            if Self.typographyValues.contains(value) { return 0.3 }
            if runLength > longestRun { return -0.5 }
            if frequent.contains(value) { return amongLetters ? 1 : 0.2 }
            return value < 0xC0 ? 0 : -0.3
        case .alphabet(let ranges):
            if Self.typographyValues.contains(value) { return 0.2 }
            guard ranges.contains(where: { $0.contains(value) }) else { return -0.5 }
            if amongLetters { return -1 }
            // Signs of one encoding are letters of another, but seldom more than two in a row, as in words.
            if runLength <= 2 { return 0 }
            return frequent.contains(value) ? 1 : 0.2
        case .ideographs(let ranges, let rare):
            if amongLetters, runLength == 1 { return -0.3 }
            if frequent.contains(value) { return 1 }
            return ranges.contains { $0.contains(value) } ? rare : -0.7
        }
    }
}
