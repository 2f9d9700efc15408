public import BroadsheetCore

/// What the first bytes of an XML document tell: its root element and the vocabularies it declares.
public struct XMLOutline: Hashable, Sendable {
    /// The local name of the root element.
    public private(set) var rootName = ""

    /// The vocabulary that the root element belongs to.
    public private(set) var rootNamespace: XMLNamespace?

    /// The attributes of the root element as written, without the declarations of namespaces.
    public private(set) var rootAttributes: [String: String] = [:]

    /// Whether the beginning ends before the root element does; the rest is empty then.
    public private(set) var isUndecided = false

    /// What was unpacked or decoded, in lower case.
    private var beginning: [UInt8] = []
    private var namespaces: [String: XMLNamespace] = [:]

    /// Looks at the beginning of an input, also when it is packed with gzip; `nil` when it is no XML. Linear in its length.
    public init?(_ probe: Probe) {
        var bytes = probe.prefix
        let isPacked = Inflater.isGzip(bytes)
        if isPacked {
            var unpacked: [UInt8] = []
            _ = try? Inflater()?.unpack(bytes[...], to: &unpacked, limit: 1 << 16)
            bytes = unpacked
        }
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) || bytes.prefix(4).contains(0) {
            bytes = bytes.dropFirst(bytes.first.map { $0 >= 0xfe ? 2 : 0 } ?? 0).filter { $0 != 0 }
        }
        beginning = bytes
        var cursor = MarkupCursor(bytes)
        guard cursor.skipProlog() else {
            guard cursor.isAtEnd, !bytes.isEmpty, !probe.isComplete || isPacked, cursor.hasSeenMarkup else { return nil }
            isUndecided = true
            return
        }
        guard let tag = cursor.startTag() else { return nil }
        let parts = tag.name.split(separator: ":", omittingEmptySubsequences: false)
        rootName = String(parts.last ?? "")
        for (name, value) in tag.attributes {
            if name == "xmlns" {
                namespaces[""] = XMLNamespace(rawValue: value)
            } else if name.hasPrefix("xmlns:") {
                namespaces[String(name.dropFirst(6))] = XMLNamespace(rawValue: value)
            } else {
                rootAttributes[name] = value
            }
        }
        rootNamespace = namespaces[parts.count > 1 ? String(parts[0]) : ""]
    }

    /// Whether the root element declares a vocabulary.
    public func declares(_ namespace: XMLNamespace) -> Bool { namespaces.values.contains(namespace) }

    /// Whether a text stands within the first bytes. The case of letters counts.
    public func mentions(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return true }
        var index = 0
        while index + wanted.count <= beginning.count {
            if beginning[index] == first, beginning[index...].starts(with: wanted) { return true }
            index += 1
        }
        return false
    }
}
