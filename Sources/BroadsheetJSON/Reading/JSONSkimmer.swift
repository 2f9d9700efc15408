/// Finds the end of a value by its brackets and quotation marks alone, in pieces, without checking what is between them.
///
/// A bracket that closes another one than the innermost closes that one too. So a record with a fault in it has an end all the same.
struct JSONSkimmer {
    private enum State { case start, scalar, string, escape, container }

    private var state = State.start
    /// The closing bytes of the open brackets.
    private var open: [UInt8] = []
    private let endsAtLine: Bool

    /// - Parameter endsAtLine: Whether a line feed ends the value in any case, as in JSON Lines.
    init(endsAtLine: Bool) { self.endsAtLine = endsAtLine }

    /// How many bytes of a piece belong to the value, and whether it ends there.
    mutating func step(_ bytes: UnsafeBufferPointer<UInt8>) -> (count: Int, isDone: Bool) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if endsAtLine, byte == 0x0a, state != .start { return (index, true) }
            switch state {
            case .string:
                // Nothing ends a string that is no quotation mark, backslash or control character.
                let end = JSONText.endOfPlainText(in: bytes, from: index, isASCII: false)
                if end > index {
                    index = end
                    continue
                }
                if byte == UInt8(ascii: "\"") {
                    state = .container
                    if open.isEmpty { return (index + 1, true) }
                } else if byte == UInt8(ascii: "\\") {
                    state = .escape
                }
            case .escape: state = .string
            case .scalar:
                switch byte {
                case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x20, 0x0a, 0x0d, 0x09: return (index, true)
                default: break
                }
            case .start, .container:
                switch byte {
                case UInt8(ascii: "\""): state = .string
                case UInt8(ascii: "{"):
                    open.append(UInt8(ascii: "}"))
                    state = .container
                case UInt8(ascii: "["):
                    open.append(UInt8(ascii: "]"))
                    state = .container
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    close(byte)
                    if open.isEmpty { return (index + 1, true) }
                default: if state == .start { state = .scalar }
                }
            }
            index += 1
        }
        return (index, false)
    }

    /// Whether the value is whole where the input ends: a number or a word has no end of its own.
    var isWholeAtEnd: Bool { endsAtLine || state == .scalar }

    private mutating func close(_ bracket: UInt8) {
        guard let match = open.lastIndex(of: bracket) else {
            _ = open.popLast()
            return
        }
        open.removeSubrange(match...)
    }
}
