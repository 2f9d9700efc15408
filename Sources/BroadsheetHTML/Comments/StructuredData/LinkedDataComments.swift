internal import BroadsheetCore

/// The comments that a page's JSON-LD states.
struct LinkedDataComments {
    private var fields: [StatedFields] = []
    /// The comments by their `@id`.
    private var places: [String: Int] = [:]
    /// Named things by their `@id`, for the authors that are references.
    private var things: [String: JSONValue] = [:]
    /// Which comment a reference makes the parent of which.
    private var references: [(parent: Int, id: String)] = []
    private let limit: Int
    private let graph = LinkedDataGraph()

    /// What a script must hold to state comments.
    private static let signs = WordScanner(["\"comment\"", "Comment\"", "UserComments", "Answer\"", "\"review\"", "DiscussionForumPosting"])

    /// Reads the scripts of a page. Linear in their length.
    static func read(_ tree: HTMLTree, limit: Int) -> [StatedFields] {
        var comments = LinkedDataComments(limit: limit)
        for node in 1..<tree.count where tree.records[node].tag == .script && tree.hasAttribute(.type, of: node) {
            guard ByteSearch.contains(tree.attribute(.type, of: node)?.lowercased() ?? "", "ld+json") else { continue }
            let text = tree.descendants(of: node).reduce(into: [UInt8]()) { $0.append(contentsOf: tree.textBytes(of: $1)) }
            guard text.withUnsafeBufferPointer({ signs.holdsAny($0) }) else { continue }
            comments.add(TolerantJSONParser.parse(text).values)
        }
        return comments.finish()
    }

    private init(limit: Int) { self.limit = limit }

    private struct Frame {
        var value: JSONValue
        var property: String?
        /// The comment that the value stands in.
        var outer: Int?
        /// Whether questions and answers are the site's own.
        var isFAQ: Bool
    }

    /// Things that say something about a comment, and hold none.
    private static let attributes: Set<String> = [
        "author", "creator", "publisher", "parentItem", "itemReviewed", "about", "isPartOf", "image", "interactionStatistic",
        "reviewRating",
        "sharedContent", "contributor",
    ]
    private static let commentProperties: Set<String> = [
        "comment", "comments", "reply", "replies", "suggestedAnswer", "acceptedAnswer", "review", "reviews",
    ]

    private mutating func add(_ roots: [JSONValue]) {
        var stack = roots.reversed().map { Frame(value: $0, property: nil, outer: nil, isFAQ: false) }
        while let frame = stack.popLast(), fields.count < limit {
            switch frame.value {
            case .array(let elements):
                for element in elements.reversed() {
                    stack.append(Frame(value: element, property: frame.property, outer: frame.outer, isFAQ: frame.isFAQ))
                }
            case .object(let members):
                let (outer, isFAQ) = enter(frame, members)
                for member in members.reversed() where !Self.attributes.contains(member.key) {
                    switch member.value {
                    case .array, .object: stack.append(Frame(value: member.value, property: member.key, outer: outer, isFAQ: isFAQ))
                    default: continue
                    }
                }
                for key in ["author", "creator"] { note(frame.value[key]) }
            default: continue
            }
        }
    }

    /// Keeps the first named thing of each `@id`.
    private mutating func note(_ value: JSONValue?) {
        for thing in value?.elements ?? [] {
            if let id = thing["@id"]?.string, thing["name"] != nil, things[id] == nil { things[id] = thing }
        }
    }

    /// Notes a thing, and gives what holds for what stands in it.
    private mutating func enter(_ frame: Frame, _ members: [JSONMember]) -> (outer: Int?, isFAQ: Bool) {
        let types = SchemaType.names(frame.value["@type"])
        let isFAQ = frame.isFAQ || types.contains("faqpage") || types.contains("quiz")
        note(frame.value)
        let id = frame.value["@id"]?.string
        if let id, !members.contains(where: { $0.key != "@id" && $0.key != "@type" }) {
            if let outer = frame.outer, let property = frame.property, Self.commentProperties.contains(property) {
                references.append((outer, id))
            }
            return (frame.outer, isFAQ)
        }
        guard let kind = kind(types, frame.property, isFAQ: isFAQ, isInside: frame.outer != nil) else { return (frame.outer, isFAQ) }
        if let id, let place = places[id] {
            // The same comment once more: the one with a text counts.
            if fields[place].body.isEmpty {
                let outer = fields[place].outer ?? frame.outer
                fields[place] = self.fields(of: frame.value, kind)
                fields[place].outer = outer == place ? nil : outer
            }
            return (kind == .openingPost ? frame.outer : place, isFAQ)
        }
        var stated = self.fields(of: frame.value, kind)
        guard !stated.isEmpty || stated.isDeleted || stated.authorReference != nil else { return (frame.outer, isFAQ) }
        stated.outer = frame.outer
        fields.append(stated)
        if let id { places[id] = fields.count - 1 }
        return (kind == .openingPost ? frame.outer : fields.count - 1, isFAQ)
    }

