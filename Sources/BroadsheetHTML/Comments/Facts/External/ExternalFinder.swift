internal import BroadsheetCore

/// Tells which service keeps the comments of a page, and under which names.
struct ExternalFinder {
    private let tree: HTMLTree
    private let links: LinkResolver

    /// Names shorter than this are too common to be looked for in scripts that have nothing else to do with the service.
    private static let distinctiveLength = 10
    /// How many nodes behind its element the script of a service can stand.
    private static let scriptDistance = 12

    /// - Parameter labelled: The elements whose class or id has a word that services use.
    static func find(_ tree: HTMLTree, labelled: [Int], links: LinkResolver) -> ExternalDiscussion? {
        let evidence = ExternalMarks.find(tree, labelled: labelled)
        guard !evidence.isEmpty else { return nil }
        let finder = ExternalFinder(tree: tree, links: links)
        var systems: [(system: Int, strength: ExternalMarks.Strength)] = []
        for mark in evidence {
            if let place = systems.firstIndex(where: { $0.system == mark.system }) {
                systems[place].strength = max(systems[place].strength, mark.strength)
            } else {
                systems.append((mark.system, mark.strength))
            }
        }
        for strength in [ExternalMarks.Strength.element, .code, .meta, .shared] {
            for (system, best) in systems where best == strength {
                let nodes = evidence.filter { $0.system == system }
                if let found = finder.discussion(ExternalSystem.all[system], nodes, needsIdentifier: strength == .shared) { return found }
            }
        }
        return nil
    }

    private func discussion(
        _ system: ExternalSystem, _ evidence: [ExternalMarks.Evidence], needsIdentifier: Bool
    ) -> ExternalDiscussion? {
        let scripts = scripts(system, evidence)
        var values: [String: String] = [:]
        var isIdentified = false
        for identifier in system.identifiers {
            guard let value = identifier.places.lazy.compactMap({ self.value($0, evidence, scripts) }).first else { continue }
            values[identifier.name] = value
            if identifier.isOfPage { isIdentified = true }
        }
        if needsIdentifier, !isIdentified { return nil }
        return ExternalDiscussion(system: system.name, identifiers: values, link: system.link.flatMap { link($0, values) })
    }

    /// The scripts that speak about a service: those that are marks of it or hold a name that only it uses, and those that follow its element.
    private func scripts(_ system: ExternalSystem, _ evidence: [ExternalMarks.Evidence]) -> [Int] {
        var names: [String] = []
        for identifier in system.identifiers {
            for case .variable(let name) in identifier.places where name.utf8.count >= Self.distinctiveLength { names.append(name) }
        }
        let scanner = names.isEmpty ? nil : WordScanner(names)
        var scripts: [Int] = []
        var marks = evidence.filter { tree.records[$0.node].tag != .meta }.map(\.node)[...]
        var last = -Self.scriptDistance
        for node in 1..<tree.count {
            while let mark = marks.first, mark <= node {
                last = mark
                marks.removeFirst()
            }
            let record = tree.records[node]
            guard record.tag == .text, tree.records[Int(record.parent)].tag == .script else { continue }
            if node - last <= Self.scriptDistance {
                scripts.append(node)
            } else if let scanner, withText(of: node, { scanner.holdsAny($0) }) {
                scripts.append(node)
            }
        }
        return scripts
    }

    private func withText<Result>(of node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let record = tree.records[node]
        return tree.bytes.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[Int(record.start)..<Int(record.start + record.count)]))
        }
    }

    // MARK: Identifiers

    private func value(_ place: ExternalSystem.Place, _ evidence: [ExternalMarks.Evidence], _ scripts: [Int]) -> String? {
        switch place {
        case .attribute(let name):
            guard let attribute = tree.attributeName(name) else { return nil }
            return evidence.lazy.compactMap { usable(tree.attribute(attribute, of: $0.node)) }.first
        case .variable(let name):
            return scripts.lazy.compactMap { withText(of: $0) { ScriptValues.value(of: name, in: $0) } }.first
        case .behind(let text):
            return inAddresses(evidence) { ScriptValues.name(behind: text, in: $0) }
                ?? scripts.lazy.compactMap { withText(of: $0) { ScriptValues.name(behind: text, in: $0) } }.first
        case .before(let text):
            return inAddresses(evidence) { ScriptValues.name(before: text, in: $0) }
                ?? scripts.lazy.compactMap { withText(of: $0) { ScriptValues.name(before: text, in: $0) } }.first
        case .meta(let name):
            return evidence.lazy.filter { tree.records[$0.node].tag == .meta }
                .first { (tree.attribute(.name, of: $0.node) ?? tree.attribute(.property, of: $0.node)) == name }
                .flatMap { usable(tree.attribute(.content, of: $0.node)) }
        case .idBehind(let start):
            for mark in evidence {
                guard let id = tree.attribute(.id, of: mark.node), id.hasPrefix(start) else { continue }
                return usable(String(id.dropFirst(start.count)))
            }
            return nil
        }
    }

    private func usable(_ value: String?) -> String? {
        guard let value, value.utf8.count <= 500, !ScriptValues.isTemplate(value.utf8) else { return nil }
        let text = PlainText.squeezed(value)
        return text.isEmpty ? nil : text
    }

    /// What the addresses of marked scripts and links inside marked elements say.
    private func inAddresses(_ evidence: [ExternalMarks.Evidence], _ read: (UnsafeBufferPointer<UInt8>) -> String?) -> String? {
        for mark in evidence where tree.records[mark.node].tag != .text {
            for (_, value) in tree.attributes(of: mark.node) {
                var value = value
                if let found = value.withUTF8({ read($0) }) { return found }
            }
        }
        return nil
    }

    private func link(_ template: String, _ values: [String: String]) -> Link? {
        var address = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            address += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}"), let value = values[String(rest[rest.index(after: open)..<close])] else {
                return nil
            }
            address += value.hasSuffix("/") ? String(value.dropLast()) : value
            rest = rest[rest.index(after: close)...]
        }
        return links.resolve(address + rest).map { Link($0) }
    }
}
