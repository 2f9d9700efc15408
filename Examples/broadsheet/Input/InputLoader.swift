import Broadsheet
import Foundation

/// Turns what was named on the command line into a source: a file, `-` for standard input, or an address.
struct InputLoader {
    let limits: Limits
    let timeout: Double

    func load(_ input: String) async throws(ImportError) -> Source {
        if input == "-" {
            return Source(bytes: try readAll(FileHandle.standardInput, name: "standard input"), name: "standard input")
        }
        if let url = address(input) { return try await PageFetcher.fetch(url, limits: limits, timeout: timeout) }
        return try loadFile(input)
    }

    private func address(_ input: String) -> URL? {
        guard let url = URL(string: input), let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme) else { return nil }
        return url
    }

    private func loadFile(_ path: String) throws(ImportError) -> Source {
        var source = Source(contentsOf: URL(fileURLWithPath: path))
        source.name = path
        let type = (try? FileManager.default.attributesOfItem(atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path))?[.type]
        switch type as? FileAttributeType {
        case .typeDirectory?:
            throw ImportError(.unreadable, "This is a directory; name the files in it.", at: source.location())
        case .typeRegular?, nil:
            if let start = try? source.probe(length: 4).prefix, start == [0x50, 0x4b, 0x03, 0x04] {
                throw ImportError(
                    .unreadable, "This is a ZIP archive; unpack it and convert the folder.", at: source.location())
            }
            return source
        default:
            // A pipe or device can be read only once, while a file is opened for sniffing and again for reading.
            guard let handle = FileHandle(forReadingAtPath: path) else { return source }
            source.content = .bytes(try readAll(handle, name: path))
            return source
        }
    }

    private func readAll(_ handle: FileHandle, name: String) throws(ImportError) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty {
                bytes.append(contentsOf: chunk)
                if bytes.count > limits.bytes {
                    throw ImportError(
                        .tooLarge, "The input has more bytes than the limit of \(limits.bytes).", at: SourceLocation(source: name))
                }
            }
            return bytes
        } catch let error as ImportError {
            throw error
        } catch {
            throw ImportError(.unreadable, "The input cannot be read: \(error.localizedDescription).", at: SourceLocation(source: name))
        }
    }
}
