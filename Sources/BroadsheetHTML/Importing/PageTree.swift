internal import BroadsheetCore

/// Parses a page and reports the limits that cut something off.
enum PageTree {
    static func parse(_ text: [UInt8], _ source: Source, _ context: inout ImportContext) throws(ImportError) -> HTMLTree {
        try context.spend(text.count / 64)
        let (tree, reached) = HTMLParser.parse(text, limits: context.limits, notesRanges: context.options.keepsResidue)
        let limits = context.limits
        let messages: [(HTMLTreeBuilder.LimitReached, String)] = [
            (.nodes, "The page has more than \(limits.nodes) nodes; the rest was left out."),
            (.depth, "Elements nest deeper than \(limits.depth); what is deeper was read as if it stood at that depth."),
            (.attributes, "An element has more than \(limits.attributes) attributes; the rest of them was left out."),
            (.work, "The page has so many stray end tags that parsing it was ended early."),
        ]
        for (limit, message) in messages where reached.contains(limit) {
            context.report(Diagnostic(.warning, .limitReached, message, at: source.location()))
        }
        return tree
    }
}
