internal import BroadsheetCore

/// The words of a forum's page: its posts in their order, each under a line with its author and one with its date.
///
/// What was said is said once: a quote that repeats posts before it is left out. On a page of questions the answers are what follows the question; the
/// remarks under them stand among the comments alone.
struct FlatThread {
    private let article: Article
    private let comments: [Comment]
    /// Hashes of the runs of words of the posts so far; kept only where something is quoted.
    private var runs: Set<UInt64> = []

    init(_ article: Article) {
        self.article = article
        let comments = article.discussion?.comments ?? []
        self.comments = Self.hasRemarks(comments) ? comments.filter { $0.kind != .comment } : comments
    }

    /// Whether it is a page of questions on which comments are remarks under a post: nothing answers them, as the posts of a forum do each other.
    private static func hasRemarks(_ comments: [Comment]) -> Bool {
        guard comments.contains(where: { $0.kind == .answer }) else { return false }
        let remarks = Set(comments.lazy.filter { $0.kind == .comment }.map(\.id))
        return comments.allSatisfy { comment in
            if comment.kind == .comment, comment.parentID == nil { return false }
            return comment.parentID.map { !remarks.contains($0) } ?? true
        }
    }

    /// The text. Linear in the size of the posts.
    static func text(of article: Article) -> String {
        var thread = FlatThread(article)
        return thread.text()
    }

    private mutating func text() -> String {
        var parts: [String] = []
        let hasQuotes = comments.contains { $0.body.contains(where: Self.isQuote) }
        if !comments.contains(where: { $0.kind == .openingPost }), !article.body.isEmpty {
            parts.append(article.text)
            if hasQuotes { note(article.text) }
        }
        for comment in comments {
            let header = [comment.author?.name, comment.published?.original].compactMap { $0 }.filter { !$0.isEmpty }
            if !header.isEmpty { parts.append(header.joined(separator: "\n")) }
            var body = article.body(of: comment)
            if hasQuotes { body.removeAll { Self.isQuote($0) && isRepeated($0.plainText) } }
            let text = body.plainText
            if hasQuotes { note(text) }
            if !text.isEmpty { parts.append(text) }
        }
        return parts.joined(separator: "\n\n")
    }

    private static func isQuote(_ block: Block) -> Bool {
        if case .quote = block { true } else { false }
    }

    /// Whether half of what is quoted was said before; the other half may be the name of the one who said it, and what was changed.
    private func isRepeated(_ quote: String) -> Bool {
        var (known, all) = (0, 0)
        Self.forEachRun(of: quote) { run in
            all += 1
            if runs.contains(run) { known += 1 }
        }
        return all > 0 && known * 2 >= all
    }

    private mutating func note(_ text: String) {
        Self.forEachRun(of: text) { runs.insert($0) }
    }

    /// Hashes of each three words in a row. Words are runs of letters and digits of ASCII, its case aside, and of bytes above it.
    private static func forEachRun(of text: String, _ body: (UInt64) -> Void) {
        var (first, second, word): (UInt64, UInt64, UInt64) = (0, 0, 0)
        func finish() {
            guard word != 0 else { return }
            if first != 0 { body((first &* 31 &+ second) &* 0x9e37_79b9_7f4a_7c15 ^ word) }
            (first, second, word) = (second, word, 0)
        }
        for byte in text.utf8 {
            let lower = byte | 0x20
            let isLetter = lower &- 0x61 < 26
            if isLetter || byte &- 0x30 < 10 || byte >= 0x80 {
                word = ((word ^ UInt64(isLetter ? lower : byte)) &* 0x0000_0100_0000_01b3) &+ 1
            } else {
                finish()
            }
        }
        finish()
    }
}
