import ArgumentParser
import Broadsheet
import Foundation

/// How a format is written, the same for each command that writes one.
struct WritingOptions: ParsableArguments {
    @Flag(help: "With --to text: write the form that is read back exactly, with marks for what is what.")
    var roundTrip = false

    /// The exporter of a format.
    ///
    /// - Parameter fetchedAt: When the inputs were fetched, the date of a crawl archive's records.
    func exporter(of format: FormatID, in registry: FormatRegistry, fetchedAt: Date? = nil) throws(CommandFailure) -> any Exporter {
        guard let exporter = registry.exporter(for: format) else {
            let known = registry.exporters.map(\.format.rawValue).sorted().joined(separator: ", ")
            throw CommandFailure(.usage, "No exporter writes the format “\(format)”. Formats that can be written: \(known).")
        }
        if var wet = exporter as? WETExporter {
            wet.options.fetchedAt = fetchedAt
            return wet
        }
        guard roundTrip else { return exporter }
        guard var text = exporter as? PlainTextExporter else { throw CommandFailure(.usage, "--round-trip goes with --to text.") }
        text.options.isRoundTrip = true
        return text
    }
}
