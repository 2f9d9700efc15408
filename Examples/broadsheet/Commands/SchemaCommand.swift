import ArgumentParser
import Broadsheet

/// Prints the schema of the canonical JSON.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints the JSON Schema of the canonical JSON.")

    /// The one place where the schema comes from.
    static let schema: String? = nil

    func run() throws {
        guard let schema = Self.schema else { throw CommandFailure(.input, "This version has no schema.") }
        try FileDescriptor.standardOutput.write(Array((schema + "\n").utf8))
    }
}
