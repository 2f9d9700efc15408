/// A parsed page: elements and pieces of text in document order, as one flat value.
///
/// A node is its place in that order, an `Int`; 0 is the document. What an element contains is the range of places behind it, up to
/// ``end(of:)``, so a subtree is walked by counting. The tree is a value: it can be copied, sent to another task, and never dangles.
public struct HTMLTree: Sendable {
    struct Record {
        var tag: HTMLTag
        /// The number of the name among those that HTML does not define.
        var otherName: UInt16 = 0
        var parent: Int32
        var end: Int32 = 0
        /// The first byte of a text, or the first attribute of an element.
        var start: UInt32
        /// The length of a text in bytes, or how many attributes an element has.
        var count: UInt32
    }

    struct Attribute {
        var name: HTMLAttributeName
        var start: UInt32
        var count: UInt32
    }

    var records: [Record]
    var attributes: [Attribute]
    var bytes: [UInt8]
    var otherNames: [String]
    var attributeNames: NameTable
    /// Where each piece of text stands in the page, as bytes of the parsed text; empty unless the parser was asked to note it.
    var textRanges: [Range<UInt32>] = []

    /// How many nodes there are, the document included.
    public var count: Int { records.count }

    /// What a node is.
    public func tag(of node: Int) -> HTMLTag { records[node].tag }

    /// The name of an element in lower case.
    public func name(of node: Int) -> String {
        let record = records[node]
        return record.tag == .other ? otherNames[Int(record.otherName)] : record.tag.name
    }

    /// The node that a node stands in; `nil` for the document.
    public func parent(of node: Int) -> Int? {
        let parent = records[node].parent
        return parent < 0 ? nil : Int(parent)
    }

    /// The place behind the last node that a node contains.
    public func end(of node: Int) -> Int { Int(records[node].end) }

    /// The nodes that a node contains, at any depth, in document order.
    public func descendants(of node: Int) -> Range<Int> { node + 1..<end(of: node) }

    /// Whether a node stands inside another, at any depth.
    public func contains(_ ancestor: Int, _ node: Int) -> Bool { node > ancestor && node < end(of: ancestor) }

    /// The bytes of a piece of text in UTF-8; empty for elements.
    public func textBytes(of node: Int) -> ArraySlice<UInt8> {
        let record = records[node]
        return record.tag == .text ? bytes[Int(record.start)..<Int(record.start + record.count)] : []
    }

    /// The number of an attribute's name in this tree; `nil` when no element has such an attribute.
    public func attributeName(_ name: some StringProtocol) -> HTMLAttributeName? {
        // All names beyond the largest number share it and are not told apart.
        attributeNames.existingNumber(of: name).flatMap { $0 < UInt16.max ? HTMLAttributeName(rawValue: UInt16($0)) : nil }
    }

    /// The value of an attribute: `nil` when the element does not have it, empty when it has no value.
    public func attribute(_ name: HTMLAttributeName, of node: Int) -> String? {
        attributeBytes(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of an attribute by its name in lower case, as ``attribute(_:of:)-(HTMLAttributeName,_)``.
    public func attribute(_ name: some StringProtocol, of node: Int) -> String? {
        attributeName(name).flatMap { attribute($0, of: node) }
    }

    /// Whether an element has an attribute, with or without a value.
    public func hasAttribute(_ name: HTMLAttributeName, of node: Int) -> Bool { attributeRange(name, of: node) != nil }

    /// The value of an attribute in UTF-8.
    public func attributeBytes(_ name: HTMLAttributeName, of node: Int) -> ArraySlice<UInt8>? {
        attributeRange(name, of: node).map { bytes[$0] }
    }

    /// The names and values of an element's attributes, in the order of the source.
    public func attributes(of node: Int) -> [(name: String, value: String)] {
        let record = records[node]
        guard record.tag != .text else { return [] }
        return attributes[Int(record.start)..<Int(record.start + record.count)].map { attribute in
            let value = bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
            return (attributeNames.names[Int(attribute.name.rawValue)], String(decoding: value, as: UTF8.self))
        }
    }

    /// The place of an attribute's value in ``bytes``.
    @inline(__always)
    func attributeRange(_ name: HTMLAttributeName, of node: Int) -> Range<Int>? {
        let record = records[node]
        guard record.tag != .text else { return nil }
        for index in Int(record.start)..<Int(record.start + record.count) where attributes[index].name == name {
            return Int(attributes[index].start)..<Int(attributes[index].start + attributes[index].count)
        }
        return nil
    }
}
