import ArgumentParser
import BroadsheetText
import Foundation

/// Lists what the models of plain text see, for their training.
struct TextLinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text-lines",
        abstract: "Prints the lines of texts, or readings of their comments, with the features of each.",
        discussion: """
            Reads a JSON object a line from standard input: “id” and “text”; with “scores”, five logarithms a line, the readings are printed in place \
            of the lines, and with “named”, numbers of readings, the lines that might name authors; with “thread”, the numbers of the comments' lines, \
            the features of title and body.
            """, shouldDisplay: false)

    @Flag(help: "Print the names of the features and nothing else.")
    var names = false

    func run() throws {
        if names {
            try FileDescriptor.standardOutput.write(TextListing.names())
            return
        }
        while let line = readLine() {
            let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
            try FileDescriptor.standardOutput.write(
                TextListing.line(of: request.text, name: request.id, scores: request.scores, named: request.named, thread: request.thread))
        }
    }

    private struct Request: Decodable {
        let id: String
        let text: String
        let scores: [Float]?
        let named: [Int]?
        let thread: [Int]?
    }
}
