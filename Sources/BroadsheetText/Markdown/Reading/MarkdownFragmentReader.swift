public import BroadsheetCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Reads Markdown inside records, such as the comments of a platform: CommonMark with the tables, task lists, strikethrough and bare addresses of GitHub.
///
/// It covers what people and platforms write and not every corner of the specification: tags of HTML are left out and their words kept, definitions of
/// links count wherever they stand, and whether a list is loose makes no difference. Any text is read; time is linear in its length, and quotes and lists
/// nest no deeper than ``Limits/blockNesting``.
///
/// ```swift
/// registry.values.fragmentReaders[.markdown] = MarkdownFragmentReader()
/// ```
public struct MarkdownFragmentReader: FragmentReader {
    /// Whether each line break of the source is one, as in comments on GitHub; otherwise it is a space.
    public var keepsLineBreaks: Bool

    /// Creates a reader.
    public init(keepsLineBreaks: Bool = false) {
        self.keepsLineBreaks = keepsLineBreaks
    }

    /// Reads a piece of Markdown. Linear in its length.
    public func read(_ text: String, relativeTo base: URL?, limits: Limits) -> Fragment {
        let bytes = Array(text.utf8)
        let lines = MarkdownLine.lines(of: bytes)
        let inline = MarkdownInlineReader(
            definitions: MarkdownDefinitions(lines, in: bytes), base: base, keepsLineBreaks: keepsLineBreaks)
        var reader = MarkdownBlockReader(inline: inline, maximumNesting: max(1, limits.blockNesting))
        for line in lines { reader.add(MarkdownLine(bytes[line])) }
        return Fragment(reader.finish(), reachedLimit: reader.reachedLimit)
    }
}
