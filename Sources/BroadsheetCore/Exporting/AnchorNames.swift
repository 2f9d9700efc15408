/// Names for the places in a document that links lead to, each given once.
package struct AnchorNames {
    /// Each name given, with the last number that was put behind it.
    private var lastNumbers: [String: Int] = [:]

    package init() {}

    /// A name that no earlier call returned, made of the prefix and the letters, digits, `-`, `_` and `.` of a text.
    package mutating func claim(_ text: String, prefix: String) -> String {
        var bytes = Array(prefix.utf8)
        for byte in text.utf8.prefix(120) {
            let isPlain = 0x30...0x39 ~= byte || 0x61...0x7a ~= byte | 0x20 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            bytes.append(isPlain ? byte : UInt8(ascii: "-"))
        }
        let wanted = String(decoding: bytes, as: UTF8.self)
        var name = wanted
        var number = lastNumbers[wanted, default: 1]
        while lastNumbers[name] != nil {
            number += 1
            name = "\(wanted)-\(number)"
        }
        lastNumbers[wanted] = number
        if name != wanted { lastNumbers[name] = 1 }
        return name
    }
}
