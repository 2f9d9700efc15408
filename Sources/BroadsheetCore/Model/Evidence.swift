/// Where a field's value came from, how sure it is, and what else was seen.
public struct Evidence: Hashable, Sendable, Codable {
    /// The sources that spoke for the value, the weightiest first, such as `json-ld headline` or `h1`.
    public var sources: [String]

    /// How sure the value is, from 0 to 1, where the importer can tell.
    public var confidence: Double?

    /// Other values that were seen and not taken, the best first.
    public var alternatives: [Alternative]

    /// Creates the evidence for one field.
    public init(sources: [String], confidence: Double? = nil, alternatives: [Alternative] = []) {
        self.sources = sources
        self.confidence = confidence
        self.alternatives = alternatives
    }

    /// A value that was seen and not taken.
    public struct Alternative: Hashable, Sendable, Codable {
        /// The value as text.
        public var value: String

        /// Where it was seen.
        public var source: String

        /// Creates an alternative.
        public init(value: String, source: String) {
            self.value = value
            self.source = source
        }
    }
}
