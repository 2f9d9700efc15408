/// Cuts UTF-8 into lines and evens out what encodings and programs do to white space.
///
/// Lines end at LF, CR, CR LF, a form feed, U+0085, U+2028 and U+2029. A tab is four spaces; characters without width and soft
/// hyphens go; letters with combining marks become one character where there is one.
struct RowReader {
    private let bytes: ArraySlice<UInt8>
    private var at: Int
    private var number = 1

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// The rows that are not blank, up to so many.
    static func rows(of bytes: ArraySlice<UInt8>, atMost limit: Int = .max) -> [TextRow] {
        var reader = RowReader(bytes)
        var rows: [TextRow] = []
        var blank = 0
        while rows.count < limit, let row = reader.next() {
            if row.scalars.allSatisfy({ Glyph.isSpace($0) }) {
                blank += 1
            } else {
                rows.append(row)
                rows[rows.count - 1].blank = blank
                blank = 0
            }
        }
        return rows
    }

    /// The next line, blank or not.
    private mutating func next() -> TextRow? {
        guard at < bytes.endIndex else { return nil }
        var row = TextRow(number: number, lastNumber: number, byteOffset: at - bytes.startIndex, blank: 0, scalars: [])
        number += 1
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte < 0x80 {
                at += 1
                switch byte {
                case 0x0a, 0x0c: return row
                case 0x0d:
                    if at < bytes.endIndex, bytes[at] == 0x0a { at += 1 }
                    return row
                case 0x09: row.scalars.append(contentsOf: [0x20, 0x20, 0x20, 0x20])
                default: row.scalars.append(UInt32(byte))
                }
                continue
            }
            let scalar = scalar()
            switch scalar {
            case 0x85, 0x2028: return row
            case 0x2029: return row
            case 0x200b, 0x200e, 0x200f, 0xad, 0xfeff, 0x2060: break
            case 0x300...0x36f: ComposedLetters.append(scalar, to: &row.scalars)
            default: row.scalars.append(scalar)
            }
        }
        return row
    }

    /// Reads a scalar of several bytes. The text is valid UTF-8; what is not counts as U+FFFD.
    private mutating func scalar() -> UInt32 {
        let first = UInt32(bytes[at])
        at += 1
        let count = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1
        var value = first & (count == 3 ? 0x07 : count == 2 ? 0x0f : 0x1f)
        for _ in 0..<count {
            guard at < bytes.endIndex, bytes[at] & 0xc0 == 0x80 else { return 0xfffd }
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
