/// Sums over any range of a page's blocks by one subtraction.
struct PrefixSums {
    private(set) var words: [Double] = [0]
    private(set) var long: [Double] = [0]
    private var characters: [Double] = [0]
    private var links: [Double] = [0]

    init() {}

    init(_ blocks: [TextBlock]) {
        for block in blocks {
            words.append(words[words.count - 1] + Double(block.words))
            long.append(long[long.count - 1] + (block.isLong ? Double(block.words) : 0))
            characters.append(characters[characters.count - 1] + Double(block.characters))
            links.append(links[links.count - 1] + Double(min(block.linkCharacters, block.characters)))
        }
    }

    func words(_ first: Int32, _ end: Int32) -> Float { Float(words[Int(end)] - words[Int(first)]) }

    /// Words in long blocks.
    func long(_ first: Int32, _ end: Int32) -> Float { Float(long[Int(end)] - long[Int(first)]) }

    func longShare(_ first: Int32, _ end: Int32) -> Float { long(first, end) / max(1, words(first, end)) }

    func linkDensity(_ first: Int32, _ end: Int32) -> Float {
        Float((links[Int(end)] - links[Int(first)]) / max(1, characters[Int(end)] - characters[Int(first)]))
    }
}
