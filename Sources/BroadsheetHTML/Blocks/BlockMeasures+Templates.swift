// Features of the blocks that one template made.
extension BlockMeasures {
    /// The sums over a template's blocks.
    private struct Template {
        var blocks: Int32 = 0
        var words: Int32 = 0
        var characters: Int32 = 0
        var links: Int32 = 0
        var first: Int32 = 0
        var last: Int32 = 0
    }

    /// What is measured of a template.
    private struct TemplateBytes {
        var count: UInt8
        var words: UInt8
        var share: UInt8
        var linkDensity: UInt8
        var span: UInt8
    }

    func addTemplates(to matrix: inout BlockMatrix) {
        let chains = chains()
        let (paths, path) = templates { row in chains[Int(page.blocks[row].element)] }
        matrix.fill(.pathCount) { path[Int(paths[$0])].count }
        matrix.fill(.pathWords) { path[Int(paths[$0])].words }
        matrix.fill(.pathShare) { path[Int(paths[$0])].share }
        matrix.fill(.pathLinkDensity) { path[Int(paths[$0])].linkDensity }
        matrix.fill(.pathSpan) { path[Int(paths[$0])].span }
        let (styles, style) = templates { row in
            let element = Int(page.blocks[row].element)
            let record = tree.records[element]
            let parent = UInt64(record.parent < 0 ? 0 : page.labels[Int(record.parent)])
            return (UInt64(page.labels[element]) &* 0x0000_0100_0000_01b3 ^ parent) &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(record.tag.rawValue)
        }
        matrix.fill(.styleCount) { style[Int(styles[$0])].count }
        matrix.fill(.styleWords) { style[Int(styles[$0])].words }
        matrix.fill(.styleShare) { style[Int(styles[$0])].share }
        matrix.fill(.styleSpan) { style[Int(styles[$0])].span }
    }

    /// For each element a hash of the names from the root down to it.
    private func chains() -> [UInt64] {
        var chains = [UInt64](repeating: 0, count: tree.count)
        for node in 1..<max(1, tree.count) {
            let record = tree.records[node]
            guard record.tag != .text, page.holdsBlock(node) else { continue }
            chains[node] = (chains[Int(record.parent)] ^ UInt64(record.tag.rawValue)) &* 0x9e37_79b9_7f4a_7c15 &+ 1
        }
        return chains
    }

    /// The number of each block's template, and what is measured of each.
    @inline(__always)
    private func templates(_ key: (Int) -> UInt64) -> ([Int32], [TemplateBytes]) {
        var index = HashIndex(minimumCapacity: 128)
        var templates: [Template] = []
        var numbers = [Int32](repeating: 0, count: rows)
        for row in 0..<rows {
            let block = page.blocks[row]
            let number = index.number(of: key(row))
            if number == templates.count { templates.append(Template(first: Int32(row))) }
            templates[number].blocks += 1
            templates[number].words += block.words
            templates[number].characters += block.characters
            templates[number].links += min(block.linkCharacters, block.characters)
            templates[number].last = Int32(row)
            numbers[row] = Int32(number)
        }
        let total = totalWords
        let bytes = templates.map { template in
            TemplateBytes(
                count: ByteScale.log(Int(template.blocks)), words: ByteScale.log(Int(template.words / template.blocks)),
                share: ByteScale.share(Int(template.words), total),
                linkDensity: ByteScale.density(Int(template.links), Int(template.characters)),
                span: ByteScale.log(Int((template.last - template.first + 1) / template.blocks)))
        }
        return (numbers, bytes)
    }
}
