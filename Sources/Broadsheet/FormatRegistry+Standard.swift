extension FormatRegistry {
    /// The formats that `Broadsheet` brings: a start for a program's own registry, which can add to it.
    ///
    /// ```swift
    /// var registry = FormatRegistry.standard
    /// registry.register(RecipeCardImporter())
    /// ```
    public static let standard: FormatRegistry = {
        var registry = FormatRegistry()
        registry.register(PlainTextImporter())
        registry.register(JSONLinesImporter())
        registry.register(JSONImporter())
        registry.register(HTMLImporter())
        registry.register(JSONLinesExporter())
        registry.register(JSONExporter())
        registry.register(PlainTextExporter())
        registry.register(HTMLExporter())
        registry.register(MarkdownExporter())
        return registry
    }()
}
