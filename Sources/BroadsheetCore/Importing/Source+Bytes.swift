#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Source {
    /// The whole input. Text is given in UTF-8.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be read and `too-large` when the input is larger than the limit.
    public func bytes(limits: Limits = .default) throws(ImportError) -> [UInt8] {
        let limit = min(limits.bytes, 1 << 30)
        switch content {
        case .bytes(let bytes):
            try check(bytes.count, limit)
            return bytes
        case .text(let text):
            try check(text.utf8.count, limit)
            return Array(text.utf8)
        case .file(let file):
            do {
                // Mapped, so that a file beyond the limit is refused before it is read.
                let data = try Data(contentsOf: file, options: .mappedIfSafe)
                try check(data.count, limit)
                return Array(data)
            } catch let error as ImportError {
                throw error
            } catch {
                throw ImportError(.unreadable, "The file cannot be read: \(Self.reason(for: error)).", at: location())
            }
        }
    }

    /// The first bytes of the input, for sniffing.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be read.
    public func probe(length: Int = Probe.defaultLength) throws(ImportError) -> Probe {
        var prefix: [UInt8]
        var isComplete: Bool
        var fileExtension = url?.pathExtension
        switch content {
        case .bytes(let bytes):
            prefix = Array(bytes.prefix(length))
            isComplete = bytes.count <= length
        case .text(let text):
            prefix = Array(text.utf8.prefix(length))
            isComplete = text.utf8.count <= length
        case .file(let file):
            fileExtension = file.pathExtension
            do {
                let data = try Data(contentsOf: file, options: .mappedIfSafe)
                prefix = Array(data.prefix(length))
                isComplete = data.count <= length
            } catch {
                throw ImportError(.unreadable, "The file cannot be read: \(Self.reason(for: error)).", at: location())
            }
        }
        return Probe(prefix: prefix, isComplete: isComplete, mediaType: mediaType, fileExtension: fileExtension, url: url)
    }

    /// The whole input as text. Text that was given as text comes back unchanged; bytes are read as UTF-8, and what is not UTF-8 becomes U+FFFD and
    /// a diagnostic.
    ///
    /// - Throws: ``ImportError`` as ``bytes(limits:)`` does.
    public func text(_ context: inout ImportContext) throws(ImportError) -> String {
        let bytes = try bytes(limits: context.limits)
        if case .text(let text) = content { return text }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        context.report(Diagnostic(.warning, .undecodableBytes, "Some bytes are not UTF-8; they became U+FFFD.", at: location()))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func check(_ count: Int, _ limit: Int) throws(ImportError) {
        if count > limit {
            throw ImportError(.tooLarge, "The input has \(count) bytes, more than the limit of \(limit).", at: location())
        }
    }

    private static func reason(for error: any Error) -> String {
        guard let error = error as? CocoaError else { return String(describing: error) }
        switch error.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: return "there is no such file"
        case .fileReadNoPermission: return "permission denied"
        case .fileReadTooLarge: return "it is too large"
        default: return "error \(error.code.rawValue)"
        }
    }
}
