internal import BroadsheetCore

/// Cuts all visible text of a page into stretches, in one walk over the tree, and notes what the elements around each say that it is for.
///
/// Linear in the size of the tree.
struct AccountWalker {
    private let tree: HTMLTree
    private let places: TextPlaces
    private(set) var stretches: [AccountStretch] = []
    private(set) var text: [UInt8] = []
    private(set) var signs: [AccountSign] = []

    private var classes = ClassHints()
    private var open: [Open] = []
    private var line: Int32 = 0
    private var squeezer = TextSqueezer()
    private var current: AccountStretch?
    /// The link that the last piece of text stood in.
    private var link: Int32 = -1

    private struct Open {
        var node: Int
        var end: Int
        var breaksLine: Bool
        /// The link that is open; -1 where none is.
        var link: Int32
        var isHeading: Bool
        var isHidden: Bool
        var sign: Int32
        var area: Int32
        var item: Int32
        /// What the element said before a heading in it said something else.
        var signBeforeHeading: Int32?
        /// Where the heading begins that is open here.
        var headingStart: Int = -1
    }

    init(_ tree: HTMLTree, _ places: TextPlaces) {
        self.tree = tree
        self.places = places
        open.append(
            Open(
                node: 0, end: tree.count, breaksLine: true, link: -1, isHeading: false, isHidden: false, sign: -1, area: -1, item: 0))
    }

    mutating func walk() {
        let tree = tree
        tree.bytes.withUnsafeBufferPointer { bytes in
            var node = 1
            while node < tree.count {
                while open.count > 1, open[open.count - 1].end <= node { close() }
                let record = tree.records[node]
                if record.tag == .text {
                    add(UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]), node)
                    node += 1
                } else if VisibleText.isUnseen(node, tree) {
                    node = Int(record.end)
                } else if record.tag == .br || record.tag == .hr || record.tag == .img {
                    if record.tag != .img { endLine() }
                    node += 1
                } else {
                    enter(node, record, bytes)
                    node += 1
                }
            }
        }
        while open.count > 1 { close() }
        endLine()
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ node: Int) {
        guard !TextSqueezer.isBlank(bytes) else {
            if current != nil { squeezer.appendSpace() }
            return
        }
        let place = places[node]
        let top = open[open.count - 1]
        if let current, current.place != place || place == .none && (current.sign != top.sign || current.isHidden != top.isHidden) {
            endStretch()
        }
        if current == nil {
            current = AccountStretch(
                place: place, first: Int32(node), last: Int32(node), textStart: Int32(text.count), textEnd: 0, line: line,
                isHeading: top.isHeading, isHidden: top.isHidden, sign: top.sign, area: top.area, item: top.item)
        }
        // Links that a style sets apart have no space between them.
        if place == .none, top.link != link || isApart(node, bytes.count) { squeezer.appendSpace() }
        link = top.link
        let before = squeezer.bytes.count
        squeezer.append(bytes)
        let added = squeezer.bytes[before...].reduce(0) { $0 + ($1 & 0xc0 != 0x80 && $1 != 0x20 ? 1 : 0) as Int32 }
        current?.characters += added
        if top.link >= 0 { current?.linkCharacters += added }
        current?.last = Int32(node)
    }

    /// Whether a text and the one before it fill elements of their own beside each other, which styles set apart. Letters are not parted.
    private func isApart(_ node: Int, _ count: Int) -> Bool {
        guard let current, count > 1, tree.records[Int(current.last)].count > 1, let own = tree.parent(of: node),
            let other = tree.parent(of: Int(current.last)), own != other, tree.parent(of: own) == tree.parent(of: other)
        else { return false }
        return Self.apart.contains(tree.tag(of: own)) && Self.apart.contains(tree.tag(of: other))
    }

    private static let apart: HTMLTagSet = [.span, .label, .button, .time, .small]

    private mutating func endStretch() {
        guard var stretch = current else { return }
        current = nil
        if !squeezer.isEmpty {
            text.append(contentsOf: squeezer.bytes)
            stretch.textEnd = Int32(text.count)
            stretches.append(stretch)
        }
        squeezer.removeAll()
    }

    private mutating func endLine() {
        endStretch()
        line += 1
    }

    private mutating func close() {
        let closed = open.removeLast()
        if closed.breaksLine { endLine() }
        if closed.isHeading, !open[open.count - 1].isHeading { takeHeading(closed) }
    }
}

