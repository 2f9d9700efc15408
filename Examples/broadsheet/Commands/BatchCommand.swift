import ArgumentParser
import Broadsheet
import Foundation

/// Reads requests as JSON Lines and writes one result a line, in the same order.
struct BatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Reads many inputs: one request a line in, one result a line out, in the same order.",
        discussion: """
            A request is a JSON object with an "id", one of "path", "html", "html_b64" (Base64), "text" and "json" (an object), and, where
            known, "url", "contentType", "charset", "fetchedAt" (ISO 8601) and "format". Paths are relative to the working directory. A
            request without an id goes by the number of its line. Blank lines are passed over.

            Every request has one line in the output, also one that could not be read: {"id", "status": "error", "error": {"code", "message"}}.
            Such lines are no failure of the command, unless --max-errors says so.
            """)

    @Option(
        help:
            "What a line of the output is: flat (the plain text of each field) or article (the canonical JSON, the id being the request's)."
    )
    var profile = BatchProcessor.Profile.flat

    @Option(name: [.short, .long], help: "How many requests to work on at once. The output is the same for any number.")
    var jobs = 1

    @Option(name: [.short, .long], help: "The file of requests; standard input when left out.", completion: .file())
    var input: String?

    @Option(name: [.short, .long], help: "The file of results, which appears when it is complete; standard output when left out.")
    var output: String?

    @Option(help: "Give up with code 4 when more than so many requests could not be read.")
    var maxErrors: Int?

    @Option(help: "Write what was done to standard error at the end: json.")
    var stats: StatisticsFormat?

    @Option(help: ArgumentHelp("The probabilities of the blocks of pages, for the trial of a model.", visibility: .hidden))
    var blockProbabilities: String?

    @OptionGroup var commentOptions: CommentOptions

    @OptionGroup var limits: LimitOptions

    enum StatisticsFormat: String, CaseIterable, ExpressibleByArgument {
        case json
    }

    func validate() throws {
        if !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
        if let maxErrors, maxErrors < 0 { throw ValidationError("--max-errors is 0 or more.") }
    }

    func run() async throws {
        let descriptor = try input.map(open) ?? STDIN_FILENO
        let output = try OutputFile(path: output)
        let processor = BatchProcessor(
            registry: commentOptions.applied(to: BroadsheetCommand.registry), options: limits.importOptions, profile: profile,
            dropsSpam: commentOptions.dropSpam,
            probabilities: try blockProbabilities.map { try BlockProbabilities(path: $0) } ?? BlockProbabilities())
        // An input of the largest size still fits when every byte of it is written as an escape of six.
        let reader = LineReader(descriptor: descriptor, maximumLength: limits.maxBytes * 6 + 1 << 20)
        let pipeline = BatchPipeline(reader: reader, jobs: jobs, processor: processor)
        var statistics = BatchStatistics()
        var progress = ProgressLine()
        try await pipeline.run { record in
            try output.descriptor.write(record.line)
            statistics.count(record)
            progress.show(statistics)
            if let maxErrors, statistics.errors > maxErrors {
                throw CommandFailure(.tooManyErrors, "More than \(maxErrors) requests could not be read; \(statistics.records) were tried.")
            }
        }
        try output.commit()
        progress.clear()
        if stats == .json {
            statistics.bytesRead = pipeline.bytesRead
            Console.line(statistics.json)
        }
    }

    private func open(_ path: String) throws(CommandFailure) -> Int32 {
        let descriptor = Foundation.open(path, O_RDONLY)
        if descriptor < 0 { throw CommandFailure(.input, "\(path): The requests cannot be read: \(String(cString: strerror(errno))).") }
        return descriptor
    }
}

extension BatchProcessor.Profile: ExpressibleByArgument {}

/// How far a batch is, for people who watch; nothing is shown when standard error is no terminal.
private struct ProgressLine {
    private var lastShown = ContinuousClock.now
    private var isShown = false

    mutating func show(_ statistics: BatchStatistics) {
        guard Console.isTerminal, ContinuousClock.now - lastShown > .seconds(1) else { return }
        lastShown = .now
        isShown = true
        Console.replaceLine("\(statistics.records) records, \(statistics.errors) errors, \(statistics.recordsPerSecond) a second")
    }

    func clear() {
        if isShown { Console.replaceLine("") }
    }
}
