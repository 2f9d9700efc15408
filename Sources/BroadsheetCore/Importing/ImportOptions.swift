/// What a caller wants from an import beyond the article itself.
public struct ImportOptions: Hashable, Sendable {
    /// How much an importer takes on before it stops.
    public var limits: Limits

    /// Whether an account is kept of every visible word: what is in the article, what in a comment, and what is left over as ``Residue``. Off by
    /// default, and then it costs nothing.
    public var keepsResidue: Bool

    /// Whether articles say where each value came from.
    public var keepsEvidence: Bool

    /// Whether e-mail addresses, IP addresses and hashes of them, which export files carry, are kept as ``PersonalData``. Otherwise they are dropped
    /// and counted in a diagnostic.
    public var keepsPersonalData: Bool

    /// What of a page goes into the body where that is not certain.
    public var bodyPolicy: BodyPolicy

    /// Creates options; whatever is left out has its default.
    public init(
        limits: Limits = .default, keepsResidue: Bool = false, keepsEvidence: Bool = true, keepsPersonalData: Bool = false,
        bodyPolicy: BodyPolicy = .balanced
    ) {
        self.limits = limits
        self.keepsResidue = keepsResidue
        self.keepsEvidence = keepsEvidence
        self.keepsPersonalData = keepsPersonalData
        self.bodyPolicy = bodyPolicy
    }
}
