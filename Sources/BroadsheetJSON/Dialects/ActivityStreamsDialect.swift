import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// ActivityStreams 2.0 (<https://www.w3.org/TR/activitystreams-core/>): a note, article or page, an activity around one, or a collection of them.
///
/// Answers come inside `replies` or name what they answer (`inReplyTo`). In a collection, objects that answer one another are one article. The `summary` of
/// a note is a warning of its content. Where an author is an address only, the address stands for the name. One value may stand for a list of one, and a
/// map of languages (`nameMap`) for a text. A page (`Page`) of Lemmy or Friendica is a link to another one. Sources: the specification and its vocabulary,
/// and objects of Mastodon, Lemmy, Friendica, Hubzilla, Discourse, PeerTube and WordPress.
struct ActivityStreamsDialect: JSONDialect {
    let info = FormatInfo(
        id: "activitystreams", name: "ActivityStreams", summary: "Objects and collections of ActivityStreams 2.0 and ActivityPub.",
        fileExtensions: ["json", "jsonld"], mediaTypes: ["application/activity+json"])

    func confidence(for outline: JSONOutline) -> Confidence {
        guard outline.has("type") else { return .none }
        if outline.string("@context") == "https://www.w3.org/ns/activitystreams" { return .certain }
        // Others name a vocabulary of their own first, or none where an object was taken out of an activity.
        let isOwn = outline.hasAny("attributedTo", "orderedItems", "object.attributedTo")
        return isOwn && outline.string("type").map { Self.types.contains($0) } ?? false && outline.hasAny("@context", "published")
            ? .certain : .none
    }

    private static let types: Set<String> = [
        "Note", "Article", "Page", "Question", "Event", "Video", "Audio", "Image", "Document", "Create", "Update", "Announce", "Collection",
        "OrderedCollection", "CollectionPage", "OrderedCollectionPage",
    ]

    /// What is done with objects of others, or with none.
    private static let otherActivities: Set<String> = [
        "Announce", "Like", "Follow", "Accept", "Reject", "Undo", "Delete", "Add", "Remove", "Block",
    ]
    private static let containers: Set<String> = ["Collection", "OrderedCollection", "CollectionPage", "OrderedCollectionPage"]

    func groups(in value: JSONNode) -> [[JSONNode]] {
        let objects = Self.objects(in: value.kind == .array ? value.elements : [value])
        if objects.isEmpty { return value["type"] == nil ? [[value]] : [] }
        var places: [String: Int] = [:]
        for (place, object) in objects.enumerated() { if let id = object["id"]?.string { places[id] = place } }
        var roots = [String?](repeating: nil, count: objects.count)
        for start in objects.indices where roots[start] == nil {
            var walk: [Int] = []
            var place = start
            var root = ""
            while true {
                if let known = roots[place] {
                    root = known
                    break
                }
                // Met on this very walk: a circle, which is named after where it was entered.
                roots[place] = objects[place]["id"]?.string ?? "#\(place)"
                walk.append(place)
                guard let parent = Self.parent(of: objects[place]) else {
                    root = roots[place] ?? ""
                    break
                }
                guard let next = places[parent] else {
                    root = parent
                    break
                }
                place = next
            }
            for place in walk { roots[place] = root }
        }
        var groups: [[JSONNode]] = []
        var groupPlaces: [String: Int] = [:]
        for (place, object) in objects.enumerated() {
            let root = roots[place] ?? ""
            if let group = groupPlaces[root] {
                groups[group].append(object)
            } else {
                groupPlaces[root] = groups.count
                groups.append([object])
            }
        }
        return groups
    }

    /// The objects of collections and activities, at any depth. Announcements (“boosts”) of others' objects are left alone.
    private static func objects(in roots: [JSONNode]) -> [JSONNode] {
        var objects: [JSONNode] = []
        var open = Array(roots.reversed())
        while let node = open.popLast() {
            guard node.kind == .object else { continue }
            let type = Self.type(node)
            if containers.contains(type) {
                var inside = (node["orderedItems"] ?? node["items"])?.values ?? []
                if let first = node["first"], first.kind == .object { inside.append(first) }
                open += inside.reversed()
            } else if type == "Create" || type == "Update", let object = node["object"], object.kind == .object {
                open.append(object)
            } else if !otherActivities.contains(type) {
                objects.append(node)
            }
        }
        return objects
    }

