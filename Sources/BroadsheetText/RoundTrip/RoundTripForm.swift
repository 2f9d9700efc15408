/// The form of plain text that is read back exactly: how words are written so that none of them can be taken for a mark.
///
/// A backslash before a line says that the line is words, whatever it looks like. Characters that nobody sees, that end lines elsewhere or that turn the
/// direction of writing are written as `\u{…}`.
enum RoundTripForm {
    /// What the first line of each article begins with.
    static let begin = Array("Broadsheet-Text:".utf8)
    static let version = "1.0"

    /// Whether a text is in this form.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: begin) }

    // MARK: Words

    /// A line of words.
    ///
    /// - Parameter reserved: A further character that means something where the words stand.
    static func encoded(_ line: some Sequence<Unicode.Scalar>, reserved: Unicode.Scalar? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        var matched = 0
        for scalar in line {
            // A backslash, a “u” and a bracket would begin an escape.
            if matched == 2, scalar == "{" {
                bytes.removeLast(2)
                append(escaped: "\\", to: &bytes)
                bytes.append(UInt8(ascii: "u"))
            }
            matched = scalar == "\\" ? 1 : matched == 1 && scalar == "u" ? 2 : 0
            if scalar == reserved || isHidden(scalar) {
                append(escaped: scalar, to: &bytes)
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
        // Editors take white space from the ends of lines.
        if let last = bytes.last, last == 0x20 || last == 0x09 {
            bytes.removeLast()
            append(escaped: Unicode.Scalar(last), to: &bytes)
        }
        return bytes
    }

    /// Words that stand behind a mark in one line: line breaks and white space in front are escaped too.
    static func encodedValue(_ text: String, reserved: Unicode.Scalar? = nil) -> [UInt8] {
        var bytes = encoded(text.unicodeScalars, reserved: reserved)
        if let first = bytes.first, first == 0x20 || first == 0x09 {
            var escape: [UInt8] = []
            append(escaped: Unicode.Scalar(first), to: &escape)
            bytes.replaceSubrange(..<1, with: escape)
        }
        return bytes
    }

    /// The words that were written as a line.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard var backslash = bytes.firstIndex(of: 0x5c) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var start = bytes.startIndex
        while true {
            if let (scalar, end) = escape(in: bytes, at: backslash) {
                result.append(contentsOf: bytes[start..<backslash])
                result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
                start = end
            }
            guard let next = bytes[max(backslash + 1, start)...].firstIndex(of: 0x5c) else { break }
            backslash = next
        }
        result.append(contentsOf: bytes[start...])
        return String(decoding: result, as: UTF8.self)
    }

    private static func escape(in bytes: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, end: Int)? {
        guard bytes.endIndex - start >= 5, bytes[start + 1] == UInt8(ascii: "u"), bytes[start + 2] == UInt8(ascii: "{") else { return nil }
        var value: UInt32 = 0
        for index in (start + 3)..<min(bytes.endIndex, start + 10) {
            if bytes[index] == UInt8(ascii: "}") {
                guard index > start + 3, let scalar = Unicode.Scalar(value) else { return nil }
                return (scalar, index + 1)
            }
            guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return nil
    }

    private static func append(escaped scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".utf8)
    }

    /// Controls, separators of lines, marks that change the order in which text is shown, and byte order marks.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0x00..<0x20, 0x7f..<0xa0, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: true
        default: false
        }
    }
}
