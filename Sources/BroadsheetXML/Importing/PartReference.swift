/// Where the records of a name say what they are parts of: in an attribute of an element directly in them.
///
/// An importer whose parts are known by their names alone says so (``XMLRecordImporter/partReference``), so that the first reading passes over all else
/// that is in them.
public struct PartReference: Hashable, Sendable {
    /// The local name of the records. Each of them is a part, which no other refers to.
    public var record: String

    /// The local name of the element in them.
    public var element: String

    /// The vocabulary of the element.
    public var elementNamespace: XMLNamespace?

    /// The local name of the attribute, whose value is read without white space around it.
    public var attribute: String

    /// The vocabulary of the attribute.
    public var attributeNamespace: XMLNamespace?

    /// Describes where a reference stands.
    public init(
        record: String, element: String, in elementNamespace: XMLNamespace? = nil, attribute: String,
        in attributeNamespace: XMLNamespace? = nil
    ) {
        self.record = record
        self.element = element
        self.elementNamespace = elementNamespace
        self.attribute = attribute
        self.attributeNamespace = attributeNamespace
    }
}
