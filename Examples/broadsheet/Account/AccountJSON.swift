import Broadsheet

/// An account as JSON: the pieces in their order.
enum AccountJSON {
    static func text(of imported: Imported) -> String {
        var json = JSONWriter(isPretty: true)
        json.beginObject()
        json.key("format")
        json.string(imported.format.rawValue)
        json.key("pieces")
        json.beginArray()
        for piece in imported.account.pieces { write(piece, to: &json) }
        json.endArray()
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private static func write(_ piece: Account.Piece, to json: inout JSONWriter) {
        json.beginObject()
        func add(_ name: String, _ text: String?) {
            guard let text else { return }
            json.key(name)
            json.string(text)
        }
        switch piece.place {
        case .metadata(let field):
            add("place", "metadata")
            add("field", field.rawValue)
        case .body: add("place", "body")
        case .comment(let id, let part):
            add("place", "comment")
            add("comment", id)
            add("part", part.rawValue)
        case .residue(let kind):
            add("place", "residue")
            add("kind", kind.rawValue)
        }
        add("text", piece.text)
        add("reason", piece.reason)
        if let location = piece.location {
            json.key("location")
            json.beginObject()
            for (name, number) in [("line", location.line), ("byteOffset", location.byteOffset), ("byteCount", location.byteCount)] {
                guard let number else { continue }
                json.key(name)
                json.number(number)
            }
            add("path", location.path)
            json.endObject()
        }
        json.endObject()
    }
}
