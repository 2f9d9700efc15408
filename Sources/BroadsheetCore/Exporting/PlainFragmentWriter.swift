/// Writes the words of blocks as paragraphs of HTML, for programs that do without the HTML module.
public struct PlainFragmentWriter: FragmentWriter {
    /// Creates a writer.
    public init() {}

    /// Writes each paragraph of the plain text; styles, links and pictures are left out. Linear in the size of the blocks.
    public func text(of blocks: [Block], _ output: inout ExportOutput) throws(ExportError) -> String {
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
