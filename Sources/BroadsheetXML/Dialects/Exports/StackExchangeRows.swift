internal import BroadsheetCore

/// What stands in the other files of a dump: the comments by the posts they are on, the users by their numbers.
struct StackExchangeRows: Sendable {
    private let comments: RowTable?
    private let users: RowTable?
    /// Whether the post of a comment was met, by the place of the first comment on it.
    private var isOnKnownPost: [Bool]
    private var nextPlace = 0
    private var errors: [ImportError]

    init(comments: Source?, users: Source?, limits: Limits) throws(ImportError) {
        let layout = { (root: String) in RecordLayout(containers: [[root]], unnested: ["row"]) }
        if let comments {
            self.comments = try RowTable(comments, layout: layout("comments"), key: "PostId", limits: limits)
        } else {
            self.comments = nil
        }
        if let users { self.users = try RowTable(users, layout: layout("users"), key: "Id", limits: limits) } else { self.users = nil }
        isOnKnownPost = [Bool](repeating: false, count: self.comments?.indices.count ?? 0)
        errors = ((self.comments?.errors ?? []) + (self.users?.errors ?? [])).reversed()
    }

    /// Notes that a post is in the file of posts.
    mutating func meet(post: String) {
        guard let number = Int(post), let places = comments?.places(of: number), !places.isEmpty else { return }
        isOnKnownPost[places.lowerBound] = true
    }

    /// Hands over the comments on a post, in the order of their file.
    func forEachComment(on post: String, _ body: (Result<XMLRecord, ImportError>) -> Void) {
        guard let comments, let number = Int(post) else { return }
        for place in comments.places(of: number) {
            do throws(ImportError) { body(.success(try comments.row(at: place))) } catch { body(.failure(error)) }
        }
    }

    /// The name of a user.
    func name(ofUser number: String?) -> String? {
        guard let users, let number = number.flatMap({ Int($0) }), let place = users.places(of: number).first else { return nil }
        return (try? users.row(at: place))?.root.attribute("DisplayName").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The next post that has comments and was not met, or a row that could not be read.
    mutating func nextRemaining() -> Result<String, ImportError>? {
        if let error = errors.popLast() { return .failure(error) }
        guard let comments else { return nil }
        while nextPlace < comments.indices.count {
            let post = comments.key(at: nextPlace)
            let isKnown = isOnKnownPost[nextPlace]
            nextPlace = comments.places(of: post).upperBound
            if !isKnown { return .success(String(post)) }
        }
        return nil
    }
}
