import BroadsheetCore
import BroadsheetHTML

/// Holds an account against the page that it is of, and against the article that was read: no word is lost, none is there twice.
struct AccountLaw {
    /// What is wrong, each in a sentence; empty when the law holds.
    private(set) var breaches: [String] = []
    /// Words of pictures, which stand for signs such as smileys and so are words of a text without being a piece of it.
    private var signs: [String: Int] = [:]

    init(_ page: [UInt8], _ imported: Imported, limits: Limits = .default) {
        let tree = HTMLTree(parsing: page, limits: limits)
        let visible = Self.visibleText(of: tree)
        var accounted: [UInt8] = []
        for piece in imported.account.pieces { accounted.append(contentsOf: Self.letters(piece.text)) }
        if visible != accounted {
            let place = zip(visible, accounted).prefix { $0 == $1 }.count
            func excerpt(_ bytes: [UInt8]) -> String {
                String(decoding: bytes[max(0, min(place, bytes.count) - 20)...].prefix(60), as: UTF8.self)
            }
            breaches.append("The page has “\(excerpt(visible))”, the account “\(excerpt(accounted))”.")
        }
        signs = Self.words(Self.alternativeTexts(of: tree))
        checkBody(imported)
        checkComments(imported)
        checkLocations(page, imported)
    }

    /// The body and the pieces that went into it have the same words, as often.
    private mutating func checkBody(_ imported: Imported) {
        let pieces = imported.account.pieces.filter { $0.place == .body }.map(\.text)
        compare("body", pieces, with: Self.texts(of: imported.article.body))
    }

    private mutating func checkComments(_ imported: Imported) {
        var pieces: [String: [String]] = [:]
        for piece in imported.account.pieces {
            if case .comment(let id, .text) = piece.place { pieces[id, default: []].append(piece.text) }
        }
        for comment in imported.article.discussion?.comments ?? [] where !comment.body.isEmpty {
            compare("comment \(comment.id)", pieces[comment.id] ?? [], with: Self.texts(of: comment.body))
        }
    }

    private mutating func compare(_ name: String, _ pieces: [String], with texts: [String]) {
        let (left, right) = (Self.words(pieces), Self.words(texts))
        if left == right { return }
        let lost = left.filter { right[$0.key, default: 0] < $0.value }.map(\.key).sorted().prefix(5)
        let added = right.filter { left[$0.key, default: 0] < $0.value && signs[$0.key] == nil }.map(\.key).sorted().prefix(5)
        if lost.isEmpty, added.isEmpty { return }
        // Where a word ends can differ: the body has no soft hyphens, and parts of a line that no space divides can be blocks of their own.
        if Self.counts(pieces) == Self.counts(texts) { return }
        breaches.append("The \(name) has not \(Array(lost)) of its pieces, and has \(Array(added)) of none.")
    }

    /// Places rise, and what stands there begins with the words of the piece.
    private mutating func checkLocations(_ page: [UInt8], _ imported: Imported) {
        var end = 0
        for piece in imported.account.pieces {
            guard let range = piece.location?.byteRange else { continue }
            if range.lowerBound < end || range.upperBound > page.count {
                breaches.append("“\(piece.text.prefix(20))” stands at \(range), behind \(end) of \(page.count).")
                return
            }
            end = range.upperBound
            if !Self.isFramed(page[range], by: Array(piece.text.utf8)) {
                breaches.append(
                    "“\(piece.text.prefix(20))” does not stand at \(range): \(String(decoding: page[range].prefix(30), as: UTF8.self)) … \(String(decoding: page[range].suffix(30), as: UTF8.self))"
                )
                return
            }
        }
    }

    /// Whether what is not white space begins and ends alike, or with a reference to a character.
    private static func isFramed(_ source: ArraySlice<UInt8>, by text: [UInt8]) -> Bool {
        let source = withoutSpace(source)
        guard let first = source.first, let last = source.last, let start = text.first, let end = text.last else { return source.isEmpty }
        return (first == start || first == UInt8(ascii: "&")) && (last == end || source.suffix(12).contains(UInt8(ascii: "&")))
    }

    private static func words(_ texts: [String]) -> [String: Int] {
        var words: [String: Int] = [:]
        for text in texts {
            for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) { words[String(word), default: 0] += 1 }
        }
        return words
    }

    private static func counts(_ texts: [String]) -> [Unicode.Scalar: Int] {
        var counts: [Unicode.Scalar: Int] = [:]
        for text in texts {
            for scalar in text.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                counts[scalar, default: 0] += 1
            }
        }
        return counts
    }

    /// All bytes of a text but white space.
    private static func letters(_ text: some StringProtocol) -> [UInt8] { withoutSpace(Array(text.utf8)) }

    private static func withoutSpace(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(bytes.count)
        for byte in bytes where byte > 0x20 {
            // A no-break space is C2 A0.
            if byte == 0xa0, letters.last == 0xc2 { letters.removeLast() } else { letters.append(byte) }
        }
        return letters
    }

    private static func alternativeTexts(of tree: HTMLTree) -> [String] {
        (0..<tree.count).compactMap { tree.tag(of: $0) == .img ? tree.attribute(.alt, of: $0) : nil }
    }

    /// Elements of whose content nothing is to be seen.
    private static let unseen: Set<String> = [
        "script", "style", "head", "title", "iframe", "object", "embed", "canvas", "audio", "video", "noframes", "frameset", "frame",
        "applet",
        "datalist", "rp", "progress", "meter", "desc", "metadata", "annotation", "annotation-xml",
    ]

    private static func visibleText(of tree: HTMLTree) -> [UInt8] {
        var text: [UInt8] = []
        var node = 1
        while node < tree.count {
            if tree.tag(of: node) == .text {
                text.append(contentsOf: withoutSpace(tree.textBytes(of: node)))
            } else if unseen.contains(tree.name(of: node)) {
                node = tree.end(of: node)
                continue
            }
            node += 1
        }
        return text
    }

    /// All texts of blocks, captions and credits too.
    static func texts(of blocks: [Block]) -> [String] {
        var texts: [String] = []
        var open = blocks
        while let block = open.popLast() {
            switch block {
            case .figure(let figure): texts += [figure.caption, figure.credit].compactMap { $0?.plainText }
            case .quote(let quote):
                open += quote.blocks
                if let attribution = quote.attribution { texts.append(attribution.plainText) }
            case .list(let list): for item in list.items { open += item.blocks }
            case .definitions(let definitions):
                for definition in definitions {
                    texts += definition.terms.map(\.plainText)
                    for description in definition.descriptions { open += description }
                }
            case .table(let table):
                if let caption = table.caption { texts.append(caption.plainText) }
                for row in table.rows { for cell in row.cells { open += cell.blocks } }
            case .footnotes(let notes): for note in notes { open += note.blocks }
            case .embed, .divider: break
            default: texts.append(block.plainText)
            }
        }
        return texts
    }
}
