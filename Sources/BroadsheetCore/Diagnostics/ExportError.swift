/// Why an article could not be written.
public struct ExportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong; stable from version to version.
    public var code: Code

    /// One sentence for people.
    public var message: String

    /// Creates an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The message and the code.
    public var description: String { "\(message) [\(code.rawValue)]" }

    /// The stable name of an error. Formats name their own.
    public struct Code: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
        /// The name, in kebab case.
        public let rawValue: String

        /// Names an error.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Names an error.
        public init(stringLiteral value: String) { rawValue = value }

        /// The output could not be written.
        public static let unwritable: Self = "unwritable"
        /// The format cannot hold what it was given.
        public static let notRepresentable: Self = "not-representable"
        /// No registered exporter writes the format.
        public static let unknownFormat: Self = "unknown-format"
    }
}

extension ExportError.Code {
    /// Whether an error is an ``ExportError`` with a code: `catch ExportError.Code.unwritable`.
    public static func ~= (code: Self, error: any Error) -> Bool { (error as? ExportError)?.code == code }
}
