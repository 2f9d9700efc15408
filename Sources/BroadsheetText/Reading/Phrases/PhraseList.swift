/// Stock phrases of comment systems in one language, in lower case.
///
/// `{n}` stands for a number, `{x}` for any words, a `*` at the end for anything that follows.
struct PhraseList: Sendable {
    /// The language as a BCP 47 tag.
    let language: String
    let phrases: [String]

    init(_ language: String, _ text: String) {
        self.language = language
        phrases = Self.split(text)
    }

    /// The pieces between semicolons.
    static func split(_ text: String) -> [String] {
        text.split { $0 == ";" || $0 == "\n" }.map { $0.drop { $0 == " " } }.map { piece in
            var piece = piece
            while piece.last == " " { piece.removeLast() }
            return String(piece)
        }.filter { !$0.isEmpty }
    }
}

/// The phrases by what a line that holds one is.
enum PhraseTable {}
