/// Which addresses an exporter may write, and how they are spelled.
///
/// Browsers leave out tabs and line breaks anywhere in an address and control characters around it (<https://url.spec.whatwg.org>), so these are
/// left out before the scheme is looked at. Whatever still holds a scheme that is not listed here is refused.
package enum LinkSafety {
    /// The address for a link: `http`, `https`, `mailto`, `tel`, `ftp` or relative. `nil` when it could do harm or is empty.
    package static func link(_ address: String) -> String? {
        let bytes = trimmed(address)
        switch scheme(of: bytes) {
        case .none: return spelled(bytes)
        case .named(let name): return linkSchemes.contains(name) ? spelled(bytes) : nil
        case .malformed: return nil
        }
    }

    /// The address of an image, film or sound: `http`, `https`, relative or `data:` with an image in a bitmap format. `nil` when it could do
    /// harm or is empty.
    package static func media(_ address: String) -> String? {
        let bytes = trimmed(address)
        switch scheme(of: bytes) {
        case .none: return spelled(bytes)
        case .named("http"), .named("https"): return spelled(bytes)
        case .named("data"): return isBitmap(bytes) ? spelled(bytes) : nil
        case .named, .malformed: return nil
        }
    }

    /// Whether an address says nothing of a scheme, so that only the page it stands on gives it a meaning.
    package static func isRelative(_ address: String) -> Bool { if case .none = scheme(of: trimmed(address)) { true } else { false } }

    private static let linkSchemes: Set<String> = ["http", "https", "mailto", "tel", "ftp"]

    private static let bitmapTypes = ["png", "jpeg", "gif", "webp", "avif"].map { Array("data:image/\($0)".utf8) }

    private enum Scheme {
        case none
        case named(String)
        case malformed
    }

    private static func trimmed(_ address: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(address.utf8.count)
        for byte in address.utf8 where byte != 0x09 && byte != 0x0a && byte != 0x0d {
            if byte > 0x20 || !bytes.isEmpty { bytes.append(byte) }
        }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes
    }

    private static func scheme(of bytes: [UInt8]) -> Scheme {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return .none
            case UInt8(ascii: ":"):
                let name = bytes[..<index].map { 0x41...0x5a ~= $0 ? $0 | 0x20 : $0 }
                guard let first = name.first, isLetter(first), name.allSatisfy(isSchemeByte) else { return .malformed }
                return .named(String(decoding: name, as: UTF8.self))
            default: continue
            }
        }
        return .none
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7a ~= byte | 0x20 }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || 0x30...0x39 ~= byte || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func isBitmap(_ bytes: [UInt8]) -> Bool {
        bitmapTypes.contains { type in
            guard bytes.count > type.count, [UInt8(ascii: ";"), UInt8(ascii: ",")].contains(bytes[type.count]) else { return false }
            return zip(bytes, type).allSatisfy { $0 == $1 || (isLetter($0) && $0 | 0x20 == $1) }
        }
    }

    /// Percent-encodes what no URL may hold, so that neither quotation marks nor angle brackets nor white space remain.
    private static func spelled(_ bytes: [UInt8]) -> String? {
        guard !bytes.isEmpty else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let authority = authorityRange(of: bytes)
        var isInFragment = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let encodedLength: Int
            switch byte {
            case UInt8(ascii: "#"):
                encodedLength = isInFragment ? 1 : 0
                isInFragment = true
            case UInt8(ascii: "["), UInt8(ascii: "]"): encodedLength = authority.contains(index) ? 0 : 1
            case UInt8(ascii: "%"):
                let isEscape = index + 2 < bytes.count && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2])
                encodedLength = isEscape ? 0 : 1
            default: encodedLength = byte < 0x80 ? (isForbidden[Int(byte)] ? 1 : 0) : invisibleLength(bytes, at: index)
            }
            if encodedLength == 0 {
                result.append(byte)
                index += 1
            }
            for _ in 0..<encodedLength {
                result.append(UInt8(ascii: "%"))
                result.append(hexDigits[Int(bytes[index] >> 4)])
                result.append(hexDigits[Int(bytes[index] & 15)])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func authorityRange(of bytes: [UInt8]) -> Range<Int> {
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash + 1 < bytes.count, bytes[slash + 1] == UInt8(ascii: "/"),
            slash == 0 || bytes[slash - 1] == UInt8(ascii: ":")
        else { return 0..<0 }
        let start = slash + 2
        let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
        return start..<(end ?? bytes.count)
    }

    /// How many bytes from here are a character that cannot be seen: a control, a space, a mark of writing direction, one without meaning.
    private static func invisibleLength(_ bytes: [UInt8], at index: Int) -> Int {
        guard index + 1 < bytes.count else { return 0 }
        let second = bytes[index + 1]
        switch bytes[index] {
        case 0xc2: return second <= 0xa0 ? 2 : 0
        case 0xe2, 0xe3, 0xef:
            guard index + 2 < bytes.count else { return 0 }
            let scalar = UInt32(bytes[index] & 15) << 12 | UInt32(second & 63) << 6 | UInt32(bytes[index + 2] & 63)
            return (Unicode.Scalar(scalar)).map(isInvisible) == true ? 3 : 0
        default: return 0
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .format, .unassigned, .privateUse: true
        default: scalar.value >= 0xfff9
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20 }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    private static let isForbidden: [Bool] = (0..<128).map { byte in
        byte <= 0x20 || byte == 0x7f || "\"<>\\^`{|}".utf8.contains(UInt8(byte))
    }
}
