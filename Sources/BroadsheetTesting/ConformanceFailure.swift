/// A law of importers or exporters that was broken.
public struct ConformanceFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The law, as a short sentence.
    public let law: String

    /// The input it was broken on.
    public let subject: String

    /// What happened instead.
    public let detail: String

    /// Describes a failure.
    public init(law: String, subject: String, detail: String) {
        self.law = law
        self.subject = subject
        self.detail = detail
    }

    /// Law, input and what happened, on one line.
    public var description: String { "\(law) — \(subject): \(detail)" }
}

/// Every law that a set of checks found broken.
public struct ConformanceFailures: Error, Hashable, Sendable, CustomStringConvertible {
    /// The failures, in the order they were found; at least one.
    public let failures: [ConformanceFailure]

    /// Gathers failures; `nil` when there are none.
    public init?(_ failures: [ConformanceFailure]) {
        guard !failures.isEmpty else { return nil }
        self.failures = failures
    }

    /// The failures, one on each line.
    public var description: String { failures.map(\.description).joined(separator: "\n") }
}
