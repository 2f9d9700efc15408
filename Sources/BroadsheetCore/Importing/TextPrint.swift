/// The first letters and digits of a text, so that a value is known again in the text of the source it was taken from: markup, entities, white space
/// and punctuation do not count.
struct TextPrint: Equatable {
    /// How many bytes of letters are compared. A text that goes on behind them is taken for the same.
    static let length = 64

    // Vectors are compared lane by lane, and words at once.
    private var letters: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0, 0, 0)
    private var count = 0
    /// Whether the text goes on.
    private var goesOn = false

    /// The first letter; `nil` when there is none.
    var first: UInt8? { count == 0 ? nil : withUnsafeBytes(of: letters) { $0[0] } }

    /// What in a text is no words.
    enum Markup {
        case none, html
        /// HTML whose `<` and `>` are escaped once more, as some APIs give it.
        case escaped
    }

    /// The print of nothing.
    init() {}

    init(_ text: String) { append(text) }

    /// The print of a text with markup. Linear in the part of the text that is compared.
    init(_ bytes: UnsafeBufferPointer<UInt8>, without markup: Markup) { append(bytes, without: markup) }

    /// Whether this is the print of a text without markup. It takes less than to make that.
    func isPrint(of text: UnsafeBufferPointer<UInt8>) -> Bool {
        withUnsafeBytes(of: letters) { letters in
            var index = 0
            for byte in text where Self.isLetter(byte) {
                if index == count { return index == Self.length && goesOn }
                guard letters[index] == byte else { return false }
                index += 1
            }
            return index == count && !goesOn
        }
    }

    static func == (one: TextPrint, other: TextPrint) -> Bool {
        guard one.count == other.count, one.goesOn == other.goesOn else { return false }
        let (a, b) = (one.letters, other.letters)
        return a.0 == b.0 && a.1 == b.1 && a.2 == b.2 && a.3 == b.3 && a.4 == b.4 && a.5 == b.5 && a.6 == b.6 && a.7 == b.7
    }

    /// Goes on with another text.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0, without: .none) }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, without markup: Markup) {
        var index = 0
        while index < bytes.count, !goesOn {
            // The words up to the next mark.
            let start = index
            while index < bytes.count, index - start < 2 * Self.length, markup == .none || !Self.isMark(bytes[index]) { index += 1 }
            add(UnsafeBufferPointer(rebasing: bytes[start..<index]))
            guard index < bytes.count, markup != .none, Self.isMark(bytes[index]) else { continue }
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "<"), index < bytes.count, PlainMarkup.isTagStart(bytes[index]) {
                index = bytes.place(of: UInt8(ascii: ">"), from: index)
            } else if markup == .escaped, byte == UInt8(ascii: "&"), bytes.holds("lt;", at: index) {
                index = bytes.place(of: UInt8(ascii: "&"), from: index)
            } else if byte == UInt8(ascii: "&"), let (text, end) = PlainMarkup.entity(in: bytes, at: index - 1) {
                var text = text
                text.withUTF8 { add($0) }
                index = end
            }
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") }

    static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7a ~= byte | 0x20 }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        (count, goesOn) = withUnsafeMutableBytes(of: &letters) { [count, goesOn] letters in
            var count = count
            for byte in bytes where Self.isLetter(byte) {
                if count == Self.length { return (count, true) }
                letters[count] = byte
                count += 1
            }
            return (count, goesOn)
        }
    }
}
