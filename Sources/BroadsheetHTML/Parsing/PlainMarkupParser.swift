internal import BroadsheetCore

/// Parses the pieces of HTML that are as plain as most comments and posts of export files: text, the elements of running text, each closed in its turn, and
/// nothing in which a parser would have to mend anything.
///
/// It gives the tree that libxml2 makes of such a piece, without the `html` and `body` elements that libxml2 puts around, in which no content shows. For
/// anything else it gives nothing.
struct PlainMarkupParser {
    private let limits: Limits
    private var records: [HTMLTree.Record] = []
    private var attributes: [HTMLTree.Attribute] = []
    private var text: [UInt8] = []
    private var attributeNames = Self.knownNames
    private var open: [Int32] = [0]
    /// The paragraph that libxml2 puts around text in front of all elements, up to the first block.
    private var impliedParagraph: Int32 = -1
    private var hasElement = false

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Lines and blocks that hold running text and nothing else.
    private static let lines: HTMLTagSet = [.p, .h1, .h2, .h3, .h4, .h5, .h6]
    /// Blocks that hold lines, other blocks and running text.
    private static let blocks: HTMLTagSet = [.blockquote, .li, .div, .figure, .figcaption]
    private static let lists: HTMLTagSet = [.ul, .ol]
    private static let inlines: HTMLTagSet = [.a, .em, .strong, .b, .i, .u, .s, .del, .ins, .sub, .sup, .small, .code, .span, .cite, .q]
    private static let voids: HTMLTagSet = [.br, .img, .hr]
    /// Elements that end a paragraph.
    private static let ending: HTMLTagSet = [.p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .div, .ul, .ol, .hr]

    private static let knownTags = NameTable(HTMLTag.names)
    private static let knownNames = NameTable(HTMLAttributeName.names)

    init(limits: Limits) { self.limits = limits }

    /// The tree of a piece of HTML in UTF-8; `nil` when it is not plain. Linear in its length.
    mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLTree? {
        text.reserveCapacity(bytes.count)
        records.reserveCapacity(bytes.count / 64 + 8)
        records.append(HTMLTree.Record(tag: .document, parent: -1, start: 0, count: 0))
        var index = 0
        while index < bytes.count {
            let mark = bytes.place(of: UInt8(ascii: "<"), from: index)
            if mark > index, !takeText(bytes, index..<mark) { return nil }
            guard mark < bytes.count else { break }
            guard records.count + 4 < limits.nodes, let end = tag(bytes, mark) else { return nil }
            index = end
        }
        closeImpliedParagraph()
        guard open.count == 1 else { return nil }
        records[0].end = Int32(records.count)
        return HTMLTree(records: records, attributes: attributes, bytes: text, otherNames: [], attributeNames: attributeNames)
    }

    // MARK: Text

    /// Adds a text, which goes on with the one before it when nothing but a comment stands between them.
    private mutating func takeText(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        if !hasElement, open.count == 1 {
            if bytes[range].allSatisfy(PlainCharacters.isBlank) { return true }
            impliedParagraph = Int32(records.count)
            records.append(HTMLTree.Record(tag: .p, parent: 0, start: 0, count: 0))
            open.append(impliedParagraph)
        }
        let parent = open[open.count - 1]
        let last = records.count - 1
        // Lists hold nothing but items.
        if Self.lists.contains(records[Int(parent)].tag) { return bytes[range].allSatisfy(PlainCharacters.isBlank) }
        if records[last].tag != .text || records[last].parent != parent {
            guard records.count + 4 < limits.nodes else { return false }
            records.append(
                HTMLTree.Record(tag: .text, parent: parent, end: Int32(records.count + 1), start: UInt32(text.count), count: 0))
        }
        guard append(bytes, range) else { return false }
        let node = records.count - 1
        records[node].count = UInt32(text.count) - records[node].start
        return true
    }

