/// Writes blocks as a piece of text in a notation, for formats that carry HTML inside a field, such as feeds.
///
/// It is the counterpart of ``FragmentReader``. Exporters are given one by whoever registers them, so that no exporter of records knows HTML.
public protocol FragmentWriter: Sendable {
    /// Writes blocks. What has no place, such as an address that could do harm, is reported to the output.
    ///
    /// - Complexity: Linear in the size of the blocks.
    func text(of blocks: [Block], _ output: inout ExportOutput) throws(ExportError) -> String
}
