internal import BroadsheetCore

/// Gathers the events of a parser into a tree, and stops at the limits.
struct HTMLTreeBuilder {
    private(set) var records: [HTMLTree.Record] = []
    private(set) var attributes: [HTMLTree.Attribute] = []
    private(set) var bytes: [UInt8] = []
    private(set) var reached: Set<LimitReached> = []
    /// Where the pieces of text stand; noted only where the parser says from where to where a text goes.
    private var textRanges: [Range<UInt32>] = []

    private var runs: SkeletonRuns
    private var tagNames: NameTable
    private var attributeNames: NameTable
    private var open: [Int32] = [0]
    /// How many elements are open that were not entered since they stand too deep.
    private var unentered = 0
    private let limits: Limits
    private let maximumDepth: Int

    /// A limit that cut something off.
    enum LimitReached {
        case nodes, depth, attributes, work
    }

    private static let knownTags = NameTable(HTMLTag.names)
    private static let knownAttributes = NameTable(HTMLAttributeName.names)

    /// - Parameters:
    ///   - pageSize: The bytes of the page, by which room is made.
    ///   - runs: What characters of the parser's texts stand for.
    init(limits: Limits, pageSize: Int, runs: SkeletonRuns = SkeletonRuns()) {
        self.limits = limits
        self.runs = runs
        maximumDepth = max(1, limits.depth)
        tagNames = Self.knownTags
        attributeNames = Self.knownAttributes
        records.reserveCapacity(pageSize / 32 + 16)
        attributes.reserveCapacity(pageSize / 48 + 16)
        bytes.reserveCapacity(pageSize)
        records.append(HTMLTree.Record(tag: .document, parent: -1, start: 0, count: 0))
    }

    /// Whether there is room for another node.
    private mutating func hasRoom() -> Bool {
        if records.count < limits.nodes { return true }
        reached.insert(.nodes)
        return false
    }

    mutating func startElement(_ name: UnsafeRawBufferPointer, _ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
        guard unentered == 0, open.count <= maximumDepth, hasRoom() else {
            if open.count > maximumDepth {
                reached.insert(.depth)
                separateWords()
            }
            unentered += 1
            return
        }
        let number = tagNames.number(of: name)
        let tag: HTMLTag = number < HTMLTag.names.count ? HTMLTag(rawValue: UInt8(number)) ?? .other : .other
        closeHead(before: tag)
        var record = HTMLTree.Record(
            tag: tag, parent: open[open.count - 1], start: UInt32(attributes.count), count: 0)
        if record.tag == .other { record.otherName = UInt16(clamping: max(0, number - HTMLTag.names.count)) }
        if var pair = pairs {
            while let attributeName = pair[0] {
                append(attributeName, value: pair[1])
                record.count += 1
                pair += 2
            }
        }
        if Self.isVoid(record.tag) {
            // The parser may not know that nothing can stand inside these. What follows goes to the element around them.
            record.end = Int32(records.count + 1)
            open.append(open[open.count - 1])
        } else {
            open.append(Int32(records.count))
        }
        records.append(record)
    }

    private static let headContent: HTMLTagSet = [.title, .meta, .link, .script, .style, .base, .noscript, .template]

    /// Ends the head of a page before an element that cannot stand in it. The parser does so too, but only for the elements of HTML 4; a page without
    /// `body` tags would be in its head from its first `article` or `main` on.
    private mutating func closeHead(before tag: HTMLTag) {
        let last = open.count - 1
        let head = Int(open[last])
        guard records[head].tag == .head, !Self.headContent.contains(tag) else { return }
        records[head].end = Int32(records.count)
        open[last] = records[head].parent
    }

    private static func isVoid(_ tag: HTMLTag) -> Bool { tag == .source || tag == .track || tag == .wbr || tag == .embed }

    /// Keeps the words of elements that are not entered apart.
    private mutating func separateWords() {
        if bytes.last != 0x20, let last = records.last, last.tag == .text, last.parent == open[open.count - 1] {
            bytes.append(0x20)
            records[records.count - 1].count += 1
        }
    }

    private mutating func append(_ name: UnsafePointer<UInt8>, value: UnsafePointer<UInt8>?) {
        let number = attributeNames.number(of: UnsafeRawBufferPointer(start: name, count: Self.length(of: name)))
        let start = UInt32(bytes.count)
        if let value { append(UnsafeBufferPointer(start: value, count: Self.length(of: value))) }
        // More names than the number holds are not told apart; no page of people has that many.
        attributes.append(
            HTMLTree.Attribute(
                name: HTMLAttributeName(rawValue: UInt16(clamping: number)), start: start, count: UInt32(bytes.count) - start))
    }

    mutating func endElement() {
        if unentered > 0 {
            unentered -= 1
            return
        }
        guard open.count > 1, let node = open.popLast() else { return }
        records[Int(node)].end = Int32(records.count)
    }

    /// - Parameter range: Where the text stands in the page, if that is to be noted.
    mutating func characters(_ text: UnsafeBufferPointer<UInt8>, at range: Range<UInt32>? = nil) {
        let parent = open[open.count - 1]
        let last = records.count - 1
        if records[last].tag != .text || records[last].parent != parent {
            guard hasRoom() else { return }
            records.append(
                HTMLTree.Record(tag: .text, parent: parent, end: Int32(records.count + 1), start: UInt32(bytes.count), count: 0))
        }
        append(text)
        let node = records.count - 1
        records[node].count = UInt32(bytes.count) - records[node].start
        if let range { note(range, of: node, text) }
    }

    @inline(__always)
    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        if runs.isEmpty { bytes.append(contentsOf: text) } else { runs.expand(text, into: &bytes) }
    }

    /// Notes from where to where a piece of text goes that may come in several parts. White space at its ends does not count, since there can be
    /// comments and stray tags between it and the words.
    private mutating func note(_ range: Range<UInt32>, of node: Int, _ text: UnsafeBufferPointer<UInt8>) {
        guard !TextSqueezer.isBlank(text) else { return }
        if textRanges.count <= node {
            while textRanges.count < node { textRanges.append(0..<0) }
            textRanges.append(range)
        } else {
            textRanges[node] = textRanges[node].lowerBound..<max(textRanges[node].lowerBound, range.upperBound)
        }
    }

    mutating func stopForWork() { reached.insert(.work) }

    mutating func stopForAttributes() { reached.insert(.attributes) }

    /// Closes what is open and gives the tree.
    consuming func finish() -> HTMLTree {
        while let node = open.popLast() {
            records[Int(node)].end = Int32(records.count)
        }
        return HTMLTree(
            records: records, attributes: attributes, bytes: bytes, otherNames: Array(tagNames.names.dropFirst(HTMLTag.names.count)),
            attributeNames: attributeNames, textRanges: textRanges)
    }

    @inline(__always)
    private static func length(of text: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while text[count] != 0 { count += 1 }
        return count
    }
}
