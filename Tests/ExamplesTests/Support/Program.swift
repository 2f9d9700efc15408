import Foundation

/// A program that the package builds, run as a process of its own.
struct Program {
    struct Outcome {
        let code: Int32
        let output: String
        let errors: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    #if os(macOS) || os(Windows)
        static let broadsheet = Program("broadsheet-command")
    #else
        static let broadsheet = Program("broadsheet")
    #endif

    private let name: String

    init(_ name: String) {
        self.name = name
    }

    func run(_ arguments: String..., input: String = "", directory: URL? = nil) throws -> Outcome {
        try run(arguments: arguments, input: input, directory: directory)
    }

    func run(arguments: [String], input: String = "", directory: URL? = nil) throws -> Outcome {
        let process = process(arguments)
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
        process.currentDirectoryURL = directory
        // A program may end before it has read its input; that must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        try process.run()
        // Written and read at once, since either side waits when a pipe is full.
        DispatchQueue.global().async {
            try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try? stdin.fileHandleForWriting.close()
        }
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let errors = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
            errors: String(decoding: errors, as: UTF8.self))
    }

    /// The process, not yet started.
    func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = Self.productsDirectory.appendingPathComponent(name)
        process.arguments = arguments
        return process
    }

    /// Where the build puts programs: beside the bundle of the tests.
    private static var productsDirectory: URL {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    }
}

/// A directory that is removed at the end of a test.
final class TemporaryDirectory {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("broadsheet-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: url.appendingPathComponent(name))
        return path(name)
    }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }
}
