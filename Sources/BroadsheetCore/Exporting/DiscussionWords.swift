/// The words in which exporters for people tell what the model says about comments.
extension Discussion {
    /// `Comments (3)`, or `Comments (3 of 12)` when the source says that there are more or fewer.
    package var headingText: String {
        guard let declaredCount, declaredCount != comments.count else { return "Comments (\(comments.count))" }
        return "Comments (\(comments.count) of \(declaredCount))"
    }

    /// Whether readers can still write, as a sentence.
    package var statusSentence: String? {
        switch status {
        case .open: "Comments are open."
        case .closed: "Comments are closed."
        case nil: nil
        }
    }
}

extension Comment {
    /// What stands in place of the name when the source gives none.
    package static let namelessAuthor = "(no name)"

    /// Whether the source names the author.
    package var hasAuthorName: Bool { author.map { $0.name.utf8.contains { $0 > 0x20 } } ?? false }

    /// What a reader should know beside author and date, each in a few words.
    package var remarks: [String] {
        var remarks: [String] = []
        if let role = author?.role, !role.isEmpty { remarks.append(role) }
        if isByArticleAuthor { remarks.append("author of the article") }
        switch kind {
        case .comment: break
        case .openingPost: remarks.append("opening post")
        case .answer: remarks.append("answer")
        case .review: remarks.append("review")
        case .pingback: remarks.append("pingback")
        }
        switch state {
        case .visible: break
        case .pending: remarks.append("awaiting approval")
        case .hidden: remarks.append("hidden")
        case .deleted: remarks.append("deleted")
        case .spam: remarks.append("marked as spam")
        }
        if spam != nil { remarks.append("reads like spam") }
        return remarks
    }

    /// The score and the reactions, each in a few words.
    package var ratings: [String] {
        var ratings = score.map { ["score \($0)"] } ?? []
        for reaction in reactions { ratings.append("\(reaction.name) \(reaction.count)") }
        return ratings
    }
}

extension PartialDate {
    /// The date for people: in ISO 8601 where a part is known, otherwise as it was written.
    package var displayText: String { isoString ?? original }
}

extension Math {
    /// The formula in the first notation there is: TeX, plain text, or the source of the MathML.
    package var anyText: String {
        if let tex, !tex.isEmpty { return tex }
        if let text, !text.isEmpty { return text }
        return mathML ?? ""
    }
}
