/// The names by which comments point to each other: ids, numbers in data attributes, numbers alone.
struct ItemNames {
    private var items: [String: Int32] = [:]
    /// The id of each item, as far as the page gives it one.
    private(set) var ids: [String?] = []

    private static let nodesLooked = 14
    private static let longest = 80

    /// Linear in the items; only their first nodes are looked at, and those that a pattern names as their permalinks.
    init(_ page: ItemPage, permalinks: [Int?]) {
        let identifiers = page.signals.attributes.names(.identifier)
        var names: [(String, Int)] = []
        for (item, span) in page.items.spans.enumerated() {
            let own = page.items.ranges(of: item).first ?? span
            var id: String?
            for node in own.lowerBound..<min(own.upperBound, own.lowerBound + Self.nodesLooked) where page.tree.tag(of: node) != .text {
                let isOwn = node < own.lowerBound + 12
                for name in [HTMLAttributeName.id] + identifiers.filter({ $0 != .id }) {
                    guard let value = page.tree.attribute(name, of: node), !value.isEmpty, value.utf8.count < Self.longest else { continue }
                    if isOwn { names.append((value, item)) }
                    guard id == nil, Self.isID(value, name, page.tree.tag(of: node)) else { continue }
                    id = value
                    if !isOwn { names.append((value, item)) }
                }
            }
            if id == nil, let link = permalinks[item] {
                let stated = [page.tree.attribute(.id, of: link), Self.fragment(of: link, page.tree)]
                id = stated.lazy.compactMap { $0 }.first { Self.isID($0, .id, .a) }
                if let id { names.append((id, item)) }
            }
            ids.append(id)
        }
        for (name, item) in names { enter(name, item) }
        for (item, span) in page.items.spans.enumerated() {
            if let id = page.tree.attribute(.id, of: span.lowerBound), let number = Self.ownNumber(id) { enter(number, item) }
        }
        for (name, item) in names {
            if let number = NumberedName.number(in: name), number.utf8.count >= 2 { enter(number, item) }
        }
    }

    private static func fragment(of link: Int, _ tree: HTMLTree) -> String? {
        guard let parts = tree.attribute(.href, of: link)?.split(separator: "#", maxSplits: 1), parts.count == 2 else { return nil }
        return parts[1].utf8.count < longest ? String(parts[1]) : nil
    }

    private mutating func enter(_ name: String, _ item: Int) {
        if items[name] == nil { items[name] = Int32(item) }
    }

    private static func isID(_ value: String, _ name: HTMLAttributeName, _ tag: HTMLTag) -> Bool {
        guard value.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        return name == .id || name == .name && tag == .a || name != .name && value.utf8.count < 60
    }

    /// The number of an id; of a pair of numbers the first, since the second is the parent's.
    static func ownNumber(_ id: String) -> String? { pair(in: id)?.own ?? NumberedName.number(in: id) }

    /// The numbers of an id such as `wpd-comm-12_7`: the comment's own and its parent's.
    static func pair(in id: String) -> (own: String, parent: String)? {
        let bytes = Array(id.utf8)
        guard let mark = bytes.lastIndex(of: UInt8(ascii: "_")), mark + 1 < bytes.count,
            bytes[(mark + 1)...].allSatisfy({ $0 &- 0x30 < 10 })
        else { return nil }
        var start = mark
        while start > 0, bytes[start - 1] &- 0x30 < 10 { start -= 1 }
        guard start < mark, !bytes[..<start].contains(where: { $0 &- 0x30 < 10 }), start > 0 else { return nil }
        return (String(decoding: bytes[start..<mark], as: UTF8.self), String(decoding: bytes[(mark + 1)...], as: UTF8.self))
    }

    /// The item with a name, or with the number in it.
    func item(named name: String) -> Int? {
        if let item = items[name] { return Int(item) }
        return NumberedName.number(in: name).flatMap { items[$0] }.map { Int($0) }
    }

    /// The item that an address points to: by its fragment, by a number in its path, or by one in its query.
    func item(at address: String) -> Int? {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count > 1, let item = item(named: String(parts[1])) { return item }
        let halves = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        if let path = halves.first, let item = NumberedName.number(in: String(path)).flatMap({ items[$0] }) { return Int(item) }
        guard halves.count > 1 else { return nil }
        // The names of comments come behind that of the page.
        for parameter in halves[1].split(separator: "&").reversed() {
            guard let value = parameter.split(separator: "=").last, value.utf8.count >= 3 else { continue }
            if value.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let item = items[String(value)] { return Int(item) }
        }
        return nil
    }
}
