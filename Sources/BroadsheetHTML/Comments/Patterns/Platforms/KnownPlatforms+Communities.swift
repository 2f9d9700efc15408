extension KnownPlatforms {
    /// Sites whose whole point is what their members write, each with a program of its own.
    static let communities: [CommentPattern] = [
        stackExchange, reddit, hackerNews, lobsters, lemmy, slashdot, gitHub, forumMagnum, steam, mastodon, goodreads,
    ].flatMap { $0 }
}
