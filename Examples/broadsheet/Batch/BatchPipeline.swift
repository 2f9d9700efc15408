import Foundation

/// Reads lines, works on several at once, and hands the results on in the order of the lines.
///
/// However long the input is, only a window of it is held. A result is handed on as soon as it and all before it are there, so a program
/// that waits for each answer before it sends the next request gets it.
final class BatchPipeline: Sendable {
    /// How many lines may be read and not yet handed on, for each worker.
    private static let windowPerJob = 16
    /// How many bytes of lines may be read and not yet handed on, unless a single line has more.
    private static let windowBytes = 64 << 20

    private enum Event: Sendable {
        case line(Result<LineReader.Line?, CommandFailure>)
        case record(BatchRecord, index: Int, bytes: Int)
    }

    private let jobs: Int
    private let processor: BatchProcessor
    private let workers = DispatchQueue(label: "batch.workers", attributes: .concurrent)
    private let reading = DispatchQueue(label: "batch.reading")
    // Only the queue `reading`, which is serial, touches it.
    nonisolated(unsafe) private var reader: LineReader

    init(reader: LineReader, jobs: Int, processor: BatchProcessor) {
        self.reader = reader
        self.jobs = jobs
        self.processor = processor
    }

    /// How many bytes were read; to be asked when ``run(_:)`` is over.
    var bytesRead: Int { reading.sync { reader.bytesRead } }

    /// Works until the input ends.
    func run(_ handOn: (BatchRecord) throws -> Void) async throws {
        let (events, continuation) = AsyncStream.makeStream(of: Event.self)
        var window = Window()
        advance(&window, continuation)
        for await event in events {
            switch event {
            case .line(let result):
                window.isReading = false
                if let line = try result.get() { window.add(line) } else { window.isAtEnd = true }
            case .record(let record, let index, let bytes):
                window.running -= 1
                window.bytes -= bytes
                window.finished[index] = record
                while let next = window.finished.removeValue(forKey: window.handedOn) {
                    window.handedOn += 1
                    try handOn(next)
                }
            }
            if window.isAtEnd, window.handedOn == window.read { return }
            advance(&window, continuation)
        }
    }

    /// Starts whatever there is room for.
    private func advance(_ window: inout Window, _ continuation: AsyncStream<Event>.Continuation) {
        while window.running < jobs, let (line, index) = window.takeWaiting() {
            window.running += 1
            workers.async { [self] in
                continuation.yield(.record(processor.process(line), index: index, bytes: line.bytes.count))
            }
        }
        let hasRoom = window.read - window.handedOn < jobs * Self.windowPerJob && window.bytes < Self.windowBytes
        if hasRoom, !window.isReading, !window.isAtEnd {
            window.isReading = true
            reading.async { [self] in
                continuation.yield(.line(Result { () throws(CommandFailure) in try reader.next() }))
            }
        }
    }

    /// What was read and not yet handed on.
    private struct Window {
        var waiting: [Int: LineReader.Line] = [:]
        var finished: [Int: BatchRecord] = [:]
        var read = 0
        var started = 0
        var handedOn = 0
        var running = 0
        var bytes = 0
        var isReading = false
        var isAtEnd = false

        mutating func add(_ line: LineReader.Line) {
            waiting[read] = line
            read += 1
            bytes += line.bytes.count
        }

        mutating func takeWaiting() -> (LineReader.Line, index: Int)? {
            guard let line = waiting.removeValue(forKey: started) else { return nil }
            defer { started += 1 }
            return (line, started)
        }
    }
}
