/// A title cut at what stands between a title and the site's name: bars, spaced dashes, colons, guillemets.
struct TitleParts {
    /// The parts, in order.
    private(set) var parts: [String] = []
    /// What stands between them: one less than there are parts.
    private(set) var separators: [String] = []

    init(_ title: String) {
        let bytes = Array(title.utf8)
        guard bytes.contains(where: Self.canSeparate) else {
            parts = [title]
            return
        }
        bytes.withUnsafeBufferPointer { split($0) }
    }

    /// Bytes that separators hold or begin with.
    private static func canSeparate(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x7c, 0x2d, 0x3a, 0x2f, 0x5c, 0x3e, 0x3c, 0x7e, 0x2a, 0x2b, 0x5f, 0xc2, 0xe2, 0xef: true
        default: false
        }
    }

    private mutating func split(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        var last: UInt32 = 0
        while index < bytes.count {
            if let end = Self.separatorEnd(bytes, index, last) {
                parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                separators.append(String(decoding: bytes[index..<end], as: UTF8.self))
                start = end
                index = end
                last = 0x20
            } else {
                let (scalar, length) = Scalars.decode(bytes, at: index)
                last = scalar
                index += length
            }
        }
        parts.append(String(decoding: bytes[start...], as: UTF8.self))
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x7c, 0x2d, 0x2013...0x2015, 0xb7, 0x2022, 0x3a, 0xab, 0xbb, 0x2039, 0x203a, 0x2f, 0x5c, 0x3e, 0x3c, 0x7e, 0x22c6, 0x2605,
            0x2a, 0x2b:
            true
        default: false
        }
    }

    private static func isBar(_ scalar: UInt32) -> Bool { scalar == 0x7c || scalar == 0xff5c || scalar == 0xbb || scalar == 0xab }

    /// Where the separator ends that begins at a place behind a character.
    private static func separatorEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ last: UInt32) -> Int? {
        let index = skip(bytes, start, Scalars.isSpace)
        guard index < bytes.count, canSeparate(bytes[index]) else { return nil }
        let (mark, length) = Scalars.decode(bytes, at: index)
        if index > start, isMark(mark) {
            let end = skip(bytes, index, isMark)
            let next = skip(bytes, end, Scalars.isSpace)
            if next > end { return next }
        }
        if isBar(mark) { return skip(bytes, skip(bytes, index, isBar), Scalars.isSpace) }
        if mark == 0x2014 { return skip(bytes, index + length, Scalars.isSpace) }
        if mark == 0x5f { return skip(bytes, skip(bytes, index) { $0 == 0x5f }, Scalars.isSpace) }
        if mark == 0x3a || mark == 0xff1a, index == start, start > 0 {
            let next = skip(bytes, index + length, Scalars.isSpace)
            return next > index + length && next < bytes.count ? next : nil
        }
        guard mark == 0x2d else { return nil }
        if Scalars.isIdeographic(last) || last == 0xff01 || last == 0xff1f {
            return skip(bytes, skip(bytes, index) { $0 == 0x2d }, Scalars.isSpace)
        }
        // A dash in front of the last word can part it from the title.
        let rest = bytes[(index + 1)...]
        return !rest.isEmpty && !rest.contains { $0 == 0x2d || $0 <= 0x20 } ? index + 1 : nil
    }

    private static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isSkipped: (UInt32) -> Bool) -> Int {
        var index = start
        while index < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            guard isSkipped(scalar) else { break }
            index += length
        }
        return index
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
