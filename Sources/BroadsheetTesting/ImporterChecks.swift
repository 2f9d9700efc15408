public import BroadsheetCore

/// Checks that every importer must pass, run over inputs that it should be able to read.
///
/// ```swift
/// @Test func conforms() throws {
///     let samples = [Source(text: "ZINE/1\nA title\nA paragraph", name: "small")]
///     try ImporterChecks(ZineImporter(), samples: samples).run()
/// }
/// ```
///
/// The laws are:
/// - It reads each sample, and is sure enough of it to be chosen.
/// - It does not claim empty input or noise.
/// - The same input gives the same result.
/// - Whatever is cut off a sample or changed in it, the result is an article or an ``ImportError``. A crash or an endless loop ends the test
///   process instead.
/// - It refuses inputs beyond ``Limits/bytes`` with `too-large`; one that reads record by record may apply the limit to each record.
/// - Every error has a code and a message.
/// - Articles hold no empty paragraphs, headings or runs; ids of comments are unique, and a parent that is missing is reported.
public struct ImporterChecks: Sendable {
    /// The importer.
    public let importer: any Importer

    /// Inputs that it should be able to read.
    public let samples: [Source]

    /// How often each sample is cut, and how often it is changed.
    public var variations = 64

    /// The seed of the changes.
    public var seed: UInt64 = 1

    /// Prepares the checks; nothing is run yet.
    public init(_ importer: some Importer, samples: [Source]) {
        self.importer = importer
        self.samples = samples
    }

    /// Runs the checks.
    ///
    /// - Throws: ``ConformanceFailures`` with every law that was broken.
    public func run() throws(ConformanceFailures) {
        if let failures = ConformanceFailures(failures()) { throw failures }
    }

    /// Runs the checks and gives every law that was broken.
    public func failures() -> [ConformanceFailure] {
        var failures = checkThatNoiseIsNotClaimed()
        for (index, sample) in samples.enumerated() {
            let subject = sample.name ?? "sample \(index)"
            do {
                let bytes = try sample.bytes()
                failures += checkReading(sample, subject)
                failures += checkLimit(sample, bytes, subject)
                failures += checkVariations(sample, bytes, subject)
            } catch {
                failures.append(ConformanceFailure(law: "A sample can be opened", subject: subject, detail: error.description))
            }
        }
        return failures
    }

    private func checkThatNoiseIsNotClaimed() -> [ConformanceFailure] {
        var random = SeededGenerator(seed: seed)
        let noise = (0..<8).map { _ in (0..<1024).map { _ in UInt8.random(in: 0...255, using: &random) } }
        return ([[]] + noise).enumerated().compactMap { index, bytes in
            let confidence = importer.confidence(for: Probe(prefix: bytes, isComplete: true))
            guard confidence > .possible else { return nil }
            return ConformanceFailure(
                law: "Empty input and noise are not claimed", subject: index == 0 ? "empty input" : "noise \(index)",
                detail: "the confidence is “\(confidence)”")
        }
    }

    private func checkReading(_ sample: Source, _ subject: String) -> [ConformanceFailure] {
        var failures: [ConformanceFailure] = []
        do {
            let confidence = importer.confidence(for: try sample.probe())
            if confidence < .possible {
                failures.append(
                    ConformanceFailure(law: "A sample is claimed", subject: subject, detail: "the confidence is “\(confidence)”"))
            }
        } catch {
            failures.append(ConformanceFailure(law: "A sample can be opened", subject: subject, detail: error.description))
        }
        let results = read(sample)
        if results.isEmpty {
            failures.append(ConformanceFailure(law: "A sample is read", subject: subject, detail: "there is no article"))
        }
        for case .failure(let error) in results {
            failures.append(ConformanceFailure(law: "A sample is read", subject: subject, detail: error.description))
        }
        if results != read(sample) {
            failures.append(
                ConformanceFailure(law: "The same input gives the same result", subject: subject, detail: "the second result is another"))
        }
        return failures + checkResults(results, subject)
    }

    private func checkLimit(_ sample: Source, _ bytes: [UInt8], _ subject: String) -> [ConformanceFailure] {
        guard bytes.count > 1 else { return [] }
        // A container may read a file of any size piece by piece; the limit then holds for each record.
        let limit = importer is any DocumentImporter ? bytes.count - 1 : 1
        let isRefused = read(sample, options: ImportOptions(limits: Limits(bytes: limit))).contains { result in
            if case .failure(let error) = result { error.code == .tooLarge } else { false }
        }
        if isRefused { return [] }
        return [
            ConformanceFailure(
                law: "Inputs beyond the limit are refused with “too-large”", subject: subject,
                detail: "an input of \(bytes.count) bytes was read with a limit of \(limit)")
        ]
    }

    private func checkVariations(_ sample: Source, _ bytes: [UInt8], _ subject: String) -> [ConformanceFailure] {
        var failures: [ConformanceFailure] = []
        var changed = sample
        let step = max(1, bytes.count / max(1, variations))
        for length in stride(from: 0, to: bytes.count, by: step) {
            changed.content = .bytes(Array(bytes.prefix(length)))
            failures += checkResults(read(changed), "\(subject), first \(length) bytes")
        }
        var random = SeededGenerator(seed: seed)
        for round in 0..<(bytes.isEmpty ? 0 : variations) {
            var mutated = bytes
            for _ in 0...Int.random(in: 0..<8, using: &random) {
                mutated[Int.random(in: mutated.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            changed.content = .bytes(mutated)
            failures += checkResults(read(changed), "\(subject), change \(round) of seed \(seed)")
        }
        return failures
    }

    private func checkResults(_ results: [Result<Imported, ImportError>], _ subject: String) -> [ConformanceFailure] {
        results.flatMap { result -> [ConformanceFailure] in
            switch result {
            case .success(let imported): return ArticleInspection(imported, subject: subject).failures()
            case .failure(let error):
                guard error.message.isEmpty || error.code.rawValue.isEmpty else { return [] }
                return [ConformanceFailure(law: "Every error has a code and a message", subject: subject, detail: "“\(error)”")]
            }
        }
    }

    private func read(_ source: Source, options: ImportOptions = ImportOptions()) -> [Result<Imported, ImportError>] {
        do {
            let stream = try importer.open(source, context: ImportContext(options: options))
            return stream.map { item in Result { () throws(ImportError) in try item.get() } }
        } catch {
            return [.failure(error)]
        }
    }
}
