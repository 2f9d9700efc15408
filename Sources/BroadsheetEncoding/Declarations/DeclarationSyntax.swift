/// Where a document may declare its own encoding.
public enum DeclarationSyntax: Hashable, Sendable {
    /// `<meta>` elements before the body, then an XML declaration.
    case html
    /// An XML declaration at the start.
    case xml
    /// Nowhere: markup in the text is text.
    case plainText
}
