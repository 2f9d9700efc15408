internal import BroadsheetCore

#if canImport(Darwin)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// Parses records with libxml2's callbacks, so that no tree of its own is ever built.
///
/// A record is parsed inside the start tags of the elements around it, so that their namespaces hold. What the parser sees never holds a document type
/// definition: there is nothing for it to load and no entity to expand.
struct RecordParser {
    /// Why a record is not well-formed, and where, in bytes from its front.
    struct Failure: Error {
        var message: String
        var offset: Int
        var isLimit = false
    }

    private var builder: RecordBuilder
    private let limits: Limits
    private var document: [UInt8] = []

    init(limits: Limits) {
        self.limits = limits
        builder = RecordBuilder(depthAround: 0, limits: limits)
    }

    /// Parses records that stand in the same surroundings at once, which spares a parser for each; `nil` when one of them cannot be parsed.
    mutating func parse(_ records: ArraySlice<RecordFrame>) -> [XMLRecord.Storage]? {
        guard let surroundings = records.first?.surroundings,
            !records.contains(where: { Self.excessiveAttributes($0.bytes, limit: limits.attributes) != nil })
        else { return nil }
        let session = run(records.lazy.map(\.bytes), in: surroundings)
        guard builder.reached == nil, session.failure == nil, builder.finished.count == records.count else { return nil }
        return builder.finished
    }

    /// Parses one record. Linear in its size.
    mutating func parse(_ record: [UInt8], in surroundings: RecordSurroundings) throws(Failure) -> XMLRecord.Storage {
        if let place = Self.excessiveAttributes(record, limit: limits.attributes) {
            throw Failure(message: "an element has more than \(limits.attributes) attributes", offset: place, isLimit: true)
        }
        var session = run(CollectionOfOne(record), in: surroundings)
        let limit: String? =
            switch builder.reached {
            case .depth: "elements nest deeper than \(limits.depth)"
            case .nodes: "there are more than \(limits.nodes) nodes"
            case .attributes: "an element has more than \(limits.attributes) attributes"
            case nil: nil
            }
        let offset = max(0, session.failureOffset - surroundings.startTags.count)
        if let limit { throw Failure(message: limit, offset: offset, isLimit: true) }
        if let message = session.failure.take() { throw Failure(message: message, offset: min(record.count, offset)) }
        guard let first = builder.finished.first else { throw Failure(message: "there is no element", offset: 0) }
        return first
    }

    private mutating func run(_ records: some Sequence<[UInt8]>, in surroundings: RecordSurroundings) -> Session {
        builder = builder.reset(depthAround: surroundings.depth)
        document.removeAll(keepingCapacity: true)
        document += surroundings.startTags
        for record in records { document += record }
        document += surroundings.endTags
        return withUnsafeMutablePointer(to: &builder) { builder in
            var session = Session(builder: builder)
            withUnsafeMutablePointer(to: &session) { session in
                document.withUnsafeBytes { Self.run($0, session) }
            }
            return session
        }
    }

    /// What the callbacks are handed.
    private struct Session {
        let builder: UnsafeMutablePointer<RecordBuilder>
        var parser: xmlParserCtxtPtr?
        var failure: String?
        var failureOffset = 0

        static func of(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Session>? { data?.assumingMemoryBound(to: Session.self) }

        mutating func noteOffset() {
            guard let input = parser?.pointee.input, let current = input.pointee.cur, let base = input.pointee.base else { return }
            failureOffset = Int(input.pointee.consumed) + (current - base)
        }

        /// What is wrong. The parser's own words name lines of what it was handed, not of the document.
        static func message(of error: xmlError) -> String {
            if error.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue), let start = error.str1, let end = error.str2 {
                return "the end tag “\(String(cString: end))” stands where “\(String(cString: start))” is open"
            }
            return error.message.map { String(cString: $0).trimmingWhitespace() } ?? "it is not well-formed"
        }

        mutating func stopAtLimit() {
            guard builder.pointee.reached != nil, let parser else { return }
            noteOffset()
            xmlStopParser(parser)
        }
    }

    /// Two threads that use libxml2 first and at the same time can both make its locks, and wait for each other without end; so it is set up once, before.
    private static let setUp: Void = xmlInitParser()

    private static func run(_ document: UnsafeRawBufferPointer, _ session: UnsafeMutablePointer<Session>) {
        setUp
        guard let start = document.baseAddress?.assumingMemoryBound(to: CChar.self),
            let parser = xmlCreateMemoryParserCtxt(start, Int32(clamping: document.count))
        else { return }
        defer { xmlFreeParserCtxt(parser) }
        session.pointee.parser = parser
        // Values of attributes come out without references only if these are replaced; there are no others than those to characters. Sizes are bounded
        // before the parser sees anything, by limits of our own.
        let options =
            XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
            | XML_PARSE_HUGE.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        xmlCtxtUseOptions(parser, Int32(options))
        xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
        parser.pointee.sax.pointee = makeHandler()
        parser.pointee.userData = UnsafeMutableRawPointer(session)
        xmlParseDocument(parser)
        if let tree = parser.pointee.myDoc {
            xmlFreeDoc(tree)
            parser.pointee.myDoc = nil
        }
    }

    private static func makeHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { data, name, prefix, address, _, _, count, _, attributes in
            guard let session = Session.of(data), let name else { return }
            session.pointee.builder.pointee.startElement(name, prefix: prefix, address: address, attributes, count: Int(count))
            session.pointee.stopAtLimit()
        }
        handler.endElementNs = { data, _, _, _ in
            Session.of(data)?.pointee.builder.pointee.endElement()
        }
        let characters: charactersSAXFunc = { data, text, count in
            guard let session = Session.of(data), let text else { return }
            session.pointee.builder.pointee.characters(UnsafeBufferPointer(start: text, count: Int(count)))
            session.pointee.stopAtLimit()
        }
        handler.characters = characters
        handler.ignorableWhitespace = characters
        handler.cdataBlock = characters
        handler.serror = { data, error in
            guard let session = Session.of(data), let error, error.pointee.level == XML_ERR_FATAL, session.pointee.failure == nil else {
                return
            }
            session.pointee.failure = Session.message(of: error.pointee)
            session.pointee.noteOffset()
        }
        return handler
    }

    /// The place of a start tag that has more attributes than the limit, if there is one. The parser compares each attribute of an element with all before
    /// it, so what one element may have is bounded before the parser sees it. Only tags long enough to hold so many are looked at.
    private static func excessiveAttributes(_ record: [UInt8], limit: Int) -> Int? {
        let shortest = 5 * limit
        guard record.count > shortest else { return nil }
        return record.withUnsafeBufferPointer { bytes in
            // Only what stands between two `<` that are far apart can be such a tag.
            var index = 0
            while index + shortest < bytes.count {
                let start = index
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                guard index - start > shortest, bytes[start] == UInt8(ascii: "<"), isTagStart(bytes[start + 1]) else { continue }
                var end = start
                if attributes(in: bytes, from: &end) > limit { return start }
            }
            return nil
        }
    }

    private static func isTagStart(_ byte: UInt8) -> Bool {
        byte != UInt8(ascii: "!") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "/")
    }

    /// Counts the attributes of a tag and goes behind it.
    private static func attributes(in bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Int {
        var count = 0
        var quote: UInt8 = 0
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
            let byte = bytes[index]
            index += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "=") {
                count += 1
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return count
    }
}
