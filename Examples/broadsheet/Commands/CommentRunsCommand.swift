import ArgumentParser
import BroadsheetHTML
import Foundation

/// Lists the runs of repeated elements on pages, for the training of the model that judges them.
struct CommentRunsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "comment-runs", abstract: "Prints what could be threads on pages, with the features of each.", shouldDisplay: false)

    @Argument(help: "Files of pages.", completion: .file())
    var pages: [String]

    @Flag(help: "List the texts of the pages as well.")
    var texts = false

    func run() throws {
        for page in pages {
            guard let data = FileManager.default.contents(atPath: page) else {
                throw CommandFailure(.input, "\(page): The file cannot be read.")
            }
            try FileDescriptor.standardOutput.write(RunListing.line(of: Array(data), name: page, includesTexts: texts))
        }
    }
}
