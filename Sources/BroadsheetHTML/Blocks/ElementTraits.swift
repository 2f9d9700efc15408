/// What an element's name, role, class and id say about everything inside it, as a set of bits that is handed down.
struct ElementTraits: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    // Words of class and id. A group is present when a word begins with one of its beginnings.
    static let navigationWord = Self(rawValue: 1 << 0)
    static let footerWord = Self(rawValue: 1 << 1)
    static let commentWord = Self(rawValue: 1 << 2)
    static let replyWord = Self(rawValue: 1 << 3)
    static let relatedWord = Self(rawValue: 1 << 4)
    static let noticeWord = Self(rawValue: 1 << 5)
    static let modalWord = Self(rawValue: 1 << 6)
    static let hiddenWord = Self(rawValue: 1 << 7)
    static let cartWord = Self(rawValue: 1 << 8)
    static let cardWord = Self(rawValue: 1 << 9)
    static let reviewWord = Self(rawValue: 1 << 10)
    static let carouselWord = Self(rawValue: 1 << 11)
    static let captionWord = Self(rawValue: 1 << 12)
    static let toolbarWord = Self(rawValue: 1 << 13)
    static let legalWord = Self(rawValue: 1 << 14)
    static let languageWord = Self(rawValue: 1 << 15)

    // Regions, by element or role.
    static let navigation = Self(rawValue: 1 << 16)
    static let footer = Self(rawValue: 1 << 17)
    static let aside = Self(rawValue: 1 << 18)
    static let main = Self(rawValue: 1 << 19)
    static let form = Self(rawValue: 1 << 20)
    static let list = Self(rawValue: 1 << 21)
    static let figure = Self(rawValue: 1 << 22)
    static let dialog = Self(rawValue: 1 << 23)
    static let paragraph = Self(rawValue: 1 << 24)
    static let heading = Self(rawValue: 1 << 25)
    static let cell = Self(rawValue: 1 << 26)

    /// Hidden until a script or a style shows it.
    static let hidden = Self(rawValue: 1 << 27)
    /// Stated to be the article's text.
    static let articleBody = Self(rawValue: 1 << 28)
    /// An `article` element.
    static let article = Self(rawValue: 1 << 29)
    /// Marked as a comment in a way that leaves no doubt.
    static let comment = Self(rawValue: 1 << 34)
    /// Stated to describe something.
    static let propertyDescription = Self(rawValue: 1 << 30)
    /// Stated to hold some text.
    static let propertyText = Self(rawValue: 1 << 31)
    /// A heading of the first level.
    static let firstHeading = Self(rawValue: 1 << 32)
    // More words of class and id.
    static let productWord = Self(rawValue: 1 << 33)
    static let contentWord = Self(rawValue: 1 << 35)
    static let detailWord = Self(rawValue: 1 << 36)
    static let panelWord = Self(rawValue: 1 << 37)
    /// The dialog of a program that asks for consent to cookies.
    static let consentDialog = Self(rawValue: 1 << 38)

    static func region(of tag: HTMLTag) -> ElementTraits {
        switch tag {
        case .nav, .menu: .navigation
        case .footer: .footer
        case .article: .article
        case .aside: .aside
        case .main: .main
        case .form, .fieldset: .form
        case .ul, .ol: .list
        case .figure, .figcaption: .figure
        case .dialog: .dialog
        case .p: .paragraph
        case .h1: [.heading, .firstHeading]
        case .h2, .h3, .h4, .h5, .h6: .heading
        case .td, .th: .cell
        case .template: .hidden
        default: []
        }
    }

    static func region(ofRole role: some Collection<UInt8>) -> ElementTraits {
        roles.first { $0.name.utf8.elementsEqual(role) }?.region ?? []
    }

    private static let roles: [(name: String, region: ElementTraits)] = [
        ("navigation", .navigation), ("menu", .navigation), ("menubar", .navigation), ("contentinfo", .footer), ("complementary", .aside),
        ("main", .main), ("form", .form), ("search", .form), ("dialog", .dialog), ("alertdialog", .dialog), ("list", .list),
    ]
}
