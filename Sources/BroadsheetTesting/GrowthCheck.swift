#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Checks that a task's time grows in proportion to its input.
///
/// ```swift
/// @Test func timeIsLinear() {
///     let failure = GrowthCheck(from: 400, to: 1600).failure(on: "notes") { size in
///         Source(text: "ZINE/1\nA title\n" + String(repeating: "A note\n", count: size))
///     } doing: { source in
///         var context = ImportContext()
///         _ = try? ZineImporter().read(source, &context)
///     }
///     #expect(failure == nil)
/// }
/// ```
///
/// What counts is the time that the thread has worked, and the best of several runs in turns: other programs can only make a run longer. The
/// check ends as soon as the bound holds, so that a quiet machine measures once. The task must do its work on the thread that calls it.
public struct GrowthCheck: Sendable {
    /// The size of the small input, in units of the caller's choice.
    public let smallSize: Int

    /// The size of the large input, in the same units.
    public let largeSize: Int

    /// How much more than its share the large input may take. Between the default and the ratio of the sizes there should be room: a quadratic
    /// task exceeds its share by that ratio.
    public var tolerance = 2.25

    /// How many seconds the large input may take in any case, beside its share: so short a time says nothing.
    public var slack = 0.05

    /// How often both inputs are measured before the check fails.
    public var rounds = 8

    /// Prepares a check; nothing is run yet.
    public init(from smallSize: Int, to largeSize: Int) {
        self.smallSize = smallSize
        self.largeSize = largeSize
    }

    /// Runs the task on inputs of both sizes.
    ///
    /// - Parameters:
    ///   - subject: What the input is made of, for the failure.
    ///   - input: Makes an input of a size; not measured.
    ///   - task: The task that is measured.
    /// - Returns: `nil` if the time grows in proportion.
    /// - Throws: What the task throws.
    public func failure<Input, Failure: Error>(
        on subject: String, input: (_ size: Int) -> Input, doing task: (Input) throws(Failure) -> Void
    ) throws(Failure) -> ConformanceFailure? {
        let inputs = (small: input(smallSize), large: input(largeSize))
        var best = (small: Double.infinity, large: Double.infinity)
        for _ in 0..<max(1, rounds) {
            best.small = min(best.small, try Self.seconds(inputs.small, task))
            best.large = min(best.large, try Self.seconds(inputs.large, task))
            if best.large <= best.small * Double(largeSize) / Double(smallSize) * tolerance + slack { return nil }
        }
        return ConformanceFailure(
            law: "Time grows in proportion to the input", subject: subject,
            detail: "\(best.small) s for \(smallSize), \(best.large) s for \(largeSize)")
    }

    private static func seconds<Input, Failure: Error>(
        _ input: Input, _ task: (Input) throws(Failure) -> Void
    ) throws(Failure) -> Double {
        let start = threadSeconds()
        try task(input)
        return threadSeconds() - start
    }

    private static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
