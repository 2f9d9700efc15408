/// Takes addresses apart without parsing them whole: pages hold many that no URL type accepts.
enum WebAddress {
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
