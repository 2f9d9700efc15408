/// How much an importer takes on before it stops.
///
/// The defaults let every page through that a browser would show and stop inputs that were made to do harm. A limit on the size of the
/// input is an error; any other limit cuts the input there and reports it, so that what came before is still read.
public struct Limits: Hashable, Sendable {
    /// The largest input, in bytes. An input may not be larger than 1 GiB whatever is set here, where an importer must hold it whole.
    public var bytes: Int

    /// The most elements and pieces of text that a tree may hold.
    public var nodes: Int

    /// How deeply elements may nest; what is deeper is read as if it stood at this depth.
    public var depth: Int

    /// The most attributes that one element may have.
    public var attributes: Int

    /// How deeply blocks may nest in the result, such as quotes within quotes.
    public var blockNesting: Int

    /// The most comments that one article may have.
    public var comments: Int

    /// The most steps of work that one article may cost, about one for each node that is looked at.
    public var workUnits: Int

    /// Creates limits; whatever is left out has its default.
    public init(
        bytes: Int = 64 << 20, nodes: Int = 4_000_000, depth: Int = 512, attributes: Int = 512, blockNesting: Int = 32,
        comments: Int = 100_000, workUnits: Int = 400_000_000
    ) {
        self.bytes = bytes
        self.nodes = nodes
        self.depth = depth
        self.attributes = attributes
        self.blockNesting = blockNesting
        self.comments = comments
        self.workUnits = workUnits
    }

    /// The limits that hold unless others are given.
    public static let `default` = Limits()
}
