/// A title cut at what stands between a title and the site's name: bars, spaced dashes, colons, guillemets.
struct TitleParts {
    /// The parts, in order.
    private(set) var parts: [String] = []
    /// What stands between them: one less than there are parts.
    private(set) var separators: [String] = []

    private static let marks: Set<UInt32> = Set("|-–—―·•:«»‹›/\\>~⋆★*+<".unicodeScalars.map(\.value))
    private static let bars: Set<UInt32> = [0x7c, 0xff5c, 0xbb, 0xab]

    init(_ title: String) {
        let scalars = title.unicodeScalars.map(\.value)
        var part: [UInt32] = []
        var index = 0
        while index < scalars.count {
            if let end = Self.separatorEnd(scalars, index) {
                parts.append(Self.string(part[...]))
                separators.append(Self.string(scalars[index..<end]))
                part = []
                index = end
            } else {
                part.append(scalars[index])
                index += 1
            }
        }
        parts.append(Self.string(part[...]))
    }

    private static func string(_ scalars: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { view.append(scalar) } }
        return String(view)
    }

    /// Where the separator ends that begins at a place.
    private static func separatorEnd(_ scalars: [UInt32], _ start: Int) -> Int? {
        var index = start
        while index < scalars.count, Scalars.isSpace(scalars[index]) { index += 1 }
        guard index < scalars.count else { return nil }
        let mark = scalars[index]
        if index > start, marks.contains(mark) {
            let end = run(scalars, index, marks)
            if end < scalars.count, Scalars.isSpace(scalars[end]) { return skipSpace(scalars, end) }
        }
        if bars.contains(mark) { return skipSpace(scalars, run(scalars, index, bars)) }
        if mark == 0x2014 { return skipSpace(scalars, index + 1) }
        if mark == 0x5f { return skipSpace(scalars, run(scalars, index, [0x5f])) }
        if mark == 0x3a || mark == 0xff1a, index == start, start > 0, index + 1 < scalars.count, Scalars.isSpace(scalars[index + 1]) {
            return skipSpace(scalars, index + 1)
        }
        guard mark == 0x2d else { return nil }
        if start > 0, Scalars.isIdeographic(scalars[start - 1]) || scalars[start - 1] == 0xff01 || scalars[start - 1] == 0xff1f {
            return skipSpace(scalars, run(scalars, index, [0x2d]))
        }
        // A dash in front of the last word can part it from the title.
        let rest = scalars[(index + 1)...]
        return !rest.isEmpty && !rest.contains { $0 == 0x2d || Scalars.isSpace($0) } ? index + 1 : nil
    }

    private static func run(_ scalars: [UInt32], _ start: Int, _ marks: Set<UInt32>) -> Int {
        var end = start
        while end < scalars.count, marks.contains(scalars[end]) { end += 1 }
        return end
    }

    private static func skipSpace(_ scalars: [UInt32], _ start: Int) -> Int {
        var end = start
        while end < scalars.count, Scalars.isSpace(scalars[end]) { end += 1 }
        return end
    }

    /// The text of some neighbouring parts.
    func joined(_ range: Range<Int>) -> String {
        var text = ""
        for index in range {
            if index > range.lowerBound { text += separators[index - 1] }
            text += parts[index]
        }
        return text
    }

    /// Every run of neighbouring parts with the separator in front of it; only the whole title if there are very many.
    var runs: [(text: String, separator: String?)] {
        guard parts.count < 9 else { return [(joined(0..<parts.count), nil)] }
        var runs: [(String, String?)] = []
        for start in parts.indices {
            for end in start..<parts.count {
                runs.append((joined(start..<end + 1), start > 0 && end == parts.count - 1 ? separators[start - 1] : nil))
            }
        }
        return runs
    }
}
