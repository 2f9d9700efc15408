/// The elements of a post in Medium's export, by the classes that mark them.
struct MediumMarks {
    private(set) var name: Int?
    private(set) var summary: Int?
    private(set) var body: Int?
    private(set) var author: Int?
    private(set) var date: Int?
    private(set) var address: Int?
    /// Where the body shows the title and subtitle that the writer gave.
    private(set) var title: Int?
    private(set) var subtitle: Int?

    /// One walk over the tree.
    init(_ tree: HTMLTree) {
        for node in 1..<max(1, tree.count) {
            guard tree.tag(of: node) != .text, let value = tree.attributeBytes(.class, of: node) else { continue }
            for word in value.split(separator: UInt8(ascii: " ")) {
                let isInBody = body.map { tree.contains($0, node) } ?? false
                switch String(decoding: word, as: UTF8.self) {
                case "p-name" where !isInBody: name = name ?? node
                case "p-summary" where !isInBody: summary = summary ?? node
                case "e-content": body = body ?? node
                case "p-author" where !isInBody: author = author ?? node
                case "dt-published" where !isInBody: date = date ?? node
                case "p-canonical" where !isInBody: address = address ?? node
                case "graf--title" where isInBody: title = title ?? node
                case "graf--subtitle" where isInBody: subtitle = subtitle ?? node
                default: break
                }
            }
        }
    }

    /// The headings in the body, in the order of the tree, none inside another.
    func headings(_ tree: HTMLTree) -> [Int] {
        guard let title, let subtitle, subtitle != title else { return [title ?? subtitle].compactMap(\.self) }
        let (first, second) = (min(title, subtitle), max(title, subtitle))
        return tree.contains(first, second) ? [first] : [first, second]
    }

    /// Whether the page's name is the beginning of its text.
    func isNamedByItsText(_ tree: HTMLTree) -> Bool {
        guard let name, let body else { return false }
        let words = tree.text(of: name).utf8.filter { $0 > 0x20 }
        let beginning = tree.squeezedBytes(of: body).lazy.filter { $0 > 0x20 }.prefix(words.count)
        // A long beginning is cut and ends in three dots.
        let whole = words.suffix(3) == Array("…".utf8) ? words.dropLast(3) : words[...]
        return beginning.starts(with: whole)
    }
}
