/// Sums over any range of a page's blocks by one subtraction.
struct PrefixSums: Sendable {
    /// The sums over all blocks before a place.
    private struct Sums: Sendable {
        var words: Int32 = 0
        var long: Int32 = 0
        var characters: Int32 = 0
        var links: Int32 = 0
        var headings: Int32 = 0
    }

    private var sums: [Sums]

    init(_ blocks: [TextBlock]) {
        sums = []
        sums.reserveCapacity(blocks.count + 1)
        var sum = Sums()
        sums.append(sum)
        for block in blocks {
            sum.words &+= block.words
            if block.isLong { sum.long &+= block.words }
            sum.characters &+= block.characters
            sum.links &+= min(block.linkCharacters, block.characters)
            if block.traits.contains(.heading) { sum.headings &+= 1 }
            sums.append(sum)
        }
    }

    @inline(__always)
    func words(_ first: Int32, _ end: Int32) -> Int { Int(sums[Int(end)].words &- sums[Int(first)].words) }

    /// Words in long blocks.
    @inline(__always)
    func long(_ first: Int32, _ end: Int32) -> Int { Int(sums[Int(end)].long &- sums[Int(first)].long) }

    /// Blocks in headings.
    @inline(__always)
    func headings(_ first: Int32, _ end: Int32) -> Int { Int(sums[Int(end)].headings &- sums[Int(first)].headings) }

    /// Characters in links, and all characters.
    @inline(__always)
    func links(_ first: Int32, _ end: Int32) -> (part: Int, whole: Int) {
        (Int(sums[Int(end)].links &- sums[Int(first)].links), Int(sums[Int(end)].characters &- sums[Int(first)].characters))
    }

    @inline(__always)
    func linkDensity(_ first: Int32, _ end: Int32) -> Float {
        let (part, whole) = links(first, end)
        return whole == 0 ? 0 : Float(part) / Float(whole)
    }
}
