import ArgumentParser
import Broadsheet
import BroadsheetHTML
import Foundation

/// Lists the blocks of pages with their features, for the training of the model that judges them.
struct FeaturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "features", abstract: "Prints the text blocks of pages, with the features of each.",
        discussion: "Without pages it reads requests, one a line, as the command “batch” does.", shouldDisplay: false)

    @Argument(help: "Files of pages.", completion: .file())
    var pages: [String] = []

    func run() throws {
        for page in pages { try list(Source(contentsOf: URL(fileURLWithPath: page)), name: page) }
        guard pages.isEmpty else { return }
        var reader = LineReader(descriptor: STDIN_FILENO, maximumLength: Limits.default.bytes * 6)
        while let line = try reader.next() {
            do {
                let request = try BatchRequest(line)
                try list(request.source, name: request.id)
            } catch let rejection as BatchRequest.Rejection {
                throw CommandFailure(.input, "\(rejection.id): \(rejection.error.message)")
            }
        }
    }

    private func list(_ source: Source, name: String) throws {
        var context = ImportContext()
        do {
            try FileDescriptor.standardOutput.write(FeatureListing.line(source, name: name, context: &context))
        } catch let error as ImportError {
            throw CommandFailure(.input, "\(name): \(error.message)")
        }
    }
}
