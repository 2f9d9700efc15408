/// The name of an element, as a small number.
///
/// Names that HTML does not define are ``other``; ``HTMLTree/name(of:)`` gives them as text.
public enum HTMLTag: UInt8, Hashable, Sendable {
    /// The document itself, the parent of the root element.
    case document
    /// A piece of text.
    case text
    /// An element that HTML does not define, such as a custom element.
    case other

    // One element of HTML each, obsolete ones among them.
    case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, bdi, bdo, big, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup, data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt, em, embed
    case fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i
    case iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark, math, menu, meta, meter, nav, nobr, noframes, noscript
    case object, ol, optgroup, option, output, p, param, picture, pre, progress, q, rb, rp, rt, rtc, ruby, s, samp, script, search
    case section, select, slot, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea
    case tfoot, th, thead, time, title, tr, track, tt, u, ul, `var`, video, wbr

    /// The name in lower case; for ``document``, ``text`` and ``other`` a description that no element has.
    public var name: String { Self.names[Int(rawValue)] }

    static let names = [
        "#document", "#text", "#other",
        "a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "big",
        "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd",
        "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer",
        "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img",
        "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "math", "menu", "meta", "meter", "nav", "nobr",
        "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "pre", "progress", "q", "rb",
        "rp", "rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "span", "strike",
        "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time",
        "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr",
    ]

    /// The first case that is an element with a name of its own.
    static let firstNamed = HTMLTag.a
}

/// A set of tags that is tested without a branch.
struct HTMLTagSet: Sendable, ExpressibleByArrayLiteral {
    private var low: (UInt64, UInt64, UInt64) = (0, 0, 0)

    init(arrayLiteral tags: HTMLTag...) {
        for tag in tags {
            let bit = UInt64(1) << UInt64(tag.rawValue & 63)
            switch tag.rawValue >> 6 {
            case 0: low.0 |= bit
            case 1: low.1 |= bit
            default: low.2 |= bit
            }
        }
    }

    @inline(__always)
    func contains(_ tag: HTMLTag) -> Bool {
        let word = tag.rawValue < 64 ? low.0 : tag.rawValue < 128 ? low.1 : low.2
        return word >> UInt64(tag.rawValue & 63) & 1 == 1
    }
}
