internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#endif

/// A file of our own among the temporary files of the system: only its owner can read it, and it is gone when nobody reads it any longer.
final class TemporaryFile {
    #if os(Windows)
        init?() { nil }

        func append(_ bytes: [UInt8]) -> Bool { false }

        func finish() throws(ImportError) -> SourceReader { throw ImportError(.unreadable, "There is no temporary file.") }
    #else
        private let descriptor: Int32
        private let path: String

        /// `nil` when no file can be made.
        init?() {
            // The system puts other letters in place of these.
            let name = "broadsheet-" + String(repeating: "X", count: 6)
            var template = Array(FileManager.default.temporaryDirectory.appendingPathComponent(name).path.utf8CString)
            let file = mkstemp(&template)
            guard file >= 0 else { return nil }
            descriptor = file
            path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        deinit {
            close(descriptor)
            unlink(path)
        }

        /// Adds bytes at the end; false when there is no room for them.
        func append(_ bytes: [UInt8]) -> Bool {
            var start = 0
            while start < bytes.count {
                let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start) }
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return false }
                start += written
            }
            return true
        }

        /// Opens what was written. The file has no name any longer then, so that nothing is left of it however the program ends.
        func finish() throws(ImportError) -> SourceReader {
            let reader = try SourceReader(Source(contentsOf: URL(fileURLWithPath: path)))
            unlink(path)
            return reader
        }
    #endif
}
