internal import BroadsheetCore

/// Writes XML as bytes. All escaping is here; what XML 1.0 does not allow in a text is left out.
struct XMLWriter {
    private var out: [UInt8] = []

    /// Hands on what was written so far.
    mutating func flush(to output: inout ExportOutput) throws(ExportError) {
        try output.write(bytes: out)
        out.removeAll(keepingCapacity: true)
    }

    /// Writes markup of the writer's own.
    mutating func raw(_ markup: String) { out += markup.utf8 }

    /// Writes an element that holds a text, on a line of its own.
    ///
    /// - Parameter attributes: Pairs of names and values; those without a value are left out.
    mutating func element(_ name: String, _ text: String, _ attributes: [(String, String?)] = []) {
        start(name, attributes)
        escape(text)
        raw("</\(name)>\n")
    }

    /// Writes an element that holds a text; nothing when there is none.
    mutating func element(_ name: String, ifAny text: String?, _ attributes: [(String, String?)] = []) {
        if let text, !text.isEmpty { element(name, text, attributes) }
    }

    /// Writes an element that holds a text in a section of character data, as export files have it.
    mutating func data(_ name: String, _ text: String) {
        raw("<\(name)><![CDATA[")
        var isFirst = true
        for part in Self.parts(of: Array(text.utf8)) {
            if !isFirst { raw("]]]]><![CDATA[>") }
            isFirst = false
            for byte in Self.allowed(part) { out.append(byte) }
        }
        raw("]]></\(name)>\n")
    }

    /// Writes an element without content.
    mutating func empty(_ name: String, _ attributes: [(String, String?)]) {
        tag(name, attributes)
        raw(" />\n")
    }

    /// Writes a start tag.
    mutating func start(_ name: String, _ attributes: [(String, String?)] = []) {
        tag(name, attributes)
        raw(">")
    }

    private mutating func tag(_ name: String, _ attributes: [(String, String?)]) {
        raw("<\(name)")
        for (attribute, value) in attributes {
            guard let value else { continue }
            raw(" \(attribute)=\"")
            escape(value)
            raw("\"")
        }
    }

    private mutating func escape(_ text: String) {
        for byte in Self.allowed(Array(text.utf8)[...]) {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            case 0x0d: raw("&#13;")
            default: out.append(byte)
            }
        }
    }

    /// The parts of a text between the endings of sections in it.
    private static func parts(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        while index + 2 < text.count {
            if text[index] == 0x5d, text[index + 1] == 0x5d, text[index + 2] == UInt8(ascii: ">") {
                parts.append(text[start..<index])
                start = index + 3
                index += 3
            } else {
                index += 1
            }
        }
        parts.append(text[start...])
        return parts
    }

    /// The bytes without controls and noncharacters, which XML 1.0 has no place for.
    private static func allowed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let isNoncharacter =
                byte == 0xef && index + 2 < bytes.endIndex && bytes[index + 1] == 0xbf && bytes[index + 2] >= 0xbe
            if isNoncharacter {
                index += 3
                continue
            }
            if byte >= 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { result.append(byte) }
            index += 1
        }
        return result
    }
}
