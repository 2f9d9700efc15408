/// A piece of a record: a value of JSON, an element of XML, a line of a header. ``EvidenceFinder`` goes through them.
public protocol RecordNode {
    /// The bytes of the text that stands here in UTF-8; `nil` where there is none.
    var recordText: ArraySlice<UInt8>? { get }

    /// Whether the text is a number, so that it can be a time in seconds and no words.
    var isNumber: Bool { get }

    /// The pieces directly in this one with their names, at most so many; an element of a list is called `[]`.
    func recordNodes(limit: Int) -> [(name: String, node: Self)]
}

extension RecordNode {
    /// It is none.
    public var isNumber: Bool { false }
}
