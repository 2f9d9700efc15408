internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What of a page the sources of metadata look at: the visible lines, the few elements that are marked as something, and the head.
struct PageView {
    let tree: HTMLTree
    /// The visible text, white space squeezed, a line feed between lines.
    var text: [UInt8] = []
    var lines: [Line] = []
    var pieces: [Piece] = []
    var marks: [Mark] = []
    var metas: [Meta] = []
    /// The names of ``metas`` in lower case, one after another.
    var metaNames: [UInt8] = []
    /// The `link` elements that have a relation, and the elements of any other name that state a licence.
    var links: [Int] = []
    var scripts: [Script] = []
    var titleNode: Int?
    var addresses = LinkResolver(base: nil)
    var declaredLanguage: String?
    /// How many characters of text there are.
    var length = 0

    /// Where the page was fetched from, or what it says its address is.
    var url: String?
    var host = ""
    var dateLanguage = DateLanguage("")
    var headings = PageHeadings()
    /// How many characters of text stand in front of the heading that shows the page's title.
    var anchor = 0

    /// A run of visible text between two breaks.
    struct Line {
        var range: Range<Int>
        var offset: Int
        var zone: Zone
        var firstPiece: Int
    }

    /// One piece of text, which begins at a place in ``text``.
    struct Piece {
        var start: Int32
        var own: ClassFlags
        /// What the element and its two nearest ancestors are marked as.
        var near: ClassFlags
    }

    /// An element that is marked as something.
    struct Mark {
        var node: Int
        var tag: HTMLTag
        var range: Range<Int>
        var offset: Int
        var zone: Zone
        var own: ClassFlags
        var near: ClassFlags
        var traits: Traits
    }

    /// Why an element is among the marks, and where it stands.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16
        static let item = Traits(rawValue: 1 << 0)
        static let property = Traits(rawValue: 1 << 1)
        static let heading = Traits(rawValue: 1 << 2)
        static let dated = Traits(rawValue: 1 << 3)
        static let authorRelation = Traits(rawValue: 1 << 4)
        static let authorAddress = Traits(rawValue: 1 << 5)
        static let inArticle = Traits(rawValue: 1 << 6)
        static let inAuthorBox = Traits(rawValue: 1 << 7)
        static let hidden = Traits(rawValue: 1 << 8)
    }

    /// A `meta` element under one of its names.
    struct Meta {
        var name: Range<Int>
        var node: Int
        var content: Range<Int>
    }

    /// A script of structured data, and which of the page's scripts it is, counted from 1.
    struct Script {
        var node: Int
        var number: Int
    }

    /// The parts of a page that a place can lie in, by what they say about text in them.
    enum Zone: UInt8 {
        case body, aside, navigation, footer, related, comments
    }

    /// Looks at a page once.
    ///
    /// - Parameter url: Where the page was fetched from; where that is not known, the address that the page gives itself.
    static func make(_ tree: HTMLTree, url: String?, commentRegions: [Range<Int>]) -> PageView {
        var page = PageWalker.view(tree, commentRegions: commentRegions)
        page.url = url ?? page.statedAddress()
        page.addresses = LinkResolver(tree, pageURL: page.url.flatMap { URL(string: $0) })
        page.host = page.url.map { WebAddress.host(of: $0) } ?? ""
        page.dateLanguage = DateLanguage(page.declaredLanguage ?? "")
        page.headings = PageHeadings(page)
        var titles = page.titleNode.map { [PlainText.decoded(tree.rawText(of: $0))] } ?? []
        titles += page.contents(of: Self.socialTitle).prefix(1).map(\.value)
        page.anchor = page.headings.anchor(titles: titles)
        return page
    }

    private static let socialTitle = WordTable(words: "og:title")
    private static let socialAddress = WordTable(words: "og:url")

    private func statedAddress() -> String? {
        for node in links {
            if let relation = tree.attribute(.rel, of: node), relation.lowercased().split(separator: " ").contains("canonical"),
                let address = tree.attribute(.href, of: node), WebAddress.isWeb(address)
            {
                return address
            }
        }
        return contents(of: Self.socialAddress).first { WebAddress.isWeb($0.value) }?.value
    }

    /// How far a place is from the title: that tells the article's own date and author from everybody else's.
    enum Place {
        case near, mid, far, side
    }

    func place(of offset: Int, _ zone: Zone) -> Place {
        switch zone {
        case .body: place(of: offset)
        case .aside, .navigation, .footer, .related, .comments: .side
        }
    }

    func place(of offset: Int) -> Place {
        let distance = offset - anchor
        if (-250...700).contains(distance) { return .near }
        return (-600...2500).contains(distance) ? .mid : .far
    }

    /// The visible text of a mark; of one that is not shown, the text that it holds.
    func text(of mark: Mark, limit: Int = 1000) -> String {
        let range = text.withUnsafeBufferPointer { PlainText.trimmed($0, mark.range) }
        guard !range.isEmpty else {
            return mark.traits.contains(.hidden) ? String(tree.text(of: mark.node).unicodeScalars.prefix(limit)) : ""
        }
        return string(range.count > limit * 4 ? range.lowerBound..<range.lowerBound + limit * 4 : range)
    }

    func string(_ range: Range<Int>) -> String {
        text.withUnsafeBufferPointer { PlainText.squeezed(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The range of the line that holds a place.
    func line(at place: Int) -> Range<Int> {
        let line = lines.firstPlace { $0.range.upperBound < place }
        return line < lines.count ? lines[line].range : place..<place
    }

    /// The piece of text that holds a place.
    func piece(at place: Int) -> Piece {
        let next = pieces.firstPlace { Int($0.start) <= place }
        return next > 0 ? pieces[next - 1] : Piece(start: 0, own: [], near: [])
    }

    /// Where a name begins behind a byline's phrase that is an element of its own, even with no space between the two.
    ///
    /// - Parameter next: The first piece that begins behind the start of the range.
    func startBehindByline(_ range: Range<Int>, next: Int) -> Int? {
        guard next < pieces.count, range.contains(Int(pieces[next].start)) else { return nil }
        let start = Int(pieces[next].start)
        let isByline = text.withUnsafeBufferPointer { NameWords.isByline(UnsafeBufferPointer(rebasing: $0[range.lowerBound..<start])) }
        return isByline ? start : nil
    }

    /// What a `meta` element says.
    func content(of meta: Meta) -> String {
        PlainText.decoded(String(decoding: tree.bytes[meta.content], as: UTF8.self))
    }

    /// What the `meta` elements of some names say, in the order of the page.
    func contents(of names: WordTable) -> [(value: String, code: Int, node: Int)] {
        metas.compactMap { meta in
            guard let code = names.value(of: metaNames[meta.name]) else { return nil }
            let value = content(of: meta)
            return value.isEmpty ? nil : (value, code, meta.node)
        }
    }

    /// An address as it is when resolved against the page's base.
    func resolve(_ address: String) -> String { addresses.resolve(address) ?? address }
}
