import Broadsheet

/// An exporter at work. Output is handed on after each article, so that a reader at the other end of a pipe need not wait.
struct ExportSession {
    private var exporter: any Exporter
    private var output: ExportOutput
    private(set) var articles = 0

    init(_ exporter: any Exporter, to sink: some ExportSink) {
        self.exporter = exporter
        output = ExportOutput(to: sink)
    }

    /// What the format had no place for.
    var diagnostics: [Diagnostic] { output.diagnostics }

    mutating func write(_ article: Article) throws(CommandFailure) {
        do {
            try beginOnce()
            try exporter.write(article, to: &output)
            try output.flush()
        } catch {
            throw CommandFailure(error)
        }
        articles += 1
    }

    mutating func finish() throws(CommandFailure) {
        do {
            try beginOnce()
            try exporter.finish(&output)
            try output.flush()
        } catch {
            throw CommandFailure(error)
        }
    }

    private mutating func beginOnce() throws(ExportError) {
        if articles == 0 { try exporter.begin(&output) }
    }
}

extension CommandFailure {
    fileprivate init(_ error: ExportError) {
        self.init(error.code == .brokenPipe ? .brokenPipe : .output, error.message)
    }
}
