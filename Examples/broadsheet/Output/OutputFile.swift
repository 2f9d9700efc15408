import Foundation

/// Standard output, or a file that appears under its name only when it is complete.
final class OutputFile {
    let descriptor: FileDescriptor
    private let temporaryPath: String?
    private var isOpen = true

    /// Opens standard output, or a file beside its final place so that the last step is a rename. What is there and no file, such as a device or a pipe, is
    /// written to as it is: a rename would put a file in its place.
    init(path: String?) throws(CommandFailure) {
        guard let path else {
            descriptor = .standardOutput
            temporaryPath = nil
            return
        }
        if Self.isDevice(path) {
            temporaryPath = nil
            descriptor = FileDescriptor(number: open(path, O_WRONLY), name: path)
            if descriptor.number < 0 { throw CommandFailure(.output, "\(path): The output cannot be opened: \(Self.lastError).") }
            return
        }
        let url = URL(fileURLWithPath: path)
        let name = ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part"
        let temporaryPath = url.deletingLastPathComponent().appendingPathComponent(name).path
        self.temporaryPath = temporaryPath
        descriptor = FileDescriptor(number: open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC, 0o666), name: path)
        if descriptor.number < 0 { throw CommandFailure(.output, "\(path): The file cannot be created: \(Self.lastError).") }
    }

    deinit {
        discard()
    }

    private static func isDevice(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && ![S_IFREG, S_IFDIR].contains(information.st_mode & S_IFMT)
    }

    /// Gives the file its name; nothing to do for standard output.
    func commit() throws(CommandFailure) {
        guard let temporaryPath, isOpen else { return }
        isOpen = false
        if close(descriptor.number) != 0 || rename(temporaryPath, descriptor.name) != 0 {
            let reason = Self.lastError
            unlink(temporaryPath)
            throw CommandFailure(.output, "\(descriptor.name): The file cannot be written: \(reason).")
        }
    }

    /// Leaves no trace of a file that was not committed.
    private func discard() {
        guard let temporaryPath, isOpen else { return }
        isOpen = false
        close(descriptor.number)
        unlink(temporaryPath)
    }

    private static var lastError: String { String(cString: strerror(errno)) }
}
