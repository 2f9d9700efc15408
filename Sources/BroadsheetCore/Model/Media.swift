/// A picture, a film or a sound.
public struct Media: Hashable, Sendable, Codable {
    /// What it is.
    public var kind: Kind

    /// Where it is: the largest variant that the source names.
    public var source: Link

    /// The text that stands for it where it cannot be shown.
    public var alternativeText: String?

    /// Its width in pixels, where stated.
    public var width: Int?

    /// Its height in pixels, where stated.
    public var height: Int?

    /// Creates a reference to a medium.
    public init(kind: Kind, source: Link, alternativeText: String? = nil, width: Int? = nil, height: Int? = nil) {
        self.kind = kind
        self.source = source
        self.alternativeText = alternativeText
        self.width = width
        self.height = height
    }

    /// What a medium is.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// A still picture.
        case image
        /// A film.
        case video
        /// A sound.
        case audio
    }
}
