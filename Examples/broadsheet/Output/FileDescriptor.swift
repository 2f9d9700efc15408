import Foundation

/// An open file that bytes are written to.
struct FileDescriptor: Sendable {
    let number: Int32
    /// The file's path, for messages.
    let name: String

    static let standardOutput = FileDescriptor(number: STDOUT_FILENO, name: "standard output")

    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        let errorNumber = bytes.withUnsafeBytes { buffer -> Int32 in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Foundation.write(number, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                rest = rest.dropFirst(count)
            }
            return 0
        }
        guard errorNumber != 0 else { return }
        if errorNumber == EPIPE { throw CommandFailure(.brokenPipe, "") }
        throw CommandFailure(.output, "\(name): The output cannot be written: \(String(cString: strerror(errorNumber))).")
    }
}
