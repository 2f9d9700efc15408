extension FormatRegistry {
    /// The formats that `Broadsheet` brings: a start for a program's own registry, which can add to it.
    ///
    /// ```swift
    /// var registry = FormatRegistry.standard
    /// registry.register(RecipeCardImporter())
    /// ```
    public static let standard: FormatRegistry = {
        var registry = FormatRegistry()
        registry.values.fragmentReaders[.html] = HTMLFragmentReader()
        registry.values.fragmentReaders[.markdown] = MarkdownFragmentReader()
        registry.register(.jsonDialects)
        registry.register(PlainTextImporter())
        registry.register(JSONLinesImporter())
        registry.register(JSONImporter())
        registry.register(MarkdownImporter())
        registry.register(MovableTypeImporter())
        registry.register(.xmlFormats(HTMLFragmentWriter()))
        registry.register(HTMLImporter())
        registry.register(MediumImporter())
        registry.register(JSONFeedExporter(html: HTMLFragmentWriter()))
        registry.register(SchemaOrgExporter(html: HTMLFragmentWriter()))
        registry.register(JSONLinesExporter())
        registry.register(JSONExporter())
        registry.register(WETExporter())
        registry.register(PlainTextExporter())
        registry.register(HTMLExporter())
        registry.register(MarkdownExporter())
        return registry
    }()
}
