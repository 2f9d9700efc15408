extension KnownPlatforms {
    /// Stack Exchange: a question, its answers, and comments inside of both.
    static let stackExchange: [CommentPattern] = [
        CommentPattern(
            platform: "stackexchange", items: "#question.question, .answer[id^=answer-], .comments .comment[id^=comment-]",
            requires: ".js-post-body, .post-text, .comment-copy",
            fields: [
                .author: [
                    ".comment-user", ".post-signature [itemprop=author] a[href*='/users/']",
                    ".post-signature [itemprop=author] [itemprop=name]", ".post-signature:last-child .user-details a",
                    ".post-signature .user-details a", ".post-signature .user-details",
                ],
                .published: [
                    ".comment-date .relativetime-clean", ".comment-date span", ".post-signature:has([itemprop=author]) .relativetime",
                    ".post-signature.owner .relativetime", "time[itemprop=dateCreated]", ".post-signature .relativetime",
                ],
                .edited: [".user-action-time:has(a[href$='/revisions']) .relativetime"],
                .text: [".comment-copy", ".js-post-body", ".post-text"],
                .score: [".comment-score span", ".js-vote-count", ".vote-count-post"],
                .permalink: ["a.comment-link", "a.js-share-link", "a.short-link"],
                .openingPost: ["#question"],
                .answer: [".answer"],
                .deleted: [".deleted-answer"],
                .articleAuthor: [".comment-user.owner"],
            ])
    ]

    /// GitHub: issues, pull requests, discussions and gists, and the newer pages of issues.
    static let gitHub: [CommentPattern] = [
        CommentPattern(
            platform: "github", items: ".timeline-comment-group, .timeline-comment:not(.timeline-comment-group .timeline-comment)",
            requires: ".comment-body:not(.js-preview-body)", excludes: ".timeline-new-comment, .js-new-comment-form",
            fields: [
                .author: ["a.author", ".author"],
                .role: [".timeline-comment-label", ".Label[title]"],
                .published: ["a.js-timestamp relative-time", "relative-time", "time-ago"],
                .text: [".js-comment-body", ".comment-body:not(.js-preview-body)"],
                .score: [".js-default-vote-count"],
                .permalink: ["a.js-timestamp"],
                .reactions: [".js-reaction-group-button"],
                .openingPost: [
                    ".timeline-comment-group[id^=issue-]", ".timeline-comment-group[id^=pullrequest-]",
                    ".timeline-comment-group[id^=discussion-]",
                ],
                .hidden: [".minimized-comment:not(.d-none)"],
            ]),
        CommentPattern(
            platform: "github", items: ".react-issue-body, .react-issue-comment", requires: ".markdown-body",
            fields: [
                .author: ["[data-testid=issue-body-header-author]", "[data-testid=avatar-link]"],
                .role: ["[data-testid=comment-author-association]"],
                .published: [
                    "[data-testid=issue-body-header-link] relative-time", "[data-testid=comment-header] a relative-time", "relative-time",
                ],
                .text: [".markdown-body"],
                .permalink: ["[data-testid=issue-body-header-link]", "[data-testid=comment-header] a:has(relative-time)"],
                .openingPost: [".react-issue-body"],
            ]),
    ]

    /// ForumMagnum, which runs LessWrong and its sisters.
    static let forumMagnum: [CommentPattern] = [
        CommentPattern(
            platform: "forummagnum", items: "div.comments-node[id]",
            requires: ".CommentsItem-body, .comments-item-body, .CommentsItem-root",
            fields: [
                .author: [
                    ".CommentUserName-author a", ".CommentsItemMeta-username a", ".CommentUserName-author", ".CommentsItemMeta-username",
                ],
                .role: [".CommentsItemMeta-moderatorHat"],
                .published: [".CommentsItemDate-root time", "time"],
                .text: [".CommentBody-root", ".commentBody"],
                .score: [".OverallVoteAxis-voteScore"],
                .permalink: [".CommentsItemDate-root a"],
                .deleted: [".CommentDeletedMetadata-root"],
                .articleAuthor: [".UserCommentMarkers-postAuthorIcon"],
            ])
    ]

    /// Steam: discussions, and the comments under guides and items.
    static let steam: [CommentPattern] = [
        CommentPattern(
            platform: "steam", items: ".forum_op[id], .commentthread_comment[id^=comment_]",
            fields: [
                .author: ["a.forum_op_author", "a.commentthread_author_link", ".commentthread_author_link"],
                .published: [".authorline .date", ".commentthread_comment_timestamp", ".date[data-timestamp]"],
                .edited: [".forum_audit"],
                .text: [".commentthread_comment_text", ".forum_op > .content"],
                .permalink: [".forum_comment_permlink a"],
                .openingPost: [".forum_op"],
                .deleted: [".commentthread_comment.deleted", ".commentthread_deleted_comment"],
                .articleAuthor: [".commentthread_workshop_authorbadge"],
            ])
    ]

    /// Mastodon: the page of a status with what was answered, as the server wrote it up to version 4 and as the script builds it.
    static let mastodon: [CommentPattern] = [
        CommentPattern(
            platform: "mastodon", items: ".entry:has(> .status), .entry:has(> .detailed-status)",
            fields: mastodonFields),
        CommentPattern(
            platform: "mastodon", items: ".detailed-status__wrapper, .status__wrapper:has(> .status)", excludes: ".entry",
            fields: mastodonFields),
    ]

    private static let mastodonFields: [CommentPattern.Field: [String]] = [
        .author: [".display-name__html", ".p-name", ".display-name"],
        .published: ["time"],
        .text: [".e-content", ".status__content__text", ".status__content"],
        .permalink: ["a.detailed-status__datetime", "a.status__relative-time"],
        .openingPost: [".entry-center", ".detailed-status"],
    ]

    /// Goodreads: comments on a review, and the reviews of a book.
    static let goodreads: [CommentPattern] = [
        CommentPattern(
            platform: "goodreads", items: "div.comment[id^=comment_]", requires: ".commentAuthor",
            fields: [
                .author: [".commentAuthor a", ".commentAuthor"],
                .published: [".right a[rel=nofollow]", ".right a"],
                .text: [".reviewText"],
                .permalink: [".right a[rel=nofollow]", ".right a"],
            ]),
        CommentPattern(
            platform: "goodreads", items: "div.review[id^=review_]", requires: ".reviewText",
            fields: [
                .author: ["a.user", "[itemprop=author]"],
                .published: ["a.reviewDate", ".reviewDate"],
                .text: [".reviewText"],
                .score: [".likesCount"],
                .permalink: ["a.reviewDate"],
                .review: ["div.review"],
            ]),
    ]
}
