/// Reads the `srcset` attribute of pictures (HTML standard, “srcset attributes”).
enum SourceSet {
    /// The address with the largest width or density; the first of equally large ones. Addresses may hold commas, so a candidate ends at white space.
    static func largest(in set: String) -> String? {
        var best: (address: Substring.UTF8View, size: Double)?
        var rest = set[...].utf8
        while true {
            rest = rest.drop { isSpace($0) || $0 == comma }
            guard !rest.isEmpty else { break }
            var address = rest.prefix { !isSpace($0) }
            rest = rest[address.endIndex...]
            var descriptor = rest.prefix(0)
            if address.last == comma {
                while address.last == comma { address = address.dropLast() }
            } else {
                descriptor = rest.prefix { $0 != comma }
                rest = rest[descriptor.endIndex...]
            }
            let size = Double(String(decoding: descriptor.filter(isNumber), as: UTF8.self)) ?? 1
            if !address.isEmpty, size > best?.size ?? -1 { best = (address, size) }
        }
        return best.map { String(Substring($0.address)) }
    }

    private static let comma = UInt8(ascii: ",")

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isNumber(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte == UInt8(ascii: ".") }
}
