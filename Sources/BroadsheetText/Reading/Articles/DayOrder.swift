/// Whether numbers like 3/4/2019 give the day or the month first.
enum DayOrder {
    private static let english = Set(["the", "and", "of", "is", "to"].map { TextHash.of(Glyph.scalars($0)) })
    private static let longest = 20_000
    private static let leastEnglish = 0.06

    /// A date that allows one order only decides; else the month comes first in English alone.
    static func isDayFirst(_ dates: [FoundDate], _ page: TextPage) -> Bool {
        let proven = dates.filter { date in
            if case .numeric = date.shape.order { return !date.isAmbiguous }
            return false
        }
        if !proven.isEmpty { return !proven.contains { $0.isMonthFirst } }
        // Only where it matters.
        guard dates.contains(where: \.isAmbiguous) else { return true }
        var english = 0
        var words = 0
        var length = 0
        for line in page.lines where line.kind == .prose {
            for piece in line.text.lowercased().split(separator: " ") {
                words += 1
                if Self.english.contains(TextHash.of(Glyph.scalars(piece))) { english += 1 }
            }
            length += line.characters
            if length > longest { break }
        }
        return Double(english) <= leastEnglish * Double(max(1, words))
    }
}
