/// What a record of a document is for.
public enum XMLRecordRole: Hashable, Sendable {
    /// It becomes an article. Others refer to it by these names.
    case article(names: [String])
    /// It belongs to the article or to another part with the name `of`, such as a comment to what it is about. Others refer to it by these names.
    case part(names: [String], of: String)
    /// It says something about the document as a whole, and was noted.
    case note
    /// It is left out. The word says what it is and is told to the caller with the number of such records.
    case other(String)
}
