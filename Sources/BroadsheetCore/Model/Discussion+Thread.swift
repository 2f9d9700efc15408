extension Discussion {
    /// The comments as a thread: each one followed by its answers, with its depth, 0 for the start of a thread.
    ///
    /// Comments whose parent is missing come out at depth 0, and so does the first comment of a cycle. Every comment comes out exactly
    /// once. Linear in the number of comments; the depth of the thread costs no stack.
    public func thread() -> [(comment: Comment, depth: Int)] {
        let parents = parentIndices()
        var firstChild = [Int](repeating: -1, count: comments.count)
        var nextSibling = [Int](repeating: -1, count: comments.count)
        var roots: [Int] = []
        for index in comments.indices.reversed() {
            let parent = parents[index]
            if parent < 0 {
                roots.append(index)
            } else {
                nextSibling[index] = firstChild[parent]
                firstChild[parent] = index
            }
        }
        var thread: [(comment: Comment, depth: Int)] = []
        thread.reserveCapacity(comments.count)
        var open = roots.map { (index: $0, depth: 0) }
        while let (index, depth) = open.popLast() {
            thread.append((comments[index], depth))
            if depth > 0, nextSibling[index] >= 0 { open.append((nextSibling[index], depth)) }
            if firstChild[index] >= 0 { open.append((firstChild[index], depth + 1)) }
        }
        return thread
    }

    /// The position of each comment's parent, -1 where there is none; every cycle is cut at its first comment.
    private func parentIndices() -> [Int] {
        var positions: [String: Int] = [:]
        positions.reserveCapacity(comments.count)
        for (index, comment) in comments.enumerated() where positions[comment.id] == nil {
            positions[comment.id] = index
        }
        var parents = comments.map { comment in comment.parentID.flatMap { positions[$0] } ?? -1 }
        // 0: not seen, otherwise the walk on which the comment was seen; meeting one's own walk again closes a cycle.
        var seenOnWalk = [Int](repeating: 0, count: comments.count)
        for start in comments.indices where seenOnWalk[start] == 0 {
            var index = start
            while index >= 0, seenOnWalk[index] == 0 {
                seenOnWalk[index] = start + 1
                index = parents[index]
            }
            if index >= 0, seenOnWalk[index] == start + 1 {
                parents[Self.firstOfCycle(from: index, parents)] = -1
            }
        }
        return parents
    }

    private static func firstOfCycle(from start: Int, _ parents: [Int]) -> Int {
        var first = start
        var index = parents[start]
        while index != start {
            first = min(first, index)
            index = parents[index]
        }
        return first
    }
}
