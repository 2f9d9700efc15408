public import BroadsheetCore

/// Reads articles out of one JSON text, one value at a time.
struct ArticleReader {
    private var scanner: JSONScanner
    private var lines = LineCounter()
    private var recordStart = 0
    private let source: Source
    private let context: ImportContext
    private let format: FormatID

    /// What stands before the text in the source, for inputs that are read in pieces.
    private let linesBefore: Int
    private let bytesBefore: Int

    init(
        _ bytes: [UInt8], from start: Int = 0, of source: Source, as format: FormatID, linesBefore: Int = 0, bytesBefore: Int = 0,
        _ context: ImportContext
    ) {
        // No block needs more than seven containers to hold another one (a table does), and articles, comments and rich text need a few more.
        // What a page would have as one node takes a few values and keys.
        let nodes = max(0, min(context.limits.nodes, 1 << 28))
        scanner = JSONScanner(
            bytes, from: start, nestingLimit: Self.blockNesting(context.limits) * 7 + 24, tokenLimit: nodes * 4)
        self.source = source
        self.context = context
        self.format = format
        self.linesBefore = linesBefore
        self.bytesBefore = bytesBefore
    }

    /// A few levels more than importers build, since each counts from where it begins. Decoding recurses, so no limit lets more than 64 through.
    private static func blockNesting(_ limits: Limits) -> Int { max(0, min(limits.blockNesting, 64)) + 8 }

    /// The next byte that is not white space, if there is one.
    mutating func peekByte() -> UInt8? { scanner.peekByte() }

    /// Passes the byte that was peeked.
    mutating func skipByte() { scanner.skipByte() }

    /// The error that something else should stand at the next byte.
    mutating func expected(_ wanted: String) -> ImportError {
        guard let byte = peekByte() else {
            return importError(JSONSyntaxError(message: "The JSON ends where \(wanted) is expected.", offset: scanner.offset))
        }
        return importError(scanner.unexpected(byte, insteadOf: wanted))
    }

    /// Reads the next value. A syntax error leaves no place from which to go on.
    mutating func scan() throws(ImportError) {
        scanner.skipWhiteSpace()
        recordStart = scanner.offset
        do {
            try scanner.scanValue()
        } catch {
            throw importError(error)
        }
    }

    /// Makes sure that nothing follows.
    mutating func finish() throws(ImportError) {
        if peekByte() != nil { throw expected("The end") }
    }

    private mutating func importError(_ error: JSONSyntaxError) -> ImportError {
        ImportError(error.isLimit ? .limitExceeded : .malformed, error.message, at: location(of: error.offset))
    }

    /// The article that was scanned.
    ///
    /// - Parameter position: The position among others, for messages.
    mutating func article(at position: Int? = nil) throws(ImportError) -> Imported {
        let tape = DecodingTape(bytes: scanner.bytes, tokens: scanner.tokens, blockNestingLimit: Self.blockNesting(context.limits))
        tape.header = [tape.token(at: [PathKey.name("$schema")]) - 1, tape.token(at: [PathKey.name("schemaVersion")]) - 1]
        let prefix = position.map { [PathKey.position($0)] } ?? []
        do {
            try checkVersion(in: tape)
            var article = try Article(from: TapeDecoder(tape: tape, index: 0))
            var diagnostics = context.diagnostics
            diagnostics += reportUnknownKeys(in: tape, prefix)
            let limit = max(0, context.limits.comments)
            if let count = article.discussion?.comments.count, count > limit {
                article.discussion?.comments.removeLast(count - limit)
                let message = "The article has \(count) comments; those after the first \(limit) were left out."
                let comments = tape.token(at: [PathKey.name("discussion"), PathKey.name("comments")])
                diagnostics.append(Diagnostic(.warning, .limitReached, message, at: location(of: comments, in: tape, prefix)))
            }
            if !context.options.keepsEvidence { article.evidence = [:] }
            return Imported(article: article, format: format, account: context.account, diagnostics: diagnostics)
        } catch let error as ImportError {
            throw error
        } catch let error as TapeDecodingError {
            throw importError(error, in: tape, prefix)
        } catch let error as DecodingError {
            throw importError(error, in: tape, prefix)
        } catch {
            throw ImportError(.malformed, "\(error)", at: location(of: 0, in: tape, prefix))
        }
    }

