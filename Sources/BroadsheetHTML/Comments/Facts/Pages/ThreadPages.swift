internal import BroadsheetCore

/// The pages over which a discussion is spread: which one this is, and where the others are.
struct ThreadPages {
    private let view: DiscussionView
    private let links: LinkResolver
    /// The addresses that are this page's, as it says itself and as it was fetched from.
    private let own: [PageAddress]
    /// The links that lead to other pages.
    private var others: [OtherPage] = []

    private struct OtherPage {
        var place: DiscussionView.Place
        /// The address without the fragment that names the comments as a whole.
        var address: String
        var page: PageAddress
        /// Whether it is a page of the same thing with another number.
        var isNumbered: Bool
        var speaksOfMore: Bool
    }

    init(_ view: DiscussionView, links: LinkResolver) {
        self.view = view
        self.links = links
        own = (view.addresses.compactMap { links.resolve($0) } + [links.baseAddress].compactMap { $0 }).map { PageAddress($0) }
        for place in view.links where place.traits.isDisjoint(with: .related) && (view.thread != nil || place.traits.contains(.comments)) {
            if let page = otherPage(place) { others.append(page) }
        }
    }

    /// Whether the page says what its address is.
    var isAddressKnown: Bool { !own.isEmpty }

    /// Whether an address is that of this page, whatever the place on it.
    func isThisPage(_ reference: String) -> Bool {
        guard let address = links.resolve(reference).map({ PageAddress($0) }) else { return false }
        return own.contains { $0.key == address.key }
    }

    /// Whether the thread is what the page is made for, as on a forum, and no supplement of an article.
    private var isMostOfThePage: Bool { view.thread.map { $0.count * 2 >= view.tree.count } ?? false }

    // MARK: Other pages

    private func otherPage(_ place: DiscussionView.Place) -> OtherPage? {
        guard let range = view.tree.attributeRange(.href, of: place.node) else { return nil }
        let mayBeNumbered = view.tree.bytes.withUnsafeBufferPointer { PageAddress.mayBeNumbered(UnsafeBufferPointer(rebasing: $0[range])) }
        let speaksOfMore = (place.traits.contains(.comments) || view.isNearThread(place.node)) && self.speaksOfMore(place.node)
        guard mayBeNumbered || speaksOfMore, let reference = view.tree.attribute(.href, of: place.node), !reference.hasPrefix("#"),
            let address = links.resolve(reference), WebAddress.isWeb(address) || !ByteSearch.contains(address, ":")
        else { return nil }
        let page = PageAddress(address)
        // A number in the fragment names a single comment; who must log in first does not get further.
        if page.namesComment || Self.foreign.contains(where: { ByteSearch.contains(address, $0) }) { return nil }
        if own.contains(where: { $0.key == page.key && $0.page == page.page }) { return nil }
        // The first page has two addresses; but of comments the page without a number may be the last.
        if page.page == 1, !page.isCommentPage, own.contains(where: { $0.key == page.key && $0.page == nil }) { return nil }
        let isNumbered = own.contains { page.isPage(ofSameThingAs: $0) && page.page(besides: $0) != $0.page(besides: page) }
        return OtherPage(
            place: place, address: String(address.prefix { $0 != "#" }), page: page, isNumbered: isNumbered, speaksOfMore: speaksOfMore)
    }

    private static let foreign = ["replytocom", "/login", "/signin", "/signup", "/register", "/feed"]

    /// Where further comments are, in the order of the page.
    func continuation() -> [Link] {
        var found: [(node: Int, address: String)] = []
        var waiting: [(node: Int, address: String, isCertain: Bool)] = []
        for other in others {
            switch standing(other) {
            case .certain: found.append((other.place.node, other.address))
            case .aboveThread: waiting.append((other.place.node, other.address, other.page.page != nil))
            case .none: continue
            }
        }
        // Pages are named above the thread and below it. Above it only, they are those of the article.
        let below = Set(found.map(\.address))
        if waiting.contains(where: { below.contains($0.address) }) {
            found += waiting.map { ($0.node, $0.address) }
        } else if isMostOfThePage {
            // An article of several pages can have a long thread too, but numbers its pages in another way than threads.
            found += waiting.filter(\.isCertain).map { ($0.node, $0.address) }
        }
        if isMostOfThePage {
            for node in view.relations {
                // As above: an uncertain number is that of a page of the article.
                guard let other = otherPage(DiscussionView.Place(node: node, traits: [])), other.isNumbered, other.page.page != nil else {
                    continue
                }
                found.append((node, other.address))
            }
        }
        var seen: Set<String> = []
        return found.sorted { $0.node < $1.node }.filter { seen.insert($0.address).inserted }.map { Link($0.address) }
    }

    private enum Standing {
        case certain, aboveThread, none
    }

    private func standing(_ other: OtherPage) -> Standing {
        let (place, page) = (other.place, other.page)
        if page.isCommentPage, own.isEmpty || other.isNumbered { return .certain }
        let isAmongComments = place.traits.contains(.comments)
        guard let thread = view.thread else {
            // Without a thread only a page of this page's own comments is believed.
            let isBelow = own.contains { page.key.starts(with: $0.key) && page.key != $0.key }
            return isAmongComments && isBelow && other.speaksOfMore ? .certain : .none
        }
        let isNear = view.isNearThread(place.node)
        if other.isNumbered || own.isEmpty && page.page != nil && place.traits.contains(.pager) {
            if isAmongComments || place.node >= thread.upperBound && isNear { return .certain }
            if place.node < thread.lowerBound, isNear || place.traits.contains(.pager) { return .aboveThread }
        }
        return other.speaksOfMore && isOfSameSite(page) ? .certain : .none
    }

    private func isOfSameSite(_ page: PageAddress) -> Bool {
        guard !own.isEmpty else { return true }
        return own.contains { WebAddress.isSameSite($0.host, page.host) }
    }

    /// “Older comments”, “View all 142 comments”.
    private func speaksOfMore(_ node: Int) -> Bool {
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
        if own.contains(where: { ($0.page ?? 0) > 1 && (view.thread != nil || $0.isCommentPage) }) { return true }
        guard view.thread != nil else { return false }
        for node in view.relations where isMostOfThePage {
            guard view.tree.attribute(.rel, of: node)?.lowercased() != "next" else { continue }
            if let other = otherPage(DiscussionView.Place(node: node, traits: [])), other.isNumbered { return true }
        }
        guard others.contains(where: { !$0.place.traits.isDisjoint(with: [.pager, .comments]) && $0.isNumbered }) else { return false }
        return view.currents.contains { node in
            guard view.isNearThread(node) else { return false }
            let text = view.tree.text(of: node)
            return text.utf8.count < 5 && (Int(text) ?? 0) > 1
        }
    }
}
