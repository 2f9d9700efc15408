/// The name of an attribute, as a small number that holds within one tree.
///
/// The usual names have the same number in every tree; ``HTMLTree/attributeName(_:)`` finds the number of any other.
public struct HTMLAttributeName: Hashable, Sendable {
    let rawValue: UInt16

    /// `class`
    public static let `class` = HTMLAttributeName(rawValue: 0)
    /// `id`
    public static let id = HTMLAttributeName(rawValue: 1)
    /// `href`
    public static let href = HTMLAttributeName(rawValue: 2)
    /// `src`
    public static let src = HTMLAttributeName(rawValue: 3)
    /// `content`
    public static let content = HTMLAttributeName(rawValue: 4)
    /// `name`
    public static let name = HTMLAttributeName(rawValue: 5)
    /// `property`
    public static let property = HTMLAttributeName(rawValue: 6)
    /// `itemprop`
    public static let itemprop = HTMLAttributeName(rawValue: 7)
    /// `itemscope`
    public static let itemscope = HTMLAttributeName(rawValue: 8)
    /// `itemtype`
    public static let itemtype = HTMLAttributeName(rawValue: 9)
    /// `itemid`
    public static let itemid = HTMLAttributeName(rawValue: 10)
    /// `itemref`
    public static let itemref = HTMLAttributeName(rawValue: 11)
    /// `rel`
    public static let rel = HTMLAttributeName(rawValue: 12)
    /// `rev`
    public static let rev = HTMLAttributeName(rawValue: 13)
    /// `type`
    public static let type = HTMLAttributeName(rawValue: 14)
    /// `lang`
    public static let lang = HTMLAttributeName(rawValue: 15)
    /// `xml:lang`
    public static let xmlLang = HTMLAttributeName(rawValue: 16)
    /// `datetime`
    public static let datetime = HTMLAttributeName(rawValue: 17)
    /// `title`
    public static let title = HTMLAttributeName(rawValue: 18)
    /// `alt`
    public static let alt = HTMLAttributeName(rawValue: 19)
    /// `style`
    public static let style = HTMLAttributeName(rawValue: 20)
    /// `hidden`
    public static let hidden = HTMLAttributeName(rawValue: 21)
    /// `aria-hidden`
    public static let ariaHidden = HTMLAttributeName(rawValue: 22)
    /// `aria-label`
    public static let ariaLabel = HTMLAttributeName(rawValue: 23)
    /// `role`
    public static let role = HTMLAttributeName(rawValue: 24)
    /// `charset`
    public static let charset = HTMLAttributeName(rawValue: 25)
    /// `http-equiv`
    public static let httpEquiv = HTMLAttributeName(rawValue: 26)
    /// `srcset`
    public static let srcset = HTMLAttributeName(rawValue: 27)
    /// `sizes`
    public static let sizes = HTMLAttributeName(rawValue: 28)
    /// `media`
    public static let media = HTMLAttributeName(rawValue: 29)
    /// `data-src`
    public static let dataSrc = HTMLAttributeName(rawValue: 30)
    /// `data-srcset`
    public static let dataSrcset = HTMLAttributeName(rawValue: 31)
    /// `data-lazy-src`
    public static let dataLazySrc = HTMLAttributeName(rawValue: 32)
    /// `data-original`
    public static let dataOriginal = HTMLAttributeName(rawValue: 33)
    /// `width`
    public static let width = HTMLAttributeName(rawValue: 34)
    /// `height`
    public static let height = HTMLAttributeName(rawValue: 35)
    /// `colspan`
    public static let colspan = HTMLAttributeName(rawValue: 36)
    /// `rowspan`
    public static let rowspan = HTMLAttributeName(rawValue: 37)
    /// `start`
    public static let start = HTMLAttributeName(rawValue: 38)
    /// `value`
    public static let value = HTMLAttributeName(rawValue: 39)
    /// `checked`
    public static let checked = HTMLAttributeName(rawValue: 40)
    /// `cite`
    public static let cite = HTMLAttributeName(rawValue: 41)
    /// `dir`
    public static let dir = HTMLAttributeName(rawValue: 42)
    /// `typeof`
    public static let typeof = HTMLAttributeName(rawValue: 43)
    /// `about`
    public static let about = HTMLAttributeName(rawValue: 44)
    /// `resource`
    public static let resource = HTMLAttributeName(rawValue: 45)
    /// `vocab`
    public static let vocab = HTMLAttributeName(rawValue: 46)
    /// `prefix`
    public static let prefix = HTMLAttributeName(rawValue: 47)
    /// `pubdate`
    public static let pubdate = HTMLAttributeName(rawValue: 48)
    /// `reversed`
    public static let reversed = HTMLAttributeName(rawValue: 49)
    /// `scope`
    public static let scope = HTMLAttributeName(rawValue: 50)
    /// `headers`
    public static let headers = HTMLAttributeName(rawValue: 51)
    /// `data-language`
    public static let dataLanguage = HTMLAttributeName(rawValue: 52)
    /// `data-lang`
    public static let dataLang = HTMLAttributeName(rawValue: 53)
    /// `for`
    public static let `for` = HTMLAttributeName(rawValue: 54)
    /// `action`
    public static let action = HTMLAttributeName(rawValue: 55)
    /// `method`
    public static let method = HTMLAttributeName(rawValue: 56)
    /// `target`
    public static let target = HTMLAttributeName(rawValue: 57)
    /// `data-id`
    public static let dataId = HTMLAttributeName(rawValue: 58)
    /// `data-author`
    public static let dataAuthor = HTMLAttributeName(rawValue: 59)
    /// `data-time`
    public static let dataTime = HTMLAttributeName(rawValue: 60)
    /// `data-timestamp`
    public static let dataTimestamp = HTMLAttributeName(rawValue: 61)
    /// `data-date`
    public static let dataDate = HTMLAttributeName(rawValue: 62)
    /// `data-title`
    public static let dataTitle = HTMLAttributeName(rawValue: 63)
    /// `data-url`
    public static let dataUrl = HTMLAttributeName(rawValue: 64)
    /// `label`
    public static let label = HTMLAttributeName(rawValue: 65)
    /// `scrolling`
    public static let scrolling = HTMLAttributeName(rawValue: 66)
    /// `frameborder`
    public static let frameborder = HTMLAttributeName(rawValue: 67)
    /// `open`
    public static let `open` = HTMLAttributeName(rawValue: 68)
    /// `align`
    public static let align = HTMLAttributeName(rawValue: 69)
    /// `tabindex`
    public static let tabindex = HTMLAttributeName(rawValue: 70)
    /// `onclick`
    public static let onclick = HTMLAttributeName(rawValue: 71)

    /// The usual names, each at the place of its number.
    static let names = [
        "class", "id", "href", "src", "content", "name", "property", "itemprop", "itemscope", "itemtype", "itemid", "itemref", "rel",
        "rev", "type", "lang", "xml:lang", "datetime", "title", "alt", "style", "hidden", "aria-hidden", "aria-label", "role", "charset",
        "http-equiv", "srcset", "sizes", "media", "data-src", "data-srcset", "data-lazy-src", "data-original", "width", "height",
        "colspan", "rowspan", "start", "value", "checked", "cite", "dir", "typeof", "about", "resource", "vocab", "prefix", "pubdate",
        "reversed", "scope", "headers", "data-language", "data-lang", "for", "action", "method", "target", "data-id", "data-author",
        "data-time", "data-timestamp", "data-date", "data-title", "data-url", "label", "scrolling", "frameborder", "open", "align",
        "tabindex", "onclick",
    ]
}