    /// Adds characters with their references resolved; false when there are others than every parser knows, or control characters.
    private mutating func append(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let mark = bytes.place(of: UInt8(ascii: "&"), from: index, to: range.upperBound)
            guard !PlainCharacters.hasControl(bytes, index..<mark) else { return false }
            text.append(contentsOf: bytes[index..<mark])
            if mark == range.upperBound { break }
            guard let (scalar, end) = PlainCharacters.reference(bytes, at: mark, before: range.upperBound) else { return false }
            UTF8.encode(scalar).map { text.append(contentsOf: $0) }
            index = end
        }
        return true
    }

    // MARK: Tags

    private mutating func tag(_ bytes: Bytes, _ start: Int) -> Int? {
        guard start + 2 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "/"): return endTag(bytes, start)
        case UInt8(ascii: "!"): return comment(bytes, start)
        default: return startTag(bytes, start)
        }
    }

    /// The place behind a comment in which no parser could see another end.
    private func comment(_ bytes: Bytes, _ start: Int) -> Int? {
        let content = start + 4
        guard content + 3 <= bytes.count, bytes[start + 2] == UInt8(ascii: "-"), bytes[start + 3] == UInt8(ascii: "-") else { return nil }
        let end = bytes.place(of: UInt8(ascii: ">"), from: content)
        guard end < bytes.count, end >= content + 3, bytes[end - 1] == UInt8(ascii: "-"), bytes[end - 2] == UInt8(ascii: "-"),
            bytes.place(of: UInt8(ascii: "<"), from: content, to: end) == end, !PlainCharacters.hasControl(bytes, content..<end)
        else { return nil }
        // Two hyphens within the comment.
        var index = bytes.place(of: UInt8(ascii: "-"), from: content, to: end - 2)
        while index < end - 2 {
            if bytes[index + 1] == UInt8(ascii: "-") { return nil }
            index = bytes.place(of: UInt8(ascii: "-"), from: index + 1, to: end - 2)
        }
        return end + 1
    }

    private mutating func endTag(_ bytes: Bytes, _ start: Int) -> Int? {
        guard open.count > 1 else { return nil }
        let node = Int(open[open.count - 1])
        let end = bytes.place(of: UInt8(ascii: ">"), from: start + 2)
        if node == Int(impliedParagraph) { return nil }
        guard end < bytes.count, Self.tag(bytes, start + 2..<end) == records[node].tag else { return nil }
        open.removeLast()
        records[node].end = Int32(records.count)
        return end + 1
    }

    private static func tag(_ bytes: Bytes, _ name: Range<Int>) -> HTMLTag? {
        guard !name.isEmpty, name.count <= 10 else { return nil }
        return knownTags.existingNumber(of: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[name])).flatMap {
            HTMLTag(rawValue: UInt8($0))
        }
    }

    private mutating func startTag(_ bytes: Bytes, _ start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count, bytes[index] &- 0x61 < 26 || bytes[index] &- 0x30 < 10 { index += 1 }
        guard let tag = Self.tag(bytes, start + 1..<index) else { return nil }
        hasElement = true
        if Self.ending.contains(tag) { closeImpliedParagraph() }
        guard mayStand(tag) else { return nil }
        let node = records.count
        records.append(HTMLTree.Record(tag: tag, parent: open[open.count - 1], start: UInt32(attributes.count), count: 0))
        let isVoid = Self.voids.contains(tag)
        while true {
            let gap = index
            while index < bytes.count, PlainCharacters.isBlank(bytes[index]) { index += 1 }
            guard index < bytes.count else { return nil }
            if bytes[index] == UInt8(ascii: ">") { break }
            if isVoid, bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ">") {
                index += 1
                break
            }
            guard index > gap, let end = attribute(bytes, index, of: node) else { return nil }
            index = end
        }
        if isVoid { records[node].end = Int32(node + 1) } else { open.append(Int32(node)) }
        return index + 1
    }

    private mutating func closeImpliedParagraph() {
        guard impliedParagraph >= 0, open[open.count - 1] == impliedParagraph else { return }
        open.removeLast()
        records[Int(impliedParagraph)].end = Int32(records.count)
    }

    /// Whether an element can stand in the open one without a parser closing that, and is none that it has to look at more closely.
    private func mayStand(_ tag: HTMLTag) -> Bool {
        // What libxml2 puts around counts too.
        guard open.count + 4 < limits.depth else { return false }
        let parent = records[Int(open[open.count - 1])].tag
        if tag == .li { return Self.lists.contains(parent) }
        if Self.lists.contains(parent) { return false }
        if Self.inlines.contains(tag) || tag == .br || tag == .img {
            // A link in a link closes it.
            return tag != .a || !open.contains { records[Int($0)].tag == .a }
        }
        guard parent == .document || Self.blocks.contains(parent) || open[open.count - 1] == impliedParagraph else { return false }
        return Self.lines.contains(tag) || Self.blocks.contains(tag) || Self.lists.contains(tag) || tag == .hr
    }

    private mutating func attribute(_ bytes: Bytes, _ start: Int, of node: Int) -> Int? {
        var index = start
        while index < bytes.count,
            bytes[index] &- 0x61 < 26 || index > start && (bytes[index] == UInt8(ascii: "-") || bytes[index] &- 0x30 < 10)
        {
            index += 1
        }
        guard index > start, index + 2 < bytes.count, bytes[index] == UInt8(ascii: "="), records[node].count < min(limits.attributes, 32),
            bytes[index + 1] == UInt8(ascii: "\"") || bytes[index + 1] == UInt8(ascii: "'")
        else { return nil }
        let number = attributeNames.number(of: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<index]))
        let name = HTMLAttributeName(rawValue: UInt16(clamping: number))
        let first = Int(records[node].start)
        guard !attributes[first...].contains(where: { $0.name == name }) else { return nil }
        let value = index + 2..<bytes.place(of: bytes[index + 1], from: index + 2)
        guard value.upperBound < bytes.count,
            bytes.place(of: UInt8(ascii: "<"), from: value.lowerBound, to: value.upperBound) == value.upperBound
        else { return nil }
        let old = text.count
        guard append(bytes, value) else { return nil }
        attributes.append(HTMLTree.Attribute(name: name, start: UInt32(old), count: UInt32(text.count - old)))
        records[node].count += 1
        return value.upperBound + 1
    }
}
