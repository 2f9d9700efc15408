/// The headings of a page that can show its title.
struct PageHeadings {
    /// All `h1` that have text.
    var main: [Heading] = []
    /// Elements whose class says title or headline.
    var marked: [Heading] = []
    /// The first headings of the second and third level.
    var lower: [Heading] = []

    struct Heading {
        var mark: Int
        var tag: HTMLTag
        var text: String
        var offset: Int
    }

    private static let markedTags: HTMLTagSet = [.h1, .h2, .h3, .div, .span, .p, .header]

    init() {}

    init(_ page: PageView) {
        for (index, mark) in page.marks.enumerated() {
            if mark.tag == .h1 {
                if mark.zone == .body || mark.zone == .aside, main.count < 8 { Self.add(index, page, limit: 1000, to: &main) }
            } else if mark.tag == .h2 || mark.tag == .h3, mark.zone == .body, lower.count < 6 {
                Self.add(index, page, limit: 1000, to: &lower)
            }
            if mark.own.contains(.title), mark.zone == .body, marked.count < 12, Self.markedTags.contains(mark.tag), mark.range.count < 1000
            {
                Self.add(index, page, limit: 250, to: &marked)
                if let last = marked.last, last.mark == index, !(4..<250).contains(last.text.unicodeScalars.count) { marked.removeLast() }
            }
        }
    }

    private static func add(_ index: Int, _ page: PageView, limit: Int, to headings: inout [Heading]) {
        let mark = page.marks[index]
        let text = page.text(of: mark, limit: limit)
        if !text.isEmpty { headings.append(Heading(mark: index, tag: mark.tag, text: text, offset: mark.offset)) }
    }

    /// Where the heading stands that repeats the document's title: distances are measured from there.
    func anchor(titles: [String]) -> Int {
        let wanted = titles.map { TextKeys.words(String($0.unicodeScalars.prefix(400))) }.filter { !$0.isEmpty }
        var best = (offset: main.first?.offset ?? 0, score: 0.9)
        for heading in main + marked + lower {
            let key = TextKeys.words(heading.text)
            guard key.utf8.count > 3 else { continue }
            var score = 0.0
            for title in wanted { score = max(score, Double(Self.overlap(key, title))) }
            if heading.tag == .h1 { score += 0.5 }
            if score > best.score { best = (heading.offset, score) }
        }
        return best.offset
    }

    /// How much of a heading and a title is the same, when one contains the other.
    private static func overlap(_ key: String, _ title: String) -> Int {
        if key.utf8.count <= title.utf8.count { return ByteSearch.contains(title, key) ? key.utf8.count : 0 }
        return title.utf8.count > 8 && key.utf8.count < 3 * title.utf8.count && ByteSearch.contains(key, title) ? title.utf8.count : 0
    }
}
