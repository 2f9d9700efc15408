/// Why an input could not be read.
public struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong; stable from version to version.
    public var code: Code

    /// One sentence for people that says what to do where there is something to do.
    public var message: String

    /// Where it went wrong.
    public var location: SourceLocation?

    /// Creates an error.
    public init(_ code: Code, _ message: String, at location: SourceLocation? = nil) {
        self.code = code
        self.message = message
        self.location = location
    }

    /// The error as compilers write it.
    public var description: String { "\(location.map { "\($0): " } ?? "")\(message) [\(code.rawValue)]" }

    /// The stable name of an error. Formats name their own.
    public struct Code: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
        /// The name, in kebab case.
        public let rawValue: String

        /// Names an error.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Names an error.
        public init(stringLiteral value: String) { rawValue = value }

        /// There is no file, or it cannot be opened or read.
        public static let unreadable: Self = "unreadable"
        /// The input holds nothing.
        public static let empty: Self = "empty"
        /// The input is larger than ``Limits/bytes``.
        public static let tooLarge: Self = "too-large"
        /// No registered importer knows the input.
        public static let unknownFormat: Self = "unknown-format"
        /// The input is not in the format it was read as, or broken beyond reading.
        public static let malformed: Self = "malformed"
        /// A limit other than the size was passed.
        public static let limitExceeded: Self = "limit-exceeded"
        /// The format or a part of it is known, but this version does not read it.
        public static let unsupported: Self = "unsupported"
    }
}

extension ImportError.Code {
    /// Whether an error is an ``ImportError`` with a code: `catch ImportError.Code.empty`.
    public static func ~= (code: Self, error: any Error) -> Bool { (error as? ImportError)?.code == code }
}
