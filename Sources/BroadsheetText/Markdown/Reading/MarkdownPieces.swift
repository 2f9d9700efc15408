import BroadsheetCore

/// The text of a paragraph in pieces, with the stretches of it that are set apart.
struct MarkdownPieces {
    private struct Piece {
        var bytes: [UInt8]
        var style: TextStyle = []
        var link: Link?
    }

    private var pieces: [Piece] = []
    private var delimiters: [MarkdownDelimiter] = []
    /// Where styles begin and end, by piece.
    private var changes: [(piece: Int, style: TextStyle, step: Int)] = []
    private var links: [(range: Range<Int>, link: Link)] = []

    /// The place of the next piece, and of the next mark of emphasis.
    var place: (piece: Int, delimiter: Int) { (pieces.count, delimiters.count) }

    mutating func append(_ bytes: some Collection<UInt8>) {
        if let last = pieces.last, last.style.isEmpty, last.link == nil, delimiters.last?.piece != pieces.count - 1, !isBoundary {
            pieces[pieces.count - 1].bytes.append(contentsOf: bytes)
        } else {
            pieces.append(Piece(bytes: Array(bytes)))
            isBoundary = false
        }
    }

    /// Whether the next text begins a piece of its own.
    private var isBoundary = true

    mutating func breakPiece() { isBoundary = true }

    mutating func append(_ bytes: some Collection<UInt8>, style: TextStyle, link: Link? = nil) {
        pieces.append(Piece(bytes: Array(bytes), style: style, link: link))
        isBoundary = true
    }

    /// Adds marks that may begin or end emphasis.
    mutating func appendDelimiter(_ byte: UInt8, count: Int, canOpen: Bool, canClose: Bool) {
        pieces.append(Piece(bytes: [UInt8](repeating: byte, count: count)))
        delimiters.append(
            MarkdownDelimiter(byte: byte, piece: pieces.count - 1, count: count, original: count, canOpen: canOpen, canClose: canClose))
        isBoundary = true
    }

    /// Makes a link of all pieces since a place, whose own piece is the opening bracket.
    mutating func makeLink(since place: (piece: Int, delimiter: Int), _ link: Link) {
        resolveEmphasis(since: place.delimiter)
        pieces[place.piece].bytes = []
        links.append((place.piece..<pieces.count, link))
        isBoundary = true
    }

    /// Takes away all pieces since a place, and gives their words.
    mutating func takeText(since place: (piece: Int, delimiter: Int)) -> String {
        let words = pieces[(place.piece + 1)...].flatMap(\.bytes)
        pieces.removeSubrange(place.piece...)
        delimiters.removeSubrange(min(place.delimiter, delimiters.count)...)
        // Whatever was resolved inside the bracket came last.
        while let last = changes.last, last.piece >= place.piece { changes.removeLast() }
        while let last = links.last, last.range.lowerBound >= place.piece { links.removeLast() }
        isBoundary = true
        return String(decoding: words, as: UTF8.self)
    }

    /// Pairs the marks of emphasis since one of them.
    mutating func resolveEmphasis(since bottom: Int) {
        guard delimiters.count > bottom else { return }
        let marks = Array(delimiters[bottom...])
        delimiters.removeSubrange(bottom...)
        var pairing = MarkdownPairing(marks)
        for pair in pairing.pairs() {
            pieces[pair.opener].bytes.removeLast(pair.used)
            pieces[pair.closer].bytes.removeLast(pair.used)
            changes.append((pair.opener + 1, pair.style, 1))
            changes.append((pair.closer, pair.style, -1))
        }
    }

    /// The text with its styles and links. White space is squeezed; line breaks are kept.
    func richText() -> RichText {
        var counts: [TextStyle: Int] = [:]
        let ordered = changes.enumerated().sorted { ($0.element.piece, $0.offset) < ($1.element.piece, $1.offset) }.map(\.element)
        var change = 0
        var link = 0
        let orderedLinks = links.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var text = RichText()
        for (index, piece) in pieces.enumerated() {
            while change < ordered.count, ordered[change].piece <= index {
                counts[ordered[change].style, default: 0] += ordered[change].step
                change += 1
            }
            while link < orderedLinks.count, orderedLinks[link].range.upperBound <= index { link += 1 }
            var style = piece.style
            for (name, count) in counts where count > 0 { style.insert(name) }
            let target = link < orderedLinks.count && orderedLinks[link].range.contains(index) ? orderedLinks[link].link : piece.link
            text.append(RichText.Run(String(decoding: piece.bytes, as: UTF8.self), style: style, link: target))
        }
        return text
    }
}
