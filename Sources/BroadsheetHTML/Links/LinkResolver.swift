internal import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Makes the addresses of a page absolute.
struct LinkResolver: Sendable {
    private let base: URL?

    /// The address that references are resolved against; `nil` where none is known.
    var baseAddress: String? { base?.absoluteString }

    /// Creates a resolver for pages whose address is known.
    init(base: URL?) { self.base = base }

    /// Creates a resolver for a page, from its address and its `<base>` element.
    init(_ tree: HTMLTree, pageURL: URL?) {
        var base = pageURL
        let head = (0..<min(tree.count, 2000)).first { tree.records[$0].tag == .base && tree.hasAttribute(.href, of: $0) }
        if let head, let href = tree.attribute(.href, of: head), let url = URL(string: href, relativeTo: pageURL) {
            base = url.absoluteURL
        }
        self.base = base
    }

    /// The absolute address; as written where there is nothing to resolve it against or it is no valid address. `nil` when it is empty or a script.
    func resolve(_ reference: String) -> String? {
        let written = Self.trimmed(reference)
        guard !written.isEmpty else { return nil }
        let scheme = Self.scheme(of: written)
        if let scheme {
            if scheme == "javascript" || scheme == "vbscript" { return nil }
            return written
        }
        guard let base, let url = URL(string: written, relativeTo: base) else { return written }
        return url.absoluteString
    }

    /// The scheme in lower case, where the text begins with one.
    private static func scheme(of text: String) -> String? {
        var scheme: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7a, 0x41...0x5a: scheme.append(byte | 0x20)
            case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if scheme.isEmpty { return nil }
                scheme.append(byte)
            case UInt8(ascii: ":"): return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
            default: return nil
            }
        }
        return nil
    }

    /// Without white space around it and without the line breaks and tabs that browsers drop from addresses.
    private static func trimmed(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 <= 0x20 }) else { return text }
        var bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0a && $0 != 0x0d }[...]
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