// MARK: What elements say

extension AccountWalker {
    private static let items: HTMLTagSet = [.li, .article, .tr, .dd, .figure, .section, .aside, .td, .div]

    private mutating func enter(_ node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>) {
        let parent = open[open.count - 1]
        let breaks = VisibleText.breaksLine(record.tag)
        if breaks { endLine() }
        var entry = parent
        entry.node = node
        entry.end = Int(record.end)
        entry.breaksLine = breaks
        entry.signBeforeHeading = nil
        if record.tag == .a, tree.hasAttribute(.href, of: node) { entry.link = Int32(node) }
        entry.isHeading = parent.isHeading || ElementClass.headings.contains(record.tag) || record.tag == .legend
        entry.headingStart = stretches.count
        if Self.items.contains(record.tag), record.tag != .div || Int(record.end) - node < 60 { entry.item = Int32(node) }
        readSigns(of: node, record, bytes, &entry)
        open.append(entry)
    }

    private mutating func readSigns(of node: Int, _ record: HTMLTree.Record, _ bytes: UnsafeBufferPointer<UInt8>, _ entry: inout Open) {
        guard record.tag != .html, record.tag != .body, record.tag != .main else { return }
        if record.tag == .form, let sign = formSign(node) { take(sign, into: &entry) }
        if let kind = Self.kind(of: record.tag) {
            if kind.isArea {
                entry.area = note(AccountSign(kind: kind.kind, reason: "element \(record.tag.name)", isHead: record.tag == .header))
            } else {
                take(AccountSign(kind: kind.kind, reason: "element \(record.tag.name)"), into: &entry)
            }
        }
        for index in Int(record.start)..<Int(record.start + record.count) {
            let attribute = tree.attributes[index]
            let value = UnsafeBufferPointer(rebasing: bytes[Int(attribute.start)..<Int(attribute.start + attribute.count)])
            switch attribute.name {
            case .class, .id:
                guard let hint = classes.hint(of: value), !holdsArticle(node, record) else { continue }
                let sign = AccountSign(
                    kind: hint.kind, reason: "class “\(hint.word)”",
                    isLoose: hint.isLoose || hint.kind == .commentForm || hint.kind == .authorBox)
                if hint.isPlace {
                    let isHead = hint.word.hasPrefix("head") || hint.word.hasPrefix("banner")
                    entry.area = note(AccountSign(kind: sign.kind, reason: sign.reason, isHead: isHead))
                } else {
                    take(sign, into: &entry)
                }
            case .role:
                if let kind = Self.kind(ofRole: value), !holdsArticle(node, record) {
                    let sign = AccountSign(kind: .navigation, reason: "role “\(String(decoding: value, as: UTF8.self))”")
                    if kind { entry.area = note(sign) } else { take(sign, into: &entry) }
                }
            case .hidden: entry.isHidden = true
            case .ariaHidden: if value.elementsEqual("true".utf8) { entry.isHidden = true }
            case .style: if InlineStyle.hides(value) { entry.isHidden = true }
            default: break
            }
        }
        if record.tag == .template || record.tag == .noscript { entry.isHidden = true }
    }

    /// Whether an element holds most of the article, so that its name says nothing about what else is in it.
    private func holdsArticle(_ node: Int, _ record: HTMLTree.Record) -> Bool {
        let all = places.bodyBefore[tree.count]
        return all > 0 && (places.bodyBefore[Int(record.end)] - places.bodyBefore[node]) * 2 >= all
    }

    private mutating func note(_ sign: AccountSign) -> Int32 {
        signs.append(sign)
        return Int32(signs.count - 1)
    }

    /// Takes a sign unless the part around it is for something that holds whatever is in it.
    private mutating func take(_ sign: AccountSign, into entry: inout Open) {
        if entry.sign >= 0, !Self.overrides(sign.kind, signs[Int(entry.sign)].kind) { return }
        entry.sign = note(sign)
    }

