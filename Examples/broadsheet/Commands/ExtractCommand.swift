import ArgumentParser
import Broadsheet
import Foundation

/// Reads inputs and writes their articles in one format.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Reads files, addresses or standard input, and writes their articles.",
        discussion: """
            An input that cannot be read is reported, and the others are still written; the command then ends with code 2. A file named \
            with -o appears when it is complete.
            """)

    @Argument(help: "Files, http or https addresses, or - for standard input.", completion: .file())
    var inputs: [String]

    @Option(name: [.short, .long], help: "The format to write; “broadsheet formats” lists them.", transform: FormatID.init(rawValue:))
    var to = FormatID.markdown

    @Option(
        name: [.short, .long], help: "The file to write, or the directory for a format of several files; standard output when left out.")
    var output: String?

    @Option(help: "The format to read; found out from the input when left out.", transform: FormatID.init(rawValue:))
    var from: FormatID?

    @Option(help: "The address that the input was published at; relative links are resolved against it.")
    var url: String?

    @Option(help: "The encoding that the input was served with, such as windows-1252.")
    var charset: String?

    @Option(help: "When the input was fetched (ISO 8601); “3 hours ago” is resolved against it, and the records of --to wet bear it.")
    var fetchedAt: String?

    @Option(help: "How many seconds to wait for an address.")
    var timeout = 30.0

    @Flag(name: [.short, .long], help: "Say everything that could not be read or written as it was meant.")
    var verbose = false

    @Option(help: "What is written of the comments: none, flat (one after the other, without what answers what) or thread.")
    var comments = CommentOutput.thread

    @OptionGroup var writing: WritingOptions

    @OptionGroup var commentOptions: CommentOptions

    @OptionGroup var limits: LimitOptions

    func validate() throws {
        if inputs.isEmpty { throw ValidationError("Name an input, or - for standard input.") }
        if inputs.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input can be read only once.") }
        if let url, URL(string: url) == nil { throw ValidationError("--url is no URL: \(url)") }
        if url != nil, inputs.count > 1 { throw ValidationError("--url goes with a single input.") }
        if let fetchedAt, PartialDate(iso: fetchedAt)?.instant == nil {
            throw ValidationError("--fetched-at is no date in ISO 8601, such as 2024-05-06T07:08:09Z: \(fetchedAt)")
        }
        if !(timeout > 0) { throw ValidationError("--timeout is more than 0.") }
    }

    func run() async throws {
        let registry = commentOptions.applied(to: BroadsheetCommand.registry)
        let exporter = try writing.exporter(of: to, in: registry, fetchedAt: fetchedAt.flatMap { PartialDate(iso: $0)?.instant })
        if let from, registry.importer(for: from) == nil {
            let known = registry.importers.map(\.format.rawValue).sorted().joined(separator: ", ")
            throw CommandFailure(.usage, "No importer reads the format “\(from)”. Formats that can be read: \(known).")
        }
        let parts = try OutputParts(of: exporter, path: output)
        var session = ExportSession(exporter, to: parts.sink)
        var failures = 0
        for input in inputs {
            do {
                let source = try await load(input)
                var stream = try registry.open(source, as: from, options: limits.importOptions)
                var articles = 0
                while let item = stream.next() {
                    switch item {
                    case .article(let imported):
                        articles += 1
                        report(imported.diagnostics, of: input)
                        try session.write(comments.applied(to: commentOptions.applied(to: imported.article)))
                    case .rejected(let error):
                        failures += 1
                        Console.error(message(error, input))
                    }
                }
                if articles == 0 { Console.error("\(input): The input holds no article.") }
            } catch let error as ImportError {
                failures += 1
                Console.error(message(error, input))
            }
        }
        if session.articles == 0, failures > 0 { throw CommandFailure(.input, "") }
        try session.finish()
        report(session.diagnostics, of: output ?? "output")
        try parts.commit()
        if failures > 0 { throw CommandFailure(.input, "") }
    }

    private func load(_ input: String) async throws(ImportError) -> Source {
        var source = try await InputLoader(limits: limits.importOptions.limits, timeout: timeout).load(input)
        if let url { source.url = URL(string: url) }
        if let charset { source.charset = charset }
        if let fetchedAt { source.fetchedAt = PartialDate(iso: fetchedAt)?.instant }
        return source
    }

    private func message(_ error: ImportError, _ input: String) -> String {
        error.location?.source == nil ? "\(input): \(error.message) [\(error.code.rawValue)]" : error.description
    }

    private func report(_ diagnostics: [Diagnostic], of name: String) {
        if verbose {
            for diagnostic in diagnostics {
                Console.error(diagnostic.location?.source == nil ? "\(name): \(diagnostic)" : diagnostic.description)
            }
        } else {
            let warnings = diagnostics.count { $0.severity == .warning }
            if warnings > 0 { Console.error("\(name): \(warnings) warning\(warnings == 1 ? "" : "s"); --verbose says which.") }
        }
    }
}
