internal import BroadsheetCore

extension [Contributor] {
    /// Takes a field that names somebody or says something of the last one.
    ///
    /// - Returns: Whether it does.
    mutating func read(_ field: RoundTripLines.Field) -> Bool {
        if field.name == "Author" {
            append(Contributor(name: field.value))
            return true
        }
        guard !isEmpty else { return false }
        switch field.name {
        case "Author-Kind":
            guard let kind = Contributor.Kind(rawValue: field.value) else { return false }
            self[count - 1].kind = kind
        case "Author-Role": self[count - 1].role = field.value
        case "Author-Link": self[count - 1].link = Link(field.value)
        case "Author-Link-Title":
            guard self[count - 1].link != nil else { return false }
            self[count - 1].link?.title = field.value
        default: return false
        }
        return true
    }
}
