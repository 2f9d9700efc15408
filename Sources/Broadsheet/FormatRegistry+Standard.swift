extension FormatRegistry {
    /// The formats that `Broadsheet` brings: a start for a program's own registry, which can add to it.
    ///
    /// ```swift
    /// var registry = FormatRegistry.standard
    /// registry.register(RecipeCardImporter())
    /// ```
    public static let standard: FormatRegistry = {
        let registry = FormatRegistry()
        return registry
    }()
}
