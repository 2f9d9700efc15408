internal import BroadsheetCore

#if canImport(Darwin)
    internal import libxml2
#else
    internal import CLibXML2
#endif

/// Drives libxml2 through its SAX callbacks, so that no tree of its own is ever built.
enum HTMLParser {
    /// Parses a page that is valid UTF-8 without NUL bytes.
    ///
    /// - Parameter notesRanges: Whether ``HTMLTree/textRanges`` are filled.
    /// - Returns: The tree, and the limits that cut something off. Linear in the size of the page.
    static func parse(
        _ page: [UInt8], limits: Limits, notesRanges: Bool = false
    ) -> (tree: HTMLTree, reached: Set<HTMLTreeBuilder.LimitReached>) {
        // Ranges are places in the page, and so only in a skeleton that is the page itself.
        let leastRun = notesRanges ? nil : PageSkeleton.leastRun
        let skeleton = PageSkeleton(page, attributeLimit: max(1, limits.attributes), leastRun: leastRun)
        return parse(skeleton, pageSize: page.count, limits: limits, notesRanges: notesRanges)
    }

    /// Parses a page by its skeleton.
    static func parse(
        _ skeleton: PageSkeleton, pageSize: Int, limits: Limits, notesRanges: Bool = false
    ) -> (tree: HTMLTree, reached: Set<HTMLTreeBuilder.LimitReached>) {
        var builder = HTMLTreeBuilder(limits: limits, pageSize: pageSize, runs: skeleton.runs)
        if skeleton.hasCutAttributes { builder.stopForAttributes() }
        if !skeleton.bytes.isEmpty {
            withUnsafeMutablePointer(to: &builder) { builder in
                var session = Session(builder: builder, workLeft: 1 << 26)
                withUnsafeMutablePointer(to: &session) { session in
                    skeleton.bytes.withUnsafeBytes {
                        if notesRanges { session.pointee.locator = TextLocator(page: $0) }
                        run($0, session)
                    }
                }
            }
        }
        let reached = builder.reached
        return (builder.finish(), reached)
    }

    /// What the callbacks are handed.
    private struct Session {
        let builder: UnsafeMutablePointer<HTMLTreeBuilder>
        var parser: htmlParserCtxtPtr?
        var workLeft: Int
        var locator: TextLocator?

        static func of(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Session>? { data?.assumingMemoryBound(to: Session.self) }
    }

    /// Two threads that use libxml2 first and at the same time can both make its locks, and wait for each other without end; so it is set up once, before.
    private static let setUp: Void = xmlInitParser()

    private static func run(_ page: UnsafeRawBufferPointer, _ session: UnsafeMutablePointer<Session>) {
        setUp
        guard let start = page.baseAddress?.assumingMemoryBound(to: CChar.self),
            let parser = htmlCreateMemoryParserCtxt(start, Int32(clamping: page.count))
        else { return }
        defer { htmlFreeParserCtxt(parser) }
        session.pointee.parser = parser
        let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        htmlCtxtUseOptions(parser, Int32(options | HTML_PARSE_IGNORE_ENC.rawValue))
        xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
        parser.pointee.sax.pointee = makeHandler()
        parser.pointee.userData = UnsafeMutableRawPointer(session)
        htmlParseDocument(parser)
        if let document = parser.pointee.myDoc {
            xmlFreeDoc(document)
            parser.pointee.myDoc = nil
        }
    }

    private static func makeHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElement = { data, name, attributes in
            guard let session = Session.of(data), let name else { return }
            session.pointee.builder.pointee.startElement(UnsafeRawBufferPointer(start: name, count: Int(xmlStrlen(name))), attributes)
        }
        handler.endElement = { data, _ in
            Session.of(data)?.pointee.builder.pointee.endElement()
        }
        let characters: charactersSAXFunc = { data, text, count in
            guard let session = Session.of(data), let text else { return }
            let piece = UnsafeBufferPointer(start: text, count: Int(count))
            // How far the parser has read, which it knows without counting.
            let range = session.pointee.locator?.range(of: piece, before: xmlByteConsumed(session.pointee.parser))
            session.pointee.builder.pointee.characters(piece, at: range)
        }
        handler.characters = characters
        handler.cdataBlock = characters
        // The parser looks through all open elements for the one that a stray end tag could belong to, and reports the tag as an error: counting
        // here what that costs keeps a page of a hundred thousand open elements and stray end tags from taking hours.
        handler.serror = { data, error in
            guard let session = Session.of(data), let parser = session.pointee.parser, let error else { return }
            guard error.pointee.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue) else { return }
            session.pointee.workLeft -= 1 + Int(parser.pointee.nameNr)
            if session.pointee.workLeft < 0 {
                session.pointee.builder.pointee.stopForWork()
                xmlStopParser(parser)
            }
        }
        return handler
    }
}