    private static func overrides(_ kind: Residue.Kind, _ around: Residue.Kind) -> Bool {
        switch around {
        case .advertisement, .commentForm, .newsletter, .fundraiser, .share: false
        case .related: kind == .advertisement || kind == .newsletter || kind == .share
        case .legal: kind == .share || kind == .newsletter
        case .authorBox: kind != .navigation && kind != .legal && kind != .authorBox
        case .callToAction: kind == .newsletter || kind == .share || kind == .legal || kind == .fundraiser
        case .navigation: kind != .navigation && kind != .authorBox
        default: true
        }
    }

    private static func kind(of tag: HTMLTag) -> (kind: Residue.Kind, isArea: Bool)? {
        switch tag {
        case .nav, .menu, .search: (.navigation, false)
        case .select: (.navigation, false)
        case .footer, .header, .aside: (.navigation, true)
        default: nil
        }
    }

    /// - Returns: Whether the role only says where on the page the part stands; `nil` for others.
    private static func kind(ofRole role: UnsafeBufferPointer<UInt8>) -> Bool? {
        if ["navigation", "menu", "menubar", "search", "tablist"].contains(where: { $0.utf8.elementsEqual(role) }) { return false }
        if ["contentinfo", "banner", "complementary"].contains(where: { $0.utf8.elementsEqual(role) }) { return true }
        return nil
    }

    /// As much of a form is looked at.
    private static let mostFormNodes = 400

    /// What a form is for, by its fields.
    private func formSign(_ form: Int) -> AccountSign? {
        var texts = 0
        var hasPassword = false
        var hasEmail = false
        var hasArea = false
        var isSearch = false
        for node in form..<min(tree.end(of: form), form + Self.mostFormNodes) {
            switch tree.records[node].tag {
            case .textarea: hasArea = true
            case .input, .form:
                let type = tree.attribute(.type, of: node)?.lowercased() ?? ""
                let words = [type, tree.attribute("name", of: node) ?? "", tree.attribute("action", of: node) ?? ""].joined(separator: " ")
                    .lowercased()
                hasPassword = hasPassword || type == "password"
                hasEmail = hasEmail || words.contains("mail")
                isSearch = isSearch || words.contains("search") || words.contains("query") || type == "search"
                if ["text", "email", "tel", ""].contains(type), tree.records[node].tag == .input { texts += 1 }
            default: break
            }
        }
        if hasPassword { return AccountSign(kind: .navigation, reason: "a form with a password") }
        if hasArea {
            let isAfter = form >= places.thread.lowerBound && !places.thread.isEmpty
            return isAfter ? AccountSign(kind: .commentForm, reason: "a form with a field for text, at comments") : nil
        }
        if isSearch { return AccountSign(kind: .navigation, reason: "a form to search with") }
        if hasEmail, texts <= 3 { return AccountSign(kind: .newsletter, reason: "a form with an address of e-mail") }
        return nil
    }
}

// MARK: What headings say

extension AccountWalker {
    /// What a heading says holds for what follows in the element that it stands in, up to the next heading there.
    private mutating func takeHeading(_ heading: Open) {
        guard heading.headingStart < stretches.count, stretches[heading.headingStart...].allSatisfy({ $0.place == .none }) else { return }
        let start = Int(stretches[heading.headingStart].textStart)
        guard text.count - start < 120 else { return }
        let words = AccountJudge.words(text[start...])
        // The element around the heading in which something follows it.
        guard let holder = open.lastIndex(where: { $0.end > heading.end && $0.breaksLine }) else { return }
        if let before = open[holder].signBeforeHeading {
            let last = open[holder].sign
            open[holder].sign = before
            for place in heading.headingStart..<stretches.count where stretches[place].sign == last { stretches[place].sign = before }
        }
        // A heading that is a link leads elsewhere and heads nothing.
        guard !stretches[heading.headingStart].isLinked, let found = ResiduePhrases.kind(of: words), found.kind != .navigation else {
            return
        }
        if open[holder].signBeforeHeading == nil { open[holder].signBeforeHeading = open[holder].sign }
        if open[holder].sign >= 0, !Self.overrides(found.kind, signs[Int(open[holder].sign)].kind) { return }
        open[holder].sign = note(AccountSign(kind: found.kind, reason: "under the heading “\(found.phrase)”"))
    }
}
