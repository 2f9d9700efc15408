/// Puts the comments of a record together as one flat list, however the source says what answers what.
///
/// Nothing is dropped: a comment whose parent is missing keeps the name of that parent, comments that answer each other in a circle stay as they are, and
/// of two comments with one id the later is given another. All three are reported, each sort once.
///
/// ```swift
/// var thread = ThreadAssembler(articleIDs: [post.id])
/// for reply in replies { thread.add(comment(reply), answering: .id(reply.parent)) }
/// article.discussion = Discussion(comments: thread.finish(&context))
/// ```
public struct ThreadAssembler: Sendable {
    private var comments: [Comment] = []
    private var references: [ParentReference] = []
    private var places: [String: Int] = [:]
    private let articleIDs: Set<String>
    private var leftOut = 0
    private let limit: Int

    private var nameless = 0
    private var renamed: [String] = []
    private var nextNumber: [String: Int] = [:]
    /// The open comments by depth, for sources that state a level.
    private var open: [(depth: Int, place: Int)] = []
    /// Whether a comment answers itself or one behind it; without that there is no circle.
    private var hasLaterParent = false

    /// Creates an assembler.
    ///
    /// - Parameters:
    ///   - articleIDs: The names of the article itself: a comment that answers one of them starts a thread.
    ///   - limits: How many comments there may be; what is beyond is left out and reported.
    public init(articleIDs: Set<String> = [], limits: Limits = .default) {
        self.articleIDs = articleIDs
        limit = max(0, limits.comments)
    }

    /// How many comments were added.
    public var count: Int { comments.count }

    /// Adds a comment. One whose id is empty is given one.
    ///
    /// - Parameters:
    ///   - comment: The comment; its parent is set when all are there.
    ///   - parent: How the source names its parent.
    ///   - aliases: Further names under which others may answer it, such as its address.
    /// - Returns: Its place, for comments that stand inside it. Beyond the limit the place of the last comment.
    @discardableResult
    public mutating func add(_ comment: consuming Comment, answering parent: ParentReference = .none, aliases: [String] = []) -> Int {
        guard comments.count < limit else {
            leftOut += 1
            return comments.count - 1
        }
        let place = comments.count
        if comment.id.isEmpty {
            nameless += 1
            comment.id = unusedID("comment-\(place + 1)")
            places[comment.id] = place
        } else if let earlier = places.updateValue(place, forKey: comment.id), comments[earlier].id == comment.id {
            places[comment.id] = earlier
            renamed.append(comment.id)
            comment.id = unusedID(comment.id)
            places[comment.id] = place
        }
        for alias in aliases where !alias.isEmpty && places[alias] == nil { places[alias] = place }
        comments.append(comment)
        references.append(parent)
        return place
    }

    /// The comments, in the order they were added, each with its parent. Linear in their number.
    public mutating func finish(_ context: inout ImportContext) -> [Comment] {
        var missing: [String] = []
        for place in comments.indices { setParent(of: place, &missing) }
        report(missing, &context)
        return comments
    }

    private mutating func unusedID(_ wanted: String) -> String {
        if places[wanted] == nil { return wanted }
        // Each name goes on counting where it ended, so that a million comments of one id are not tried a million times each.
        var number = nextNumber[wanted] ?? 2
        while places["\(wanted)~\(number)"] != nil { number += 1 }
        nextNumber[wanted] = number + 1
        return "\(wanted)~\(number)"
    }

    private mutating func setParent(of place: Int, _ missing: inout [String]) {
        let name: String
        switch references[place] {
        case .none: return closeAll(before: 0, at: place)
        case .inside(let parent):
            guard comments.indices.contains(parent), parent != place else { return }
            if parent > place { hasLaterParent = true }
            comments[place].parentID = comments[parent].id
            comments[place].parentEvidence = .structural
            return
        case .depth(let depth):
            closeAll(before: depth, at: place)
            return
        case .path(let path):
            guard let last = path.last(where: { !$0.isEmpty && !articleIDs.contains($0) }) else { return }
            name = last
        case .id(let id):
            guard !id.isEmpty, !articleIDs.contains(id) else { return }
            name = id
        }
        comments[place].parentEvidence = .explicit
        if let parent = places[name] {
            if parent >= place { hasLaterParent = true }
            comments[place].parentID = comments[parent].id
        } else {
            comments[place].parentID = name
            missing.append(name)
        }
    }

    /// Makes the last open comment of a smaller depth the parent, and opens this one.
    private mutating func closeAll(before depth: Int, at place: Int) {
        while let last = open.last, last.depth >= depth { open.removeLast() }
        if let parent = open.last {
            comments[place].parentID = comments[parent.place].id
            comments[place].parentEvidence = .structural
        }
        open.append((depth, place))
    }

    private func report(_ missing: [String], _ context: inout ImportContext) {
        if leftOut > 0 {
            context.report(
                Diagnostic(
                    .warning, .limitReached,
                    "The discussion has \(comments.count + leftOut) comments; those after the first \(limit) were left out."))
        }
        if nameless > 0 {
            let message = "\(Self.count(nameless)) given an id, since the source has none there."
            context.report(Diagnostic(.warning, .missingID, message))
        }
        if !renamed.isEmpty {
            context.report(
                Diagnostic(
                    .warning, .duplicateComment,
                    "\(Self.count(renamed.count)) given another id, since their own is there before (\(Self.list(renamed)))."))
        }
        if !missing.isEmpty {
            context.report(
                Diagnostic(
                    .warning, .missingParent,
                    "What \(missing.count) comment\(missing.count == 1 ? " answers" : "s answer") is not in the source (\(Self.list(missing)))."
                ))
        }
        let cycles = firstOfCycles()
        if !cycles.isEmpty {
            context.report(
                Diagnostic(.warning, .cyclicThread, "Comments answer one another in a circle (\(Self.list(cycles))); they were kept."))
        }
    }

    private static func count(_ number: Int) -> String { number == 1 ? "1 comment was" : "\(number) comments were" }

    private static func list(_ names: [String]) -> String {
        names.prefix(3).map { "“\($0.prefix(60))”" }.joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    }

    /// One comment of each circle.
    private func firstOfCycles() -> [String] {
        guard hasLaterParent else { return [] }
        var seenOnWalk = [Int](repeating: 0, count: comments.count)
        var found: [String] = []
        for start in comments.indices where seenOnWalk[start] == 0 {
            var place = start
            while seenOnWalk[place] == 0 {
                seenOnWalk[place] = start + 1
                guard let parent = comments[place].parentID.flatMap({ places[$0] }) else { break }
                place = parent
                if seenOnWalk[place] == start + 1 { found.append(comments[place].id) }
            }
        }
        return found
    }
}
