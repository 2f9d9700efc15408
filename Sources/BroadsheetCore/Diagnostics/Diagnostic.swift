/// Something that a reader or writer could not do as asked, or did in a way that the caller may want to know of.
///
/// Nothing is lost silently: what cannot be read or written becomes one of these.
public struct Diagnostic: Hashable, Sendable, Codable, CustomStringConvertible {
    /// How much it matters.
    public var severity: Severity

    /// What it is; stable from version to version.
    public var code: Code

    /// One sentence for people.
    public var message: String

    /// Where it happened.
    public var location: SourceLocation?

    /// Creates a diagnostic.
    public init(_ severity: Severity, _ code: Code, _ message: String, at location: SourceLocation? = nil) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
    }

    /// The diagnostic as compilers write it.
    public var description: String {
        "\(location.map { "\($0): " } ?? "")\(severity.rawValue): \(message) [\(code.rawValue)]"
    }

    /// How much a diagnostic matters.
    public enum Severity: String, Hashable, Sendable, Codable {
        /// Good to know; nothing is missing.
        case note
        /// Something may be missing or other than the source meant.
        case warning
    }

    /// The stable name of a diagnostic. Formats name their own.
    public struct Code: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
        /// The name, in kebab case.
        public let rawValue: String

        /// Names a diagnostic.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Names a diagnostic.
        public init(stringLiteral value: String) { rawValue = value }

        /// Bytes that stand for no character in the input's encoding became U+FFFD.
        public static let undecodableBytes: Self = "undecodable-bytes"
        /// The declared encoding is not the one the bytes are in.
        public static let wrongEncoding: Self = "wrong-encoding"
        /// The name of an encoding is not known.
        public static let unknownEncoding: Self = "unknown-encoding"
        /// A limit was reached and the rest was left out.
        public static let limitReached: Self = "limit-reached"
        /// Nothing that reads like content was found.
        public static let noContent: Self = "no-content"
        /// The page seems to be filled by a script that has not run.
        public static let scriptRendered: Self = "script-rendered"
        /// Structured data in the page is broken; what could be read was used.
        public static let malformedMetadata: Self = "malformed-metadata"
        /// The output format has no place for something, which was left out or written in a simpler form.
        public static let notRepresentable: Self = "not-representable"
        /// E-mail addresses, IP addresses or hashes of them were left out, as they are unless an option asks for them.
        public static let personalDataDropped: Self = "personal-data-dropped"
        /// The parent that a comment names is not in the source.
        public static let missingParent: Self = "missing-parent"
        /// Comments answer one another in a circle.
        public static let cyclicThread: Self = "cyclic-thread"
        /// Two comments have the same id; the later one was given another.
        public static let duplicateComment: Self = "duplicate-comment"
        /// A comment has no id; it was given one.
        public static let missingID: Self = "missing-id"
        /// Something was left out since it could do harm, such as a script's address in a link.
        public static let unsafeContent: Self = "unsafe-content"
    }
}
