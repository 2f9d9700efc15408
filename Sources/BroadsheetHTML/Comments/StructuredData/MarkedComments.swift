internal import BroadsheetCore

/// The comments that a page's elements are marked as: with microdata and RDFa in the vocabulary of schema.org, and with microformats.
struct MarkedComments {
    private let tree: HTMLTree
    private let limit: Int
    private var fields: [StatedFields] = []
    private var open: [Open] = []
    /// The element that holds the text of each comment.
    private var texts: [Int?] = []
    /// The comments' own elements.
    private var roots: Set<Int> = []

    /// A thing that the walk is inside of.
    private struct Open {
        var end: Int
        var scope: Scope
        /// The comment that it is, or that it belongs to.
        var comment: Int?
        var isFAQ: Bool
        /// What a counter counts, as far as it was said.
        var voteType: String?
        var voteCount: Int?
    }

    private enum Scope {
        case comment, person, counter, other
    }

    /// Reads a page. One pass over its nodes, if it marks any comment; the texts are read afterwards, each node once.
    static func read(_ tree: HTMLTree, limit: Int) -> [StatedFields] {
        guard marksComments(tree) else { return [] }
        var comments = MarkedComments(tree: tree, limit: limit)
        comments.walk()
        comments.readTexts()
        return comments.fields
    }

    private init(tree: HTMLTree, limit: Int) {
        self.tree = tree
        self.limit = limit
    }

    private static func marksComments(_ tree: HTMLTree) -> Bool {
        tree.bytes.withUnsafeBufferPointer { bytes in
            tree.attributes.contains { attribute in
                let value = UnsafeBufferPointer(rebasing: bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)])
                switch attribute.name {
                case .itemtype, .typeof, .itemprop, .property: return value.count >= 6 && MarkedWords.mayNameComments(value)
                case .class: return value.count >= 6 && MarkedWords.hasCommentClass(value)
                default: return false
                }
            }
        }
    }

    // MARK: The walk

    private mutating func walk() {
        for node in 1..<tree.count {
            while let last = open.last, last.end <= node { close(open.removeLast()) }
            let record = tree.records[node]
            guard record.tag != .text, record.count > 0 else { continue }
            let marks = MarkedWords(tree, node)
            guard marks.hasAny else { continue }
            if let scope = marks.scope(isInComment: open.last?.scope == .comment, isFAQ: open.last?.isFAQ ?? false) {
                enter(node, scope, marks)
            } else {
                for property in marks.properties { read(property, node) }
            }
            if fields.count >= limit { break }
        }
        while let last = open.popLast() { close(last) }
    }

    private mutating func enter(_ node: Int, _ scope: MarkedScope, _ marks: MarkedWords) {
        let outer = open.last?.comment
        var entry = Open(end: tree.end(of: node), scope: .other, comment: nil, isFAQ: (open.last?.isFAQ ?? false) || marks.isFAQ)
        switch scope {
        case .comment(let kind):
            var stated = StatedFields(kind: Self.kind(kind), outer: outer, node: node)
            if let id = tree.attribute(.id, of: node), !id.isEmpty { stated.id = id }
            if let id = tree.attribute(.itemid, of: node) ?? tree.attribute(.resource, of: node) ?? tree.attribute(.about, of: node) {
                stated.address = id
            }
            fields.append(stated)
            texts.append(nil)
            roots.insert(node)
            entry.scope = .comment
            // What stands in an opening post begins a thread.
            entry.comment = fields.count - 1
        case .person:
            entry.scope = .person
            entry.comment = outer
            if let outer, fields[outer].authorName == nil {
                fields[outer].authorType = marks.types.first
                readAuthorOfOneElement(node, outer)
            }
        case .counter:
            entry.scope = .counter
            entry.comment = outer
        case .other:
            // A wrapper that says what it is for hands its comment on.
            for property in marks.properties where property == .text { read(property, node) }
        }
        open.append(entry)
    }

    /// A person without properties of its own: the element's text is the name.
    private mutating func readAuthorOfOneElement(_ node: Int, _ comment: Int) {
        let end = tree.end(of: node)
        guard end - node <= 12 else { return }
        if tree.records[node].tag == .a { fields[comment].authorAddress = tree.attribute(.href, of: node) }
        let holdsName = (node + 1..<end).contains { inner in
            tree.records[inner].tag != .text && tree.records[inner].count > 0 && MarkedWords(tree, inner).properties.contains(.name)
        }
        if !holdsName { fields[comment].authorName = tree.text(of: node) }
    }

    private static func kind(_ kind: MarkedScope.StatedKind) -> Comment.Kind {
        switch kind {
        case .comment: .comment
        case .answer: .answer
        case .review: .review
        case .openingPost: .openingPost
        }
    }

    private mutating func close(_ last: Open) {
        if last.scope == .counter, let comment = last.comment, let type = last.voteType, let count = last.voteCount {
            fields[comment].addVotes(type, count)
        }
    }

    // MARK: Properties

    private func value(_ node: Int) -> String {
        for name in [HTMLAttributeName.content, .datetime] {
            if let value = tree.attribute(name, of: node), !value.isEmpty { return value }
        }
        // What stands for a name or a date is small; what is not would be read again for each element around it.
        return tree.end(of: node) - node <= 64 ? tree.text(of: node) : ""
    }

    private func address(_ node: Int) -> String? {
        tree.attribute(.href, of: node) ?? tree.attribute(.resource, of: node) ?? tree.attribute(.content, of: node)
    }

    private mutating func read(_ property: MarkedProperty, _ node: Int) {
        guard let place = open.indices.last, let comment = open[place].comment else { return }
        switch open[place].scope {
        case .comment: read(property, node, of: comment)
        case .person:
            if property == .name || property == .author, fields[comment].authorName == nil {
                fields[comment].authorName = value(node)
                if fields[comment].authorAddress == nil, tree.records[node].tag == .a {
                    fields[comment].authorAddress = tree.attribute(.href, of: node)
                }
            }
            if property == .address { fields[comment].authorAddress = fields[comment].authorAddress ?? address(node) }
        case .counter:
            if property == .voteType { open[place].voteType = address(node) ?? value(node) }
            if property == .voteCount { open[place].voteCount = StatedFields.number(value(node)) }
        case .other: return
        }
    }

    private mutating func read(_ property: MarkedProperty, _ node: Int, of comment: Int) {
        switch property {
        case .author:
            guard fields[comment].authorName == nil else { return }
            fields[comment].authorName = value(node)
            if tree.records[node].tag == .a { fields[comment].authorAddress = tree.attribute(.href, of: node) }
        case .name: return
        case .address: fields[comment].address = fields[comment].address ?? address(node)
        case .published: fields[comment].published = fields[comment].published ?? value(node)
        case .edited: fields[comment].edited = fields[comment].edited ?? value(node)
        case .text: if texts[comment] == nil { texts[comment] = node }
        case .upvotes: fields[comment].upvotes = fields[comment].upvotes ?? StatedFields.number(value(node))
        case .downvotes: fields[comment].downvotes = fields[comment].downvotes ?? StatedFields.number(value(node))
        case .voteType, .voteCount: return
        case .parent: if fields[comment].parents.count < 4, let address = address(node) { fields[comment].parents.append(address) }
        }
    }

    private mutating func readTexts() {
        for (comment, node) in texts.enumerated() {
            guard let node else { continue }
            if let content = tree.attribute(.content, of: node), !content.isEmpty {
                fields[comment].body = StatedText.blocks(content)
            } else {
                fields[comment].body = StatedText.blocks(tree, node, without: roots)
                fields[comment].textNode = node
            }
        }
    }
}
