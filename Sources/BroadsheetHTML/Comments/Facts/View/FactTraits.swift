/// What an element's name, class and id say about the facts of a discussion in it.
struct FactTraits: OptionSet, Sendable {
    let rawValue: UInt32

    // Words of class and id.
    static let comments = Self(rawValue: 1 << 0)
    static let pager = Self(rawValue: 1 << 1)
    static let related = Self(rawValue: 1 << 2)
    static let card = Self(rawValue: 1 << 3)
    static let count = Self(rawValue: 1 << 4)
    static let title = Self(rawValue: 1 << 5)
    static let closed = Self(rawValue: 1 << 6)
    static let contact = Self(rawValue: 1 << 7)
    static let current = Self(rawValue: 1 << 8)
    static let navigation = Self(rawValue: 1 << 9)
    static let footer = Self(rawValue: 1 << 17)

    // Elements.
    static let heading = Self(rawValue: 1 << 10)
    static let topHeading = Self(rawValue: 1 << 11)
    /// An article that the page's title does not stand in.
    static let article = Self(rawValue: 1 << 12)
    static let inArticle = Self(rawValue: 1 << 18)
    /// A link to a place with comments on this page or another.
    static let commentLink = Self(rawValue: 1 << 13)
    static let button = Self(rawValue: 1 << 14)

    /// A word that services use which keep comments elsewhere.
    static let service = Self(rawValue: 1 << 16)

    // Places.
    static let inThread = Self(rawValue: 1 << 15)

    /// What holds for everything inside an element.
    static let handedDown: Self = [
        .comments, .pager, .related, .contact, .navigation, .heading, .topHeading, .article, .inArticle, .commentLink, .button, .inThread,
    ]
    /// What holds inside an element only if it is small: a wrapper around a section has such words too.
    static let handedDownInSmall: Self = [.count, .title, .closed, .current, .card]
}

/// Reads the words of classes and ids, each distinct one once.
struct FactLabels {
    private var slots = [(hash: UInt64, traits: FactTraits)](repeating: (0, []), count: 1024)
    private let beginnings = Self.beginnings
    private let behindPage = Self.wordsBehindPage

    /// The beginnings of words in each group; a dollar sign ends those that must be whole.
    private static let beginnings = WordBeginnings<FactTraits>([
        (
            .comments,
            """
            comment nocommen komment coment koment reactie reaction$ reactions$ reageer respond$ responses$ discuss disqus livefyre replies$ reply$ \
            talkback leserbr yorum
            """
        ),
        (.pager, "pagina pager$ pagers$ pagenav pagelink pagenum paging pagejump"),
        (
            .related,
            "related recommend similar trending popular teaser sidebar latest recent promo outbrain taboola carousel slider ticker mostread recirc"
        ),
        (.card, "card$ cards$ tile$ tiles$ teaser grid$"),
        (.count, "count$ counts$ counter num$ number$ total$ anzahl bubble"),
        (.title, "title titles$ headline heading header$ head$ tab$ tabs$ intro$"),
        (.closed, "closed$ locked$"),
        (.contact, "contact newslet subscri search login$ signin signup registr poll$ feedback checkout mailchimp wpcf kontakt"),
        (.current, "current active$ selected$"),
        (
            .service,
            """
            disqus fb$ spot$ hyvor livefyre idc$ muut squaresp vuukle graphcom fastcomm insticat hcb$ remark remarkbo coral isso$ cusdis discours \
            vanilla waline twikoo tcomment$ gitalk giscus utteranc talkyard lv$ hypercom commento$ artalk sohucs
            """
        ),
        (.navigation, "nav$ navbar navigation menu$ breadcr"), (.footer, "footer$ colophon"),
    ])

    private let page = Self.word("page")
    private let pages = Self.word("pages")
    private static let wordsBehindPage: Set<UInt64> = Set(
        ["nav", "number", "numbers", "link", "links", "list", "jump", "bar", "navigati"].map(word))

    private static func word(_ text: String) -> UInt64 { LetterRuns.packed(text.utf8) }

    /// The traits that a class or id gives.
    mutating func traits(of label: UnsafeBufferPointer<UInt8>) -> FactTraits {
        // Never 0, which an empty slot has.
        let hash = ByteHash.ofShape(label) | 1
        let slot = Int((hash >> 20) & 1023)
        if slots[slot].hash == hash { return slots[slot].traits }
        let traits = read(label)
        slots[slot] = (hash, traits)
        return traits
    }

    private func read(_ label: UnsafeBufferPointer<UInt8>) -> FactTraits {
        var traits: FactTraits = []
        var previous: UInt64 = 0
        LetterRuns.forEach(in: label) { word, length, followsSpace in
            traits.formUnion(beginnings.groups(of: word, length: length))
            if !followsSpace, previous == page || previous == pages, behindPage.contains(word) { traits.insert(.pager) }
            previous = word
        }
        // The steps from comment to comment are a pager too.
        if traits.contains(.comments), traits.contains(.navigation) { traits.insert(.pager) }
        return traits
    }
}
