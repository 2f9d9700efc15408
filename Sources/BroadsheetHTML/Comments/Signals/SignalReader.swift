internal import BroadsheetCore

/// Counts the weak signals of a page in one walk.
struct SignalReader {
    private let tree: HTMLTree
    private let attributes: AttributeRoles
    private let dateAttributes: DateAttributes
    private var dates: CommentDates
    private var labels = LabelCache()
    private var labelMarks = PatternMarks()
    /// What the names of elements say that a site has made up, such as `comment-author`.
    private let ownElements: [LabelTraits]
    /// For each name of an attribute whether an element has it.
    private var usedAttributes: [Bool]

    private var rows: [SignalRow] = []
    private var rowOfNode: [Int32] = []
    private var traits: [LabelTraits]
    private var marks: [PageSignals.DateMark] = []
    private var texts: [Int32] = []

    private var row = SignalRow()
    /// Whether anything was counted since the last row.
    private var isRowNew = true
    /// Where the innermost link, the part without reading text, and the last date end.
    private var linkEnd = 0
    private var mutedEnd = 0
    private var coveredEnd = 0
    private var headingEnd = 0
    /// Where a menu ends: nobody comments in there.
    private var navigationEnd = 0
    /// The last short text, such as the label before a date, and what it says of dates behind it.
    private var label = (node: -9, isOfOtherDate: false)

    /// The longest text that can be a control, a date or a name, in bytes.
    private static let shortText = 160
    /// How many nodes a small element holds.
    private static let smallElement = 12

    private init(_ tree: HTMLTree, dates: CommentDates) {
        self.tree = tree
        self.dates = dates
        attributes = AttributeRoles(tree)
        dateAttributes = DateAttributes(tree)
        usedAttributes = [Bool](repeating: false, count: tree.attributeNames.names.count)
        ownElements = tree.otherNames.map { name in
            var name = name
            return name.utf8.contains(UInt8(ascii: "-")) ? name.withUTF8 { LabelMatcher.shared.traits(of: $0) } : []
        }
        rowOfNode.reserveCapacity(tree.count + 1)
        traits = [LabelTraits](repeating: [], count: tree.count)
    }

    /// Reads a page. Linear in its size.
    static func read(_ tree: HTMLTree, dates: CommentDates) -> PageSignals {
        var reader = SignalReader(tree, dates: dates)
        tree.bytes.withUnsafeBufferPointer { reader.walk($0) }
        return PageSignals(
            rows: reader.rows, rowOfNode: reader.rowOfNode, traits: reader.traits, dates: reader.marks, texts: reader.texts,
            attributes: reader.attributes,
            marks: reader.labelMarks)
    }

    private mutating func walk(_ bytes: UnsafeBufferPointer<UInt8>) {
        var node = 0
        while node < tree.count {
            enterRow()
            let record = tree.records[node]
            if record.tag == .text {
                if node >= mutedEnd { readText(node, record, bytes) }
                node += 1
            } else if isUnseen(node, record.tag) {
                // Nothing in it is seen, and nobody's comment stands in it.
                for _ in node + 1..<max(node + 1, Int(record.end)) { enterRow() }
                node = Int(record.end)
            } else {
                if !ElementClass.isWholePage(record.tag) { readElement(node, record, bytes) }
                node += 1
            }
        }
        enterRow()
        for (number, isUsed) in usedAttributes.enumerated() where isUsed {
            labelMarks.insert(PatternMarks.mark(ofAttribute: tree.attributeNames.names[number].utf8))
        }
    }

    private func isUnseen(_ node: Int, _ tag: HTMLTag) -> Bool {
        // What a template holds is seen when a script copies it, or at once where it is the root of a shadow tree.
        if tag == .template { return tree.attribute("shadowrootmode", of: node) == nil && tree.attribute("shadowroot", of: node) == nil }
        return ElementClass.isInvisible(tag) && tag != .textarea && tag != .meta && tag != .input
    }

    /// Notes what was counted before the next node.
    @inline(__always)
    private mutating func enterRow() {
        if isRowNew {
            rows.append(row)
            isRowNew = false
        }
        rowOfNode.append(Int32(rows.count - 1))
    }

    @inline(__always)
    private mutating func add(_ signal: PageSignal, _ count: Int = 1) {
        row.add(signal, count)
        isRowNew = true
    }

