/// How sure an importer is that it can read an input.
public enum Confidence: Int, Hashable, Sendable, Comparable {
    /// It is something else.
    case none
    /// The first bytes do not tell; more of them might.
    case needsMoreData
    /// Nothing speaks against it.
    case possible
    /// Something speaks for it, such as a file's ending or a media type.
    case likely
    /// The input says so itself, by a mark that other formats do not have.
    case certain

    /// Orders by rank.
    public static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }
}
