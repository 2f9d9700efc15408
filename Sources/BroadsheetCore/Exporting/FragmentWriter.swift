/// Turns blocks into the text of a record's field, such as the HTML that an export file holds of a comment.
///
/// Exporters of records do not know HTML; they are given a writer that does. It is the counterpart of ``FragmentReader``.
public protocol FragmentWriter: Sendable {
    /// Writes blocks. Linear in their size.
    ///
    /// - Parameter report: Is told what was left out, such as an address that could do harm.
    func write(_ blocks: [Block], _ report: (Diagnostic) -> Void) -> String
}

/// Writes the words of blocks as paragraphs of HTML, for programs that do without the HTML module.
public struct PlainFragmentWriter: FragmentWriter {
    /// Creates a writer.
    public init() {}

    /// Writes each paragraph of the plain text; styles, links and pictures are left out.
    public func write(_ blocks: [Block], _ report: (Diagnostic) -> Void) -> String {
        var html = ""
        for paragraph in blocks.plainText.split(separator: "\n\n") {
            html += "<p>"
            for scalar in paragraph.unicodeScalars {
                switch scalar {
                case "&": html += "&amp;"
                case "<": html += "&lt;"
                case ">": html += "&gt;"
                case "\n": html += "<br>"
                default: html.unicodeScalars.append(scalar)
                }
            }
            html += "</p>\n"
        }
        return html
    }
}