    private mutating func readText(_ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>) {
        let text = Self.trimmed(UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]))
        guard !text.isEmpty else { return }
        var characters = 0
        for byte in text where byte & 0xc0 != 0x80 { characters += 1 }
        texts.append(Int32(node))
        add(.characters, characters)
        if node < linkEnd {
            add(.linkCharacters, characters)
            if characters > 35 { add(.headlineLinks) }
        }
        if characters > 40 { add(.marks, Self.sentenceMarks(in: text)) }
        var isOfOtherDate = false
        if text.count <= Self.shortText, characters <= 90, node >= navigationEnd {
            isOfOtherDate = readShortText(node, text, characters)
        }
        label = (node, isOfOtherDate && characters < 30)
    }

    /// Whether the text speaks of a date that is no comment's.
    private mutating func readShortText(_ node: Int, _ text: UnsafeBufferPointer<UInt8>, _ characters: Int) -> Bool {
        let words = CountHints.read(text)
        if words.hasWord { add(.wordTexts) }
        if words.hasCount { add(.countTexts) }
        let first = FirstWord(of: text)
        if first.contains(.control), ControlWords.isControl(text) {
            add(.controls, 2)
            add(.controlCharacters, characters)
            return false
        }
        if first.contains(.saying), ControlWords.isSaying(text) {
            add(.sayings)
            return false
        }
        let mayBeDate = node >= coveredEnd && (first.contains(.date) || DigitSearch.hasDigit(text))
        let kind = mayBeDate ? dates.kind(of: text) : nil
        switch kind {
        case .later:
            add(.otherDates)
            return true
        case .some:
            if label.isOfOtherDate, node - label.node <= 4 {
                add(.otherDates)
            } else {
                add(.dates)
                marks.append(PageSignals.DateMark(node: Int32(node), isMachineReadable: false))
            }
        case nil:
            if characters <= 40, CommenterName.isLikeName(text) { add(.names) }
        }
        return first.contains(.date) && dates.isLaterLabel(text)
    }

    private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = text.count
        while start < end, isSpace(text, start) { start += text[start] <= 0x20 ? 1 : 2 }
        while end > start {
            if text[end - 1] <= 0x20 {
                end -= 1
            } else if end - start >= 2, text[end - 1] == 0xa0, text[end - 2] == 0xc2 {
                end -= 2
            } else {
                break
            }
        }
        return UnsafeBufferPointer(rebasing: text[start..<end])
    }

    /// Whether white space begins here: ASCII, or a no-break space.
    private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        text[index] <= 0x20 || text[index] == 0xc2 && index + 1 < text.count && text[index + 1] == 0xa0
    }

    private static func sentenceMarks(in text: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): count += 1
            // 、 and 。, ！, ，, ？
            case 0xe3 where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0x81 || text[index + 2] == 0x82):
                count += 1
            case 0xef where index + 2 < text.count && text[index + 1] == 0xbc && [0x81, 0x8c, 0x9f].contains(text[index + 2]): count += 1
            default: break
            }
            index += 1
        }
        return count
    }
}

extension SignalReader {
    private mutating func readElement(_ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>) {
        let end = Int(record.end)
        var found = readAttributes(node, record, bytes)
        if record.tag == .other, Int(record.otherName) < ownElements.count {
            found.traits.formUnion(ownElements[Int(record.otherName)])
        }
        traits[node] = found.traits
        switch record.tag {
        case .textarea:
            add(.textAreas)
            mutedEnd = max(mutedEnd, end)
            return
        case .form: muteCommentForm(node, end)
        case .nav: navigationEnd = max(navigationEnd, end)
        case .a:
            linkEnd = max(linkEnd, end)
            if node < headingEnd { add(.linkedHeadings) }
        case .img: add(found.isAvatar ? .avatars : .images)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            add(.headings)
            headingEnd = end
        case .p, .br, .blockquote: add(.paragraphs)
        case .input: add(.inputs)
        default: break
        }
        let isSmall = end - node <= Self.smallElement
        if found.mayHoldDate, isSmall || record.tag == .time, node >= coveredEnd || record.tag == .time { readDate(node, record, found) }
        if record.tag == .a, isSmall, found.isPermalink { add(.permalinks) }
        if found.isUserLink { add(.userLinks) }
        if isSmall { addSmall(found, record.tag) }
        if found.isNumbered { add(.numbers) }
        if found.traits.contains(.commentCore) { add(.commentWords) }
        if found.traits.contains(.review) { add(.reviewWords) }
        if found.traits.contains(.question) { add(.questionWords) }
    }

    private mutating func addSmall(_ found: ElementFacts, _ tag: HTMLTag) {
        if found.traits.contains(.author) || found.isMarkedAuthor || tag == .cite { add(.authors) }
        if found.traits.contains(.score) { add(.scores) }
        if found.traits.contains(.control) { add(.controls) }
    }

    /// A form for writing is no content. One around half the page is the page's own.
    private mutating func muteCommentForm(_ node: Int, _ end: Int) {
        guard end - node < min(400, tree.count * 3 / 10 + 1) else { return }
        for inner in node..<end where tree.records[inner].tag == .textarea {
            mutedEnd = max(mutedEnd, end)
            return
        }
    }