    private func kind(_ types: [String], _ property: String?, isFAQ: Bool, isInside: Bool) -> Comment.Kind? {
        let isInCommentProperty = property == "comment" || property == "comments" || property == "reply" || property == "replies"
        if types.contains("answer") || property == "suggestedAnswer" || property == "acceptedAnswer" { return isFAQ ? nil : .answer }
        if types.contains("comment") || types.contains("usercomments") || types.contains("correctioncomment") { return .comment }
        if isInCommentProperty,
            types.isEmpty || types.contains("discussionforumposting") || types.contains("creativework") || types.contains("review")
        {
            return .comment
        }
        if property == "review" || property == "reviews", types.contains("review") || types.contains("userreview") { return .review }
        if types.contains("discussionforumposting") || types.contains("question") && !isFAQ, !isInside { return .openingPost }
        return nil
    }

    // MARK: Fields

    private func fields(of value: JSONValue, _ kind: Comment.Kind) -> StatedFields {
        var fields = StatedFields(kind: kind)
        fields.id = value["@id"]?.string ?? text(value["identifier"])
        fields.address = text(value["url"])
        for key in ["text", "articleBody", "commentText", "reviewBody", "description"] {
            guard let text = text(value[key]) else { continue }
            fields.body = StatedText.blocks(text)
            if !fields.body.isEmpty { break }
        }
        let author = value["author"] ?? value["creator"]
        let first = author?.elements.first
        if first?["name"] == nil { fields.authorReference = first?["@id"]?.string }
        if let name = graph.names(author).first {
            fields.authorName = name.name
            fields.authorType = name.type
            fields.authorAddress = name.address
        }
        fields.published = text(value["datePublished"]) ?? text(value["dateCreated"]) ?? text(value["commentTime"])
        fields.edited = text(value["dateModified"])
        fields.upvotes = StatedFields.number(text(value["upvoteCount"]))
        fields.downvotes = StatedFields.number(text(value["downvoteCount"]))
        if fields.upvotes == nil {
            for statistic in (value["interactionStatistic"]?.elements ?? []).prefix(20) {
                let type = statistic["interactionType"]
                guard let count = StatedFields.number(text(statistic["userInteractionCount"])) else { continue }
                fields.addVotes(type?.string ?? type?["@type"]?.string ?? type?["@id"]?.string ?? "", count)
            }
        }
        fields.isDeleted = text(value["creativeWorkStatus"])?.lowercased() == "deleted"
        for parent in (value["parentItem"]?.elements ?? []).prefix(4) {
            fields.parents += [parent.string, parent["@id"]?.string, text(parent["url"]), text(parent["identifier"])].compactMap { $0 }
        }
        return fields
    }

    /// A text as it is written: a string, a number, a string with a language, the first of several.
    private func text(_ value: JSONValue?) -> String? {
        var value = value
        for _ in 0..<3 {
            switch value {
            case .string(let text), .number(let text): return text.isEmpty ? nil : text
            case .array(let elements): value = elements.first
            case .object: value = value?["@value"]
            default: return nil
            }
        }
        return nil
    }

    private consuming func finish() -> [StatedFields] {
        for reference in references {
            guard let place = places[reference.id], place != reference.parent, fields[place].outer == nil else { continue }
            fields[place].outer = reference.parent
        }
        for place in fields.indices where fields[place].authorName == nil {
            guard let id = fields[place].authorReference, let name = graph.names(things[id]).first else { continue }
            fields[place].authorName = name.name
            fields[place].authorType = name.type
            fields[place].authorAddress = name.address
        }
        // A list of threads is no thread: of several opening posts none is the page's own.
        if fields.lazy.filter({ $0.kind == .openingPost }).prefix(2).count > 1 {
            for place in fields.indices where fields[place].kind == .openingPost { fields[place] = StatedFields(kind: .openingPost) }
        }
        return fields
    }
}
