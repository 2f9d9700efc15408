extension HTMLTree {
    /// The nodes directly inside a node, in order.
    public func children(of node: Int) -> Children { Children(tree: self, upcoming: node + 1, end: end(of: node)) }

    /// The nodes directly inside a node.
    public struct Children: Sequence, IteratorProtocol, Sendable {
        fileprivate let tree: HTMLTree
        fileprivate var upcoming: Int
        fileprivate let end: Int

        /// The next child.
        public mutating func next() -> Int? {
            guard upcoming < end else { return nil }
            defer { upcoming = tree.end(of: upcoming) }
            return upcoming
        }
    }

    /// The nodes that a node stands in, the nearest first, the document last.
    public func ancestors(of node: Int) -> some Sequence<Int> {
        sequence(first: node) { self.parent(of: $0) }.dropFirst()
    }

    /// The first element with a tag inside a node, at any depth.
    public func firstDescendant(of node: Int, _ tag: HTMLTag) -> Int? {
        descendants(of: node).first { records[$0].tag == tag }
    }

    /// The text inside a node as it stands in the source, scripts and styles left out.
    public func rawText(of node: Int) -> String {
        if records[node].tag == .text { return String(decoding: textBytes(of: node), as: UTF8.self) }
        var text: [UInt8] = []
        forEachVisibleText(in: node) { text.append(contentsOf: bytes[$0]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text inside a node with every run of white space squeezed to one space, scripts and styles left out. Elements that break a line count as
    /// white space.
    public func text(of node: Int) -> String {
        String(decoding: squeezedBytes(of: node), as: UTF8.self)
    }

    /// ``text(of:)`` in UTF-8.
    func squeezedBytes(of node: Int) -> [UInt8] {
        var squeezer = TextSqueezer()
        bytes.withUnsafeBufferPointer { bytes in
            var index = node
            var breakingEnds: [Int] = []
            let last = end(of: node)
            while index < last {
                while let end = breakingEnds.last, end <= index {
                    breakingEnds.removeLast()
                    squeezer.appendSpace()
                }
                let record = records[index]
                if record.tag == .text {
                    squeezer.append(UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]))
                } else if index > node, ElementClass.isInvisible(record.tag) {
                    index = Int(record.end)
                    continue
                } else if !ElementClass.isInline(record.tag) {
                    squeezer.appendSpace()
                    breakingEnds.append(Int(record.end))
                }
                index += 1
            }
        }
        return squeezer.bytes
    }

    func forEachVisibleText(in node: Int, _ body: (Range<Int>) -> Void) {
        var index = node
        let last = end(of: node)
        while index < last {
            let record = records[index]
            if record.tag == .text {
                body(Int(record.start)..<Int(record.start + record.count))
            } else if index > node, ElementClass.isInvisible(record.tag) {
                index = Int(record.end)
                continue
            }
            index += 1
        }
    }
}
