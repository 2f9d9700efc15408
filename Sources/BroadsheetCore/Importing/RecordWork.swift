/// A record that was read and of which nothing was made yet.
///
/// What is left to do depends on nothing but the record, so it can be done on any thread, for several records at the same time.
public struct RecordWork: Sendable {
    /// About how many bytes the record has, by which the work is shared out.
    public let size: Int

    private let body: @Sendable () -> [ArticleStream.Item]

    /// Creates a piece of work.
    public init(size: Int, _ body: @escaping @Sendable () -> [ArticleStream.Item]) {
        self.size = size
        self.body = body
    }

    /// Creates a piece of work that is done.
    public init(done item: ArticleStream.Item) {
        self.init(size: 0) { [item] }
    }

    /// Does the work: the articles of the record, or why there are none.
    public func run() -> [ArticleStream.Item] { body() }
}

/// An iterator that parts reading records, which goes from front to back, from making articles of them, which can be done for several at the same time.
///
/// ```swift
/// ArticleStream(working: CardIterator(source))
/// ```
public protocol RecordWorkIterator: Sendable {
    /// Reads the next record; `nil` at the end.
    mutating func nextWork() -> RecordWork?

    /// Takes what a piece of work gave, in the order in which the pieces were handed out, and gives what becomes items of the stream. By default all of it.
    mutating func settle(_ items: [ArticleStream.Item]) -> [ArticleStream.Item]

    /// What comes behind the last record; by default nothing. It is asked once, when all work is settled.
    mutating func finish() -> [ArticleStream.Item]

    /// How many bytes of the source were read so far, where that is known; by default `nil`.
    var bytesRead: Int? { get }
}

extension RecordWorkIterator {
    /// Gives everything on.
    public mutating func settle(_ items: [ArticleStream.Item]) -> [ArticleStream.Item] { items }

    /// Gives nothing.
    public mutating func finish() -> [ArticleStream.Item] { [] }

    /// Not known.
    public var bytesRead: Int? { nil }
}
