import Broadsheet
import Foundation

/// The files that an exporter writes: one for a format with a single part, otherwise one for each part in a directory.
struct OutputParts {
    private var files: [ExportPart: OutputFile] = [:]

    /// - Parameter path: a file for a single part, a directory for several; standard output when `nil`.
    init(of exporter: any Exporter, path: String?) throws(CommandFailure) {
        let parts = exporter.parts
        if parts.count == 1, let part = parts.first {
            if let path, Self.isDirectory(path) { throw CommandFailure(.usage, "\(path) is a directory; name a file with -o.") }
            files[part] = try OutputFile(path: path)
            return
        }
        let names = parts.map { $0 == .main ? "articles." + (exporter.info.fileExtensions.first ?? exporter.format.rawValue) : $0.rawValue }
        guard let path else {
            throw CommandFailure(
                .usage, "The format “\(exporter.format)” writes \(names.joined(separator: " and ")); name a directory with -o.")
        }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(.output, "\(path): The directory cannot be made: \(error.localizedDescription)")
        }
        for (part, name) in zip(parts, names) {
            files[part] = try OutputFile(path: URL(fileURLWithPath: path).appendingPathComponent(name).path)
        }
    }

    var sink: some ExportSink { DescriptorSink(descriptors: files.mapValues(\.descriptor)) }

    func commit() throws(CommandFailure) {
        for file in files.values { try file.commit() }
    }

    private static func isDirectory(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}

/// Writes each part to its file.
private struct DescriptorSink: ExportSink {
    let descriptors: [ExportPart: FileDescriptor]

    func write(_ bytes: [UInt8], to part: ExportPart) throws(ExportError) {
        guard let descriptor = descriptors[part] else {
            throw ExportError(.unwritable, "The exporter writes the part “\(part.rawValue)”, which is not among its parts.")
        }
        do {
            try descriptor.write(bytes)
        } catch {
            throw error.code == .brokenPipe ? ExportError(.brokenPipe, "") : ExportError(.unwritable, error.message)
        }
    }
}

extension ExportError.Code {
    /// The reader of a pipe went away.
    static let brokenPipe: Self = "broken-pipe"
}
