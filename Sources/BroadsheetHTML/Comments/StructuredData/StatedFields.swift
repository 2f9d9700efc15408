internal import BroadsheetCore

/// What a page states about one comment, as it was written.
struct StatedFields {
    var kind = Comment.Kind.comment
    var id: String?
    var address: String?
    var authorName: String?
    var authorType: String?
    var authorAddress: String?
    /// The name of a thing that stands elsewhere and is the author.
    var authorReference: String?
    var published: String?
    var edited: String?
    var body: [Block] = []
    var upvotes: Int?
    var downvotes: Int?
    var isDeleted = false
    /// The addresses or names of the comment that it answers.
    var parents: [String] = []
    /// The place of the comment that it stands in.
    var outer: Int?
    var node: Int?
    var textNode: Int?

    var isEmpty: Bool { body.isEmpty && (authorName ?? "").isEmpty }

    /// Whether there is anything that a reader wrote or did. Answers without any sign of a reader are the site's own, as in a list of common questions.
    var saysSomething: Bool {
        let isSigned = authorName != nil || published != nil || upvotes != nil
        switch kind {
        case .answer: return isSigned
        case .review: return !body.isEmpty && SchemaType.name(authorType ?? "") != "organization"
        default: return isSigned || !body.isEmpty || address != nil || isDeleted
        }
    }

    mutating func addVotes(_ type: String, _ count: Int) {
        switch SchemaType.name(type) {
        case "likeaction", "agreeaction", "voteaction", "userlikes", "upvote": upvotes = (upvotes ?? 0) + count
        case "dislikeaction", "disagreeaction": downvotes = (downvotes ?? 0) + count
        default: return
        }
    }

    static func number(_ text: String?) -> Int? {
        guard let text else { return nil }
        let digits = PlainText.squeezed(text)
        return digits.utf8.count <= 9 ? Int(digits) : nil
    }
}

/// Makes comments of what was stated, with names that are unique and parents that are there.
struct StatedAssembly {
    private let links: LinkResolver
    /// What the names of comments begin with that have none.
    private let prefix: String
    private var dates = DateScanner(language: DateLanguage(""))

    static let prefixes = (script: "stated-", element: "marked-")

    init(links: LinkResolver, prefix: String) {
        self.links = links
        self.prefix = prefix
    }

    /// The comments, in the order given, those that say nothing left out. Linear in their number.
    mutating func comments(_ fields: [StatedFields]) -> [StatedComment] {
        // An address that several comments have is that of the page.
        var uses: [String: Int] = [:]
        let addresses = fields.map { $0.address.flatMap { links.resolve($0) } }
        for case .some(let address) in addresses { uses[address, default: 0] += 1 }
        var taken: Set<String> = []
        var ids: [String] = []
        var places: [String: Int] = [:]
        for (index, field) in fields.enumerated() {
            let address = addresses[index].flatMap { uses[$0] == 1 ? $0 : nil }
            var id = field.id.flatMap { Self.name($0) } ?? address.flatMap { Self.name($0) } ?? prefix + String(index + 1)
            if !taken.insert(id).inserted {
                id = prefix + String(index + 1)
                taken.insert(id)
            }
            ids.append(id)
            for key in [field.id, field.address, address].compactMap({ $0 }) where places[key] == nil { places[key] = index }
        }
        let parents = Self.withoutCycles(fields.enumerated().map { index, field in parent(of: field, index, places) })
        return fields.enumerated().compactMap { index, field in
            guard field.saysSomething else { return nil }
            let address = addresses[index].flatMap { uses[$0] == 1 ? $0 : nil }
            let parent = parents[index].flatMap { fields[$0].kind == .openingPost || !fields[$0].saysSomething ? nil : ids[$0] }
            return StatedComment(
                comment: comment(field, id: ids[index], parent: parent, address: address), node: field.node, textNode: field.textNode)
        }
    }

    private func parent(of field: StatedFields, _ index: Int, _ places: [String: Int]) -> Int? {
        for name in field.parents {
            if let place = places[name] ?? links.resolve(name).flatMap({ places[$0] }), place != index { return place }
        }
        return field.outer
    }

    /// References can lead in circles; each circle is opened where it is noticed.
    private static func withoutCycles(_ parents: [Int?]) -> [Int?] {
        var parents = parents
        var visits = [Int](repeating: 0, count: parents.count)
        for start in parents.indices where visits[start] == 0 {
            var current = start
            visits[current] = start + 1
            while let parent = parents[current] {
                if visits[parent] == start + 1 {
                    parents[current] = nil
                    break
                }
                if visits[parent] != 0 { break }
                visits[parent] = start + 1
                current = parent
            }
        }
        return parents
    }

    /// The part of an address that names a comment: the fragment, else the last part of the path.
    static func name(_ address: String) -> String? {
        if let hash = address.lastIndex(of: "#") {
            let fragment = address[address.index(after: hash)...]
            return fragment.isEmpty ? nil : String(fragment)
        }
        guard ByteSearch.contains(address, "/") else { return address.isEmpty ? nil : address }
        let parts = address.split(whereSeparator: { $0 == "/" || $0 == "=" || $0 == "?" || $0 == "&" })
        guard let last = parts.last, last.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        return String(last)
    }

    private mutating func comment(_ field: StatedFields, id: String, parent: String?, address: String?) -> Comment {
        let name = field.authorName.map { PlainText.decoded($0) } ?? ""
        let published = date(field.published)
        let edited = date(field.edited)
        return Comment(
            id: id, parentID: parent, parentEvidence: parent == nil ? nil : .explicit, kind: field.kind,
            state: field.isDeleted ? .deleted : .visible,
            author: name.isEmpty || name.utf8.count > 200
                ? nil
                : Contributor(
                    name: name, kind: Self.kind(field.authorType), link: field.authorAddress.flatMap { links.resolve($0) }.map { Link($0) }),
            published: published, edited: edited == published ? nil : edited, body: field.body, permalink: address.map { Link($0) },
            score: field.upvotes.map { $0 - (field.downvotes ?? 0) } ?? field.downvotes.map { -$0 })
    }

    private static func kind(_ type: String?) -> Contributor.Kind? {
        switch type.map({ SchemaType.name($0) }) {
        case "person": .person
        case "organization", "newsmediaorganization", "corporation": .organization
        default: nil
        }
    }

    private mutating func date(_ text: String?) -> PartialDate? {
        guard let text, !text.isEmpty, text.utf8.count < 200 else { return nil }
        let words = PlainText.decoded(text)
        if let date = PartialDate(iso: words) { return date }
        return dates.date(of: words)?.partialDate(original: words)
    }
}
