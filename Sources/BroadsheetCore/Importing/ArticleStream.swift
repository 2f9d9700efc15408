/// Articles as they are read, one by one.
///
/// A record that cannot be read is an item of the stream and does not end it. The stream is read once, from front to back.
public struct ArticleStream: Sequence, IteratorProtocol, Sendable {
    // One of the two is there.
    private var iterator: (any IteratorProtocol<Item> & Sendable)?
    private var work: (any RecordWorkIterator)?
    /// What was made and not yet handed out, the next item last.
    private var settled: [Item] = []
    private var isFinished = false

    /// Creates a stream from an iterator that reads one record each time it is asked.
    public init(_ iterator: some IteratorProtocol<Item> & Sendable) {
        self.iterator = iterator
    }

    /// Creates a stream from an iterator whose records can be made into articles at the same time.
    public init(working iterator: some RecordWorkIterator) {
        work = iterator
    }

    /// Reads the next record; `nil` at the end.
    public mutating func next() -> Item? {
        guard isWork else { return iterator?.next() }
        while true {
            if let item = takeSettled() { return item }
            guard let work = nextWork() else { return finishWork() }
            settle(work.run())
        }
    }

    /// How many bytes of the source were read so far, where the importer reads record by record and tells it.
    public var bytesRead: Int? { work?.bytesRead ?? (iterator as? any ByteCounting)?.bytesRead }

    /// One record of a source.
    public enum Item: Sendable {
        /// An article.
        case article(Imported)
        /// A record that could not be read, and why.
        case rejected(ImportError)

        /// The article, or the error thrown.
        public func get() throws(ImportError) -> Imported {
            switch self {
            case .article(let imported): return imported
            case .rejected(let error): throw error
            }
        }
    }

    /// The same stream for `for await`. Each article is read where the loop runs.
    public var async: AsyncArticles { AsyncArticles(stream: self) }
}

extension ArticleStream {
    /// Whether making articles is parted from reading records.
    var isWork: Bool { work != nil }

    mutating func nextWork() -> RecordWork? { work?.nextWork() }

    mutating func settle(_ items: [Item]) {
        guard let made = work?.settle(items), !made.isEmpty else { return }
        settled = settled.isEmpty ? made.reversed() : made.reversed() + settled
    }

    mutating func takeSettled() -> Item? { settled.popLast() }

    /// The first item behind the last record, when all work is settled.
    mutating func finishWork() -> Item? {
        if !isFinished {
            isFinished = true
            settled = work?.finish().reversed() ?? []
        }
        return settled.popLast()
    }
}

/// An iterator over the records of a source that tells how far it is, so that people can be told how long it takes.
public protocol ByteCounting {
    /// How many bytes of the source were read so far.
    var bytesRead: Int { get }
}

/// The articles of a stream as an asynchronous sequence that notices when its task is cancelled.
public struct AsyncArticles: AsyncSequence, Sendable {
    fileprivate let stream: ArticleStream

    /// Starts to read.
    public func makeAsyncIterator() -> Iterator { Iterator(stream: stream) }

    /// Reads one record at a time.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var stream: ArticleStream
        private var pause = Pause()

        fileprivate init(stream: ArticleStream) { self.stream = stream }

        /// Reads the next record; `nil` at the end and when the task was cancelled.
        public mutating func next() async -> ArticleStream.Item? {
            await pause.take()
            return Task.isCancelled ? nil : stream.next()
        }
    }
}
