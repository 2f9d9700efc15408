import BroadsheetCore

/// Looks for what no importer may give.
struct ArticleInspection {
    private let imported: Imported
    private let subject: String

    init(_ imported: Imported, subject: String) {
        self.imported = imported
        self.subject = subject
    }

    func failures() -> [ConformanceFailure] {
        let article = imported.article
        var failures = faults(in: article.body).map { failure("Articles hold no empty or impossible blocks", "the body holds \($0)") }
        if article.id.isEmpty { failures.append(failure("Every article has an id", "the id is empty")) }
        for (name, text) in [("title", article.title), ("subtitle", article.subtitle), ("summary", article.summary)] {
            if let text, isBlank(text) { failures.append(failure("What is not known is nil", "the \(name) is there and empty")) }
        }
        let comments = article.discussion?.comments ?? []
        for comment in comments {
            for fault in faults(in: comment.body) {
                failures.append(failure("Articles hold no empty or impossible blocks", "the comment “\(comment.id)” holds \(fault)"))
            }
        }
        return failures + checkThread(comments)
    }

    private func checkThread(_ comments: [Comment]) -> [ConformanceFailure] {
        var failures: [ConformanceFailure] = []
        var ids: Set<String> = []
        for comment in comments where !ids.insert(comment.id).inserted {
            failures.append(failure("Ids of comments are unique", "“\(comment.id)” is there twice"))
        }
        let orphan = comments.first { comment in comment.parentID.map { !ids.contains($0) } ?? false }
        if let orphan, imported.diagnostics.isEmpty {
            failures.append(
                failure(
                    "A missing parent is reported", "the comment “\(orphan.id)” answers “\(orphan.parentID ?? "")”, and nothing says so"))
        }
        return failures
    }

    private func failure(_ law: String, _ detail: String) -> ConformanceFailure {
        ConformanceFailure(law: law, subject: subject, detail: detail)
    }

    private func isBlank(_ text: RichText) -> Bool {
        text.runs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    }

    private func faults(in blocks: [Block]) -> [String] {
        var faults: [String] = []
        var open = blocks
        while let block = open.popLast() {
            if case .paragraph(let text) = block, isBlank(text) { faults.append("an empty paragraph") }
            if case .heading(let level, let text) = block {
                if isBlank(text) { faults.append("an empty heading") }
                if !(1...6).contains(level) { faults.append("a heading of level \(level)") }
            }
            for text in block.texts where text.runs.contains(where: \.text.isEmpty) { faults.append("an empty run") }
            open += block.children
        }
        return faults
    }
}

extension Block {
    /// The blocks that stand directly in this one.
    fileprivate var children: [Block] {
        switch self {
        case .quote(let quote): quote.blocks
        case .list(let list): list.items.flatMap(\.blocks)
        case .definitions(let definitions): definitions.flatMap { $0.descriptions.flatMap(\.self) }
        case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.blocks) }
        case .footnotes(let notes): notes.flatMap(\.blocks)
        case .paragraph, .heading, .code, .figure, .embed, .math, .divider, .unrecognised: []
        }
    }

    /// The texts that stand directly in this block.
    fileprivate var texts: [RichText] {
        switch self {
        case .paragraph(let text), .heading(_, let text), .unrecognised(_, let text): [text]
        case .quote(let quote): [quote.attribution].compactMap(\.self)
        case .definitions(let definitions): definitions.flatMap(\.terms)
        case .figure(let figure): [figure.caption, figure.credit].compactMap(\.self)
        case .table(let table): [table.caption].compactMap(\.self)
        case .list, .code, .embed, .math, .divider, .footnotes: []
        }
    }
}
