public import BroadsheetCore

/// One record of a document, parsed: an element with everything in it, as a flat value.
public struct XMLRecord: Sendable {
    /// Where it begins.
    public let location: SourceLocation

    /// Whether its markup had to be mended before it could be parsed: a bare `&`, a named character of HTML, bytes that are not allowed.
    public let isMended: Bool

    let storage: Storage

    /// The nodes of a record in the order of the document, and the text they refer to.
    struct Tables: Sendable {
        var nodes: [Node] = []
        var attributes: [Attribute] = []
        var bytes: [UInt8] = []
        /// The local names that elements and attributes refer to.
        var names: [String] = []
        /// The namespaces that elements and attributes refer to.
        var namespaces: [XMLNamespace] = []
        /// `xml:lang` and `xml:base` of the elements around the record.
        var language: String?
        var base: String?
    }

    /// The tables behind one reference, which every element of the record holds.
    final class Storage: Sendable {
        let tables: Tables

        init(_ tables: Tables) { self.tables = tables }

        var nodes: [Node] { tables.nodes }
        var attributes: [Attribute] { tables.attributes }
        var names: [String] { tables.names }
        var namespaces: [XMLNamespace] { tables.namespaces }
    }

    struct Node: Sendable {
        /// The number of the name; -1 for text.
        var name: Int32
        /// The number of the namespace, or -1.
        var namespace: Int32 = -1
        /// The node behind the last one in this element.
        var end: Int32 = 0
        /// The first attribute, or the first byte of text, and how many there are.
        var start: UInt32
        var count: UInt32

        var isText: Bool { name < 0 }
    }

    struct Attribute: Sendable {
        var name: Int32
        var namespace: Int32
        var start: UInt32
        var count: UInt32
    }

    /// About how many bytes it has.
    var size: Int { storage.tables.bytes.count + 40 * storage.tables.nodes.count }

    /// The record's element.
    public var root: Element { Element(storage: storage, index: 0) }

    /// An element of a record.
    public struct Element: Sendable {
        let storage: Storage
        let index: Int
    }
}

extension XMLRecord.Element {
    /// The name without prefix.
    public var name: String { storage.names[Int(storage.nodes[index].name)] }

    /// The vocabulary that the name belongs to.
    public var namespace: XMLNamespace? {
        let number = Int(storage.nodes[index].namespace)
        return number < 0 ? nil : storage.namespaces[number]
    }

    /// Whether this is the element of a vocabulary; without one, an element of none.
    public func isNamed(_ name: String, in namespace: XMLNamespace? = nil) -> Bool {
        self.name == name && self.namespace == namespace
    }

    /// An attribute's value, also when it is empty.
    public func attribute(_ name: String, in namespace: XMLNamespace? = nil) -> String? {
        let node = storage.nodes[index]
        for number in Int(node.start)..<Int(node.start + node.count) {
            let attribute = storage.attributes[number]
            guard storage.names[Int(attribute.name)] == name else { continue }
            let own = attribute.namespace < 0 ? nil : storage.namespaces[Int(attribute.namespace)]
            if own == namespace { return storage.text(attribute.start, attribute.count) }
        }
        return nil
    }

    /// The elements directly in this one, in order.
    public var children: Children { Children(storage: storage, index: index + 1, end: Int(storage.nodes[index].end)) }

    /// The first element directly in this one with a name.
    public func child(_ name: String, in namespace: XMLNamespace? = nil) -> XMLRecord.Element? {
        storage.firstChild(of: index, named: name, in: namespace).map { XMLRecord.Element(storage: storage, index: $0) }
    }

    /// The first element directly in this one with a name in a vocabulary, or else in none.
    func child(_ name: String, inOrOutside namespace: XMLNamespace) -> XMLRecord.Element? {
        storage.firstChild(of: index, named: name, inOrOutside: namespace).map { XMLRecord.Element(storage: storage, index: $0) }
    }

    /// All elements directly in this one with a name.
    public func children(_ name: String, in namespace: XMLNamespace? = nil) -> [XMLRecord.Element] {
        children.filter { $0.isNamed(name, in: namespace) }
    }

    /// All text in this element, as it stands. Linear in its size.
    public var text: String {
        let end = Int(storage.nodes[index].end)
        // The one text that most elements hold.
        if end == index + 2, storage.nodes[index + 1].isText {
            return storage.text(storage.nodes[index + 1].start, storage.nodes[index + 1].count)
        }
        var text = ""
        for node in storage.nodes[(index + 1)..<max(end, index + 1)] where node.isText { text += storage.text(node.start, node.count) }
        return text
    }

    /// The text without white space around it; `nil` when nothing is left.
    public var words: String? {
        let trimmed = text.trimmingWhitespace()
        return trimmed.isEmpty ? nil : trimmed
    }

    /// The ``words`` of the first element directly in this one with a name.
    public func words(_ name: String, in namespace: XMLNamespace? = nil) -> String? { child(name, in: namespace)?.words }

    /// The language that `xml:lang` states for the record's element or one around it.
    public var language: String? { attribute("lang", in: .xml) ?? storage.tables.language }

    /// A sequence of elements.
    public struct Children: Sequence, IteratorProtocol, Sendable {
        let storage: XMLRecord.Storage
        var index: Int
        let end: Int

        /// The next element.
        public mutating func next() -> XMLRecord.Element? {
            while index < end {
                let node = storage.nodes[index]
                defer { index = Int(node.end) }
                if !node.isText { return XMLRecord.Element(storage: storage, index: index) }
            }
            return nil
        }
    }
}

extension XMLRecord.Storage {
    /// The first element directly in another one with a name.
    func firstChild(of index: Int, named name: String, in namespace: XMLNamespace?) -> Int? {
        let count = name.utf8.count
        var place = index + 1
        let end = Int(tables.nodes[index].end)
        while place < end {
            let node = tables.nodes[place]
            // Names of another length need not be compared.
            if !node.isText, tables.names[Int(node.name)].utf8.count == count, tables.names[Int(node.name)] == name {
                let own = node.namespace < 0 ? nil : tables.namespaces[Int(node.namespace)]
                if own == namespace { return place }
            }
            place = Int(node.end)
        }
        return nil
    }

    /// The first element directly in another one with a name in a vocabulary, or else in none.
    func firstChild(of index: Int, named name: String, inOrOutside namespace: XMLNamespace) -> Int? {
        let count = name.utf8.count
        var place = index + 1
        let end = Int(tables.nodes[index].end)
        var outside: Int?
        while place < end {
            let node = tables.nodes[place]
            if !node.isText, tables.names[Int(node.name)].utf8.count == count, tables.names[Int(node.name)] == name {
                if node.namespace < 0 {
                    outside = outside ?? place
                } else if tables.namespaces[Int(node.namespace)] == namespace {
                    return place
                }
            }
            place = Int(node.end)
        }
        return outside
    }

    func text(_ start: UInt32, _ count: UInt32) -> String {
        String(decoding: tables.bytes[Int(start)..<Int(start + count)], as: UTF8.self)
    }
}

extension String {
    /// Without white space around it.
    func trimmingWhitespace() -> String {
        let bytes = utf8
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0d).contains(byte) }
        // Nearly all texts are seen to have none.
        let isTrimmed = bytes.withContiguousStorageIfAvailable { text in
            text.isEmpty || !isSpace(text[0]) && !isSpace(text[text.count - 1])
        }
        if isTrimmed ?? false { return self }
        let start = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
        var end = bytes.endIndex
        while end > start, isSpace(bytes[bytes.index(before: end)]) { end = bytes.index(before: end) }
        return String(self[start..<end])
    }
}
