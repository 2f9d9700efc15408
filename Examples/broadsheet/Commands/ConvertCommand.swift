import ArgumentParser
import Broadsheet
import Foundation

/// Reads files of many articles and writes them in another format, record by record.
struct ConvertCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Converts export files, feeds and answers of APIs, which can hold many articles.",
        discussion: """
            Articles are read and written one by one, so that the size of a file does not matter where its format allows that. A record that \
            cannot be read is reported and the next one is read; --max-errors says how many may be. Files appear when they are complete.

            Of a folder all files are read that can be, by their names; of Medium's export the posts. Posts.xml, Comments.xml and Users.xml \
            of a Stack Exchange dump are read together, so that comments stand under their questions and answers and users have names; --url is \
            then the address of the site.

            With --output-dir each article becomes a file, named by its day and its title.
            """)

    @Argument(help: "Files, folders, http or https addresses, or - for standard input.", completion: .file())
    var inputs: [String]

    @Option(name: [.short, .long], help: "The format to write; “broadsheet formats” lists them.", transform: FormatID.init(rawValue:))
    var to: FormatID

    @Option(
        name: [.short, .long], help: "The file to write, or the directory for a format of several files; standard output when left out.")
    var output: String?

    @Option(help: "The directory for a file for each article.")
    var outputDir: String?

    @Option(help: "The format to read; found out from each input when left out.", transform: FormatID.init(rawValue:))
    var from: FormatID?

    @Option(help: "The address that the input was published at; relative links are resolved against it.")
    var url: String?

    @Option(help: "What is written of the comments: none, flat (one after the other, without what answers what) or thread.")
    var comments = CommentOutput.thread

    @Flag(help: "Keep e-mail addresses, IP addresses and hashes of them, which export files carry.")
    var keepPersonalData = false

    @Option(help: "Give up with code 4 when more than so many records could not be read.")
    var maxErrors: Int?

    @Option(
        name: [.short, .long],
        help: "How many batches of records to convert at once; one for each processor when left out. The output is the same for any number."
    )
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Option(help: "How many seconds to wait for an address.")
    var timeout = 30.0

    @Flag(name: [.short, .long], help: "Say everything that could not be read or written as it was meant.")
    var verbose = false

    @Flag(name: [.short, .long], help: "Say nothing but what went wrong.")
    var quiet = false

    @OptionGroup var writing: WritingOptions

    @OptionGroup var commentOptions: CommentOptions

    @OptionGroup var limits: LimitOptions

    func validate() throws {
        if inputs.isEmpty { throw ValidationError("Name an input, or - for standard input.") }
        if inputs.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input can be read only once.") }
        if output != nil, outputDir != nil { throw ValidationError("Either -o or --output-dir.") }
        if let url, URL(string: url) == nil { throw ValidationError("--url is no URL: \(url)") }
        if let maxErrors, maxErrors < 0 { throw ValidationError("--max-errors is 0 or more.") }
        if !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
        if !(timeout > 0) { throw ValidationError("--timeout is more than 0.") }
    }

    func run() async throws {
        let registry = commentOptions.applied(to: BroadsheetCommand.registry)
        let exporter = try writing.exporter(of: to, in: registry)
        if let from, registry.importer(for: from) == nil {
            let known = registry.importers.map(\.format.rawValue).sorted().joined(separator: ", ")
            throw CommandFailure(.usage, "No importer reads the format “\(from)”. Formats that can be read: \(known).")
        }
        var sink = try ConversionOutput(exporter, path: output, directory: outputDir)
        var summary = ConversionSummary()
        let inputs: [ConversionInput]
        do { inputs = try ConversionInput.expand(self.inputs) } catch { throw CommandFailure(.input, error.description) }
        for input in inputs { try await convert(input, registry, &sink, &summary) }
        if sink.articles == 0, summary.failures > 0 { throw CommandFailure(.input, "") }
        try sink.finish()
        if verbose {
            for diagnostic in sink.diagnostics { Console.error("\(output ?? outputDir ?? "output"): \(diagnostic)") }
        }
        if !quiet { Console.line(summary.text(inputs: inputs.count, written: sink.articles)) }
        if summary.unreadInputs > 0 { throw CommandFailure(.input, "") }
    }

    private func convert(
        _ conversion: ConversionInput, _ registry: FormatRegistry, _ sink: inout ConversionOutput, _ summary: inout ConversionSummary
    ) async throws {
        let input = conversion.path
        var options = limits.importOptions
        options.keepsPersonalData = keepPersonalData
        // No other format has a place for it.
        options.keepsEvidence = [.json, .jsonLines].contains(to)
        var progress = ProgressLine(isShown: !quiet)
        defer { progress.clear() }
        do {
            var source = try await InputLoader(limits: options.limits, timeout: timeout).load(input)
            if let url { source.url = URL(string: url) }
            let size = try? SourceReader(source).byteCount
            var articles = try conversion.open(source, registry, as: from, options: options).concurrent(jobs: jobs).makeAsyncIterator()
            while let item = await articles.next() {
                switch item {
                case .article(let imported):
                    summary.count(imported)
                    if verbose { imported.diagnostics.forEach { report($0, input) } }
                    try sink.write(comments.applied(to: commentOptions.applied(to: imported.article)))
                case .rejected(let error):
                    summary.countRejected()
                    progress.clear()
                    Console.error(message(error, input))
                    try checkErrors(summary)
                }
                progress.show { summary.progress(bytes: articles.bytesRead ?? 0, of: size) }
            }
        } catch let error as ImportError {
            summary.countUnread()
            Console.error(message(error, input))
            try checkErrors(summary)
        }
    }

    private func checkErrors(_ summary: ConversionSummary) throws(CommandFailure) {
        guard let maxErrors, summary.failures > maxErrors else { return }
        throw CommandFailure(.tooManyErrors, "More than \(maxErrors) records could not be read; \(summary.articles) were.")
    }

    private func message(_ error: ImportError, _ input: String) -> String {
        error.location?.source == nil ? "\(input): \(error.message) [\(error.code.rawValue)]" : error.description
    }

    private func report(_ diagnostic: Diagnostic, _ input: String) {
        Console.error(diagnostic.location?.source == nil ? "\(input): \(diagnostic)" : diagnostic.description)
    }
}

/// How far a conversion is, for people who watch; nothing is shown when standard error is no terminal.
private struct ProgressLine {
    let isShown: Bool
    private var lastShown = ContinuousClock.now
    private var isOnScreen = false

    init(isShown: Bool) { self.isShown = isShown && Console.isTerminal }

    mutating func show(_ text: () -> String) {
        guard isShown, ContinuousClock.now - lastShown > .milliseconds(500) else { return }
        lastShown = .now
        isOnScreen = true
        Console.replaceLine(text())
    }

    mutating func clear() {
        if isOnScreen { Console.replaceLine("") }
        isOnScreen = false
    }
}
