public import BroadsheetCore

/// Writes blocks as a piece of HTML, for the records of feeds and export files, with the writer that makes whole pages.
///
/// Every rule of ``HTMLExporter`` holds: all text is escaped, and addresses that could do harm are left out and reported. Headings keep their levels.
public struct HTMLFragmentWriter: FragmentWriter {
    /// Creates a writer.
    public init() {}

    /// Writes blocks. Linear in their size.
    public func write(_ blocks: [Block], _ report: (Diagnostic) -> Void) -> String {
        var writer = HTMLWriter()
        var anchors = AnchorNames()
        writer.footnotes = FootnoteNames(BlockSurvey(of: blocks).footnoteLabels, page: nil) { anchors.claim($0, prefix: "fn-") }
        writer.write(blocks)
        for address in writer.refusedAddresses {
            report(Diagnostic(.warning, .unsafeContent, "Left out an address that could do harm: \(address.prefix(80))"))
        }
        for address in writer.brokenAddresses {
            report(Diagnostic(.note, .notRepresentable, "Left out an address that is none: \(address.prefix(80))"))
        }
        return String(decoding: writer.out, as: UTF8.self)
    }
}
