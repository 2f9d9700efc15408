extension PageBlocks {
    /// The page without some of its blocks, as if their texts were not there. Linear in the number of nodes.
    ///
    /// - Parameter marks: For each block whether it is left out.
    func leavingOut(_ marks: [Bool]) -> PageBlocks {
        var left = self
        left.blocks.removeAll(keepingCapacity: true)
        // How many blocks that stay come before each.
        var places: [Int32] = []
        places.reserveCapacity(blocks.count + 1)
        for row in blocks.indices {
            places.append(Int32(left.blocks.count))
            if !marks[row] { left.blocks.append(blocks[row]) }
        }
        places.append(Int32(left.blocks.count))
        for node in firstBlock.indices {
            left.firstBlock[node] = places[Int(firstBlock[node])]
            left.endBlock[node] = places[Int(endBlock[node])]
        }
        return left
    }
}
