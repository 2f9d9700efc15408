import Broadsheet

/// An account as one page for a browser: each piece in the colour of its place, its evidence beside it when it is pointed at or reached by the keyboard.
///
/// Nothing is loaded and no script runs; what is shown and what is hidden is chosen by check boxes alone. All text of the input is escaped.
struct AccountPage {
    private let imported: Imported
    private let name: String
    private let groups: [(group: String, words: Int)]
    private let depths: [String: Int]
    private let comments: [String: Comment]

    init(_ imported: Imported, name: String) {
        self.imported = imported
        self.name = name
        groups = imported.account.wordCounts.sorted { Self.rank($0.group) < Self.rank($1.group) }
        let thread = imported.article.discussion?.thread() ?? []
        depths = Dictionary(thread.map { ($0.comment.id, $0.depth) }) { first, _ in first }
        comments = Dictionary(thread.map { ($0.comment.id, $0.comment) }) { first, _ in first }
    }

    private static let longestShort = 24
    private static let order = ["metadata", "body", "comments", "controls of comments"]

    private static func rank(_ group: String) -> Int { order.firstIndex(of: group) ?? order.count }

    var html: String {
        let title = imported.article.title?.plainText ?? name
        var page = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <link rel="icon" href="data:,">
            <title>Account of \(Self.escaped(title))</title>
            <style>
            \(AccountStyle.text)\(toggleRules)</style>
            </head>
            <body>
            <header>
            <h1>\(Self.escaped(title))</h1>
            <p>Where every visible word of <b>\(Self.escaped(name))</b> (\(Self.escaped(imported.format.rawValue))) went.
            Point at a piece, or step through with the Tab key, to see where it stands and why it is there.</p>
            <fieldset><legend>Shown</legend>

            """
        for (number, group) in groups.enumerated() {
            page += """
                <label class="toggle \(Self.family(of: group.group))"><input type="checkbox" id="show\(number)" checked> \
                <span>\(Self.escaped(group.group))</span> <small>\(group.words)</small></label>

                """
        }
        page += "</fieldset>\n</header>\n<main>\n"
        let numbers = Dictionary(groups.enumerated().map { ($0.element.group, $0.offset) }) { first, _ in first }
        var openComment: String?
        for (place, piece) in imported.account.pieces.enumerated() {
            let comment: String? = if case .comment(let id, _) = piece.place { id } else { nil }
            if comment != openComment {
                if openComment != nil { page += "</div>\n" }
                if let comment { page += "<div class=\"one\" style=\"--depth: \(min(depths[comment] ?? 0, 6))\">\n" }
                openComment = comment
            }
            write(piece, place, group: numbers[AccountLabel(piece.place).group] ?? 0, to: &page)
        }
        if openComment != nil { page += "</div>\n" }
        page += "</main>\n</body>\n</html>\n"
        return page
    }

    /// One rule a group: where its box is not checked, its pieces are not there.
    private var toggleRules: String {
        groups.indices.map { "body:has(#show\($0):not(:checked)) .g\($0) { display: none; }\n" }.joined()
    }

    private static func family(of group: String) -> String {
        switch group {
        case "metadata", "body": group
        case "comments", "controls of comments": "comment"
        default: "residue"
        }
    }

    private func write(_ piece: Account.Piece, _ place: Int, group: Int, to page: inout String) {
        let label = AccountLabel(piece.place)
        var classes = "piece \(label.family.rawValue) g\(group)"
        var name = label.text
        if case .comment(let id, let part) = piece.place {
            name = part.rawValue
            if part == .text { classes += " text" }
            if part == .text, comments[id]?.spam != nil { name += " · reads like spam" }
            if part == .control { classes += " control" }
            if comments[id]?.spam != nil { classes += " spam" }
        }
        if piece.place == .metadata(.title) { classes += " title" }
        if Self.isCell(piece) { classes += " short" }
        page += """
            <section class="\(classes)" tabindex="0" aria-describedby="why\(place)">
            <span class="label">\(Self.escaped(name))</span>
            <div class="words" dir="auto">\(Self.escaped(piece.text))</div>
            <div class="why" id="why\(place)" role="tooltip">\(evidence(of: piece))</div>
            </section>

            """
    }

    /// A cell of a table with a word or two, which would take a line by itself.
    private static func isCell(_ piece: Account.Piece) -> Bool {
        guard piece.place == .body, piece.text.utf8.count <= longestShort, let path = piece.location?.path else { return false }
        return path.split(separator: " ").contains { $0.hasPrefix("td") || $0.hasPrefix("th") && !$0.hasPrefix("thead") }
    }

    private func evidence(of piece: Account.Piece) -> String {
        var rows = [("place", AccountLabel(piece.place).text)]
        if let reason = piece.reason, !reason.isEmpty { rows.append(("because", reason)) }
        switch piece.place {
        case .metadata(let field): rows += evidence(of: field)
        case .body: rows += evidence(of: .body)
        case .comment(let id, _):
            guard let comment = comments[id] else { break }
            if let parent = comment.parentID {
                rows.append(("answers", parent + (comment.parentEvidence.map { " (\($0.rawValue))" } ?? "")))
            }
            if let spam = comment.spam {
                rows.append(("reads like spam", "\(spam.score): " + spam.reasons.map(\.rawValue).joined(separator: ", ")))
            }
        case .residue: break
        }
        if let location = piece.location, !location.shortText.isEmpty { rows.append(("stands at", location.shortText)) }
        return "<dl>" + rows.map { "<dt>\(Self.escaped($0.0))</dt><dd>\(Self.escaped($0.1))</dd>" }.joined() + "</dl>"
    }

    private func evidence(of field: ArticleField) -> [(String, String)] {
        guard let evidence = imported.article.evidence[field] else { return [] }
        var rows = [("sources", evidence.sources.joined(separator: ", "))]
        if let confidence = evidence.confidence { rows.append(("confidence", String(confidence))) }
        for alternative in evidence.alternatives.prefix(4) { rows.append(("also seen", "\(alternative.value) (\(alternative.source))")) }
        return rows
    }

    /// Text as it can stand in an element or an attribute.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
