extension KnownPlatforms {
    /// Programs that run blogs and sites, with the comments they bring along.
    static let blogs: [CommentPattern] = []
}
