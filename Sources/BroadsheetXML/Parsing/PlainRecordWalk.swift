internal import BroadsheetCore

/// Goes through one plain record, and writes down what is in it.
struct PlainRecordWalk {
    private(set) var nodes: [XMLRecord.Node] = []
    private(set) var attributes: [XMLRecord.Attribute] = []
    private(set) var text: [UInt8] = []

    private let limits: Limits
    private var open: [(node: Int, nameStart: Int, nameCount: Int)] = []
    private var isInText = false
    private var isOutline = false
    /// The numbers of names that no element in the record may have.
    private var excluded: (Int32, Int32) = (-1, -1)

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    init(limits: Limits) { self.limits = limits }

    /// Goes through the record that begins a text.
    ///
    /// - Parameters:
    ///   - isOutline: Whether text is passed over, and what may be wrong with it.
    ///   - excluded: The numbers of written names that no element in the record may have.
    /// - Returns: Where the record ends; `nil` when it is not plain.
    mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ names: inout PlainNames, isOutline: Bool, excluding excluded: (Int32, Int32) = (-1, -1)
    ) -> Int? {
        nodes.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        isInText = false
        self.isOutline = isOutline
        self.excluded = excluded
        if !isOutline {
            guard PlainCharacters.areAllowed(bytes) else { return nil }
            text.reserveCapacity(bytes.count)
            nodes.reserveCapacity(bytes.count / 40 + 4)
        }
        var index = 0
        while index < bytes.count {
            let mark = Self.place(of: UInt8(ascii: "<"), in: bytes, from: index) ?? bytes.count
            if mark > index {
                guard !open.isEmpty, takeText(bytes, index..<mark) else { return nil }
            }
            guard mark + 2 < bytes.count else { return nil }
            switch bytes[mark + 1] {
            case UInt8(ascii: "/"): index = endTag(bytes, mark) ?? -1
            case UInt8(ascii: "!"): index = section(bytes, mark) ?? -1
            default: index = startTag(bytes, mark, &names) ?? -1
            }
            guard index > 0 else { return nil }
            if open.isEmpty { return index }
        }
        return nil
    }

    // MARK: Text

    private mutating func takeText(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        if isOutline { return true }
        guard openText() else { return false }
        let start = text.count
        guard appendText(bytes, range) else { return false }
        nodes[nodes.count - 1].count += UInt32(text.count - start)
        return true
    }

    private mutating func appendText(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        // The white space between two tags.
        while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x0a || bytes[index] == 0x09 { index += 1 }
        if index == range.upperBound {
            text.append(contentsOf: bytes[range])
            return true
        }
        if holdsSectionEnd(bytes, range) { return false }
        index = range.lowerBound
        while index < range.upperBound {
            let mark = Self.place(of: UInt8(ascii: "&"), in: bytes, from: index, to: range.upperBound) ?? range.upperBound
            guard appendLines(bytes, index..<mark) else { return false }
            if mark == range.upperBound { return true }
            guard let end = PlainCharacters.append(referenceAt: mark, in: bytes, to: &text), end <= range.upperBound else { return false }
            index = end
        }
        return true
    }

    /// Begins a piece of text, unless the last one goes on.
    private mutating func openText() -> Bool {
        if isInText { return true }
        guard nodes.count < limits.nodes else { return false }
        nodes.append(XMLRecord.Node(name: -1, end: Int32(nodes.count + 1), start: UInt32(text.count), count: 0))
        isInText = true
        return true
    }

    /// Whether `]]>` stands in a text, where it is not allowed.
    private func holdsSectionEnd(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let found = Self.place(of: UInt8(ascii: ">"), in: bytes, from: index, to: range.upperBound) {
            if found >= range.lowerBound + 2, bytes[found - 1] == UInt8(ascii: "]"), bytes[found - 2] == UInt8(ascii: "]") { return true }
            index = found + 1
        }
        return false
    }

    /// A section of character data; `nil` for a comment or declaration.
    private mutating func section(_ bytes: Bytes, _ start: Int) -> Int? {
        let opening: StaticString = "<![CDATA["
        let content = start + opening.utf8CodeUnitCount
        guard !open.isEmpty, content + 3 <= bytes.count, bytes.holds(opening, at: start) else { return nil }
        var index = content
        while let found = Self.place(of: UInt8(ascii: ">"), in: bytes, from: index) {
            index = found + 1
            guard found >= content + 2, bytes[found - 1] == UInt8(ascii: "]"), bytes[found - 2] == UInt8(ascii: "]") else { continue }
            if isOutline { return index }
            guard openText() else { return nil }
            let end = found - 2
            let old = text.count
            if !appendLines(bytes, content..<end) { return nil }
            nodes[nodes.count - 1].count += UInt32(text.count - old)
            return index
        }
        return nil
    }

    /// Adds text with each line break as one line feed; false when a carriage return stands alone.
    private mutating func appendLines(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let found = Self.place(of: 0x0d, in: bytes, from: index, to: range.upperBound) {
            guard found + 1 < range.upperBound, bytes[found + 1] == 0x0a else { return false }
            text.append(contentsOf: bytes[index..<found])
            index = found + 1
        }
        text.append(contentsOf: bytes[index..<range.upperBound])
        return true
    }

    // MARK: Tags

    private mutating func endTag(_ bytes: Bytes, _ start: Int) -> Int? {
        guard let last = open.popLast() else { return nil }
        var index = start + 2 + last.nameCount
        let name = Bytes(rebasing: bytes[last.nameStart..<last.nameStart + last.nameCount])
        guard index < bytes.count, bytes.holds(name, at: start + 2) else { return nil }
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
        nodes[last.node].end = Int32(nodes.count)
        isInText = false
        return index + 1
    }

    private mutating func startTag(_ bytes: Bytes, _ start: Int, _ names: inout PlainNames) -> Int? {
        guard open.count < limits.depth, nodes.count < limits.nodes else { return nil }
        isInText = false
        var index = start + 1
        guard let meaning = names.read(bytes, &index) else { return nil }
        if meaning.written == excluded.0 || meaning.written == excluded.1, !open.isEmpty { return nil }
        let nameCount = index - start - 1
        let first = attributes.count
        while true {
            let gap = index
            while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
            guard index < bytes.count else { return nil }
            if bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/") { break }
            guard index > gap, let end = attribute(bytes, index, first, &names) else { return nil }
            index = end
        }
        let isEmpty = bytes[index] == UInt8(ascii: "/")
        if isEmpty { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
        let node = nodes.count
        nodes.append(
            XMLRecord.Node(
                name: meaning.name, namespace: meaning.ofElement, end: Int32(node + 1), start: UInt32(first),
                count: UInt32(attributes.count - first)))
        if !isEmpty { open.append((node, start + 1, nameCount)) }
        return index + 1
    }

    private mutating func attribute(_ bytes: Bytes, _ start: Int, _ first: Int, _ names: inout PlainNames) -> Int? {
        var index = start
        guard let meaning = names.read(bytes, &index) else { return nil }
        // Two of one name are a fault, or nearly one.
        guard attributes.count - first < min(limits.attributes, 64), !attributes[first...].contains(where: { $0.name == meaning.name })
        else {
            return nil
        }
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { return nil }
        let quote = bytes[index]
        index += 1
        let valueStart = text.count
        while index < bytes.count, bytes[index] != quote {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "<") { return nil }
            if byte == UInt8(ascii: "&") {
                guard let end = PlainCharacters.append(referenceAt: index, in: bytes, to: &text) else { return nil }
                index = end
            } else {
                text.append(byte)
                index += 1
            }
        }
        guard index < bytes.count else { return nil }
        attributes.append(
            XMLRecord.Attribute(
                name: meaning.name, namespace: meaning.ofAttribute, start: UInt32(valueStart), count: UInt32(text.count - valueStart)))
        return index + 1
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d }

    /// The first place of a byte in a range.
    @inline(__always)
    private static func place(of byte: UInt8, in bytes: Bytes, from start: Int, to end: Int? = nil) -> Int? {
        let end = end ?? bytes.count
        let place = bytes.place(of: byte, from: start, to: end)
        return place < end ? place : nil
    }
}
