public import BroadsheetCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A format in JSON: how it is told from others, where its records stand, and how a record becomes an article.
///
/// A dialect is a file of its own and one line that registers it:
///
/// ```swift
/// registry.register(JSONDialectImporter(ZineDialect()))
/// ```
///
/// Reading the bytes, limits, bad records, locations and JSON Lines are the importer's business (``JSONDialectImporter``).
public protocol JSONDialect: Sendable {
    /// What people should know about the format.
    var info: FormatInfo { get }

    /// Where the records stand; by default each value at the top is one.
    var layout: JSONLayout { get }

    /// How sure the dialect is that an input is in it, from the keys at its beginning.
    func confidence(for outline: JSONOutline) -> Confidence

    /// What each article is made of, in a value that was read; by default the whole value is one article.
    ///
    /// A page of comments on several articles is split here. What holds no article gives none.
    func groups(in value: JSONNode) -> [[JSONNode]]

    /// Whether a record belongs to the article that the records before it make; by default each record is an article of its own.
    func continues(_ group: [JSONNode], with record: JSONNode) -> Bool

    /// Makes an article.
    ///
    /// - Throws: ``ImportError`` when there is none in the records; it becomes an item of the stream, which goes on.
    func article(from records: JSONRecords, _ context: inout ImportContext) throws(ImportError) -> Article
}

extension JSONDialect {
    /// Each value at the top is a record.
    public var layout: JSONLayout { .values }
    /// The whole value is one article.
    public func groups(in value: JSONNode) -> [[JSONNode]] { [[value]] }
    /// Each record is an article of its own.
    public func continues(_ group: [JSONNode], with record: JSONNode) -> Bool { false }
}

/// Where the records of a format stand.
public enum JSONLayout: Hashable, Sendable {
    /// Each value at the top is a record; there can be several, as in JSON Lines.
    case values
    /// The elements of the array at the top are records; without an array around them the values.
    case elements
    /// The elements of the array under a key of the object at the top are records; an object without that key is one itself. The members before the
    /// key are the ``JSONRecords/header``.
    case members(of: String)
}

/// The records that one article is made of.
public struct JSONRecords: Sendable {
    /// The first record; for most formats the only one.
    public var first: JSONNode

    /// All of them.
    public var all: [JSONNode]

    /// What stands around the records: the value they were taken from, or the members before them.
    public var header: JSONNode?

    /// The address that the input was published at.
    public var url: URL?

    /// The error that the records hold no article.
    public func error(_ message: String) -> ImportError { ImportError(.malformed, message, at: first.location) }
}

extension Array<JSONNode> {
    /// The nodes as groups with the same name, in the order of the first of each. Linear in their number.
    public func grouped(by name: (JSONNode) -> String) -> [[JSONNode]] {
        var places: [String: Int] = [:]
        var groups: [[JSONNode]] = []
        for node in self {
            let name = name(node)
            if let place = places[name] {
                groups[place].append(node)
            } else {
                places[name] = groups.count
                groups.append([node])
            }
        }
        return groups
    }
}
