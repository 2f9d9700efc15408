public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One line of JSON for each article: its words as plain text with the values that most programs want, and nothing of its structure.
///
/// ```json
/// {"id": "7", "status": "ok", "format": "html", "title": "…", "authors": ["…"], "published": "2024-05-06", "text": "…", "comments": []}
/// ```
///
/// The keys come in the order `id`, `status`, `format`, `title`, `authors`, `published`, `modified`, `language`, `url`, `kind`, `text`, `comments`,
/// `commentsDeclared`, `error`. What is not known is left out, never `null`; `authors` and `comments` are always there. Dates are in ISO 8601 as far
/// as they are known, otherwise the words they were written in. `text` has a blank line between blocks; list items and rows have lines of their own.
///
/// What a forum page has to say is its thread: there `text` goes on with the posts behind the first, each under its author and date. A quote that
/// repeats a post before it is left out there, and so are remarks under the answers of a page of questions. In `comments` every post has its whole text,
/// the first one too. One that reads like spam has `"isSpam": true`, no other has the key.
public enum FlatProfile {
    /// The name of the profile.
    public static let format: FormatID = "flat"

    /// What became of a request.
    public enum Status: String, Hashable, Sendable, Codable {
        /// There is a body with words in it, or a comment.
        case ok
        /// The input was read, and there are neither words nor comments.
        case empty
        /// The input could not be read.
        case error
    }

    /// Writes the line of one request, line feed included. Linear in the size of the article.
    ///
    /// - Parameters:
    ///   - id: The name by which the caller knows the request.
    ///   - result: What came of it.
    ///   - includesComments: Whether the comments are written; otherwise `comments` is empty. The status counts them all the same.
    public static func line(id: String, result: Result<Imported, ImportError>, includesComments: Bool = true) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.write(id, "id")
        switch result {
        case .success(let imported): writer.write(imported, includesComments: includesComments)
        case .failure(let error): writer.write(error)
        }
        writer.endObject()
        writer.endLine()
        return writer.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ text: String?, _ name: String) {
        guard let text else { return }
        key(name)
        string(text)
    }

    fileprivate mutating func write(_ number: Int?, _ name: String) {
        guard let number else { return }
        key(name)
        self.number(number)
    }

    fileprivate mutating func write(_ value: Bool, _ name: String) {
        key(name)
        bool(value)
    }

    fileprivate mutating func write(_ date: PartialDate?, _ name: String) {
        write(date.map { $0.isoString ?? $0.original }, name)
    }

    fileprivate mutating func write(_ imported: Imported, includesComments: Bool) {
        let article = imported.article
        let text = article.kind == .forum ? FlatThread.text(of: article) : article.text
        let comments = article.discussion?.comments ?? []
        let hasWords = text.unicodeScalars.contains { !$0.properties.isWhitespace }
        write((hasWords || !comments.isEmpty ? FlatProfile.Status.ok : .empty).rawValue, "status")
        write(imported.format.rawValue, "format")
        write(article.title?.plainText, "title")
        key("authors")
        beginArray()
        for author in article.authors { string(author.name) }
        endArray()
        write(article.published, "published")
        write(article.modified, "modified")
        write(article.language, "language")
        write(article.canonicalURL?.absoluteString, "url")
        write(article.kind?.rawValue, "kind")
        write(text, "text")
        key("comments")
        beginArray()
        if includesComments {
            for comment in comments { write(comment, of: article) }
        }
        endArray()
        write(article.discussion?.declaredCount, "commentsDeclared")
    }

    private mutating func write(_ comment: Comment, of article: Article) {
        beginObject()
        write(comment.id, "id")
        write(comment.parentID, "parent")
        write(comment.author?.name, "author")
        write(comment.published, "published")
        write(article.body(of: comment).plainText, "text")
        write(comment.score, "score")
        write(comment.permalink?.href, "permalink")
        write(comment.kind == .pingback, "isPingback")
        write(comment.kind == .openingPost, "isOpeningPost")
        if comment.spam != nil { write(true, "isSpam") }
        endObject()
    }

    /// An input that could not be read has no authors and no comments that are known, but readers of the lines find the lists in each of them.
    fileprivate mutating func write(_ error: ImportError) {
        write(FlatProfile.Status.error.rawValue, "status")
        for name in ["authors", "comments"] {
            key(name)
            beginArray()
            endArray()
        }
        key("error")
        beginObject()
        write(error.code.rawValue, "code")
        write(error.message, "message")
        write(error.location?.byteOffset, "offset")
        endObject()
    }
}
