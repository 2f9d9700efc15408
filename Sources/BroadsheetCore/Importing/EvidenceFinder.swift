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
    /// A value that is looked for.
    private struct Wanted {
        let field: ArticleField
        let print: TextPrint
    }

    /// Where the value of a field was found.
    private struct Found {
        let field: ArticleField
        /// The piece around the first place.
        let surroundings: String
        /// Paths such as `title`, `author.name` or `tags.[]`.
        var sources: [String]
    }

    private var wanted: [Wanted] = []
    private var seconds: [(field: ArticleField, second: Int)] = []
    /// Which letters the values begin with: most texts of a record are passed over for their first one.
    private var begins = [Bool](repeating: false, count: 256)
    private var found: [Found] = []
    /// How many fields were found in the records before.
    private var earlier = 0

    private static let mostSources = 4

    /// Looks for the values of an article.
    public init(_ article: Article) {
        wanted.reserveCapacity(12)
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
        var start = TextPrint()
        var length = 0
        for block in article.body.prefix(8) where length < 4 * TextPrint.length {
            let text = block.plainText
            start.append(text)
            length += text.utf8.count + 1
        }
        want(.body, start)
    }

    private mutating func want(_ field: ArticleField, _ text: String?) {
        if let text { want(field, TextPrint(text)) }
    }

    private mutating func want(_ field: ArticleField, _ print: TextPrint) {
        guard let first = print.first else { return }
        wanted.append(Wanted(field: field, print: print))
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
    @inlinable
    public mutating func look<Node: RecordNode>(through record: Node, prefix: String = "") {
        beginRecord()
        var queue = [Piece(name: prefix, parent: -1, node: record)]
        queue.reserveCapacity(96)
        var index = 0
        // How many pieces of one name have stood one after the other.
        var run = 0
        while index < queue.count {
            let node = queue[index].node
            if let text = node.recordText, !text.isEmpty {
                for field in fields(in: text, isNumber: node.isNumber) {
                    note(field, in: Self.path(to: queue[index].parent, in: queue), at: Self.path(to: index, in: queue))
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

    /// The most pieces of one record that are looked at, the most within one other, and the most of one name, such as comments, that are looked into.
    @usableFromInline package static var mostPieces: (record: Int, list: Int, alike: Int) { (record: 512, list: 48, alike: 2) }

    @usableFromInline struct Piece<Node> {
        @usableFromInline let name: String
        @usableFromInline let parent: Int
        @usableFromInline let node: Node

        @inlinable init(name: String, parent: Int, node: Node) {
            self.name = name
            self.parent = parent
            self.node = node
        }
    }

    /// Few pieces hold a value, so that few paths are written out.
    @inlinable static func path<Node>(to piece: Int, in queue: [Piece<Node>]) -> String {
        var names: [String] = []
        var piece = piece
        while piece >= 0 {
            names.append(queue[piece].name)
            piece = queue[piece].parent
        }
        return Self.path(names)
    }

    /// The path of a piece, from its name and those of the pieces around it, the innermost first.
    @usableFromInline package static func path(_ names: [String]) -> String {
        var path = ""
        for name in names.reversed() {
            if let last = path.utf8.last, last != 0x20 { path += "." }
            path += name
        }
        return path
    }

    /// Says that what is noted from now on stands in another record.
    @usableFromInline package mutating func beginRecord() { earlier = found.count }

    /// Notes where a value stands, unless it was found in a record before or farther out.
    @usableFromInline package mutating func note(_ field: ArticleField, in surroundings: String, at source: String) {
        guard let index = found.firstIndex(where: { $0.field == field }) else {
            return found.append(Found(field: field, surroundings: surroundings, sources: [source]))
        }
        guard index >= earlier, found[index].surroundings == surroundings, found[index].sources.count < Self.mostSources,
            !found[index].sources.contains(source)
        else { return }
        found[index].sources.append(source)
    }

    /// The fields whose values a text holds.
    @usableFromInline mutating func fields(in text: ArraySlice<UInt8>, isNumber: Bool) -> [ArticleField] {
        if isNumber {
            guard !seconds.isEmpty, let number = Double(String(decoding: text.prefix(32), as: UTF8.self)), number.magnitude < 1e11
            else { return [] }
            let second = Int(number.rounded(.down))
            return seconds.filter { $0.second == second }.map(\.field)
        }
        return text.withUnsafeBufferPointer { fields(in: $0) }
    }

    /// The fields whose values a text holds.
    package func fields(in text: UnsafeBufferPointer<UInt8>) -> [ArticleField] {
        let end = min(text.count, 4096)
        let hasMarkup =
            text.place(of: UInt8(ascii: "<"), from: 0, to: end) < end || text.place(of: UInt8(ascii: "&"), from: 0, to: end) < end
        guard let first = text.first(where: { TextPrint.isLetter($0) }), hasMarkup || begins[Int(first)] else { return [] }
        guard hasMarkup else {
            var fields: [ArticleField] = []
            for index in wanted.indices where wanted[index].print.isPrint(of: text) { fields.append(wanted[index].field) }
            return fields
        }
        func isNone(_ print: TextPrint) -> Bool { print.first.map { !begins[Int($0)] } ?? true }
        func isPrint(_ print: TextPrint, of index: Int) -> Bool { wanted[index].print == print }
        let plain = TextPrint(text, without: .none)
        let html = TextPrint(text, without: .html)
        let escaped = text.starts(with: "&lt;".utf8) ? TextPrint(text, without: .escaped) : plain
        if isNone(plain), isNone(html), isNone(escaped) { return [] }
        return wanted.indices.filter { isPrint(plain, of: $0) || isPrint(html, of: $0) || isPrint(escaped, of: $0) }.map {
            wanted[$0].field
        }
    }

    /// Adds what was found to an article; what is known of a field already stays.
    package func addEvidence(to article: inout Article) {
        for found in found where article.evidence[found.field] == nil { article.evidence[found.field] = Evidence(sources: found.sources) }
    }

    /// What was found.
    public var evidence: [ArticleField: Evidence] {
        Dictionary(uniqueKeysWithValues: found.map { ($0.field, Evidence(sources: $0.sources)) })
    }
}

extension ImportContext {
    /// Adds to an article where its values stand in a record, if the caller wants evidence; what the importer said of a field itself stays.
    ///
    /// - Parameters:
    ///   - records: What the article was made of, the record with its title first.
    ///   - header: What stands around the records; its paths begin with `header`.
    @inlinable
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
