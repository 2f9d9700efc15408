#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A link to another place.
///
/// The address is kept as text, since pages hold addresses that are no valid URL, and dropping or mending them would be a loss.
public struct Link: Hashable, Sendable, Codable {
    /// The address: absolute wherever it could be resolved, otherwise as it was written.
    public var href: String

    /// The title that a browser shows when the pointer rests on the link.
    public var title: String?

    /// Creates a link.
    public init(_ href: String, title: String? = nil) {
        self.href = href
        self.title = title
    }

    /// The address as a URL, or `nil` when it is none.
    public var url: URL? { URL(string: href) }
}
