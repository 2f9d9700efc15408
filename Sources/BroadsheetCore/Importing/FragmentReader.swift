#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Turns the text of a record's field, such as the body of a comment in an export file, into blocks.
///
/// Importers of records do not know HTML or Markdown; they ask their context (``ImportContext/blocks(_:as:relativeTo:)``), which asks the reader
/// that is registered for the notation under ``ContextValues/fragmentReaders``.
public protocol FragmentReader: Sendable {
    /// Reads a piece of text. Any text gives blocks; none is an error.
    ///
    /// - Parameters:
    ///   - text: The text, already decoded.
    ///   - base: The address that relative links are resolved against.
    ///   - limits: How deeply blocks may nest and how large a tree may grow.
    /// - Complexity: Linear in the length of the text.
    func read(_ text: String, relativeTo base: URL?, limits: Limits) -> Fragment
}

/// A piece of text that was read.
public struct Fragment: Hashable, Sendable {
    /// The blocks, in reading order.
    public var blocks: [Block]

    /// Whether a limit cut something off or flattened it.
    public var reachedLimit: Bool

    /// Creates the result of reading a piece of text.
    public init(_ blocks: [Block], reachedLimit: Bool = false) {
        self.blocks = blocks
        self.reachedLimit = reachedLimit
    }
}

/// The readers of pieces of text, each under the format that it reads.
public struct FragmentReaders: Sendable {
    private var readers: [FormatID: any FragmentReader] = [:]

    /// No reader: pieces of HTML and Markdown lose their markup.
    public init() {}

    /// The reader of a format.
    public subscript(_ format: FormatID) -> (any FragmentReader)? {
        get { readers[format] }
        set { readers[format] = newValue }
    }
}

private enum FragmentReadersKey: ContextKey {
    static var defaultValue: FragmentReaders { FragmentReaders() }
}

extension ContextValues {
    /// The readers of HTML and Markdown inside records.
    ///
    /// ```swift
    /// registry.values.fragmentReaders[.html] = HTMLFragmentReader()
    /// ```
    public var fragmentReaders: FragmentReaders {
        get { self[FragmentReadersKey.self] }
        set { self[FragmentReadersKey.self] = newValue }
    }
}
