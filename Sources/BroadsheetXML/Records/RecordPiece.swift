internal import BroadsheetCore

/// An element or an attribute of a record, for those who look through all of them.
enum RecordPiece: RecordNode {
    case element(XMLRecord.Element)
    case attribute(XMLRecord.Storage, XMLRecord.Attribute)

    /// The longest text of an element with others in it that is put together.
    private static let longestText = 1024

    var recordText: ArraySlice<UInt8>? {
        switch self {
        case .attribute(let storage, let attribute):
            return storage.tables.bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)]
        case .element(let element):
            let nodes = element.storage.nodes
            let inside = nodes[(element.index + 1)..<max(element.index + 1, Int(nodes[element.index].end))]
            func bytes(of node: XMLRecord.Node) -> ArraySlice<UInt8> {
                element.storage.tables.bytes[Int(node.start)..<Int(node.start + node.count)]
            }
            if inside.count == 1, let node = inside.first, node.isText { return bytes(of: node) }
            var text: [UInt8] = []
            for node in inside.prefix(256) where node.isText {
                text += bytes(of: node).prefix(Self.longestText)
                if text.count >= Self.longestText { break }
            }
            return text.isEmpty ? nil : text[...]
        }
    }

    func recordNodes(limit: Int) -> [(name: String, node: RecordPiece)] {
        guard case .element(let element) = self else { return [] }
        let storage = element.storage
        let node = storage.nodes[element.index]
        var pieces: [(name: String, node: RecordPiece)] = []
        for attribute in storage.attributes[Int(node.start)..<Int(node.start + node.count)].prefix(limit) {
            pieces.append(("@" + storage.names[Int(attribute.name)], .attribute(storage, attribute)))
        }
        for child in element.children {
            guard pieces.count < limit else { break }
            pieces.append((child.name, .element(child)))
        }
        return pieces
    }
}

extension ImportContext {
    /// Adds to an article in which elements of its record its values stand, or else of the document's own.
    func addEvidence(to article: inout Article, from record: XMLRecord, _ notes: [XMLRecord]) {
        guard options.keepsEvidence else { return }
        var finder = EvidenceFinder(article)
        finder.look(through: RecordPiece.element(record.root))
        for note in notes { finder.look(through: RecordPiece.element(note.root), prefix: "header \(note.root.name)") }
        article.evidence.merge(finder.evidence) { own, _ in own }
    }
}
