internal import BroadsheetCore

/// The comments that a page states for machines: in JSON-LD, microdata, RDFa and microformats.
enum StatedComments {
    /// Reads a page. Linear in its size; nothing is called recursively.
    ///
    /// - Parameter limit: How many comments are read at most.
    static func read(_ tree: HTMLTree, links: LinkResolver, limit: Int) -> [StatedComment] {
        guard limit > 0 else { return [] }
        var scripted = StatedAssembly(links: links, prefix: StatedAssembly.prefixes.script)
        var stated = scripted.comments(LinkedDataComments.read(tree, limit: limit))
        if stated.count < limit {
            var marked = StatedAssembly(links: links, prefix: StatedAssembly.prefixes.element)
            stated += marked.comments(MarkedComments.read(tree, limit: limit - stated.count))
        }
        return stated
    }

    /// The stated comments as comments of their own, for pages that show none. One that is stated twice comes once. Opening posts come only in front of
    /// something.
    static func comments(from stated: [StatedComment]) -> [Comment] { chosen(from: stated).map(\.comment) }

    /// The same with their places on the page.
    static func chosen(from stated: [StatedComment]) -> [StatedComment] {
        guard stated.contains(where: { $0.comment.kind != .openingPost && !$0.comment.body.isEmpty }) else { return [] }
        var ids: Set<String> = []
        var words: Set<String> = []
        /// New names for those of elements that scripts have used before.
        var names: [String: String] = [:]
        var chosen: [StatedComment] = []
        for item in stated where !item.comment.body.isEmpty || item.comment.kind != .openingPost && item.comment.author != nil {
            let key = TextKeys.compact(item.comment.body.plainText) + "|" + TextKeys.compact(item.comment.author?.name ?? "")
            // Only what another vocabulary states too is a repetition: two readers can write the same.
            if item.node == nil { words.insert(key) } else if words.contains(key) { continue }
            var comment = item.comment
            if item.node != nil, let parent = comment.parentID { comment.parentID = names[parent] ?? parent }
            if !ids.insert(comment.id).inserted {
                let name = StatedAssembly.prefixes.element + comment.id
                names[comment.id] = name
                comment.id = name
                guard ids.insert(name).inserted else { continue }
            }
            chosen.append(StatedComment(comment: comment, node: item.node, textNode: item.textNode))
        }
        return chosen
    }
}
