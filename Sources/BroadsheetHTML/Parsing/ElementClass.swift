/// What an element means for the text around it.
enum ElementClass {
    /// Elements whose whole content is no reading text.
    static let invisible: HTMLTagSet = [
        .script, .style, .svg, .iframe, .object, .embed, .canvas, .math, .head, .link, .meta, .title, .audio, .video, .map, .select,
        .datalist,
        .textarea, .input, .param, .source, .track, .progress, .meter, .rp, .applet, .frame, .frameset, .noframes,
    ]

    /// Elements that do not break the line they stand in. Every other element does.
    static let inline: HTMLTagSet = [
        .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .button, .cite, .code, .data, .del, .dfn, .em, .font, .i, .img, .ins, .kbd, .label,
        .mark, .nobr,
        .picture, .q, .rt, .ruby, .s, .samp, .slot, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .var, .wbr,
    ]

    static let headings: HTMLTagSet = [.h1, .h2, .h3, .h4, .h5, .h6]

    /// Elements that hold the whole page: what they are called tells nothing of its parts.
    @inline(__always)
    static func isWholePage(_ tag: HTMLTag) -> Bool { tag == .html || tag == .body }

    @inline(__always)
    static func isInvisible(_ tag: HTMLTag) -> Bool { invisible.contains(tag) }

    @inline(__always)
    static func isInline(_ tag: HTMLTag) -> Bool { inline.contains(tag) }

    /// The level of a heading, from 1 to 6; `nil` for other elements.
    static func headingLevel(_ tag: HTMLTag) -> Int? {
        headings.contains(tag) ? Int(tag.rawValue - HTMLTag.h1.rawValue) + 1 : nil
    }
}
