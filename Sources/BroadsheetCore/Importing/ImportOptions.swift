/// What a caller wants from an import beyond the article itself.
public struct ImportOptions: Hashable, Sendable {
    /// How much an importer takes on before it stops.
    public var limits: Limits

    /// Whether what is visible but belongs to no part of the article is kept as ``Residue``.
    public var keepsResidue: Bool

    /// Whether articles say where each value came from.
    public var keepsEvidence: Bool

    /// What of a page goes into the body where that is not certain.
    public var bodyPolicy: BodyPolicy

    /// Creates options; whatever is left out has its default.
    public init(limits: Limits = .default, keepsResidue: Bool = false, keepsEvidence: Bool = true, bodyPolicy: BodyPolicy = .balanced) {
        self.limits = limits
        self.keepsResidue = keepsResidue
        self.keepsEvidence = keepsEvidence
        self.bodyPolicy = bodyPolicy
    }
}
