internal import BroadsheetCore

/// Goes through one plain record, and writes down what is in it.
///
/// Text that stands in the record as it is meant is not copied: its place is one in the record. What had to be put together is kept behind the record, in
/// ``mended``, and its place is counted on from the record's end.
struct PlainRecordWalk {
    private(set) var nodes: [XMLRecord.Node] = []
    private(set) var attributes: [XMLRecord.Attribute] = []
    private(set) var mended: [UInt8] = []

    private let limits: Limits
    private var open: [(node: Int, nameStart: Int, nameCount: Int)] = []
    private var isInText = false
    private var isOutline = false
    private var holdsReturns = true
    /// The numbers of names that no element in the record may have.
    private var excluded: (Int32, Int32) = (-1, -1)
    /// Where the text that was put together begins.
    private var end = 0

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
        mended.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        isInText = false
        self.isOutline = isOutline
        self.excluded = excluded
        end = bytes.count
        if !isOutline {
            guard PlainCharacters.areAllowed(bytes) else { return nil }
            holdsReturns = bytes.place(of: 0x0d, from: 0) < bytes.count
            nodes.reserveCapacity(bytes.count / 40 + 4)
        }
        var index = 0
        while index < bytes.count {
            let mark = Self.mark(in: bytes, from: index)
            if mark > index {
                guard !open.isEmpty, isOutline || takeText(bytes, index..<mark) else { return nil }
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

    /// The next `<`; the end of the text when there is none.
    @inline(__always)
    private static func mark(in bytes: Bytes, from start: Int) -> Int {
        // Between most tags nothing stands, or a line break.
        let near = min(start + 4, bytes.count)
        var index = start
        while index < near {
            if bytes[index] == UInt8(ascii: "<") { return index }
            index += 1
        }
        return bytes.place(of: UInt8(ascii: "<"), from: index)
    }

    // MARK: Text

    private mutating func takeText(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        // The white space between two tags.
        while index < range.upperBound, bytes[index] == 0x20 || bytes[index] == 0x0a || bytes[index] == 0x09 { index += 1 }
        if index == range.upperBound { return add(bytes, range) }
        if holdsSectionEnd(bytes, range) { return false }
        index = range.lowerBound
        while index < range.upperBound {
            let mark = bytes.place(of: UInt8(ascii: "&"), from: index, to: range.upperBound)
            guard addLines(bytes, index..<mark) else { return false }
            if mark == range.upperBound { return true }
            guard beginMended(bytes) else { return false }
            let old = mended.count
            guard let end = PlainCharacters.append(referenceAt: mark, in: bytes, to: &mended), end <= range.upperBound else { return false }
            nodes[nodes.count - 1].count += UInt32(mended.count - old)
            index = end
        }
        return true
    }

    /// Adds bytes to the text that goes on, or begins one with them; false at the limit.
    private mutating func add(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        guard isInText else {
            guard nodes.count < limits.nodes else { return false }
            nodes.append(XMLRecord.Node(name: -1, end: Int32(nodes.count + 1), start: UInt32(range.lowerBound), count: UInt32(range.count)))
            isInText = true
            return true
        }
        if range.isEmpty { return true }
        guard beginMended(bytes) else { return false }
        mended.append(contentsOf: bytes[range])
        nodes[nodes.count - 1].count += UInt32(range.count)
        return true
    }

    /// Sees to it that the text that goes on, or one that begins, ends ``mended``; false at the limit.
    private mutating func beginMended(_ bytes: Bytes) -> Bool {
        if !isInText {
            guard nodes.count < limits.nodes else { return false }
            nodes.append(XMLRecord.Node(name: -1, end: Int32(nodes.count + 1), start: UInt32(end + mended.count), count: 0))
            isInText = true
            return true
        }
        let last = nodes[nodes.count - 1]
        let (start, count) = (Int(last.start), Int(last.count))
        if start < end {
            nodes[nodes.count - 1].start = UInt32(end + mended.count)
            mended.append(contentsOf: bytes[start..<start + count])
        }
        return true
    }

    /// Whether `]]>` stands in a text, where it is not allowed.
    private func holdsSectionEnd(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        PlainCharacters.sectionEnd(in: bytes, from: range.lowerBound, to: range.upperBound) != nil
    }

    /// A section of character data; `nil` for a comment or declaration.
    private mutating func section(_ bytes: Bytes, _ start: Int) -> Int? {
        let opening: StaticString = "<![CDATA["
        let content = start + opening.utf8CodeUnitCount
        guard !open.isEmpty, content + 3 <= bytes.count, bytes.holds(opening, at: start),
            let end = PlainCharacters.sectionEnd(in: bytes, from: content, to: bytes.count)
        else { return nil }
        guard isOutline || addLines(bytes, content..<end) else { return nil }
        return end + 3
    }

    /// Adds text with each line break as one line feed; false when a carriage return stands alone.
    private mutating func addLines(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        guard holdsReturns else { return add(bytes, range) }
        var index = range.lowerBound
        while case let found = bytes.place(of: 0x0d, from: index, to: range.upperBound), found < range.upperBound {
            guard found + 1 < range.upperBound, bytes[found + 1] == 0x0a, add(bytes, index..<found) else { return false }
            index = found + 1
        }
        return add(bytes, index..<range.upperBound)
    }

    // MARK: Tags

    private mutating func endTag(_ bytes: Bytes, _ start: Int) -> Int? {
        guard let last = open.popLast() else { return nil }
        var index = start + 2 + last.nameCount
        guard index < bytes.count else { return nil }
        for offset in 0..<last.nameCount where bytes[start + 2 + offset] != bytes[last.nameStart + offset] { return nil }
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
        guard attributes.count - first < min(limits.attributes, 64) else { return nil }
        for other in first..<attributes.count where attributes[other].name == meaning.name { return nil }
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else { return nil }
        let quote = bytes[index]
        index += 1
        let valueStart = index
        while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "&") {
            if bytes[index] < 0x20 || bytes[index] == UInt8(ascii: "<") { return nil }
            index += 1
        }
        guard index < bytes.count else { return nil }
        var value = (start: valueStart, count: index - valueStart)
        if bytes[index] != quote {
            let mendedStart = mended.count
            mended.append(contentsOf: bytes[valueStart..<index])
            guard let valueEnd = mend(bytes, index, quote) else { return nil }
            index = valueEnd
            value = (end + mendedStart, mended.count - mendedStart)
        }
        attributes.append(
            XMLRecord.Attribute(
                name: meaning.name, namespace: meaning.ofAttribute, start: UInt32(value.start), count: UInt32(value.count)))
        return index + 1
    }

    /// Adds the rest of an attribute's value from its first reference on to ``mended``.
    ///
    /// - Returns: The place of the quote that ends it.
    private mutating func mend(_ bytes: Bytes, _ start: Int, _ quote: UInt8) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] != quote {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "<") { return nil }
            if byte == UInt8(ascii: "&") {
                guard let end = PlainCharacters.append(referenceAt: index, in: bytes, to: &mended) else { return nil }
                index = end
            } else {
                mended.append(byte)
                index += 1
            }
        }
        return index < bytes.count ? index : nil
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d }
}
