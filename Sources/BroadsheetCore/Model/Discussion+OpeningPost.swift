extension Discussion {
    /// Whether there is nothing to tell: no comment, none said to be elsewhere, and nothing said about them.
    public var isBlank: Bool {
        comments.isEmpty && declaredCount == nil && status == nil && continuation.isEmpty && external == nil
    }
}

extension Article {
    /// The text of a comment of this article. That of an opening post stands in the article's body, unless the comment has one of its own.
    public func body(of comment: Comment) -> [Block] {
        comment.kind == .openingPost && comment.body.isEmpty ? body : comment.body
    }
}
