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
        var text = text
        if let paragraphs = text.withUTF8({ ParagraphReader.read($0, limits: limits) }) { return Fragment(paragraphs) }
        let plain = text.withUTF8 { bytes in
            var parser = PlainMarkupParser(limits: limits)
            return parser.parse(bytes)
        }
        // Plain markup has no base element.
        if let plain { return Self.content(of: plain, LinkResolver(base: base), limits) }
        return Self.readAnything(text, relativeTo: base, limits: limits)
    }

    /// Reads a piece of HTML with libxml2.
    static func readAnything(_ text: String, relativeTo base: URL?, limits: Limits) -> Fragment {
        let markup = text.utf8.contains(0) ? text.filter { $0 != "\0" } : text
        let (tree, reached) = HTMLParser.parse(Array(markup.utf8), limits: limits)
        var fragment = content(of: tree, LinkResolver(tree, pageURL: base), limits)
        if !reached.isEmpty { fragment.reachedLimit = true }
        return fragment
    }

    private static func content(of tree: HTMLTree, _ links: LinkResolver, _ limits: Limits) -> Fragment {
        guard tree.count > 1 else { return Fragment([]) }
        var builder = ContentBuilder(tree, chosen: WholeTree(tree), links: links, maximumNesting: limits.blockNesting)
        let blocks = builder.build(fromAncestors: false)
        return Fragment(blocks, reachedLimit: builder.reachedNestingLimit)
    }
}
