extension KnownPlatforms {
    /// Programs that run forums.
    static let forums: [CommentPattern] = []
}
