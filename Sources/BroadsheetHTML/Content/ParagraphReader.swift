internal import BroadsheetCore

/// Reads the pieces of HTML that are paragraphs and nothing else, as most comments are, without a tree of their elements.
///
/// It gives the blocks that ``ContentBuilder`` makes of the same piece, and nothing for a piece in which anything else stands.
struct ParagraphReader {
    private var blocks: [Block] = []
    private var text = InlineText()

    private typealias Bytes = UnsafeBufferPointer<UInt8>

    /// The paragraphs of a piece of HTML in UTF-8; `nil` when it holds something else. Linear in its length.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) -> [Block]? {
        var reader = ParagraphReader()
        // Each paragraph takes two nodes of a tree.
        guard limits.depth > 8, reader.read(bytes), 2 * reader.blocks.count + 8 < limits.nodes else { return nil }
        return reader.blocks
    }

    private mutating func read(_ bytes: Bytes) -> Bool {
        var index = 0
        while index < bytes.count {
            let mark = bytes.place(of: UInt8(ascii: "<"), from: index)
            guard takeText(bytes, index..<mark) else { return false }
            flush()
            guard mark < bytes.count else { break }
            guard bytes.holds("<p>", at: mark) else { return false }
            let end = bytes.place(of: UInt8(ascii: "<"), from: mark + 3)
            // An empty paragraph parts nothing, and words may stand on its other side.
            guard bytes.holds("</p>", at: end), takeText(bytes, mark + 3..<end), !text.isEmpty else { return false }
            flush()
            index = end + 4
        }
        return true
    }

    private mutating func flush() {
        guard !text.isEmpty else { return }
        let words = text.take()
        if !words.isEmpty { blocks.append(.paragraph(words)) }
    }

    /// Adds characters with their references resolved; false when there are others than every parser knows.
    private mutating func takeText(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let mark = bytes.place(of: UInt8(ascii: "&"), from: index, to: range.upperBound)
            guard !PlainCharacters.hasControl(bytes, index..<mark) else { return false }
            text.append(UnsafeBufferPointer(rebasing: bytes[index..<mark]))
            guard mark < range.upperBound else { break }
            guard let (scalar, end) = PlainCharacters.reference(bytes, at: mark, before: range.upperBound) else { return false }
            UTF8.encode(scalar).map { text.append($0) }
            index = end
        }
        return true
    }
}
