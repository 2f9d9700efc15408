/// A text as valid UTF-8, with an account of how it was decoded.
public struct DecodedText: Sendable {
    /// The text: valid UTF-8 without a byte order mark, NUL, DEL or C0 controls other than tab, line feed, form feed and carriage return.
    public var utf8: [UInt8]
    /// The encoding the bytes were decoded from.
    public var encoding: TextEncoding
    /// What decided ``encoding``.
    public var evidence: EncodingEvidence
    /// The encoding that the caller, or else the document, declared, whether or not it was used. "utf-16" in a document means UTF-8.
    public var declared: TextEncoding?
    /// Number of invalid byte sequences; each became one U+FFFD.
    public var undecodable: Int
    /// Offset in the input bytes of the first invalid sequence.
    public var firstUndecodable: Int?
    /// Number of control characters that were replaced: NUL with U+FFFD, all others with a space.
    public var controlsReplaced: Int
    /// The first charset label of the caller or the document that names no known encoding, as written (at most 64 bytes of it).
    public var unknownLabel: String?

    /// The name of the declared encoding, where the bytes are in another one.
    package var contradictedName: String? { evidence == .bytes && declared != encoding ? declared?.name : nil }
}
