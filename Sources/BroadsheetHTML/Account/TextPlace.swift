/// Where a piece of text went, as far as the steps of the import know: a small number for each node.
struct TextPlace: Hashable {
    private(set) var code: Int32

    /// No part of the article: residue, or a line of metadata that is still to be told.
    static let none = TextPlace(code: 0)
    static let body = TextPlace(code: 1)
    static let title = TextPlace(code: 2)
    static let secondTitle = TextPlace(code: 3)

    /// A part of the comment with a number.
    static func comment(_ number: Int, _ part: Part) -> TextPlace {
        TextPlace(code: Int32(truncatingIfNeeded: 16 + number * 8) + Int32(part.rawValue))
    }

    var comment: (number: Int, part: Part)? {
        guard code >= 16, let part = Part(rawValue: UInt8((code - 16) % 8)) else { return nil }
        return (Int(code - 16) / 8, part)
    }

    enum Part: UInt8 {
        case author, date, text, score, control
    }
}
