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
        case source, code, shared
    }

    private let tree: HTMLTree
    private var found: [Evidence] = []
    private var hits: [WordScanner.Hit] = []

    /// The marks of a page, in its order. One scan over its scripts and one pass over its nodes.
    ///
    /// - Parameter labelled: The elements whose class or id has a word that services use.
    static func find(_ tree: HTMLTree, labelled: [Int]) -> [Evidence] {
        var marks = ExternalMarks(tree: tree)
        marks.readLabels(labelled)
        marks.readNodes()
        marks.found.sort { ($0.node, $0.system) < ($1.node, $1.system) }
        return marks.found
    }

    private init(tree: HTMLTree) { self.tree = tree }

    // MARK: Classes and ids

    private static let labels: WordTable = {
        var words: [(String, Int)] = []
        for (number, system) in ExternalSystem.all.enumerated() {
            for mark in system.marks {
                switch mark {
                case .label(let word): words.append((word, number * 2))
                case .companion(let word): words.append((word, number * 2 + 1))
                default: continue
                }
            }
        }
        return WordTable(words)
    }()

    private mutating func readLabels(_ nodes: [Int]) {
        for node in nodes {
            for name in [HTMLAttributeName.class, .id] {
                guard let value = tree.attributeBytes(name, of: node) else { continue }
                for token in value.split(whereSeparator: { $0 <= 0x20 }) {
                    guard let code = Self.labels.value(of: token) ?? Self.labels.value(of: Self.withoutNumber(token)) else { continue }
                    found.append(Evidence(system: code / 2, node: node, strength: code % 2 == 0 ? .element : .companion))
                }
            }
        }
    }

    /// A word without the number behind it: services number the places for comments.
    private static func withoutNumber(_ token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var word = token
        while let last = word.last, last &- 0x30 < 10 { word.removeLast() }
        return word.count < token.count && word.last == 0x2d ? word.dropLast() : token
    }

    // MARK: Elements, attributes, scripts

    private static let scripts: (scanner: WordScanner, marks: [(system: Int, kind: Kind)]) = {
        var words: [String] = []
        var marks: [(system: Int, kind: Kind)] = []
        for (number, system) in ExternalSystem.all.enumerated() {
            for mark in system.marks {
                switch mark {
                case .source(let text): (words, marks) = (words + [text], marks + [(number, .source)])
                case .code(let text): (words, marks) = (words + [text], marks + [(number, .code)])
                case .shared(let text): (words, marks) = (words + [text], marks + [(number, .shared)])
                default: continue
                }
            }
        }
        return (WordScanner(words), marks)
    }()

    private static let elements: [(name: String, system: Int)] = ExternalSystem.all.enumerated().flatMap { number, system in
        system.marks.compactMap { mark in if case .element(let name) = mark { (name, number) } else { nil } }
    }

    private static let attributes: [(name: String, value: String?, system: Int)] = ExternalSystem.all.enumerated().flatMap {
        number, system in
        system.marks.compactMap { mark in if case .attribute(let name, let value) = mark { (name, value, number) } else { nil } }
    }

    private static let metas: [(name: String, system: Int)] = ExternalSystem.all.enumerated().flatMap { number, system in
        system.marks.compactMap { mark in if case .meta(let name) = mark { (name, number) } else { nil } }
    }

    private mutating func readNodes() {
        let elements = Self.elements.compactMap { element in
            tree.otherNames.firstIndex(of: element.name).map { (name: UInt16(clamping: $0), system: element.system) }
        }
        let attributes = Self.attributes.compactMap { attribute in
            tree.attributeName(attribute.name).map { (name: $0, value: attribute.value, system: attribute.system) }
        }
        for node in 1..<tree.count {
            let record = tree.records[node]
            switch record.tag {
            case .script: readScript(node, record)
            case .iframe: readSource(node)
            case .meta: readMeta(node)
            case .other:
                for element in elements where element.name == record.otherName {
                    found.append(Evidence(system: element.system, node: node, strength: .element))
                }
            default: break
            }
            guard !attributes.isEmpty, record.tag != .text else { continue }
            for attribute in attributes {
                guard let range = tree.attributeRange(attribute.name, of: node) else { continue }
                if let value = attribute.value, !tree.bytes[range].elementsEqual(value.utf8) { continue }
                found.append(Evidence(system: attribute.system, node: node, strength: .element))
            }
        }
    }

    private mutating func readMeta(_ node: Int) {
        guard let name = tree.attributeRange(.name, of: node) ?? tree.attributeRange(.property, of: node) else { return }
        for meta in Self.metas where name.count == meta.name.utf8.count && tree.bytes[name].elementsEqual(meta.name.utf8) {
            found.append(Evidence(system: meta.system, node: node, strength: .meta))
        }
    }

    /// The addresses of a script or frame; some wait in attributes of other names until the reader agrees.
    private mutating func readSource(_ node: Int) {
        let record = tree.records[node]
        for index in Int(record.start)..<Int(record.start + record.count) {
            let attribute = tree.attributes[index]
            guard attribute.count > 8, attribute.count < 2000 else { continue }
            scan(Int(attribute.start)..<Int(attribute.start + attribute.count))
            for hit in hits {
                let mark = Self.scripts.marks[hit.word]
                switch mark.kind {
                case .source: found.append(Evidence(system: mark.system, node: node, strength: .element))
                case .shared: found.append(Evidence(system: mark.system, node: node, strength: .shared))
                case .code: continue
                }
            }
        }
    }

    private mutating func readScript(_ node: Int, _ record: HTMLTree.Record) {
        readSource(node)
        guard node + 1 < Int(record.end), isCode(node) else { return }
        for text in node + 1..<Int(record.end) where tree.records[text].tag == .text {
            let record = tree.records[text]
            scan(Int(record.start)..<Int(record.start + record.count))
            for hit in hits {
                let mark = Self.scripts.marks[hit.word]
                switch mark.kind {
                case .code: found.append(Evidence(system: mark.system, node: text, strength: .code))
                case .shared: found.append(Evidence(system: mark.system, node: text, strength: .shared))
                case .source: continue
                }
            }
        }
    }

    private mutating func scan(_ range: Range<Int>) {
        hits.removeAll(keepingCapacity: true)
        tree.bytes.withUnsafeBufferPointer { Self.scripts.scanner.find(in: UnsafeBufferPointer(rebasing: $0[range]), &hits) }
    }

    /// Whether a script holds code and not data or a template.
    private func isCode(_ script: Int) -> Bool {
        guard let type = tree.attribute(.type, of: script)?.lowercased() else { return true }
        return !ByteSearch.contains(type, "json") && !ByteSearch.contains(type, "template") && !ByteSearch.contains(type, "html")
    }
}
