/// What the words of classes and ids say about a part of a page.
struct ClassWords: Sendable {
    /// The beginnings of each group of words. They name what a part of a page is for, as authors of templates call it on sites of all kinds.
    private static let beginnings = WordBeginnings<ElementTraits>([
        (.navigationWord, "nav menu topbar mega dropdown offcanva drawer hamburge breadcru pagina pager"),
        (.footerWord, "foot bottom colophon"),
        (.commentWord, "comment disqus discuss respond livefyre coral"),
        (.replyWord, "reply replies response"),
        (
            .relatedWord,
            "relat recommen similar also more read next prev popular trending latest recent most upsell cross suggest outbrain taboola recirc explore"
        ),
        (.noticeWord, "cookie consent gdpr privacy onetrust ccpa notice alert announce message newslett subscrib signup paywall"),
        (.modalWord, "modal popup overlay dialog tooltip lightbox popover toast flyout"),
        (.hiddenWord, "hidden hide sr screen visually invisibl noprint offscree skip collapse"),
        (
            .cartWord,
            "cart checkout buy basket bag wishlist price pricing qty quantity shipping delivery stock variant swatch option sku offer payment"
        ),
        (.cardWord, "card tile teaser grid item thumb summary excerpt preview col row loop"),
        (.reviewWord, "review rating testimon star feedback"),
        (.carouselWord, "carousel slider slide swiper slick gallery splide scroll marquee flickity"),
        (.captionWord, "caption figure image img photo media picture video player credit"),
        (.toolbarWord, "tool action control button btn icon print util options share social sharing"),
        (.legalWord, "legal copyrigh disclaim terms policy disclosu license"),
        (.productWord, "prod pdp plp"),
        (.contentWord, "content article post entry story prose markdow richtex wysiwyg"),
        (.detailWord, "descri detail spec overview info ingredi feature about summary"),
        (.panelWord, "tab accordio panel faq expand toggle"),
        (.languageWord, "lang locale country region currency translat"),
    ])

    /// The traits that the words of a class or id give.
    static func traits(of label: UnsafeBufferPointer<UInt8>) -> ElementTraits {
        var traits: ElementTraits = []
        LetterRuns.forEach(in: label) { word, length, _ in traits.formUnion(beginnings.groups(of: word, length: length)) }
        return traits
    }
}
