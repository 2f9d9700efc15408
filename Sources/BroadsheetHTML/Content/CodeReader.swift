internal import BroadsheetCore

/// Reads preformatted text with its white space.
struct CodeReader {
    let tree: HTMLTree

    /// The text of a `pre` element; `br` breaks lines, and one line break at the start and all at the end are dropped.
    func read(_ node: Int) -> Code? {
        var bytes: [UInt8] = []
        var index = node + 1
        let end = tree.end(of: node)
        while index < end {
            let record = tree.records[index]
            switch record.tag {
            case .text: bytes.append(contentsOf: tree.textBytes(of: index))
            case .br: bytes.append(0x0a)
            case .script, .style, .button: index = Int(record.end) - 1
            default: break
            }
            index += 1
        }
        if bytes.first == 0x0d { bytes.removeFirst() }
        if bytes.first == 0x0a { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
        return Code(String(decoding: bytes, as: UTF8.self), language: language(of: node))
    }

    /// The language that the element, a `code` in it or one of the three elements around it names.
    ///
    /// The class conventions are those of the HTML standard (`language-x`), of Prism, highlight.js, SyntaxHighlighter (`brush: x`), and of GitHub
    /// (`highlight-source-x`).
    private func language(of node: Int) -> String? {
        var candidates = [node]
        if let code = tree.firstDescendant(of: node, .code) { candidates.append(code) }
        candidates.append(contentsOf: tree.ancestors(of: node).prefix(3))
        for candidate in candidates {
            for name in [HTMLAttributeName.dataLanguage, .dataLang] {
                if let language = tree.attribute(name, of: candidate), let name = Self.normalised(language) { return name }
            }
            if let label = tree.attribute(.class, of: candidate), let language = Self.language(inClass: label) { return language }
        }
        return nil
    }

    private static let prefixes = ["language-", "lang-", "highlight-source-", "sourceCode-", "brush:"]

    static func language(inClass label: String) -> String? {
        let words = label.split(whereSeparator: \.isWhitespace)
        for (place, word) in words.enumerated() {
            for prefix in prefixes where word.hasPrefix(prefix) {
                let rest = word.dropFirst(prefix.count)
                // “brush: js” has its value in the next word.
                if rest.isEmpty, place + 1 < words.count { return normalised(words[place + 1]) }
                return normalised(rest)
            }
        }
        return nil
    }

    private static func normalised(_ name: some StringProtocol) -> String? {
        let name = name.lowercased().filter { $0 != ";" }
        let isName = !name.isEmpty && name.utf8.count <= 24 && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }
        return isName && !["none", "plaintext", "text", "plain", "en", "auto"].contains(name) ? name : nil
    }
}
