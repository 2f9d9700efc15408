extension KnownPlatforms {
    /// Programs that run blogs and sites, with the comments they bring along.
    ///
    /// What hangs itself into another program comes first, since its comments also bear that program's marks.
    static let blogs: [CommentPattern] = wpDiscuz + wordPress + contentSystems + weblogs
}
