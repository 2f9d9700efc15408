extension KnownPlatforms {
    /// Services and programs that hold discussions of their own or under other people's pages.
    static let services: [CommentPattern] = hostedComments + selfHostedComments
}
