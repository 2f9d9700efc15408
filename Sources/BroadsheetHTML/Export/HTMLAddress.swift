/// What the URL standard asks of an address that names a host.
enum HTMLAddress {
    /// Whether an address has the host that its scheme needs, and a port that is a number; true for addresses without a host.
    static func hasValidHost(_ address: String) -> Bool {
        let bytes = Array(address.utf8)
        var rest = bytes[...]
        if let colon = bytes.firstIndex(where: { !isSchemeByte($0) }), bytes[colon] == UInt8(ascii: ":") {
            let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
            rest = bytes[(colon + 1)...]
            guard ["http", "https", "ftp"].contains(scheme) else { return !rest.isEmpty }
            guard rest.starts(with: "//".utf8) else { return false }
        }
        guard rest.starts(with: "//".utf8) else { return true }
        var authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
        if authority.first == UInt8(ascii: "[") {
            guard let bracket = authority.lastIndex(of: UInt8(ascii: "]")) else { return false }
            let groups = authority[..<bracket].dropFirst()
            return groups.count > 1 && groups.allSatisfy(isAddressByte) && isPort(authority[(bracket + 1)...])
        }
        let host = authority.prefix { $0 != UInt8(ascii: ":") }
        return !host.isEmpty && host.allSatisfy(isHostByte) && isPort(authority[host.endIndex...])
            && !host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).dropLast().contains {
                $0.isEmpty || $0.count > 63
            }
    }

    private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return true }
        return first == UInt8(ascii: ":") && bytes.count < 7
            && (bytes.count == 1 || Int(String(decoding: bytes.dropFirst(), as: UTF8.self)).map { 0...65_535 ~= $0 } == true)
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        0x61...0x7a ~= byte | 0x20 || 0x30...0x39 ~= byte || "+-.".utf8.contains(byte)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        0x61...0x7a ~= byte | 0x20 || 0x30...0x39 ~= byte || byte >= 0x80 || "-._".utf8.contains(byte)
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }
}
