internal import BroadsheetCore

/// Goes through the elements and attributes of a record as ``EvidenceFinder/look(through:prefix:)`` goes through any record, from its outer pieces to its
/// inner ones, without a value for each of them.
struct RecordSearch {
    private let storage: XMLRecord.Storage
    private let prefix: String
    private var pieces: [Piece] = []
    /// The text of an element that has others in it.
    private var joined: [UInt8] = []

    private struct Piece {
        /// The number of the node, or of the attribute.
        var number: Int32
        var isAttribute: Bool
        var parent: Int32
        /// The number of the name.
        var name: Int32
    }

    /// The longest text of an element with others in it that is put together.
    private static let longestText = 1024

    /// - Parameter prefix: What to put before the paths.
    init(_ record: XMLRecord, prefix: String = "") {
        storage = record.storage
        self.prefix = prefix
    }

    /// Looks for an article's values. Constant: of a large record the outer pieces and the beginnings of lists are looked at.
    mutating func run(_ finder: inout EvidenceFinder) {
        finder.beginRecord()
        pieces.reserveCapacity(64)
        pieces.append(Piece(number: 0, isAttribute: false, parent: -1, name: -1))
        var index = 0
        // How many pieces of one name have stood one after the other.
        var run = 0
        while index < pieces.count {
            let piece = pieces[index]
            for field in fields(of: piece, finder) { finder.note(field, in: path(to: Int(piece.parent)), at: path(to: index)) }
            run = index > 0 && isLikeLast(index) ? run + 1 : 1
            let room = min(EvidenceFinder.mostPieces.record - pieces.count, EvidenceFinder.mostPieces.list)
            if room > 0, run <= EvidenceFinder.mostPieces.alike, !piece.isAttribute { addPieces(in: index, room) }
            index += 1
        }
    }

    private func isLikeLast(_ index: Int) -> Bool {
        let (piece, last) = (pieces[index], pieces[index - 1])
        return piece.parent == last.parent && piece.name == last.name && piece.isAttribute == last.isAttribute
    }

    private mutating func addPieces(in index: Int, _ room: Int) {
        let number = Int(pieces[index].number)
        let node = storage.nodes[number]
        let most = pieces.count + room
        for attribute in Int(node.start)..<Int(node.start + node.count) where pieces.count < most {
            pieces.append(
                Piece(number: Int32(attribute), isAttribute: true, parent: Int32(index), name: storage.attributes[attribute].name))
        }
        var child = number + 1
        while child < Int(node.end), pieces.count < most {
            let node = storage.nodes[child]
            if !node.isText { pieces.append(Piece(number: Int32(child), isAttribute: false, parent: Int32(index), name: node.name)) }
            child = Int(node.end)
        }
    }

    private func path(to index: Int) -> String {
        var names: [String] = []
        var index = index
        while index > 0 {
            let piece = pieces[index]
            let name = storage.names[Int(piece.name)]
            names.append(piece.isAttribute ? "@" + name : name)
            index = Int(piece.parent)
        }
        if index == 0 { names.append(prefix) }
        return EvidenceFinder.path(names)
    }

    // MARK: Texts

    private mutating func fields(of piece: Piece, _ finder: EvidenceFinder) -> [ArticleField] {
        if piece.isAttribute {
            let attribute = storage.attributes[Int(piece.number)]
            return fields(in: attribute.start, attribute.count, finder)
        }
        let start = Int(piece.number) + 1
        let end = Int(storage.nodes[Int(piece.number)].end)
        if end == start + 1, storage.nodes[start].isText {
            return fields(in: storage.nodes[start].start, storage.nodes[start].count, finder)
        }
        join(start..<max(start, min(end, start + 256)))
        return joined.isEmpty ? [] : joined.withUnsafeBufferPointer { finder.fields(in: $0) }
    }

    private func fields(in start: UInt32, _ count: UInt32, _ finder: EvidenceFinder) -> [ArticleField] {
        guard count > 0 else { return [] }
        return storage.tables.bytes.withUnsafeBufferPointer {
            finder.fields(in: UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start + count)]))
        }
    }

    private mutating func join(_ nodes: Range<Int>) {
        joined.removeAll(keepingCapacity: true)
        storage.tables.bytes.withUnsafeBufferPointer { bytes in
            for number in nodes where storage.nodes[number].isText {
                let node = storage.nodes[number]
                joined.append(contentsOf: bytes[Int(node.start)..<Int(node.start) + min(Int(node.count), Self.longestText)])
                if joined.count >= Self.longestText { break }
            }
        }
    }
}

extension ImportContext {
    /// Adds to an article in which elements of its record its values stand, or else of the document's own.
    func addEvidence(to article: inout Article, from record: XMLRecord, _ notes: [XMLRecord]) {
        guard options.keepsEvidence else { return }
        var finder = EvidenceFinder(article)
        var search = RecordSearch(record)
        search.run(&finder)
        for note in notes {
            var search = RecordSearch(note, prefix: "header \(note.root.name)")
            search.run(&finder)
        }
        finder.addEvidence(to: &article)
    }
}
