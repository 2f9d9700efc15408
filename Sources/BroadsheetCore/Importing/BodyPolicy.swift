/// How an importer weighs what it may leave out of a body against what it may take in wrongly.
public enum BodyPolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// Rather too little: what is not sure to belong to the content is left out.
    case precise
    /// Leaving out a word is as bad as taking in one that does not belong there.
    case balanced
    /// Rather too much: what may belong to the content is taken in.
    case complete
}
