internal import BroadsheetCore

/// What a record is a part of.
struct FoundPart {
    /// The hash of the name of what it belongs to, as ``RecordIndex`` knows names.
    var target: Int
    /// How many bytes the record has.
    var length: Int
}

/// Finds parts, and what they belong to, in a text that is searched for records.
///
/// It knows those records that are plain, and leaves all others to those who look for the ends of records and parse them. What it finds is what they would.
struct PartFinder {
    private let reference: PartReference
    private var walk: PlainRecordWalk
    private var surroundings: RecordSurroundings?
    private var names = PlainNames()
    private var numbers = Numbers()

    /// The numbers of the names in the reference.
    private struct Numbers {
        var record: Int32 = -1
        var element: Int32 = -1
        var elementNamespace: Int32 = -1
        var attribute: Int32 = -1
        var attributeNamespace: Int32 = -1
        /// The written name of the element around the records.
        var container: Int32 = -1
    }

    init(_ reference: PartReference, limits: Limits) {
        self.reference = reference
        walk = PlainRecordWalk(limits: limits)
    }

    /// Whether a record has the name of parts.
    func mayFind(_ frame: RecordFrame) -> Bool { frame.name.split(separator: ":").last.map { $0 == reference.record } ?? false }

    /// The part that begins a text; `nil` when there is none that is plain, or it does not end in the text.
    mutating func part(at text: UnsafeBufferPointer<UInt8>, in surroundings: RecordSurroundings) -> FoundPart? {
        if self.surroundings != surroundings || names.isFull { enter(surroundings) }
        var index = 1
        guard names.arePlain, let record = names.read(text, &index), record.name == numbers.record,
            let length = walk.read(text, &names, isOutline: true, excluding: (record.written, numbers.container)),
            let target = target(in: text)
        else { return nil }
        return FoundPart(target: target, length: length)
    }

    private mutating func enter(_ surroundings: RecordSurroundings) {
        self.surroundings = surroundings
        names = PlainNames(surroundings)
        numbers.record = names.number(ofLocal: reference.record) ?? -1
        numbers.element = names.number(ofLocal: reference.element) ?? -1
        numbers.elementNamespace = reference.elementNamespace.map { names.number(of: $0) } ?? -1
        numbers.attribute = names.number(ofLocal: reference.attribute) ?? -1
        numbers.attributeNamespace = reference.attributeNamespace.map { names.number(of: $0) } ?? -1
        var container = Array((surroundings.names.last ?? "").utf8)
        // As in a tag.
        container.append(UInt8(ascii: ">"))
        numbers.container = container.withUnsafeBufferPointer { text in
            var index = 0
            return names.read(text, &index)?.written ?? -1
        }
    }

    /// The hash of the name in the only element that may hold one.
    private func target(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var found: Int?
        var index = 1
        let end = walk.nodes.count
        while index < end {
            let node = walk.nodes[index]
            if node.name == numbers.element {
                guard found == nil, node.namespace == numbers.elementNamespace else { return nil }
                found = index
            }
            index = Int(node.end)
        }
        guard let found else { return nil }
        let node = walk.nodes[found]
        for attribute in walk.attributes[Int(node.start)..<Int(node.start + node.count)]
        where attribute.name == numbers.attribute && attribute.namespace == numbers.attributeNamespace {
            let start = Int(attribute.start)
            let count = Int(attribute.count)
            if start + count <= text.count { return Self.hash(of: text[start..<start + count]) }
            return walk.mended.withUnsafeBufferPointer { Self.hash(of: $0[start - text.count..<start - text.count + count]) }
        }
        return nil
    }

    private static func hash(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0d ~= byte }
        var text = text
        while let first = text.first, isSpace(first) { text.removeFirst() }
        while let last = text.last, isSpace(last) { text.removeLast() }
        return RecordIndex.hash(ofASCII: UnsafeBufferPointer(rebasing: text))
    }
}
