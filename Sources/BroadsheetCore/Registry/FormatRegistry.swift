/// The formats that a program reads and writes: a value that the caller builds, copies and passes.
///
/// What is registered later goes first, so a caller's importer or exporter takes the place of a built-in one for the same format.
public struct FormatRegistry: Sendable {
    /// The importers, the latest registered first.
    public private(set) var importers: [any Importer] = []

    /// The exporters, the latest registered first.
    public private(set) var exporters: [any Exporter] = []

    /// Settings that reach every importer, such as a site's rules.
    public var values = ContextValues()

    /// Creates a registry without any format.
    public init() {}

    /// Adds an importer.
    public mutating func register(_ importer: some Importer) {
        importers.removeAll { $0.format == importer.format }
        importers.insert(importer, at: 0)
    }

    /// Adds an exporter.
    public mutating func register(_ exporter: some Exporter) {
        exporters.removeAll { $0.format == exporter.format }
        exporters.insert(exporter, at: 0)
    }

    /// Adds everything that a plug-in brings.
    public mutating func register(_ plugin: some FormatPlugin) {
        plugin.register(in: &self)
    }

    /// The importer of a format.
    public func importer(for format: FormatID) -> (any Importer)? {
        importers.first { $0.format == format }
    }

    /// The exporter of a format.
    public func exporter(for format: FormatID) -> (any Exporter)? {
        exporters.first { $0.format == format }
    }

    /// The importer that is surest of an input; among equally sure ones the latest registered. `nil` when none can read it.
    public func importer(for probe: Probe) -> (any Importer)? {
        var best: (importer: any Importer, confidence: Confidence)?
        for importer in importers {
            let confidence = importer.confidence(for: probe)
            if confidence > best?.confidence ?? .none {
                best = (importer, confidence)
            }
        }
        return best?.importer
    }
}
