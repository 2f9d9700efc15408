import ArgumentParser
import Broadsheet
import BroadsheetCSV
import Foundation

/// The command line: one subcommand a file in `Commands`.
@main
struct BroadsheetCommand: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "broadsheet",
        abstract: "Reads articles and their comments, and writes them in another format.",
        discussion: """
            EXIT CODES
              0    Everything was done. Records that a batch could not read are error rows and no failure.
              1    The command line was not understood.
              2    An input could not be read.
              3    The output could not be written.
              4    A batch had more errors than --max-errors allows.
              141  The reader of standard output went away.
            """,
        version: version,
        subcommands: [
            ExtractCommand.self, ConvertCommand.self, AccountCommand.self, BatchCommand.self, FormatsCommand.self, SchemaCommand.self,
            CommentRunsCommand.self, TextLinesCommand.self, FeaturesCommand.self,
        ])

    /// The formats that the command knows.
    static let registry: FormatRegistry = {
        var registry = FormatRegistry.standard
        registry.register(.csv)
        return registry
    }()

    static func main() async {
        // A closed pipe then shows as an error of the write, which ends the command in an orderly way.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            Console.error(failure.message)
            exit(withCode: failure.code)
        } catch {
            let code = exitCode(for: error)
            // Help and the version are “errors” of the parser that succeed.
            guard !code.isSuccess else { exit(withError: error) }
            Console.error(fullMessage(for: error))
            exit(withCode: .usage)
        }
    }

    private static func exit(withCode code: CommandFailure.Code) -> Never {
        Foundation.exit(code.rawValue)
    }
}
