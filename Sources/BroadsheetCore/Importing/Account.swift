/// An account of every visible word of an input: its pieces in the order of the source, each with the one place where its words went.
///
/// Importers keep one when ``ImportOptions/keepsResidue`` is set. Then the law holds that every visible word of the input stands in exactly one piece.
/// What an account shows of a piece are the words as the source has them; the article may have them in another form, such as a date that was read.
public struct Account: Hashable, Sendable, Codable {
    /// The pieces, in the order of the source.
    public private(set) var pieces: [Piece]

    /// Creates an account.
    public init(_ pieces: [Piece] = []) {
        self.pieces = pieces
    }

    /// Whether nothing was kept.
    public var isEmpty: Bool { pieces.isEmpty }

    /// Adds the next piece.
    public mutating func append(_ piece: Piece) {
        pieces.append(piece)
    }

    /// The pieces that went into no part of the article. Linear in the number of pieces.
    public var residue: [Residue] {
        pieces.compactMap { piece in
            guard case .residue(let kind) = piece.place else { return nil }
            return Residue(kind, text: piece.text, location: piece.location, reason: piece.reason ?? "")
        }
    }

    /// A piece of the input that went to one place as a whole.
    public struct Piece: Hashable, Sendable, Codable {
        /// Its words, with single spaces and, between lines and blocks, line breaks.
        public var text: String

        /// Where they went.
        public var place: Place

        /// Where they stand.
        public var location: SourceLocation?

        /// Why they went there, in a few words; always given for residue.
        public var reason: String?

        /// Creates a piece.
        public init(_ place: Place, text: String, location: SourceLocation? = nil, reason: String? = nil) {
            self.text = text
            self.place = place
            self.location = location
            self.reason = reason
        }

        /// A piece of residue as a piece of an account.
        public init(_ residue: Residue) {
            self.init(.residue(residue.kind), text: residue.text, location: residue.location, reason: residue.reason)
        }
    }
}
