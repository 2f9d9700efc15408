import BroadsheetCore

/// Something that is given any bytes and must neither crash nor take long, nor break a law of importers.
protocol Target {
    static func run(_ input: [UInt8])
}

/// Reads an input to its end and checks what holds for every article and error.
///
/// - Parameter isOwnForm: Whether the input may be in a form of the library's own, which gives articles as they are written there: also with parents
///   that are missing, and with ids that stand twice.
func check(_ importer: any Importer, _ input: [UInt8], named name: String = "input", isOwnForm: Bool = false) {
    var values = ContextValues()
    values.fragmentReaders = Fragments.readers
    let limits = Limits(bytes: 1 << 20, nodes: 100_000, comments: 10_000)
    do throws(ImportError) {
        let context = ImportContext(options: ImportOptions(limits: limits, keepsResidue: true), values: values)
        var items = 0
        for item in try importer.open(Source(bytes: input, name: name), context: context) {
            items += 1
            precondition(items <= input.count + 2, "The stream has no end.")
            switch item {
            case .article(let imported): if !isOwnForm { check(imported) }
            case .rejected(let error): check(error, input.count)
            }
        }
    } catch {
        check(error, input.count)
    }
}

private func check(_ error: ImportError, _ count: Int) {
    precondition(!error.message.isEmpty, "An error says nothing.")
    if let offset = error.location?.byteOffset { precondition((0...count * 3).contains(offset), "An error stands outside of the input.") }
}

private func check(_ imported: Imported) {
    let comments = imported.article.discussion?.comments ?? []
    let ids = Set(comments.map(\.id))
    precondition(ids.count == comments.count, "Two comments have one id.")
    precondition(!ids.contains(""), "A comment has no id.")
    precondition(imported.article.discussion?.thread().count ?? 0 == comments.count, "The thread loses a comment.")
    for comment in comments {
        guard let parent = comment.parentID, !ids.contains(parent) else { continue }
        precondition(imported.diagnostics.contains { $0.code == .missingParent }, "A parent is missing without a word.")
    }
}
