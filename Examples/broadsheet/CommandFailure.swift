/// Why the command ends early, with the code it ends with.
struct CommandFailure: Error {
    let code: Code
    /// What to tell people; empty when there is nobody to tell.
    let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The exit codes. They are part of the interface and do not change.
    enum Code: Int32 {
        case usage = 1
        case input = 2
        case output = 3
        case tooManyErrors = 4
        case brokenPipe = 141
    }
}
