/// A stretch of text that no element breaks: the unit that is in the article or is not.
struct TextBlock: Sendable {
    /// The element that holds the first visible character.
    var element: Int32
    /// The pieces of text that make up the block, as a range of nodes.
    var firstNode: Int32
    var endNode: Int32
    /// The text in ``PageBlocks/text``, white space squeezed.
    var textStart: UInt32
    var textCount: UInt32
    var words: Int32
    var characters: Int32
    /// Characters inside links.
    var linkCharacters: Int32
    var commas: Int32
    var lastCharacter: LastCharacter
    var traits: ElementTraits
    /// Equal texts have equal hashes.
    var hash: UInt64

    var linkDensity: Float { characters == 0 ? 0 : min(1, Float(linkCharacters) / Float(characters)) }

    /// A block with so much text and so few links that it reads like prose.
    var isLong: Bool { words >= 15 && linkDensity < 0.34 }

    enum LastCharacter: UInt8, Sendable {
        case other, sentenceEnd, colon, arrow
    }
}