    private mutating func readDate(_ node: Int, _ record: HTMLTree.Record, _ found: ElementFacts) {
        let read = dates.date(ofAttributesOf: node, in: tree, by: dateAttributes)
        guard read != nil || record.tag == .time else { return }
        let text = read == nil || record.tag == .time || found.traits.contains(.edited) ? tree.squeezedBytes(of: node) : []
        let kind = text.withUnsafeBufferPointer { dates.kind(of: $0) }
        if read == nil, !text.isEmpty, kind == nil { return }
        let isOther =
            found.isModified || found.traits.contains(.edited) || kind == .later || label.isOfOtherDate && node - label.node <= 4
        add(isOther ? .otherDates : .dates)
        if !isOther {
            if read != nil { add(.machineDates) }
            marks.append(PageSignals.DateMark(node: Int32(node), isMachineReadable: read != nil))
        }
        coveredEnd = max(coveredEnd, Int(record.end))
    }
}

/// What the attributes of one element say.
private struct ElementFacts {
    var traits: LabelTraits = []
    var isAvatar = false
    var isPermalink = false
    var isUserLink = false
    var isNumbered = false
    var isMarkedAuthor = false
    var isModified = false
    var mayHoldDate = false
}

extension SignalReader {
    private mutating func readAttributes(
        _ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> ElementFacts {
        var facts = ElementFacts()
        facts.mayHoldDate = record.tag == .time
        var width = 0
        var height = 0
        for index in Int(record.start)..<Int(record.start + record.count) {
            let attribute = tree.attributes[index]
            let value = UnsafeBufferPointer(rebasing: bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)])
            usedAttributes[Int(attribute.name.rawValue)] = true
            switch attribute.name {
            case .class, .id:
                facts.traits.formUnion(
                    labels.traits(of: value) {
                        if attribute.name == .id { labelMarks.insert(beginningsOfID: value) }
                        for token in TokenList(value) where attribute.name == .class {
                            labelMarks.insert(PatternMarks.mark(ofClass: token))
                        }
                    })
            case .href where record.tag == .a:
                facts.isPermalink = DiscussionAddress.isPermalink(value)
                facts.isUserLink = facts.isUserLink || DiscussionAddress.isUserPage(value)
            case .rel:
                if Self.holds(value, "author") { facts.isMarkedAuthor = value.count == 6 }
                if record.tag == .a, Self.holds(value, "author") || Self.holds(value, "external nofollow") { facts.isUserLink = true }
            case .itemprop:
                if Self.holds(value, "author") { facts.isMarkedAuthor = true }
                if Self.holds(value, "odified") { facts.isModified = true }
            case .src where record.tag == .img, .alt where record.tag == .img:
                let part = UnsafeBufferPointer(rebasing: value[..<min(value.count, attribute.name == .src ? 200 : 60)])
                if labels.traits(of: part).contains(.avatar) { facts.isAvatar = true }
            case .width: width = Self.pixels(value)
            case .height: height = Self.pixels(value)
            default: break
            }
            let role = attributes[attribute.name]
            if role.isEmpty { continue }
            if role.contains(.identifier), !facts.isNumbered {
                facts.isNumbered = NumberedName.tells(value, isOwnName: attribute.name == .id || attribute.name == .name)
            }
            if role.contains(.date), !facts.mayHoldDate { facts.mayHoldDate = Self.mayHoldDate(attribute.name, record.tag, value) }
        }
        if record.tag == .img, facts.traits.contains(.avatar) || width == height && (16...130).contains(width) { facts.isAvatar = true }
        return facts
    }

    private static let titledDates: HTMLTagSet = [.abbr, .span, .a, .div, .b, .other, .small, .em, .i, .p, .li, .td, .time, .label]

    /// Titles and labels hold anything; only short ones with a digit on elements for text can be dates.
    private static func mayHoldDate(_ name: HTMLAttributeName, _ tag: HTMLTag, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard value.count <= 80, value.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        switch name {
        case .content: return tag == .meta
        case .title, .ariaLabel: return value.count < 60 && titledDates.contains(tag)
        default: return true
        }
    }

    private static func holds(_ value: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard value.count >= count else { return false }
        for start in 0...value.count - count {
            var offset = 0
            while offset < count, value[start + offset] == word.utf8Start[offset] { offset += 1 }
            if offset == count { return true }
        }
        return false
    }

    private static func pixels(_ value: UnsafeBufferPointer<UInt8>) -> Int {
        guard value.count <= 5 else { return 0 }
        var number = 0
        for byte in value {
            guard byte &- 0x30 < 10 else { break }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }
}
