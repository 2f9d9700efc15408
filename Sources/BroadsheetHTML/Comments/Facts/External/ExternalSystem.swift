/// How a service that keeps comments elsewhere shows on a page, as data.
struct ExternalSystem: Sendable {
    /// The name of the service.
    var name: String
    /// What proves, each by itself, that the page has its comments there.
    var marks: [Mark]
    /// Where the names stand under which the service knows the page.
    var identifiers: [Identifier] = []
    /// Where the comments can be read; names in braces stand for identifiers.
    var link: String?

    /// What proves that a service is at work on a page.
    enum Mark: Sendable {
        /// An element with this class or id.
        case label(String)
        /// An element with this name.
        case element(String)
        /// An element with this attribute; with this value if one is given.
        case attribute(String, String? = nil)
        /// A script or frame with this in its address.
        case source(String)
        /// A script that holds this.
        case code(String)
        /// A script with this in its address or text. Sites carry it along on pages without comments too, so it counts only if the page has an
        /// identifier of its own.
        case shared(String)
        /// A `meta` element with this name.
        case meta(String)
        /// An element with this class or id, which proves nothing, but carries identifiers.
        case companion(String)
    }

    /// A name under which a service knows a page.
    struct Identifier: Sendable {
        var name: String
        /// Whether it tells this page from others of the site.
        var isOfPage: Bool
        /// The first place that has a value counts.
        var places: [Place]

        init(_ name: String, ofPage isOfPage: Bool = false, _ places: Place...) {
            self.name = name
            self.isOfPage = isOfPage
            self.places = places
        }
    }

    /// Where an identifier stands.
    enum Place: Sendable {
        /// In an attribute of an element that the marks name.
        case attribute(String)
        /// Behind this name in a script: `name = "…"`, `name: "…"`, `"name": "…"`.
        case variable(String)
        /// In the address of a script or in a script, behind this and up to the next character that is not part of a name.
        case behind(String)
        /// In front of this, back to the slash or quote before it: `//NAME.example.com/…`.
        case before(String)
        /// In a `meta` element with this name.
        case meta(String)
        /// In the id of the marked element, behind this.
        case idBehind(String)
    }
}
