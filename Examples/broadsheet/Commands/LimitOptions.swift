import ArgumentParser
import Broadsheet

/// How much the command takes on, the same for each command that reads.
struct LimitOptions: ParsableArguments {
    @Option(help: "The largest input, in bytes.")
    var maxBytes = Limits.default.bytes

    @Option(
        help: "What goes into the body where that is not certain: precise (rather too little), balanced, or complete (rather too much).")
    var bodyPolicy = Policy.balanced

    enum Policy: String, CaseIterable, ExpressibleByArgument {
        case precise, balanced, complete
    }

    func validate() throws {
        if !(1...(1 << 30)).contains(maxBytes) { throw ValidationError("--max-bytes is a number from 1 to \(1 << 30).") }
    }

    var importOptions: ImportOptions {
        ImportOptions(limits: Limits(bytes: maxBytes), bodyPolicy: BodyPolicy(rawValue: bodyPolicy.rawValue) ?? .balanced)
    }
}
