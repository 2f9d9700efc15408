import Broadsheet

/// Writes where each piece of a page went.
func writeAccount(of page: String) throws {
    let options = ImportOptions(keepsResidue: true)
    let imported = try FormatRegistry.standard.read(Source(text: page), as: .html, options: options)
    for piece in imported.account.pieces {
        switch piece.place {
        case .metadata(let field): print("\(field.rawValue): \(piece.text)")
        case .body: print("body: \(piece.text)")
        case .comment(let id, let part): print("comment \(id), \(part.rawValue): \(piece.text)")
        case .residue(let kind): print("left over, \(kind.rawValue): \(piece.text) (\(piece.reason ?? ""))")
        }
    }
}

/// Takes the comments out that read like spam, and says why.
func removeSpam(from discussion: inout Discussion) {
    for comment in discussion.comments {
        if let spam = comment.spam { print("\(comment.id) reads like spam:", spam.score, spam.reasons.map(\.rawValue)) }
    }
    discussion.removeSpam()
}
