/// Cuts UTF-8 into lines and evens out what encodings and programs do to white space.
///
/// Lines end at LF, CR, CR LF, a form feed, U+0085, U+2028 and U+2029. A tab is four spaces; characters without width and soft
/// hyphens go; letters with combining marks become one character where there is one.
struct RowReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var number = 1

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The rows that are not blank, up to so many.
    static func rows(of bytes: ArraySlice<UInt8>, atMost limit: Int = .max) -> [TextRow] {
        var rows: [TextRow] = []
        each(of: bytes, atMost: limit) { row in
            rows.append(row)
            return true
        }
        return rows
    }

    /// Hands over the rows that are not blank, up to so many, until one is refused. Only one is in memory at a time.
    static func each(of bytes: ArraySlice<UInt8>, atMost limit: Int = .max, _ take: (TextRow) -> Bool) {
        bytes.withUnsafeBufferPointer { bytes in
            var reader = RowReader(bytes)
            var count = 0
            var blank = 0
            while count < limit, var row = reader.next() {
                if row.scalars.allSatisfy({ Glyph.isSpace($0) }) {
                    blank += 1
                } else {
                    row.blank = blank
                    if !take(row) { return }
                    count += 1
                    blank = 0
                }
            }
        }
    }

    /// The next line, blank or not.
    private mutating func next() -> TextRow? {
        guard at < bytes.count else { return nil }
        var row = TextRow(number: number, lastNumber: number, byteOffset: at, blank: 0, scalars: [])
        number += 1
        let start = at
        while at < bytes.count, Self.isPlain(bytes[at]) { at += 1 }
        let plain = bytes[start..<at]
        if at == bytes.count || Self.endsLine(bytes[at]) {
            row.scalars = Glyph.Text(unsafeUninitializedCapacity: plain.count) { scalars, count in
                for byte in plain {
                    scalars[count] = UInt32(byte)
                    count += 1
                }
            }
            takeEnd()
            return row
        }
        // Some more for tabs, which become wider.
        row.scalars.reserveCapacity(lineLength(from: start) + 16)
        for byte in plain { row.scalars.append(UInt32(byte)) }
        readRest(&row.scalars)
        return row
    }

    /// ASCII that neither ends a line nor is a tab.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 ? byte < 0x80 : byte < 0x09 || byte > 0x0d || byte == 0x0b }

    /// Line feed, form feed, carriage return.
    @inline(__always)
    private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0c || byte == 0x0d }

    /// Goes behind the end of a line at the place.
    private mutating func takeEnd() {
        guard at < bytes.count else { return }
        at += bytes[at] == 0x0d && at + 1 < bytes.count && bytes[at + 1] == 0x0a ? 2 : 1
    }

    private func lineLength(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0a { end += 1 }
        return end - start
    }

    private mutating func readRest(_ scalars: inout Glyph.Text) {
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                if Self.endsLine(byte) { return takeEnd() }
                at += 1
                if byte == 0x09 { scalars.append(contentsOf: [0x20, 0x20, 0x20, 0x20]) } else { scalars.append(UInt32(byte)) }
                continue
            }
            let scalar = scalar()
            switch scalar {
            case 0x85, 0x2028, 0x2029: return
            case 0x200b, 0x200e, 0x200f, 0xad, 0xfeff, 0x2060: break
            case 0x300...0x36f: ComposedLetters.append(scalar, to: &scalars)
            default: scalars.append(scalar)
            }
        }
    }

    /// Reads a scalar of several bytes. The text is valid UTF-8; what is not counts as U+FFFD.
    private mutating func scalar() -> UInt32 {
        let first = UInt32(bytes[at])
        at += 1
        let count = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1
        var value = first & (count == 3 ? 0x07 : count == 2 ? 0x0f : 0x1f)
        for _ in 0..<count {
            guard at < bytes.count, bytes[at] & 0xc0 == 0x80 else { return 0xfffd }
            value = value << 6 | UInt32(bytes[at] & 0x3f)
            at += 1
        }
        return value
    }
}

/// Joins letters with the combining marks behind them.
enum ComposedLetters {
    /// Letters by their canonical form: characters are equal when they are canonically equivalent.
    private static let letters: [Character: UInt32] = {
        var letters: [Character: UInt32] = [:]
        for range in [0xc0...0x24f, 0x370...0x3ff, 0x400...0x4ff, 0x1e00...0x1fff] as [ClosedRange<UInt32>] {
            for value in range {
                if let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic { letters[Character(scalar)] = value }
            }
        }
        return letters
    }()

    static func append(_ mark: UInt32, to text: inout Glyph.Text) {
        if let last = text.last, let base = Unicode.Scalar(last), let mark = Unicode.Scalar(mark) {
            var pair = String.UnicodeScalarView()
            pair.append(base)
            pair.append(mark)
            let string = String(pair)
            if string.count == 1, let first = string.first, let composed = letters[first] {
                text[text.count - 1] = composed
                return
            }
        }
        text.append(mark)
    }
}
