internal import BroadsheetCore

/// Numbers for the comments of an article, for formats whose ids are numbers.
struct CommentNumbers {
    private var numbers: [String: Int] = [:]
    /// Comments that are answered and are not there.
    private var missing: Set<String> = []

    /// The comments in an order in which each comes after the one it answers.
    let thread: [Comment]

    /// Keeps the ids when all of them are numbers that were not given before and no parent has a larger one than its answer; otherwise counts on.
    ///
    /// - Parameter last: The largest number that was given before.
    init(_ comments: [Comment], after last: inout Int) {
        let own = comments.map { Int($0.id) ?? 0 }
        let keeps =
            own.allSatisfy { $0 > last } && Set(own).count == own.count
            && zip(comments, own).allSatisfy { comment, number in comment.parentID.map { Int($0) ?? .max < number } ?? true }
        thread = keeps ? comments : Discussion(comments: comments).thread().map(\.comment)
        for (index, comment) in thread.enumerated() where numbers[comment.id] == nil {
            numbers[comment.id] = keeps ? Int(comment.id) : last + index + 1
        }
        // Parents that are missing have numbers of their own, so that the answers do not become starts of threads.
        var next = max(last + thread.count, own.max() ?? 0)
        for comment in thread {
            guard let parent = comment.parentID, numbers[parent] == nil else { continue }
            missing.insert(parent)
            if keeps, let number = Int(parent) {
                numbers[parent] = number
            } else {
                next += 1
                numbers[parent] = next
            }
        }
        last = next
    }

    subscript(id: String) -> Int { numbers[id] ?? 0 }

    /// Whether a comment is answered and is not there.
    func isMissing(_ id: String) -> Bool { missing.contains(id) }
}
