import Broadsheet

/// Turns one line of requests into one line of results. What it gives depends on the line and the options alone.
struct BatchProcessor: Sendable {
    enum Profile: String, CaseIterable, Sendable {
        case flat, article
    }

    let registry: FormatRegistry
    let options: ImportOptions
    let profile: Profile
    var dropsSpam = false
    var probabilities = BlockProbabilities()

    func process(_ line: LineReader.Line) -> BatchRecord {
        do {
            let request = try BatchRequest(line)
            return record(for: request)
        } catch {
            return BatchRecord(id: error.id, error: error.error)
        }
    }

    private func record(for request: BatchRequest) -> BatchRecord {
        do {
            let imported = try read(request)
            switch profile {
            case .flat: return BatchRecord(id: request.id, imported)
            case .article: return BatchRecord(imported, written: try write(imported.article, id: request.id))
            }
        } catch let error as ImportError {
            return BatchRecord(id: request.id, error: error)
        } catch {
            return BatchRecord(id: request.id, error: ImportError(.unsupported, "The article cannot be written: \(error)."))
        }
    }

    private func read(_ request: BatchRequest) throws(ImportError) -> Imported {
        var stream = try probabilities.applied(to: registry, id: request.id).open(request.source, as: request.format, options: options)
        guard var first = try stream.next()?.get() else {
            throw ImportError(.empty, "The input holds no article.", at: request.source.location())
        }
        if stream.next() != nil {
            throw ImportError(.unsupported, "The input holds several articles; a request names one. Use “extract” for it.")
        }
        if dropsSpam { first.article.discussion?.removeSpam() }
        return first
    }

    /// The article in canonical JSON under the request's id, by which the result is found again.
    private func write(_ article: Article, id: String) throws(ExportError) -> [UInt8] {
        var article = article
        article.id = id
        return try registry.export(CollectionOfOne(article), as: .jsonLines).bytes(of: .main)
    }
}

/// The line that a request results in, and what the statistics need to know of it.
struct BatchRecord: Sendable {
    enum Status: String, CaseIterable, Sendable {
        case ok, empty, error
    }

    /// The line with its line break.
    let line: [UInt8]
    let status: Status
    let errorCode: ImportError.Code?

    init(id: String, _ imported: Imported) {
        self.init(imported, written: FlatProfile.line(id: id, result: .success(imported)))
    }

    init(_ imported: Imported, written: [UInt8]) {
        let isEmpty = imported.article.discussion?.comments.isEmpty ?? true && imported.article.text.allSatisfy(\.isWhitespace)
        self.init(written: written, status: isEmpty ? .empty : .ok, errorCode: nil)
    }

    init(id: String, error: ImportError) {
        self.init(written: FlatProfile.line(id: id, result: .failure(error)), status: .error, errorCode: error.code)
    }

    private init(written: [UInt8], status: Status, errorCode: ImportError.Code?) {
        line = written.last == UInt8(ascii: "\n") ? written : written + [UInt8(ascii: "\n")]
        self.status = status
        self.errorCode = errorCode
    }
}
