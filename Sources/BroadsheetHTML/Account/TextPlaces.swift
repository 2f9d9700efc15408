internal import BroadsheetCore

/// Where each piece of text of a page went: into the title, the body, a comment, or nowhere.
struct TextPlaces {
    private var places: [TextPlace]
    /// How many pieces of the body come before each node.
    private(set) var bodyBefore: [Int32] = []
    /// From the first comment to the end of the last; empty when there is none.
    private(set) var thread = 0..<0

    subscript(node: Int) -> TextPlace { places[node] }

    /// Linear in the number of nodes.
    init(_ tree: HTMLTree, body: [Int32], titleNodes: [Int], comments: [FoundComment], opening: Int?) {
        places = [TextPlace](repeating: .none, count: tree.count)
        for (number, title) in titleNodes.enumerated() {
            for node in tree.descendants(of: title) { places[node] = number == 0 ? .title : .secondTitle }
        }
        place(comments, opening: opening, tree)
        for node in body { places[Int(node)] = .body }
        bodyBefore = [0]
        bodyBefore.reserveCapacity(tree.count + 1)
        for node in 0..<tree.count { bodyBefore.append(bodyBefore[node] + (places[node] == .body ? 1 : 0)) }
    }

    private mutating func place(_ comments: [FoundComment], opening: Int?, _ tree: HTMLTree) {
        guard let first = comments.first else { return }
        thread = first.nodes.lowerBound..<comments.reduce(first.nodes.upperBound) { max($0, $1.nodes.upperBound) }
        let order = comments.indices.sorted { comments[$0].nodes.lowerBound < comments[$1].nodes.lowerBound }
        var open: [Int] = []
        var next = 0
        var node = thread.lowerBound
        while node < thread.upperBound {
            while let last = open.last, comments[last].nodes.upperBound <= node { open.removeLast() }
            while next < order.count, comments[order[next]].nodes.lowerBound <= node {
                open.append(order[next])
                next += 1
            }
            guard let number = open.last else {
                // Between two comments.
                node = next < order.count ? comments[order[next]].nodes.lowerBound : thread.upperBound
                continue
            }
            let record = tree.records[node]
            if record.tag == .form {
                // The form for an answer is no part of the comment that it stands in; but a form can be around comments.
                let holdsComment = next < order.count && comments[order[next]].nodes.lowerBound < Int(record.end)
                if !holdsComment {
                    node = Int(record.end)
                    continue
                }
            }
            if record.tag == .text { places[node] = .comment(number, part(of: node, comments[number], tree)) }
            node += 1
        }
        for (number, comment) in comments.enumerated() {
            for text in comment.parts.texts { places[Int(text)] = number == opening ? .body : .comment(number, .text) }
        }
    }

    /// What a piece of text of a comment is that is not in its body: the smallest part that it stands in.
    private func part(of node: Int, _ comment: FoundComment, _ tree: HTMLTree) -> TextPlace.Part {
        func size(_ part: Int?) -> Int? {
            guard let part, part <= node, node < tree.end(of: part) else { return nil }
            return tree.end(of: part) - part
        }
        if comment.parts.texts.isEmpty, size(comment.parts.textNode) != nil, isRead(node, comment.parts.textNode, tree) { return .text }
        switch (size(comment.parts.author), size(comment.parts.date)) {
        case (let author?, let date?): return author <= date ? .author : .date
        case (.some, nil): return .author
        case (nil, .some): return .date
        case (nil, nil): break
        }
        if let score = comment.comment.score, tree.records[node].count < 40, VoteText.read(tree.squeezedBytes(of: node))?.value == score {
            return .score
        }
        guard tree.records[node].count < 200 else { return .control }
        let text = tree.text(of: node)
        if text == comment.comment.author?.name { return .author }
        if let date = comment.comment.published ?? comment.comment.edited, text == date.original || text == date.isoString { return .date }
        return .control
    }

    /// Whether a text in an element of a comment is in the comment's body: not in an element that is passed over.
    private func isRead(_ node: Int, _ holder: Int?, _ tree: HTMLTree) -> Bool {
        var around = tree.parent(of: node)
        while let element = around, element != holder {
            if ElementClass.isInvisible(tree.tag(of: element)) { return false }
            around = tree.parent(of: element)
        }
        return true
    }
}
