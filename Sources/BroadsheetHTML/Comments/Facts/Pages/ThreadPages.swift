internal import BroadsheetCore

/// The pages over which a discussion is spread: which one this is, and where the others are.
struct ThreadPages {
    private let view: DiscussionView
    private let links: LinkResolver
    /// The addresses that are this page's, as it says itself and as it was fetched from.
    private let own: [PageAddress]

    init(_ view: DiscussionView, links: LinkResolver) {
        self.view = view
        self.links = links
        own = (view.addresses.compactMap { links.resolve($0) } + [links.baseAddress].compactMap { $0 }).map { PageAddress($0) }
    }

    /// Whether an address is that of this page, whatever the place on it.
    func isThisPage(_ reference: String) -> Bool {
        guard let address = links.resolve(reference).map({ PageAddress($0) }) else { return false }
        return own.contains { $0.key == address.key }
    }

    /// Whether the thread is what the page is made for, as on a forum, and no supplement of an article.
    private var isMostOfThePage: Bool { view.thread.map { $0.count * 2 >= view.tree.count } ?? false }

    // MARK: Other pages

    /// Where further comments are, in the order of the page.
    func continuation() -> [Link] {
        var found: [(node: Int, address: String)] = []
        var waiting: [(node: Int, address: String)] = []
        for place in view.links {
            guard let (address, page) = otherPage(place.node) else { continue }
            switch standing(place, page) {
            case .certain: found.append((place.node, address))
            case .aboveThread: waiting.append((place.node, address))
            case .none: continue
            }
        }
        // Pages are named above the thread and below it. Above it only, they are those of the article.
        if isMostOfThePage || waiting.contains(where: { above in found.contains { $0.address == above.address } }) { found += waiting }
        for node in view.relations where isMostOfThePage {
            guard let (address, page) = otherPage(node), isNumbered(page) else { continue }
            found.append((node, address))
        }
        var seen: Set<String> = []
        return found.sorted { $0.node < $1.node }.filter { seen.insert($0.address).inserted }.map { Link($0.address) }
    }

    private enum Standing {
        case certain, aboveThread, none
    }

    /// The address of a link that leads to another page; without the fragment that names the comments as a whole.
    private func otherPage(_ node: Int) -> (address: String, page: PageAddress)? {
        guard let reference = view.tree.attribute(.href, of: node), !reference.isEmpty, let address = links.resolve(reference),
            WebAddress.isWeb(address) || !ByteSearch.contains(address, ":")
        else { return nil }
        let page = PageAddress(address)
        // A number in the fragment names a single comment.
        if page.fragment.utf8.contains(where: { $0 &- 0x30 < 10 }) || ByteSearch.contains(address, "replytocom") { return nil }
        if own.contains(where: { $0.key == page.key && $0.page == page.page }) || reference.hasPrefix("#") { return nil }
        return (String(address.prefix { $0 != "#" }), page)
    }

    private func isNumbered(_ page: PageAddress) -> Bool {
        own.contains { page.isPage(ofSameThingAs: $0) && page.page(besides: $0) != $0.page(besides: page) }
    }

    private func standing(_ place: DiscussionView.Place, _ page: PageAddress) -> Standing {
        guard place.traits.isDisjoint(with: .related) else { return .none }
        if page.isCommentPage, own.isEmpty || isNumbered(page) { return .certain }
        let isAmongComments = place.traits.contains(.comments)
        if let thread = view.thread {
            let isNumbered = isNumbered(page) || own.isEmpty && page.page != nil && place.traits.contains(.pager)
            if isNumbered {
                if isAmongComments || place.node >= thread.upperBound && view.isNearThread(place.node) { return .certain }
                if place.node < thread.lowerBound, view.isNearThread(place.node) || place.traits.contains(.pager) { return .aboveThread }
            }
            if isAmongComments || view.isNearThread(place.node), isOfSameSite(page), speaksOfMoreComments(place.node) { return .certain }
            return .none
        }
        // Without a thread only a page of this page's own comments is believed.
        if isAmongComments, own.contains(where: { page.key.hasPrefix($0.key) && page.key != $0.key }), speaksOfMoreComments(place.node) {
            return .certain
        }
        return .none
    }

    private func isOfSameSite(_ page: PageAddress) -> Bool {
        guard !own.isEmpty else { return true }
        func host(_ key: String) -> String { WebAddress.host(of: "/" + key) }
        return own.contains { WebAddress.isSameSite(host($0.key), host(page.key)) }
    }

    /// “Older comments”, “View all 142 comments”.
    private func speaksOfMoreComments(_ node: Int) -> Bool {
        guard view.tree.end(of: node) - node <= 12 else { return false }
        var tokenizer = CountTokenizer()
        tokenizer.read(view.tree, node..<view.tree.end(of: node))
        var words: CountWord = []
        var count = 0
        for token in tokenizer.tokens {
            if case .word(let word) = token.kind {
                words.formUnion(word)
                count += 1
            }
        }
        return count <= 7 && !words.isDisjoint(with: [.comment, .answer]) && !words.isDisjoint(with: [.all, .more])
    }

    // MARK: This page

    /// Whether this is the second page of a thread or a later one. Only clear words count.
    var isLaterPage: Bool {
        if own.contains(where: { ($0.page ?? 0) > 1 && isStatedPage($0) }) { return true }
        guard view.thread != nil else { return false }
        let isPaged = view.links.contains { place in
            !place.traits.isDisjoint(with: [.pager, .comments]) && otherPage(place.node).map { isNumbered($0.page) } ?? false
        }
        for node in view.relations where isMostOfThePage {
            guard view.tree.attribute(.rel, of: node)?.lowercased() != "next", let (_, page) = otherPage(node), isNumbered(page) else { continue }
            return true
        }
        return isPaged && view.currents.contains { node in
            guard view.isNearThread(node) else { return false }
            let text = view.tree.text(of: node)
            return text.utf8.count < 5 && (Int(text) ?? 0) > 1
        }
    }

    /// Entries that come before are counted from nought, pages from one; a first entry that is no later page has number 1 at most.
    private func isStatedPage(_ address: PageAddress) -> Bool { view.thread != nil || address.isCommentPage }
}
