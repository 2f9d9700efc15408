internal import BroadsheetCore

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#elseif canImport(ucrt)
    internal import ucrt
#endif

/// An open file that is read piece by piece, so that its size does not count.
///
/// It is used by one stream at a time, which is why nothing is locked.
final class FileReader: @unchecked Sendable {
    #if canImport(Android)
        private typealias Handle = OpaquePointer
    #else
        private typealias Handle = UnsafeMutablePointer<FILE>
    #endif

    private let handle: Handle

    /// Opens a file; `nil` when it cannot be opened.
    init?(path: String) {
        guard let handle = fopen(path, "rb") else { return nil }
        self.handle = handle
    }

    deinit { fclose(handle) }

    /// Adds the next bytes to a buffer, at most `count`.
    ///
    /// - Returns: How many there were; 0 at the end, `nil` when the file cannot be read.
    func append(_ count: Int, to buffer: inout [UInt8]) -> Int? {
        let old = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: count))
        let read = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { fread($0 + old, 1, count, handle) } ?? 0
        }
        buffer.removeLast(count - read)
        return read == 0 && ferror(handle) != 0 ? nil : read
    }

    /// Goes to a place in the file.
    func seek(to offset: Int) -> Bool {
        #if canImport(ucrt)
            _fseeki64(handle, Int64(offset), SEEK_SET) == 0
        #else
            fseeko(handle, off_t(offset), SEEK_SET) == 0
        #endif
    }
}
