/// What an element states about the comment that it stands in.
enum MarkedProperty {
    case author, name, address, published, edited, text, upvotes, downvotes, voteType, voteCount, parent

    /// The properties of schema.org, in microdata and RDFa, and a few of others.
    private static let schema = WordTable([
        ("author", 0), ("creator", 0), ("name", 1), ("url", 2), ("datePublished", 3), ("dateCreated", 3), ("commentTime", 3),
        ("dateModified", 4), ("text", 5), ("commentText", 5), ("articleBody", 5), ("reviewBody", 5), ("description", 5), ("upvoteCount", 6),
        ("downvoteCount", 7), ("interactionType", 8), ("userInteractionCount", 9), ("parentItem", 10), ("replyToUrl", 10),
        // The older vocabularies that Drupal writes: SIOC, Dublin Core, RSS.
        ("has_creator", 0), ("created", 3), ("encoded", 5), ("reply_of", 10),
    ])

    /// The classes of microformats.
    private static let classes = WordTable([
        ("p-author", 0), ("p-name", 1), ("u-url", 2), ("u-uid", 2), ("dt-published", 3), ("dt-updated", 4), ("e-content", 5),
        ("p-content", 5),
        ("u-in-reply-to", 10),
    ])

    private static let all: [MarkedProperty] = [
        .author, .name, .address, .published, .edited, .text, .upvotes, .downvotes, .voteType, .voteCount, .parent,
    ]

    init?(schema name: some Sequence<UInt8>) {
        guard let number = Self.schema.value(of: name) else { return nil }
        self = Self.all[number]
    }

    init?(class name: some Sequence<UInt8>) {
        guard let number = Self.classes.value(of: name) else { return nil }
        self = Self.all[number]
    }
}

/// What an element is as a thing with properties.
enum MarkedScope {
    case comment(StatedKind)
    case person, counter
    /// Another thing, whose properties are not the comment's.
    case other

    /// The kinds of comments that are told apart by their types.
    enum StatedKind {
        case comment, answer, review, openingPost
    }
}
