/// Where a page shows that a service keeps its comments.
struct ExternalMarks {
    /// A mark that was found.
    struct Evidence {
        /// The number of the service in ``ExternalSystem/all``.
        var system: Int
        var node: Int
        var strength: Strength
    }

    /// How much a mark says, the least first.
    enum Strength: Int, Comparable {
        case companion, shared, meta, code, element

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    private enum Kind {
        case label, source, code, shared, meta, companion
    }

    /// The words of all marks, looked for at once.
    private static let table: (scanner: WordScanner, marks: [(system: Int, kind: Kind, length: Int)]) = {
        var words: [String] = []
        var marks: [(system: Int, kind: Kind, length: Int)] = []
        for (number, system) in ExternalSystem.all.enumerated() {
            for mark in system.marks {
                let (word, kind): (String, Kind)
                switch mark {
                case .label(let text): (word, kind) = (text, .label)
                case .source(let text): (word, kind) = (text, .source)
                case .code(let text): (word, kind) = (text, .code)
                case .shared(let text): (word, kind) = (text, .shared)
                case .meta(let text): (word, kind) = (text, .meta)
                case .companion(let text): (word, kind) = (text, .companion)
                case .element, .attribute: continue
                }
                words.append(word)
                marks.append((number, kind, word.utf8.count))
            }
        }
        return (WordScanner(words), marks)
    }()

    private static let elements: [(name: String, system: Int)] = ExternalSystem.all.enumerated().flatMap { number, system in
        system.marks.compactMap { mark in if case .element(let name) = mark { (name, number) } else { nil } }
    }

    private static let attributes: [(name: String, value: String?, system: Int)] = ExternalSystem.all.enumerated().flatMap { number, system in
        system.marks.compactMap { mark in if case .attribute(let name, let value) = mark { (name, value, number) } else { nil } }
    }

    /// The marks of a page, in its order. One scan over its bytes, and one pass over its nodes if there is anything to place.
    static func find(_ tree: HTMLTree) -> [Evidence] {
        let hits = tree.bytes.withUnsafeBufferPointer { table.scanner.hits(in: $0) }
        var names: [(number: UInt16, system: Int)] = []
        for element in elements {
            if let number = tree.otherNames.firstIndex(of: element.name) { names.append((UInt16(clamping: number), element.system)) }
        }
        let present = attributes.compactMap { attribute in
            tree.attributeName(attribute.name).map { (name: $0, value: attribute.value, system: attribute.system) }
        }
        guard !hits.isEmpty || !names.isEmpty || !present.isEmpty else { return [] }
        var found: [Evidence] = []
        var hit = 0
        for node in 1..<tree.count {
            let record = tree.records[node]
            if record.tag == .text {
                let end = Int(record.start + record.count)
                while hit < hits.count, hits[hit].start < end {
                    if hits[hit].start >= record.start, isCode(tree, node) { addCode(hits[hit], node, to: &found) }
                    hit += 1
                }
                continue
            }
            guard record.count > 0 else {
                if record.tag == .other { addElement(record, node, names, to: &found) }
                continue
            }
            for index in Int(record.start)..<Int(record.start + record.count) {
                let attribute = tree.attributes[index]
                let range = Int(attribute.start)..<Int(attribute.start + attribute.count)
                while hit < hits.count, hits[hit].start < range.upperBound {
                    if hits[hit].start >= range.lowerBound { addAttribute(hits[hit], attribute, range, tree, node, to: &found) }
                    hit += 1
                }
                for wanted in present where wanted.name == attribute.name {
                    if let value = wanted.value, !tree.bytes[range].elementsEqual(value.utf8) { continue }
                    found.append(Evidence(system: wanted.system, node: node, strength: .element))
                }
            }
            if record.tag == .other { addElement(record, node, names, to: &found) }
        }
        return found
    }

    /// Whether a text is the code of a script and not data or a template.
    private static func isCode(_ tree: HTMLTree, _ node: Int) -> Bool {
        let parent = Int(tree.records[node].parent)
        guard tree.records[parent].tag == .script else { return false }
        guard let type = tree.attribute(.type, of: parent)?.lowercased() else { return true }
        return !ByteSearch.contains(type, "json") && !ByteSearch.contains(type, "template") && !ByteSearch.contains(type, "html")
    }

    private static func addElement(
        _ record: HTMLTree.Record, _ node: Int, _ names: [(number: UInt16, system: Int)], to found: inout [Evidence]
    ) {
        for name in names where name.number == record.otherName {
            found.append(Evidence(system: name.system, node: node, strength: .element))
        }
    }

    private static func addCode(_ hit: WordScanner.Hit, _ node: Int, to found: inout [Evidence]) {
        let mark = table.marks[hit.word]
        switch mark.kind {
        case .code: found.append(Evidence(system: mark.system, node: node, strength: .code))
        case .shared: found.append(Evidence(system: mark.system, node: node, strength: .shared))
        case .label, .source, .meta, .companion: return
        }
    }

    /// Whether a class or id is a word, or the word with a number behind it.
    private static func isToken(_ word: Range<Int>, _ tree: HTMLTree, _ attribute: Range<Int>) -> Bool {
        guard word.lowerBound == attribute.lowerBound || tree.bytes[word.lowerBound - 1] <= 0x20 else { return false }
        let end = word.upperBound
        if end >= attribute.upperBound || tree.bytes[end] <= 0x20 { return true }
        return tree.bytes[end] == 0x2d && end + 1 < attribute.upperBound && tree.bytes[end + 1] &- 0x30 < 10
    }

    private static func addAttribute(
        _ hit: WordScanner.Hit, _ attribute: HTMLTree.Attribute, _ range: Range<Int>, _ tree: HTMLTree, _ node: Int,
        to found: inout [Evidence]
    ) {
        let mark = table.marks[hit.word]
        let tag = tree.records[node].tag
        switch mark.kind {
        case .label, .companion:
            guard attribute.name == .class || attribute.name == .id, isToken(hit.start..<hit.start + mark.length, tree, range) else { return }
            found.append(Evidence(system: mark.system, node: node, strength: mark.kind == .label ? .element : .companion))
        case .source, .shared:
            guard tag == .script || tag == .iframe, attribute.name != .class, attribute.name != .id else { return }
            found.append(Evidence(system: mark.system, node: node, strength: mark.kind == .source ? .element : .shared))
        case .meta:
            guard tag == .meta, attribute.name == .name || attribute.name == .property, range.count == mark.length else { return }
            found.append(Evidence(system: mark.system, node: node, strength: .meta))
        case .code: return
        }
    }
}
