import Broadsheet

/// Reads a made-up format in XML: books, and the notes that readers left on them, which stand beside the books.
struct ShelfImporter: XMLRecordImporter {
    let format: FormatID = "shelf"
    let layout = RecordLayout(containers: [["shelf"]], unnested: ["book", "note"])
    let hasParts = true

    func confidence(for outline: XMLOutline) -> Confidence { outline.rootName == "shelf" ? .certain : .none }

    func role(of record: XMLRecord) -> XMLRecordRole {
        switch record.root.name {
        case "book": .article(names: [record.root.attribute("id") ?? ""])
        case "note": .part(names: [], of: record.root.attribute("on") ?? "")
        default: .other(record.root.name)
        }
    }

    func draft(of record: XMLRecord?, named name: String, _ context: inout ImportContext) throws(ImportError) -> ArticleDraft {
        let title = record?.root.words("title").map { RichText($0) }
        return ArticleDraft(Article(id: name.isEmpty ? nil : name, title: title), thread: ThreadAssembler(limits: context.limits))
    }

    func add(_ part: XMLRecord, to draft: inout ArticleDraft, _ context: inout ImportContext) throws(ImportError) {
        let text = context.blocks(part.root.text, as: .plainText)
        draft.thread?.add(Comment(id: part.root.attribute("id") ?? "", body: text))
    }
}

/// The books of a shelf with their notes.
func readShelf(_ text: String) throws -> [Article] {
    var registry = FormatRegistry.standard
    registry.register(ShelfImporter())
    return try registry.open(Source(text: text)).map { try $0.get().article }
}
