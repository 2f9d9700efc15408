#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Tells which members or elements of a record the values of an article stand in, so that the importer of a format need not.
///
/// The record is gone through from its outer pieces to its inner ones. A value counts as that of the first piece that holds the same letters and digits, and of
/// those beside it that do; further in nothing is looked for, so that a comment's author is not taken for the article's. A value that was put
/// together from several pieces, or is none of the record's, has no evidence.
public struct EvidenceFinder {
    /// Paths such as `title`, `author.name` or `tags.[]`, by field.
    private var found: [ArticleField: [String]] = [:]
    private var wanted: [(field: ArticleField, print: TextPrint)] = []
    private var seconds: [(field: ArticleField, second: Int)] = []
    /// Which letters the values begin with: most texts of a record are passed over for their first one.
    private var begins = [Bool](repeating: false, count: 256)

    /// The most pieces of one record that are looked at, the most within one other, and the most of one name, such as comments, that are looked into.
    private static let mostPieces = (record: 512, list: 48, alike: 2)
    private static let mostSources = 4

    /// Looks for the values of an article.
    public init(_ article: Article) {
        for (field, text) in [(ArticleField.title, article.title), (.subtitle, article.subtitle), (.summary, article.summary)] {
            want(field, text?.plainText)
        }
        for author in article.authors.prefix(4) { want(.authors, author.name) }
        want(.published, article.published)
        want(.modified, article.modified)
        want(.canonicalURL, article.canonicalURL?.absoluteString)
        want(.site, article.site?.name)
        want(.section, article.section)
        for tag in article.tags.prefix(4) { want(.tags, tag) }
        want(.language, article.language)
        want(.licence, article.licence)
        want(.leadImage, article.leadImage?.source.href)
        // The beginning is enough, and cheaper than all the words.
        var start = ""
        for block in article.body.prefix(8) where start.utf8.count < 4 * TextPrint.length { start += [block].plainText + "\n" }
        want(.body, start)
    }

    private mutating func want(_ field: ArticleField, _ text: String?) {
        guard let text else { return }
        let print = TextPrint(text)
        guard let first = print.letters.first else { return }
        wanted.append((field, print))
        begins[Int(first)] = true
    }

    private mutating func want(_ field: ArticleField, _ date: PartialDate?) {
        guard let date else { return }
        want(field, date.original)
        if date.second != nil, let instant = date.instant?.timeIntervalSince1970 { seconds.append((field, Int(instant.rounded(.down)))) }
    }

    /// Looks through a record; what was found in one before stays.
    ///
    /// - Parameter prefix: What to put before the paths.
    /// - Complexity: Constant: of a large record the outer pieces and the beginnings of lists are looked at.
    public mutating func look<Node: RecordNode>(through record: Node, prefix: String = "") {
        var places: [ArticleField: String] = [:]
        let earlier = Set(found.keys)
        var queue = [Piece(name: prefix, parent: -1, node: record)]
        queue.reserveCapacity(96)
        var index = 0
        // How many pieces of one name have stood one after the other.
        var run = 0
        while index < queue.count {
            let node = queue[index].node
            if let text = node.recordText, !text.isEmpty {
                for field in matches(text, isNumber: node.isNumber) where !earlier.contains(field) {
                    let place = Self.path(to: queue[index].parent, in: queue)
                    if places[field] == nil { places[field] = place }
                    let source = Self.path(to: index, in: queue)
                    guard places[field] == place, found[field, default: []].count < Self.mostSources, found[field]?.contains(source) != true
                    else { continue }
                    found[field, default: []].append(source)
                }
            }
            let isLikeLast = index > 0 && queue[index].parent == queue[index - 1].parent && queue[index].name == queue[index - 1].name
            run = isLikeLast ? run + 1 : 1
            let room = min(Self.mostPieces.record - queue.count, Self.mostPieces.list)
            if room > 0, run <= Self.mostPieces.alike {
                for (name, child) in node.recordNodes(limit: room) { queue.append(Piece(name: name, parent: index, node: child)) }
            }
            index += 1
        }
    }

    private struct Piece<Node> {
        var name: String
        var parent: Int
        var node: Node
    }

    /// Few pieces hold a value, so that few paths are written out.
    private static func path<Node>(to piece: Int, in queue: [Piece<Node>]) -> String {
        var names: [String] = []
        var piece = piece
        while piece >= 0 {
            names.append(queue[piece].name)
            piece = queue[piece].parent
        }
        return names.reversed().reduce("") { $0.isEmpty || $0.hasSuffix(" ") ? $0 + $1 : "\($0).\($1)" }
    }

    private func matches(_ text: ArraySlice<UInt8>, isNumber: Bool) -> [ArticleField] {
        if isNumber {
            guard !seconds.isEmpty, let number = Double(String(decoding: text.prefix(32), as: UTF8.self)), number.magnitude < 1e11
            else { return [] }
            let second = Int(number.rounded(.down))
            return seconds.filter { $0.second == second }.map(\.field)
        }
        let hasMarkup = text.prefix(4096).contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        guard let first = text.first(where: { TextPrint.isLetter($0) }), hasMarkup || begins[Int(first)] else { return [] }
        var prints = [TextPrint(text, without: .none)]
        if hasMarkup {
            prints.append(TextPrint(text, without: .html))
            if text.starts(with: "&lt;".utf8) { prints.append(TextPrint(text, without: .escaped)) }
        }
        return wanted.filter { prints.contains($0.print) }.map(\.field)
    }

    /// What was found.
    public var evidence: [ArticleField: Evidence] { found.mapValues { Evidence(sources: $0) } }
}

extension ImportContext {
    /// Adds to an article where its values stand in a record, if the caller wants evidence; what the importer said of a field itself stays.
    ///
    /// - Parameters:
    ///   - records: What the article was made of, the record with its title first.
    ///   - header: What stands around the records; its paths begin with `header`.
    public func addEvidence<Node: RecordNode>(to article: inout Article, from records: some Sequence<Node>, header: Node? = nil) {
        guard options.keepsEvidence else {
            article.evidence = [:]
            return
        }
        var finder = EvidenceFinder(article)
        for record in records.prefix(4) { finder.look(through: record) }
        if let header { finder.look(through: header, prefix: "header ") }
        article.evidence.merge(finder.evidence) { own, _ in own }
    }
}
