/// What decided the encoding of a text.
public enum EncodingEvidence: Hashable, Sendable {
    /// A byte order mark at the start of the bytes.
    case byteOrderMark
    /// The charset that the caller gave, for instance from an HTTP `Content-Type` header.
    case caller
    /// A declaration inside the document: `<meta>` or `<?xml encoding?>`.
    case declaration
    /// The bytes themselves, where nothing was declared or where they contradict what was.
    case bytes
    /// Nothing: windows-1252, or the usual encoding of the declared language, was assumed.
    case fallback
}
