public import BroadsheetCore

/// Writes blocks as a piece of HTML that is safe to show, as ``HTMLExporter`` writes those of an article. What ``HTMLFragmentReader`` makes of it are the
/// same blocks, but for embeds and the notations of formulas.
public struct HTMLFragmentWriter: FragmentWriter {
    /// Creates a writer.
    public init() {}

    /// Writes blocks. Linear in their size.
    public func text(of blocks: [Block], _ output: inout ExportOutput) throws(ExportError) -> String {
        var writer = HTMLWriter()
        writer.write(blocks)
        return String(decoding: try writer.takeBytes(reportingTo: &output), as: UTF8.self)
    }
}
