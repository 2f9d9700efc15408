/// The character references that survive in attributes and scripts, where they were encoded once too often.
enum Entities {
    static func decode(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26, let (scalar, end) = reference(bytes, after: index + 1) {
                Scalars.encode(scalar, into: &result)
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func reference(_ bytes: [UInt8], after start: Int) -> (scalar: UInt32, end: Int)? {
        guard let end = bytes[start..<min(bytes.count, start + 12)].firstIndex(of: 0x3b), end > start else { return nil }
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        let scalar: UInt32?
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            scalar = UInt32(name.dropFirst(2), radix: 16)
        } else if name.hasPrefix("#") {
            scalar = UInt32(name.dropFirst())
        } else {
            scalar = names[name]
        }
        guard let scalar, scalar > 0, Unicode.Scalar(scalar) != nil else { return nil }
        return (scalar, end + 1)
    }

    /// The names of Latin-1 in the order of their characters, which begin at U+00A0.
    private static let latin1 = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 \
        ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
        Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml \
        aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave \
        uacute ucirc uuml yacute thorn yuml
        """

    private static let names: [String: UInt32] = {
        var names: [String: UInt32] = [
            "amp": 0x26, "lt": 0x3c, "gt": 0x3e, "quot": 0x22, "apos": 0x27, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018,
            "rsquo": 0x2019, "sbquo": 0x201a, "ldquo": 0x201c, "rdquo": 0x201d, "bdquo": 0x201e, "hellip": 0x2026, "bull": 0x2022,
            "lsaquo": 0x2039, "rsaquo": 0x203a, "euro": 0x20ac, "trade": 0x2122, "zwnj": 0x200c, "zwj": 0x200d, "ensp": 0x2002,
            "emsp": 0x2003, "thinsp": 0x2009, "Scaron": 0x160, "scaron": 0x161, "OElig": 0x152, "oelig": 0x153, "Yuml": 0x178,
        ]
        for (offset, name) in latin1.split(separator: " ").enumerated() { names[String(name)] = 0xa0 + UInt32(offset) }
        return names
    }()
}
