/// How much of a page's text is left after renderers and filters.
public enum TextRegime: String, Hashable, Sendable, Codable {
    /// Names, dates, buttons and headings stand in the text. Comments, authors and dates can be read.
    case full
    /// Dates and buttons are gone, some names and headings are left. Comments and some authors can be read.
    case filtered
    /// Sentences alone are left. At best it can be told where comments begin; one line is taken for one comment.
    case proseOnly = "prose-only"

    var words: String {
        switch self {
        case .full: "full text"
        case .filtered: "filtered text"
        case .proseOnly: "prose only"
        }
    }
}

extension TextRegime {
    /// The regime of a page, and what shows it.
    static func seen(_ page: TextPage, thread: ThreadCandidate?) -> (regime: TextRegime, evidence: String) {
        if page.isFlat { return (.proseOnly, "hardly a blank line, and nearly all lines end like sentences") }
        if let thread {
            let dated = thread.items.count { $0.date != nil }
            if dated > 0 || !thread.anchors.isEmpty {
                return (.full, "dates or “says” lines at \(max(dated, thread.anchors.count)) comments")
            }
            return (.filtered, "no comment has a date")
        }
        let dates = page.lines.count { $0.kind == .date || $0.kind == .nameAndDate }
        let buttons = page.lines.count { $0.kind == .control }
        if dates > 0 || buttons > 0 { return (.full, "\(dates) lines with dates, \(buttons) with buttons or counters") }
        return (.filtered, "no line with a date alone, no button")
    }
}
