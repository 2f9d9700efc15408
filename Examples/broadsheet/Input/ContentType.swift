/// The value of a `Content-Type` header, such as `text/html; charset="utf-8"`.
struct ContentType {
    /// The type without its parameters, in lower case.
    let mediaType: String?
    /// The encoding that the header names.
    let charset: String?

    init(_ header: String) {
        let parts = header.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
        mediaType = parts.first.flatMap { $0.contains("/") ? $0.lowercased() : nil }
        let parameter = parts.dropFirst().first { $0.lowercased().hasPrefix("charset=") }
        let value = parameter?.dropFirst("charset=".count).filter { $0 != "\"" && $0 != "'" }
        charset = value.flatMap { $0.isEmpty ? nil : String($0) }
    }
}
