/// Reads the words of classes and ids.
///
/// Words are runs of ASCII letters, also cut between a small letter or digit and a capital, in any case of letters.
struct ClassWords: Sendable {
    /// The beginnings of each group of words. They name what a part of a page is for, as authors of templates call it on sites of all kinds.
    private static let groups: [(ElementTraits, String)] = [
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
    ]

    private struct Beginning {
        var letters: UInt64
        var mask: UInt64
        var traits: ElementTraits
    }

    /// The beginnings by their first letter.
    private static let beginnings: [[Beginning]] = {
        var table = [[Beginning]](repeating: [], count: 26)
        for (traits, words) in groups {
            for word in words.utf8.split(separator: 0x20) {
                var letters: UInt64 = 0
                var mask: UInt64 = 0
                for (place, letter) in word.prefix(8).enumerated() {
                    letters |= UInt64(letter) << UInt64(8 * place)
                    mask |= 0xff << UInt64(8 * place)
                }
                if let first = word.first { table[Int(first) - 0x61].append(Beginning(letters: letters, mask: mask, traits: traits)) }
            }
        }
        return table
    }()

    /// The traits that the words of a class or id give.
    static func traits(of label: UnsafeBufferPointer<UInt8>) -> ElementTraits {
        var traits: ElementTraits = []
        var letters: UInt64 = 0
        var length: UInt64 = 0
        var previousIsLowerOrDigit = false
        func finishWord() {
            guard length > 0 else { return }
            for beginning in beginnings[Int(letters & 0xff) - 0x61] where letters & beginning.mask == beginning.letters {
                traits.formUnion(beginning.traits)
            }
            letters = 0
            length = 0
        }
        for byte in label {
            let isUpper = byte &- 0x41 < 26
            let isLower = byte &- 0x61 < 26
            if isUpper || isLower {
                if isUpper, previousIsLowerOrDigit { finishWord() }
                if length < 8 { letters |= UInt64(byte | 0x20) << (8 * length) }
                length += 1
            } else {
                finishWord()
            }
            previousIsLowerOrDigit = isLower || byte &- 0x30 < 10
        }
        finishWord()
        return traits
    }
}
