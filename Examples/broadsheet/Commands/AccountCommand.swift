import ArgumentParser
import Broadsheet
import Foundation

/// Shows where every visible word of an input went.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: "Shows where every visible word of a page went: title, body, comments, or what is left over and why.",
        discussion: """
            The pieces of the input come in their order, each with its place. --to json writes the same for programs, --to html one page that \
            can be opened in a browser.
            """)

    @Argument(help: "A file, an http or https address, or - for standard input.", completion: .file())
    var input: String

    @Option(name: [.short, .long], help: "What to write: text, json or html.")
    var to = Form.text

    @Option(name: [.short, .long], help: "The file to write; standard output when left out.")
    var output: String?

    @Option(help: "The format to read; found out from the input when left out.", transform: FormatID.init(rawValue:))
    var from: FormatID?

    @Option(help: "The address that the input was published at.")
    var url: String?

    @Option(help: "The encoding that the input was served with, such as windows-1252.")
    var charset: String?

    @Option(help: "Whether text is coloured: auto (on a terminal, unless NO_COLOR is set), always or never.")
    var color = Color.auto

    @Option(help: "How many seconds to wait for an address.")
    var timeout = 30.0

    @OptionGroup var commentOptions: CommentOptions

    @OptionGroup var limits: LimitOptions

    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text, json, html
    }

    enum Color: String, CaseIterable, ExpressibleByArgument {
        case auto, always, never
    }

    func validate() throws {
        if let url, URL(string: url) == nil { throw ValidationError("--url is no URL: \(url)") }
        if !(timeout > 0) { throw ValidationError("--timeout is more than 0.") }
    }

    func run() async throws {
        var options = limits.importOptions
        options.keepsResidue = true
        let imported: Imported
        do {
            imported = try await read(options)
        } catch {
            let message = error.location?.source == nil ? "\(input): \(error.message) [\(error.code.rawValue)]" : error.description
            throw CommandFailure(.input, message)
        }
        if imported.account.isEmpty {
            Console.error("\(input): The importer of “\(imported.format)” keeps no account.")
        }
        let file = try OutputFile(path: output)
        try file.descriptor.write(Array(written(imported).utf8))
        try file.commit()
    }

    private func read(_ options: ImportOptions) async throws(ImportError) -> Imported {
        var source = try await InputLoader(limits: options.limits, timeout: timeout).load(input)
        if let url { source.url = URL(string: url) }
        if let charset { source.charset = charset }
        return try commentOptions.applied(to: BroadsheetCommand.registry).read(source, as: from, options: options)
    }

    private func written(_ imported: Imported) -> String {
        switch to {
        case .text:
            let isColoured = color == .always || color == .auto && output == nil && Console.showsColours
            return AccountText(isColoured: isColoured).text(of: imported)
        case .json: return AccountJSON.text(of: imported)
        case .html: return AccountPage(imported, name: input).html
        }
    }
}