    private mutating func checkVersion(in tape: DecodingTape) throws {
        let root = TapeDecoder(tape: tape, index: 0)
        try root.expect(.object, "an article, which is an object,")
        let index = tape.token(at: [PathKey.name("schemaVersion")])
        guard index > 0 else { throw TapeDecodingError(reason: .missingKey("schemaVersion"), token: 0) }
        let version = try TapeDecoder(tape: tape, index: index).decode(String.self)
        let place = location(of: index, in: tape, [])
        guard let major = Int(version.prefix { $0 != "." }) else {
            throw ImportError(.malformed, "“\(version)” is no version such as “\(ArticleSchema.version)”.", at: place)
        }
        guard major == ArticleSchema.majorVersion else {
            let message = "The article is in version \(version) of the format; versions \(ArticleSchema.majorVersion).x are read."
            throw ImportError(.unsupported, message, at: place)
        }
    }

    private mutating func reportUnknownKeys(in tape: DecodingTape, _ prefix: [PathKey]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for index in tape.unknownKeys {
            let message = "The key “\(tape.string(index))” is not known and was not read."
            diagnostics.append(Diagnostic(.warning, .unknownKey, message, at: location(of: index, in: tape, prefix)))
        }
        let left = tape.unknownKeyCount - tape.unknownKeys.count
        if left > 0 { diagnostics.append(Diagnostic(.warning, .unknownKey, "\(left) further keys are not known and were not read.")) }
        return diagnostics
    }
}

extension Diagnostic.Code {
    /// A key that the format does not have; its value was not read.
    public static let unknownKey: Self = "unknown-key"
}

extension ArticleReader {
    private mutating func location(of offset: Int, path: String? = nil) -> SourceLocation {
        // Records come in rising order, places within one do not.
        _ = lines.position(of: min(offset, recordStart), in: scanner.bytes)
        var linesInRecord = lines
        let position = linesInRecord.position(of: offset, in: scanner.bytes)
        return source.location(
            line: linesBefore + position.line, column: position.column, byteOffset: bytesBefore + offset, path: path)
    }

    private mutating func location(of token: Int, in tape: DecodingTape, _ prefix: [PathKey]) -> SourceLocation {
        let path = (prefix + tape.path(to: token)).text
        return location(of: Int(tape.tokens[token].start), path: path.isEmpty ? nil : path)
    }

    private mutating func importError(_ error: TapeDecodingError, in tape: DecodingTape, _ prefix: [PathKey]) -> ImportError {
        let place = location(of: error.token, in: tape, prefix)
        let found = tape.tokens[error.token].noun
        switch error.reason {
        case .expected(let wanted): return ImportError(.malformed, "\(capitalised(wanted)) is expected here, not \(found).", at: place)
        case .missingKey(let key): return ImportError(.malformed, "The key “\(key)” is missing.", at: place)
        case .outOfRange(let noun): return ImportError(.malformed, "This is no \(noun), or one that is too large.", at: place)
        case .notAURL: return ImportError(.malformed, "“\(tape.string(error.token))” is no URL.", at: place)
        case .nestedTooDeeply(let limit):
            return ImportError(.limitExceeded, "Blocks are nested more than \(limit) levels deep.", at: place)
        }
    }

    /// What the model itself objects to.
    private mutating func importError(_ error: DecodingError, in tape: DecodingTape, _ prefix: [PathKey]) -> ImportError {
        let context: DecodingError.Context
        switch error {
        case .dataCorrupted(let given), .keyNotFound(_, let given), .typeMismatch(_, let given), .valueNotFound(_, let given):
            context = given
        @unknown default: return ImportError(.malformed, "\(error)")
        }
        let token = tape.token(at: context.codingPath)
        let place = location(of: token, in: tape, prefix)
        // The standard library's words for an unknown case of an enumeration name Swift types.
        if context.debugDescription.hasPrefix("Cannot initialize"), tape.tokens[token].kind == .string {
            return ImportError(.malformed, "“\(tape.string(token))” is not one of the values that can stand here.", at: place)
        }
        return ImportError(.malformed, "\(capitalised(context.debugDescription)).", at: place)
    }

    private func capitalised(_ text: some CustomStringConvertible) -> String {
        let text = text.description
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
