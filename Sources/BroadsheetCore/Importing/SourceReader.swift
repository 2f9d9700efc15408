#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

/// Reads a source piece by piece, so that a file of any size costs no more memory than a piece.
///
/// A reader is a value: a copy goes on by itself from where it was made.
public struct SourceReader: Sendable {
    /// How many bytes were read so far.
    public private(set) var offset = 0

    private let content: Content
    private let location: SourceLocation

    private enum Content: Sendable {
        case bytes([UInt8])
        case file(OpenFile)
    }

    /// Opens a source. Text is given in UTF-8.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be opened.
    public init(_ source: Source) throws(ImportError) {
        location = source.location()
        switch source.content {
        case .bytes(let bytes): content = .bytes(bytes)
        case .text(let text): content = .bytes(Array(text.utf8))
        case .file(let url):
            guard url.isFileURL else {
                throw ImportError(.unreadable, "The address is none of a file; what it leads to has to be fetched first.", at: location)
            }
            #if os(Windows)
                content = .bytes(try source.bytes(limits: Limits(bytes: .max)))
            #else
                let descriptor = open(url.path, O_RDONLY)
                guard descriptor >= 0 else { throw Self.error(errno, at: location) }
                content = .file(OpenFile(descriptor))
            #endif
        }
    }

    /// How large the source is, in bytes; `nil` where that cannot be told.
    public var byteCount: Int? {
        switch content {
        case .bytes(let bytes): return bytes.count
        case .file(let file): return file.byteCount
        }
    }

    /// Reads the next bytes: at least one and at most `count`, none at the end.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be read.
    public mutating func read(upTo count: Int) throws(ImportError) -> [UInt8] {
        switch content {
        case .bytes(let bytes):
            let piece = bytes[offset..<min(bytes.count, offset + max(1, count))]
            offset += piece.count
            return Array(piece)
        case .file(let file):
            let piece = try file.read(from: offset, upTo: max(1, count), at: location)
            offset += piece.count
            return piece
        }
    }

    /// Reads bytes at a place, as many as there are up to `count`. Where ``read(upTo:)`` goes on stays the same.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable` when a file cannot be read.
    public func read(at place: Int, upTo count: Int) throws(ImportError) -> [UInt8] {
        switch content {
        case .bytes(let bytes): return Array(bytes[min(place, bytes.count)..<min(bytes.count, place + count)])
        case .file(let file): return try file.read(from: place, upTo: count, at: location)
        }
    }

    fileprivate static func error(_ number: Int32, at location: SourceLocation) -> ImportError {
        let reason =
            switch number {
            case ENOENT, ENOTDIR: "there is no such file"
            case EACCES, EPERM: "permission denied"
            case EISDIR: "it is a directory"
            case ESPIPE: "it is no file on a disk"
            default: "error \(number)"
            }
        return ImportError(.unreadable, "The file cannot be read: \(reason).", at: location)
    }
}

/// A file that is closed when nobody reads it any longer. It has no position of its own, so that any number of readers can share it.
private final class OpenFile: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    #if os(Windows)
        var byteCount: Int? { nil }

        func read(from offset: Int, upTo count: Int, at location: SourceLocation) throws(ImportError) -> [UInt8] { [] }
    #else
        deinit { close(descriptor) }

        var byteCount: Int? {
            var information = stat()
            return fstat(descriptor, &information) == 0 ? Int(information.st_size) : nil
        }

        func read(from offset: Int, upTo count: Int, at location: SourceLocation) throws(ImportError) -> [UInt8] {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                var result = pread(descriptor, buffer.baseAddress, count, off_t(offset))
                while result < 0, errno == EINTR { result = pread(descriptor, buffer.baseAddress, count, off_t(offset)) }
                if result < 0 { failure = errno }
                filled = max(0, result)
            }
            if failure != 0 { throw SourceReader.error(failure, at: location) }
            return bytes
        }
    #endif
}
