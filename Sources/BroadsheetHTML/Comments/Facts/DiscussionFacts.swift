internal import BroadsheetCore

/// What a page says about its discussion apart from the comments themselves.
struct DiscussionFacts {
    /// How many comments the page says there are.
    var declaredCount: Int?
    /// Whether readers can still write.
    var status: Discussion.Status?
    /// Where further comments are, in the order of the page.
    var continuation: [Link] = []
    /// The service that keeps the comments.
    var external: ExternalDiscussion?
    /// The program or service that runs the discussion, where the page names it.
    var platform: String?
    /// Whether this is the second page of a thread or a later one, so that its first comment does not begin the thread.
    var isLaterPage = false

    /// Reads a page. Linear in its size: one scan over its bytes for the names of services, one walk over its nodes, and what they found.
    ///
    /// - Parameters:
    ///   - thread: The nodes from the first comment that was found to the end of the last; `nil` when there is none.
    ///   - found: How many comments were found.
    static func read(_ tree: HTMLTree, thread: Range<Int>?, found: Int, links: LinkResolver) -> DiscussionFacts {
        let view = DiscussionWalker.view(tree, thread: thread, found: found)
        let pages = ThreadPages(view, links: links)
        var facts = DiscussionFacts()
        facts.external = ExternalFinder.find(tree, labelled: view.labelled, links: links) ?? (found == 0 ? shell(view, links) : nil)
        facts.declaredCount = DeclaredCount.choose(view, pages, found: found, hasExternalSystem: facts.external != nil)
        facts.status = StatusReader.read(view, pages)
        facts.continuation = pages.continuation()
        facts.isLaterPage = pages.isLaterPage
        let hasDiscussion = thread != nil || facts.declaredCount != nil || facts.status != nil || facts.external != nil
        if hasDiscussion {
            let program = view.generator.flatMap { PlatformNames.platform(generator: $0) }
            facts.platform = found == 0 ? facts.external?.system ?? program : program
        }
        return facts
    }

    /// A topic of Discourse of which the page holds nothing until a script runs.
    private static func shell(_ view: DiscussionView, _ links: LinkResolver) -> ExternalDiscussion? {
        guard let generator = view.generator, PlatformNames.platform(generator: generator) == "discourse" else { return nil }
        for address in view.addresses {
            let segments = WebAddress.path(of: address).split(separator: "/")
            guard let place = segments.firstIndex(of: "t"), let topic = segments[place...].first(where: { Int($0) != nil }) else {
                continue
            }
            return ExternalDiscussion(
                system: "discourse", identifiers: ["topicId": String(topic)], link: links.resolve(address).map { Link($0) })
        }
        return nil
    }
}
