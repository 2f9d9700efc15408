/// Finds the encoding that a document declares, and its language, in the manner of the HTML standard's prescan but over a longer head.
enum DeclarationScanner {
    /// Bytes looked at. The HTML standard asks for 1,024; pages with inlined styles and scripts declare later.
    static let limit = 65_536

    static func scan(_ bytes: UnsafeBufferPointer<UInt8>, syntax: DeclarationSyntax) -> EncodingDeclaration {
        let head = UnsafeBufferPointer(rebasing: bytes.prefix(limit))
        var declaration = EncodingDeclaration()
        switch syntax {
        case .plainText: break
        case .xml: scanXMLDeclaration(head, into: &declaration)
        case .html:
            scanHead(head, into: &declaration)
            if declaration.encoding == nil { scanXMLDeclaration(head, into: &declaration) }
        }
        return declaration
    }

    /// The label in `charset=label` inside a `Content-Type` value, after the HTML standard's extraction algorithm; nil without one.
    static func charsetParameter(in contentType: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>>? {
        var cursor = MarkupCursor(bytes: contentType)
        while !cursor.isAtEnd {
            cursor.advance(past: "charset")
            cursor.skipWhitespace()
            guard cursor.byte() == 0x3D else { continue }
            cursor.offset += 1
            cursor.skipWhitespace()
            guard let first = cursor.byte() else { return nil }
            let isQuoted = first == 0x22 || first == 0x27
            let rest = contentType[(cursor.offset + (isQuoted ? 1 : 0))...]
            return rest.prefix { isQuoted ? $0 != first : !ASCII.isWhitespace($0) && $0 != 0x3B && $0 != 0x2C }
        }
        return nil
    }

    private static func scanXMLDeclaration(_ head: UnsafeBufferPointer<UInt8>, into declaration: inout EncodingDeclaration) {
        var cursor = MarkupCursor(bytes: head)
        cursor.skipWhitespace()
        guard cursor.looksAt("<?xml"), let next = cursor.byte(ahead: 5), ASCII.isWhitespace(next) else { return }
        cursor.offset += 5
        while let attribute = cursor.attribute() {
            if MarkupCursor.equal(attribute.name, "encoding") {
                _ = declaration.take(label: attribute.value)
                return
            }
            if attribute.name.first == 0x3F { return }
        }
    }

    private static func scanHead(_ head: UnsafeBufferPointer<UInt8>, into declaration: inout EncodingDeclaration) {
        var cursor = MarkupCursor(bytes: head)
        while cursor.advance(to: 0x3C) {
            cursor.offset += 1
            guard let next = cursor.byte() else { return }
            if cursor.looksAt("!--") {
                // "<!-->" is a whole comment: its end may share the hyphens of its start.
                cursor.offset += 1
                cursor.advance(past: "-->")
            } else if next == 0x21 || next == 0x3F || next == 0x2F {
                _ = cursor.advance(to: 0x3E)
            } else if ASCII.isLetter(next) {
                let name = cursor.tagName()
                if MarkupCursor.equal(name, "body") { return }
                if MarkupCursor.equal(name, "meta") {
                    if scanMeta(&cursor, into: &declaration) { return }
                } else {
                    let isRoot = MarkupCursor.equal(name, "html")
                    while let attribute = cursor.attribute() {
                        if isRoot, MarkupCursor.equal(attribute.name, "lang") || MarkupCursor.equal(attribute.name, "xml:lang") {
                            declaration.take(languageTag: attribute.value)
                        }
                    }
                    if rawTextElements.contains(where: { MarkupCursor.equal(name, $0) }) { cursor.advance(toEndTagOf: name) }
                }
            }
        }
    }

    private static let rawTextElements: [StaticString] = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]

    /// Reads the attributes of a `<meta>`; true where they declare a known encoding.
    private static func scanMeta(_ cursor: inout MarkupCursor, into declaration: inout EncodingDeclaration) -> Bool {
        var charset: Slice<UnsafeBufferPointer<UInt8>>?
        var content: Slice<UnsafeBufferPointer<UInt8>>?
        var isContentType = false
        var isLanguage = false
        while let attribute = cursor.attribute() {
            if MarkupCursor.equal(attribute.name, "charset") {
                charset = charset ?? attribute.value
            } else if MarkupCursor.equal(attribute.name, "content") {
                content = content ?? attribute.value
            } else if MarkupCursor.equal(attribute.name, "http-equiv") || MarkupCursor.equal(attribute.name, "name") {
                isContentType = isContentType || MarkupCursor.equal(attribute.value, "content-type")
                isLanguage = isLanguage || MarkupCursor.equal(attribute.value, "content-language")
            }
        }
        if isLanguage, let content { declaration.take(languageTag: content) }
        if let charset { return declaration.take(label: charset) }
        guard isContentType, let content, let label = charsetParameter(in: UnsafeBufferPointer(rebasing: content)) else { return false }
        return declaration.take(label: label)
    }
}
