/// The JSON Schema of the canonical JSON.
public enum ArticleSchema {
    /// The name of the schema, which articles state as their `$schema`. It is a name and not an address: nothing is fetched.
    public static let id = "urn:broadsheet:article:1"

    /// The version of the format that is written: a reader of the same major version can read it.
    public static let version = "1.0"

    /// The major version that is read.
    static let majorVersion = 1
}
