/// One comment of a reading: the lines of its head, its text and its buttons.
struct ThreadItem: Sendable {
    var author: String?
    /// The line that names the author, where it was chosen among others.
    var nameLine: Int?
    var date: FoundDate?
    /// Whom it says it answers.
    var replyTo: String?
    var head: [Int] = []
    var body: [Int] = []
    var tail: [Int] = []

    var all: [Int] { head + body + tail }
}
