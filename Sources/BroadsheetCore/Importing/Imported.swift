/// An article with an account of how it was read.
public struct Imported: Hashable, Sendable {
    /// The article.
    public var article: Article

    /// The format it was read from.
    public var format: FormatID

    /// Where every visible word of the source went; kept when ``ImportOptions/keepsResidue`` is set.
    public var account: Account

    /// What could not be read as it was meant.
    public var diagnostics: [Diagnostic]

    /// Creates the result of an import.
    public init(article: Article, format: FormatID, account: Account = Account(), diagnostics: [Diagnostic] = []) {
        self.article = article
        self.format = format
        self.account = account
        self.diagnostics = diagnostics
    }

    /// What was visible in the source but is neither in the article nor in a comment; kept when ``ImportOptions/keepsResidue`` is set. Linear in the
    /// size of the account.
    public var residue: [Residue] { account.residue }
}
