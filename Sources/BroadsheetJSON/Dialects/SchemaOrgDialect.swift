import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// JSON-LD in the vocabulary of schema.org: articles, postings, questions, with their nested comments (<https://schema.org/Comment>). Several can stand in an
/// array or under `@graph`.
///
/// Only this vocabulary is understood, with its names as they are; JSON-LD that renames them is not. Texts may hold HTML.
struct SchemaOrgDialect: JSONDialect {
    let info = FormatInfo.schemaOrg

    let layout = JSONLayout.elements

    func confidence(for outline: JSONOutline) -> Confidence {
        let names = [outline.string("@context"), outline.string("@context.@vocab")]
        let isVocabulary = names.contains { $0?.contains("schema.org") == true }
        guard isVocabulary else { return .none }
        return outline.hasAny("@type", "@graph") ? .certain : .possible
    }

    func groups(in value: JSONNode) -> [[JSONNode]] {
        let things = SchemaOrg.things(in: value)
        if things.isEmpty, value["@graph"]?.elements.isEmpty == true { return [] }
        return things.isEmpty ? [[value]] : things.map { [$0] }
    }

    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article {
        let thing = records.first
        guard SchemaOrg.isArticle(thing) else { throw records.error("There is no article, posting or question here.") }
        let page = SchemaOrg.address(thing["url"]) ?? SchemaOrg.address(thing["mainEntityOfPage"])
        let base = page.flatMap { URL(string: $0) }
        let published = SchemaOrg.date(thing, ["datePublished", "dateCreated"])
        let site = SchemaOrg.names(thing["publisher"]).first ?? SchemaOrg.names(thing["isPartOf"]).first
        let image = thing["image"]?.elements.first ?? thing["image"]
        let id = thing["@id"]?.string
        return Article(
            id: id, title: SchemaOrg.line(thing, ["headline", "name"], &context),
            subtitle: SchemaOrg.line(thing, ["alternativeHeadline"], &context),
            summary: SchemaOrg.line(thing, ["description", "abstract"], &context),
            authors: SchemaOrg.names(thing["author"] ?? thing["creator"]), published: published,
            modified: SchemaOrg.date(thing, ["dateModified"])?.unless(published), canonicalURL: base,
            site: site.map { Site(name: $0.name, link: $0.link) }, section: SchemaOrg.texts(thing["articleSection"]).first,
            tags: SchemaOrg.keywords(thing["keywords"]), language: SchemaOrg.language(thing["inLanguage"]),
            licence: SchemaOrg.address(thing["license"]) ?? SchemaOrg.texts(thing["license"]).first,
            leadImage: image.flatMap { SchemaOrg.image($0, &context) }, access: access(thing), kind: SchemaOrg.kind(thing),
            body: SchemaOrg.body(thing, ["articleBody", "text"], base, &context), discussion: try discussion(thing, base, &context))
    }

    private func access(_ thing: JSONNode) -> Article.Access? {
        guard let value = thing["isAccessibleForFree"] else { return nil }
        let isFree = value.bool ?? (value.string.map { $0.lowercased().hasSuffix("true") })
        return isFree.map { $0 ? .free : .partial }
    }

    private func discussion(_ thing: JSONNode, _ base: URL?, _ context: inout ImportContext) throws(ImportError) -> Discussion? {
        let names = [thing["@id"]?.string, SchemaOrg.address(thing["url"])].compactMap(\.self)
        var thread = ThreadAssembler(articleIDs: Set(names), limits: context.limits)
        let declared = thing.integer("commentCount", &context) ?? thing.integer("answerCount", &context)
        let authors = SchemaOrg.names(thing["author"] ?? thing["creator"])
        let roots = SchemaOrg.comments(in: thing)
        guard declared != nil || !roots.isEmpty || thing["comment"] != nil else { return nil }
        var descent = JSONDescent(roots)
        while let (node, parent) = descent.next() {
            try context.spend(1)
            guard node.kind == .object else { continue }
            var comment = SchemaOrg.comment(node, base, &context)
            if let accepted = thing["acceptedAnswer"],
                accepted.index == node.index || accepted.elements.contains(where: { $0.index == node.index })
            {
                comment.marks.insert(.accepted, at: 0)
            }
            comment.isByArticleAuthor =
                comment.author.map { author in authors.contains { $0.name == author.name && $0.link == author.link } } ?? false
            let named = SchemaOrg.address(node["parentItem"]).map { ParentReference.id($0) }
            let place = thread.add(
                comment, answering: named ?? parent.map { .inside($0) } ?? .none,
                aliases: [comment.permalink?.href].compactMap(\.self))
            descent.enter(SchemaOrg.comments(in: node), of: place)
        }
        return Discussion(comments: thread.finish(&context), declaredCount: declared)
    }
}
