#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The beginning of an input and what is known about it: all that importers see when they are asked whether they can read it.
public struct Probe: Hashable, Sendable {
    /// How many bytes are looked at first.
    public static let defaultLength = 4096

    /// The first bytes.
    public let prefix: [UInt8]

    /// Whether the prefix is the whole input.
    public let isComplete: Bool

    /// The media type without parameters, in lower case.
    public let mediaType: String?

    /// The ending of the file's name, in lower case and without the dot.
    public let fileExtension: String?

    /// The address the input was published at.
    public let url: URL?

    private let start: Int

    /// Creates a probe.
    public init(prefix: [UInt8], isComplete: Bool, mediaType: String? = nil, fileExtension: String? = nil, url: URL? = nil) {
        self.prefix = prefix
        self.isComplete = isComplete
        let bareType = mediaType?.prefix { $0 != ";" }.filter { $0 != " " }.lowercased() ?? ""
        self.mediaType = bareType.isEmpty ? nil : bareType
        let ending = fileExtension?.lowercased() ?? ""
        self.fileExtension = ending.isEmpty ? nil : ending
        self.url = url
        let bomLength = prefix.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        start = prefix[bomLength...].firstIndex { !($0 == 0x20 || (0x09...0x0d).contains($0)) } ?? prefix.count
    }

    /// The prefix without a byte order mark and white space in front.
    public var significantBytes: ArraySlice<UInt8> { prefix[start...] }

    /// Whether the input begins with a text, white space and a byte order mark aside. The case of ASCII letters counts.
    public func hasPrefix(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { significantBytes.starts(with: $0) }
    }

    /// Whether the prefix holds a text anywhere. The case of ASCII letters does not count; `text` is given in lower case.
    public func contains(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            guard let first = wanted.first, prefix.count >= wanted.count else { return false }
            let lower = { (byte: UInt8) in (0x41...0x5a).contains(byte) ? byte | 0x20 : byte }
            return (start...max(start, prefix.count - wanted.count)).contains { offset in
                guard offset + wanted.count <= prefix.count, lower(prefix[offset]) == first else { return false }
                return wanted.indices.allSatisfy { lower(prefix[offset + $0]) == wanted[$0] }
            }
        }
    }
}
