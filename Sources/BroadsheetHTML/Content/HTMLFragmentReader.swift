public import BroadsheetCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Reads a piece of HTML, such as the body of a comment in an export file, with the builder that makes the bodies of pages.
///
/// Everything visible in the piece becomes content: nothing is taken for navigation or advertising, as in a page.
///
/// ```swift
/// registry.values.fragmentReaders[.html] = HTMLFragmentReader()
/// ```
public struct HTMLFragmentReader: FragmentReader {
    /// Creates a reader.
    public init() {}

    /// Reads a piece of HTML. Linear in its length.
    public func read(_ text: String, relativeTo base: URL?, limits: Limits) -> Fragment {
        let markup = text.utf8.contains(0) ? text.filter { $0 != "\0" } : text
        let (tree, reached) = HTMLParser.parse(Array(markup.utf8), limits: limits)
        guard tree.count > 1 else { return Fragment([], reachedLimit: !reached.isEmpty) }
        let nodes = KeptNodes(tree, kept: [Bool](repeating: true, count: tree.count), range: 1..<tree.count)
        var builder = ContentBuilder(
            tree, chosen: nodes, links: LinkResolver(tree, pageURL: base), maximumNesting: limits.blockNesting)
        let blocks = builder.build(fromAncestors: false)
        return Fragment(blocks, reachedLimit: builder.reachedNestingLimit || !reached.isEmpty)
    }
}
