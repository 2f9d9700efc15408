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
            let data = try map(file)
            try check(data.count, limit)
            return Array(data)
        }
    }

    /// The first bytes of the input, for sniffing.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be read.
    public func probe(length: Int = Probe.defaultLength) throws(ImportError) -> Probe {
        let prefix: [UInt8]
        let isComplete: Bool
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
            (prefix, isComplete) = try beginning(of: file, length)
        }
        return Probe(prefix: prefix, isComplete: isComplete, mediaType: mediaType, fileExtension: fileExtension, url: url)
    }

    /// The whole input as text. Text that was given as text comes back unchanged; bytes are read as UTF-8, and what is not UTF-8 becomes U+FFFD and
    /// a diagnostic. A byte order mark is taken off.
    ///
    /// - Throws: ``ImportError`` as ``bytes(limits:)`` does.
    public func text(_ context: inout ImportContext) throws(ImportError) -> String {
        if case .text(let text) = content {
            try check(text.utf8.count, min(context.limits.bytes, 1 << 30))
            return text
        }
        let bytes = try bytes(limits: context.limits)
        let unmarked = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]
        if let text = String(validating: unmarked, as: UTF8.self) { return text }
        context.report(Diagnostic(.warning, .undecodableBytes, "Some bytes are not UTF-8; they became U+FFFD.", at: location()))
        return String(decoding: unmarked, as: UTF8.self)
    }

    /// The first bytes of a file and whether they are all of it. The rest is not read, for it may be gigabytes.
    private func beginning(of file: URL, _ length: Int) throws(ImportError) -> (prefix: [UInt8], isComplete: Bool) {
        var isDirectory = false
        let exists = file.isFileURL && FileManager.default.fileExists(atPath: file.path, isDirectory: &isDirectory)
        if exists, !isDirectory, var reader = try? SourceReader(self), let count = reader.byteCount, count > 0 {
            var prefix: [UInt8] = []
            while prefix.count < length, case let piece = try reader.read(upTo: length - prefix.count), !piece.isEmpty { prefix += piece }
            return (prefix, count <= length)
        }
        let data = try map(file)
        return (Array(data.prefix(length)), data.count <= length)
    }

    /// Mapped, so that a file beyond the limit is refused before it is read, and only its beginning is read for sniffing.
    private func map(_ file: URL) throws(ImportError) -> Data {
        guard file.isFileURL else {
            throw ImportError(.unreadable, "The address is none of a file; what it leads to has to be fetched first.", at: location())
        }
        var isDirectory = false
        if FileManager.default.fileExists(atPath: file.path, isDirectory: &isDirectory), isDirectory {
            throw ImportError(.unreadable, "The file cannot be read: it is a directory.", at: location())
        }
        do {
            return try Data(contentsOf: file, options: .mappedIfSafe)
        } catch {
            throw ImportError(.unreadable, "The file cannot be read: \(Self.reason(for: error)).", at: location())
        }
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
