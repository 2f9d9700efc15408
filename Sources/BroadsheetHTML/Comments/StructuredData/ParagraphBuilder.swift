internal import BroadsheetCore

/// Gathers text into plain paragraphs, white space squeezed.
struct ParagraphBuilder {
    private var paragraphs: [[UInt8]] = []
    private var current: [UInt8] = []
    private var owesSpace = false
    private var owedBreaks = 0

    /// Adds text in which white space means nothing but a gap.
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            let (scalar, length) = Scalars.decode(text, at: index)
            if Scalars.isSpace(scalar) {
                owesSpace = true
            } else {
                beginWord()
                current.append(contentsOf: text[index..<index + length])
            }
            index += length
        }
    }

    private mutating func beginWord() {
        if owedBreaks > 1 {
            endParagraph()
        } else if !current.isEmpty {
            if owedBreaks == 1 { current.append(0x0a) } else if owesSpace { current.append(0x20) }
        }
        owedBreaks = 0
        owesSpace = false
    }

    /// The next word stands on a new line; behind two of these, in a new paragraph.
    mutating func addBreak() { owedBreaks += 1 }

    /// The next word begins a paragraph.
    mutating func endParagraph() {
        if !current.isEmpty { paragraphs.append(current) }
        current.removeAll(keepingCapacity: true)
        owedBreaks = 0
        owesSpace = false
    }

    /// The paragraphs.
    consuming func blocks() -> [Block] {
        endParagraph()
        return paragraphs.map { .paragraph(String(decoding: $0, as: UTF8.self)) }
    }
}
