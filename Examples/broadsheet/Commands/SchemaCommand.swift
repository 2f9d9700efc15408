import ArgumentParser
import Broadsheet

/// Prints the schema of the canonical JSON.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of the canonical JSON.")

    func run() throws {
        try FileDescriptor.standardOutput.write(Array(ArticleSchema.json.utf8))
    }
}
