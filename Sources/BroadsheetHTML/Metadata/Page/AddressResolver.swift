#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Makes addresses absolute.
enum AddressResolver {
    /// The address itself where it is absolute or cannot be resolved.
    static func resolve(_ address: String, base: String?, page: String?) -> String {
        let address = PlainText.squeezed(address)
        if hasScheme(address) || address.isEmpty { return address }
        var context = page
        if let base { context = hasScheme(base) ? base : page.map { resolve(base, base: nil, page: $0) } }
        guard let context, let url = URL(string: context), let resolved = URL(string: address, relativeTo: url) else { return address }
        return resolved.absoluteString
    }

    static func hasScheme(_ address: String) -> Bool {
        for (index, byte) in address.utf8.enumerated() {
            if byte == 0x3a { return index > 1 }
            guard Scalars.isASCIILetter(UInt32(byte)) || index > 0 && (byte &- 0x30 < 10 || byte == 0x2b || byte == 0x2e || byte == 0x2d)
            else {
                return false
            }
        }
        return false
    }

    static func isWeb(_ address: String) -> Bool { address.hasPrefix("http://") || address.hasPrefix("https://") }

    /// The host of an address in lower case, empty where there is none.
    static func host(of address: String) -> String {
        let bytes = Array(address.utf8)
        guard let slashes = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2f && bytes[$0 + 1] == 0x2f }) else { return "" }
        var host = bytes[(slashes + 2)...].prefix { $0 != 0x2f && $0 != 0x3f && $0 != 0x23 }
        if let at = host.lastIndex(of: 0x40) { host = host[(at + 1)...] }
        host = host.prefix { $0 != 0x3a }
        return String(decoding: host, as: UTF8.self).lowercased()
    }

    /// The part of an address between host and query.
    static func path(of address: String) -> Substring {
        var rest = address[...]
        if let range = rest.utf8.firstIndex(of: 0x2f), rest.utf8[range...].dropFirst().first == 0x2f {
            let afterSlashes = rest.utf8.index(range, offsetBy: 2)
            rest = rest.utf8[afterSlashes...].firstIndex(of: 0x2f).map { rest[$0...] } ?? ""
        }
        return rest.prefix { $0 != "?" && $0 != "#" }
    }

    /// Whether two hosts belong to one site, judged by their last two labels.
    static func isSameSite(_ left: String, _ right: String) -> Bool {
        left.split(separator: ".").suffix(2) == right.split(separator: ".").suffix(2)
    }
}
