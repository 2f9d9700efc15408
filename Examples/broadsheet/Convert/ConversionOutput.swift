import Broadsheet
import Foundation

/// Where the articles of a conversion go: into one output, or each into a file of its own.
struct ConversionOutput {
    private enum Target {
        case together(ExportSession, OutputParts)
        case apart(directory: URL, names: ArticleFileNames)
    }

    private let exporter: any Exporter
    private var target: Target
    private(set) var articles = 0
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - path: The file, or the directory for a format of several files; standard output when `nil`.
    ///   - directory: The directory for a file for each article.
    init(_ exporter: any Exporter, path: String?, directory: String?) throws(CommandFailure) {
        self.exporter = exporter
        guard let directory else {
            let parts = try OutputParts(of: exporter, path: path)
            target = .together(ExportSession(exporter, to: parts.sink), parts)
            return
        }
        guard exporter.parts.count == 1 else {
            throw CommandFailure(.usage, "The format “\(exporter.format)” writes several files; name a directory for all of them with -o.")
        }
        let url = URL(fileURLWithPath: directory, isDirectory: true)
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(.output, "\(directory): The directory cannot be made: \(error.localizedDescription)")
        }
        let ending = exporter.info.fileExtensions.first ?? exporter.format.rawValue
        target = .apart(directory: url, names: ArticleFileNames(fileExtension: ending))
    }

    mutating func write(_ article: Article) throws(CommandFailure) {
        switch target {
        case .together(var session, let parts):
            try session.write(article)
            target = .together(session, parts)
        case .apart(let directory, var names):
            let name = names.name(for: article)
            target = .apart(directory: directory, names: names)
            let written: ExportOutput
            do {
                written = try exporter.export(CollectionOfOne(article))
            } catch {
                throw CommandFailure(.output, error.message)
            }
            keep(written.diagnostics)
            // The file appears under its name when it is complete.
            let file = try OutputFile(path: directory.appendingPathComponent(name).path)
            try file.descriptor.write(written.bytes(of: .main))
            try file.commit()
        }
        articles += 1
    }

    mutating func finish() throws(CommandFailure) {
        guard case .together(var session, let parts) = target else { return }
        try session.finish()
        keep(session.diagnostics)
        try parts.commit()
    }

    /// A million articles have more to say than anybody reads.
    private mutating func keep(_ more: [Diagnostic]) {
        if diagnostics.count < 1000 { diagnostics += more }
    }
}
