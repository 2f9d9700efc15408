/// The articles of a stream in the order of the source, several of which are made at the same time.
///
/// Records are read where the loop runs; what is made of them is made by tasks. Importers that read a source as a whole make their articles where the loop
/// runs. Memory is bounded: so many batches as there are jobs are under way, of some records and together little more than 128 KiB each, or of one record
/// that is larger.
public struct ConcurrentArticles: AsyncSequence, Sendable {
    fileprivate let stream: ArticleStream
    fileprivate let jobs: Int

    /// Starts to read.
    public func makeAsyncIterator() -> Iterator { Iterator(stream: stream, jobs: jobs) }

    /// Reads ahead as far as the jobs go.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var stream: ArticleStream
        fileprivate let jobs: Int
        /// The batches under way, in the order of the source.
        private var running: [Task<[[ArticleStream.Item]], Never>] = []

        private var pause = Pause()

        private static let batch = (records: 16, bytes: 1 << 17)

        fileprivate init(stream: ArticleStream, jobs: Int) {
            self.stream = stream
            self.jobs = jobs
        }

        /// How many bytes of the source were read so far, where that is known.
        public var bytesRead: Int? { stream.bytesRead }

        /// The next item; `nil` at the end and when the task was cancelled.
        public mutating func next() async -> ArticleStream.Item? {
            guard stream.isWork, jobs > 1 else {
                await pause.take()
                return Task.isCancelled ? nil : stream.next()
            }
            while !Task.isCancelled {
                while running.count < jobs, let batch = nextBatch() {
                    running.append(Task.detached { batch.map { $0.run() } })
                }
                if let item = stream.takeSettled() { return item }
                guard !running.isEmpty else { return stream.finishWork() }
                for items in await running.removeFirst().value { stream.settle(items) }
            }
            for task in running { task.cancel() }
            return nil
        }

        private mutating func nextBatch() -> [RecordWork]? {
            var batch: [RecordWork] = []
            var bytes = 0
            while batch.count < Self.batch.records, bytes < Self.batch.bytes, let work = stream.nextWork() {
                batch.append(work)
                bytes += work.size
            }
            return batch.isEmpty ? nil : batch
        }
    }
}

extension ArticleStream {
    /// The same stream for `for await`, with several articles made at the same time.
    ///
    /// - Parameter jobs: How many batches of records are under way at a time; 1 for none beside the loop.
    public func concurrent(jobs: Int) -> ConcurrentArticles { ConcurrentArticles(stream: self, jobs: jobs) }
}
