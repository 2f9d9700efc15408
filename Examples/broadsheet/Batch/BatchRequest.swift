import Broadsheet
import Foundation

/// One line of a batch: what to read, and the name that the result goes by.
struct BatchRequest: Sendable {
    var id: String
    var source: Source
    var format: FormatID?

    /// Reads a request. Keys that are not known are passed over.
    ///
    /// - Throws: the error for the result's line, together with the id as far as it could be read.
    init(_ line: LineReader.Line) throws(Rejection) {
        // Lines without a readable id are named by their number, so that every result has a name.
        var id = String(line.number)
        do {
            if line.isTooLong { throw ImportError(.tooLarge, "Line \(line.number) is too long.", at: SourceLocation(line: line.number)) }
            var fields = try Fields(line) { id = $0 }
            (source, format) = try fields.makeSource(line, id: id)
            self.id = id
        } catch let error as ImportError {
            throw Rejection(id: id, error: error)
        } catch {
            throw Rejection(id: id, error: ImportError(.malformed, "Line \(line.number): \(error)"))
        }
    }

    /// A request that cannot be carried out.
    struct Rejection: Error {
        let id: String
        let error: ImportError
    }
}

extension BatchRequest {
    /// The members of a request, before they are understood.
    private struct Fields {
        private static let inputKeys = ["path", "html", "html_b64", "text", "json"]

        private var texts: [String: String] = [:]
        private var json: [UInt8]?

        init(_ line: LineReader.Line, foundID: (String) -> Void) throws(ImportError) {
            var reader = JSONObjectReader(line.bytes)
            do {
                while let (key, value) = try reader.next() {
                    switch (key, value) {
                    case ("json", .other(let written)): json = Array(written)
                    case (_, .string(let text)): texts[key] = text
                    case ("id", .other(let written)): texts[key] = String(decoding: written, as: UTF8.self)
                    default: break
                    }
                    if key == "id", let id = texts[key] { foundID(id) }
                }
            } catch {
                throw ImportError(
                    .malformed, "Line \(line.number) is not a JSON object: \(error.message).",
                    at: SourceLocation(line: line.number, byteOffset: error.offset))
            }
        }

        mutating func makeSource(_ line: LineReader.Line, id: String) throws(ImportError) -> (Source, FormatID?) {
            let given = Self.inputKeys.filter { texts[$0] != nil || ($0 == "json" && json != nil) }
            guard given.count == 1, let key = given.first else {
                let keys = Self.inputKeys.map { "“\($0)”" }.joined(separator: ", ")
                let found = given.isEmpty ? "none" : given.map { "“\($0)”" }.joined(separator: " and ")
                throw fault("A request has exactly one of \(keys); this one has \(found)", line)
            }
            var (source, format) = try content(of: key, line)
            let type = ContentType(texts["contentType"] ?? "")
            source.mediaType = type.mediaType ?? source.mediaType
            source.charset = texts["charset"] ?? type.charset
            if let url = texts["url"] {
                source.url = URL(string: url)
                if source.url == nil { throw fault("“url” is no URL", line) }
            }
            if let date = texts["fetchedAt"] {
                source.fetchedAt = PartialDate(iso: date)?.instant
                if source.fetchedAt == nil { throw fault("“fetchedAt” is no date in ISO 8601", line) }
            }
            source.name = source.name ?? id
            if let name = texts["format"] { format = FormatID(rawValue: name) }
            return (source, format)
        }

        private mutating func content(of key: String, _ line: LineReader.Line) throws(ImportError) -> (Source, FormatID?) {
            let text = texts.removeValue(forKey: key) ?? ""
            switch key {
            case "path": return (Source(contentsOf: URL(fileURLWithPath: text)), nil)
            case "html": return (Source(text: text), .html)
            case "text": return (Source(text: text), .plainText)
            case "html_b64":
                guard let data = Data(base64Encoded: text) else { throw fault("“html_b64” is not Base64", line) }
                return (Source(bytes: Array(data)), .html)
            default: return (Source(bytes: json ?? Array(text.utf8), mediaType: "application/json"), nil)
            }
        }

        private func fault(_ message: String, _ line: LineReader.Line) -> ImportError {
            ImportError(.malformed, "Line \(line.number): \(message).", at: SourceLocation(line: line.number))
        }
    }
}
