internal import BroadsheetCore

/// Names of articles and comments as feeds need them: addresses.
enum RecordNames {
    private static let articlePrefix = "urn:broadsheet:article:"
    private static let commentPrefix = "urn:broadsheet:comment:"

    /// The address that stands for an article: its id, if that is an address, else one that holds it.
    static func address(ofArticle id: String) -> String { isAddress(id) ? id : articlePrefix + encoded(id) }

    /// The address that stands for a comment of an article.
    static func address(ofComment id: String, of article: String) -> String {
        isAddress(id) ? id : commentPrefix + encoded(article) + ":" + encoded(id)
    }

    /// The id in an address that was made here, else the address itself.
    static func id(in address: String) -> String {
        if address.hasPrefix(articlePrefix) { return decoded(address.dropFirst(articlePrefix.utf8.count)) }
        guard address.hasPrefix(commentPrefix), let colon = address.lastIndex(of: ":") else { return address }
        return decoded(address[address.index(after: colon)...])
    }

    /// Whether a text is an absolute address: a scheme, a colon, and nothing that no address holds.
    private static func isAddress(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first, 0x61...0x7a ~= first | 0x20,
            !text.hasPrefix("urn:broadsheet:")
        else { return false }
        let isScheme = text.utf8[..<colon].allSatisfy { 0x61...0x7a ~= $0 | 0x20 || 0x30...0x39 ~= $0 || "+-.".utf8.contains($0) }
        return isScheme && !text.utf8.contains { $0 <= 0x20 || $0 >= 0x7f || "<>\"{}|\\^`".utf8.contains($0) }
    }

    private static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            if 0x30...0x39 ~= byte || 0x61...0x7a ~= byte | 0x20 || "-._~".utf8.contains(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return result
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: Array(rest.prefix(2)), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