    private static func parent(of object: JSONNode) -> String? {
        let parent = object["inReplyTo"]?.values.first
        return parent?.string ?? parent?["id"]?.string
    }

    static func type(_ object: JSONNode) -> String { object["type"]?.values.first?.string ?? "" }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let root = records.all.first { Self.parent(of: $0) == nil } ?? records.first
        let isRootHeld = Self.parent(of: root) == nil || records.all.count == 1
        guard ["content", "contentMap", "name", "nameMap", "summary", "inReplyTo", "attachment"].contains(where: { root[$0] != nil }) else {
            throw records.error("There is no object with content here.")
        }
        let id = isRootHeld ? root.string("id", &context) : Self.parent(of: root)
        let owner = isRootHeld ? Self.actor(root) : nil
        var thread = ThreadAssembler(articleIDs: id.map { [$0] } ?? [], limits: context.limits)
        var descent = JSONDescent(records.all.filter { !isRootHeld || $0.index != root.index || $0.tape.start != root.tape.start })
        var addresses = 0
        if isRootHeld { descent.enter(answers(to: root, &addresses), of: nil) }
        while let (node, parent) = descent.next() {
            try context.spend(1)
            let named = Self.parent(of: node).map { ParentReference.id($0) }
            let place = thread.add(comment(node, by: owner, &context), answering: named ?? parent.map { .inside($0) } ?? .none)
            descent.enter(answers(to: node, &addresses), of: place)
        }
        if addresses > 0 {
            context.reportMissingComments("Answers that are named by their addresses alone, and are not in the source: \(addresses).")
        }
        let link = isRootHeld ? target(root, &context) : nil
        let page = isRootHeld && link != address(root, &context) ? address(root, &context) ?? id : id
        let isArticle = ["Article", "Video", "Audio", "Event"].contains(Self.type(root))
        let published = isRootHeld ? root.date("published", &context) : nil
        return Article(
            id: page == nil ? id : nil,
            title: isRootHeld
                ? RichText(title: text(root, "name", &context).flatMap { context.richText($0, as: .plainText) }, leadingTo: link) : nil,
            summary: isRootHeld ? text(root, "summary", &context).flatMap { context.richText($0, as: .html) } : nil,
            authors: isRootHeld ? [author(root, &context)].compactMap(\.self) : [], published: published,
            modified: isRootHeld ? root.date("updated", &context)?.unless(published) : nil, canonicalURL: page.flatMap { URL(string: $0) },
            tags: isRootHeld ? tags(root) : [], language: isRootHeld ? language(root) : nil,
            leadImage: isRootHeld ? image(root, &context) : nil, kind: isArticle ? .article : .forum,
            body: isRootHeld ? body(root, &context) : [],
            discussion: Discussion(
                comments: thread.finish(&context), declaredCount: root["replies"]?.integer("totalItems", &context), platform: "activitypub")
        )
    }

    /// The objects in `replies`; the ones that are addresses alone are counted.
    private func answers(to node: JSONNode, _ addresses: inout Int) -> [JSONNode] {
        guard let replies = node["replies"], replies.kind == .object else { return [] }
        let pages = [replies, replies["first"]].compactMap(\.self)
        let items = pages.flatMap { (($0["items"] ?? $0["orderedItems"])?.values) ?? [] }
        addresses += items.count { $0.kind == .string }
        return items.filter { $0.kind == .object }
    }

    private func comment(_ node: JSONNode, by owner: String?, _ context: inout ImportContext) -> Comment {
        let isDeleted = Self.type(node) == "Tombstone"
        let published = node.date("published", &context)
        let page = address(node, &context)
        let actor = Self.actor(node)
        return Comment(
            id: node.string("id", &context) ?? page ?? "", state: isDeleted ? .deleted : .visible, author: author(node, &context),
            published: published, edited: node.date("updated", &context)?.unless(published), body: body(node, &context),
            permalink: page.map { Link($0) },
            reactions: Comment.Reaction.counted([
                "like": node["likes"]?.integer("totalItems", &context), "share": node["shares"]?.integer("totalItems", &context),
            ]),
            isByArticleAuthor: actor != nil && actor == owner)
    }
}
