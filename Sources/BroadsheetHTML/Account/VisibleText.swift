/// Which text of a page a reader can see, scripts and styles aside that show or hide it.
enum VisibleText {
    /// Elements of whose content nothing is shown, since it is for machines, for programs that cannot show something else, or an attribute in disguise.
    ///
    /// Other than ``ElementClass/invisible`` this leaves out drawings, formulas and the fields of forms, which have words that are seen although they are never
    /// those of an article.
    static let unseen: HTMLTagSet = [
        .script, .style, .head, .title, .iframe, .object, .embed, .canvas, .audio, .video, .noframes, .frameset, .frame, .applet, .datalist,
        .rp,
        .progress, .meter, .link, .meta, .param, .source, .track, .input,
    ]

    /// Whether nothing of an element's content is shown. Of drawings and formulas the descriptions are not.
    static func isUnseen(_ node: Int, _ tree: HTMLTree) -> Bool {
        let tag = tree.records[node].tag
        if unseen.contains(tag) { return true }
        guard tag == .other else { return false }
        let name = tree.name(of: node)
        return name == "desc" || name == "metadata" || name.hasPrefix("annotation")
    }

    /// Elements that end the line they stand in. The items of a selection stand one under the other.
    static func breaksLine(_ tag: HTMLTag) -> Bool { !ElementClass.isInline(tag) && tag != .other && tag != .math && tag != .text }
}
