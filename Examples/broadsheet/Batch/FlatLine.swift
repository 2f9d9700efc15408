import Broadsheet

/// The one place where a batch writes the lines of its `flat` profile.
enum FlatLine {
    static func line(id: String, result: Result<Imported, ImportError>) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key("id")
        json.string(id)
        json.key("status")
        switch result {
        case .success(let imported):
            json.string(imported.article.body.isEmpty ? "empty" : "ok")
            json.key("format")
            json.string(imported.format.rawValue)
            json.key("text")
            json.string(imported.article.text)
        case .failure(let error):
            json.string("error")
            json.key("error")
            json.beginObject()
            json.key("code")
            json.string(error.code.rawValue)
            json.key("message")
            json.string(error.message)
            json.endObject()
        }
        json.endObject()
        return json.takeBytes()
    }
}
