/// Turns the bytes of a document in any encoding of the web into clean UTF-8.
///
/// The evidence for the encoding is, in this order: a byte order mark; the caller's charset; the document's own declaration;
/// the bytes. Declarations are checked against the bytes: text that is valid UTF-8 with characters beyond ASCII is UTF-8 whatever was
/// declared, and text that is not UTF-8, beyond a few stray errors, is decoded otherwise even where UTF-8 was declared.
public struct TextDecoder: Sendable {
    private let callerEncoding: TextEncoding?
    private let unknownCallerLabel: String?
    private let format: DeclarationSyntax

    /// Makes a decoder for documents of one kind.
    ///
    /// - Parameters:
    ///   - callerCharset: A charset label, or a whole `Content-Type` value with a `charset` parameter. An unknown label is reported in
    ///     ``DecodedText/unknownLabel`` and otherwise ignored.
    ///   - format: Where documents may declare their encoding.
    public init(callerCharset: String? = nil, format: DeclarationSyntax = .html) {
        self.format = format
        let label = callerCharset.map(Self.label(inCallerCharset:)) ?? ""
        callerEncoding = TextEncoding(label: label)
        unknownCallerLabel = callerEncoding == nil && !label.isEmpty ? label : nil
    }

    /// Decodes a document. Never fails; what cannot be decoded is counted.
    ///
    /// Clean UTF-8 without a byte order mark comes back as the same array, after one pass and without a copy.
    /// - Complexity: Linear in the number of bytes.
    public func decode(_ bytes: consuming [UInt8]) -> DecodedText {
        var isUnchanged = false
        var decoded = bytes.withUnsafeBufferPointer { buffer in
            let run = UTF8Scanner.cleanRun(in: buffer, from: 0)
            guard run.end == buffer.count, !buffer.starts(with: Self.utf8Mark) else { return decode(unclean: buffer) }
            return decode(clean: buffer, hasMultiByte: run.hasMultiByte, isUnchanged: &isUnchanged)
        }
        if isUnchanged { decoded.utf8 = bytes }
        return decoded
    }

    /// Decodes a document that is a part of other memory; the text is always a copy.
    public func decode(_ bytes: UnsafeRawBufferPointer) -> DecodedText {
        decode(Array(bytes))
    }

    /// Decodes a document that is a part of an array; the text is always a copy.
    public func decode(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        decode(Array(bytes))
    }

    private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func label(inCallerCharset value: String) -> String {
        var value = value
        return value.withUTF8 { bytes in
            let label = DeclarationScanner.charsetParameter(in: bytes) ?? bytes[...]
            guard !label.contains(0x2F) else { return "" }
            return String(decoding: label.drop(while: ASCII.isWhitespace).prefix(64), as: UTF8.self)
        }
    }

    private func declaration(in bytes: UnsafeBufferPointer<UInt8>) -> (declaration: EncodingDeclaration, claims: [EncodingChoice.Claim]) {
        let declaration = DeclarationScanner.scan(bytes, syntax: format)
        var claims: [EncodingChoice.Claim] = []
        if let callerEncoding { claims.append(.init(encoding: callerEncoding, evidence: .caller)) }
        if let encoding = declaration.encoding { claims.append(.init(encoding: encoding, evidence: .declaration)) }
        return (declaration, claims)
    }

    /// Decodes clean bytes; without their text where that is the bytes themselves.
    private func decode(clean bytes: UnsafeBufferPointer<UInt8>, hasMultiByte: Bool, isUnchanged: inout Bool) -> DecodedText {
        let (declaration, claims) = declaration(in: bytes)
        let choice = EncodingChoice(cleanBytes: bytes, hasMultiByte: hasMultiByte, claims: claims)
        isUnchanged = choice.encoding == .utf8 || !hasMultiByte
        let text = isUnchanged ? CleanText(utf8: []) : Self.text(of: bytes, in: choice.encoding, from: 0)
        return result(text, choice.encoding, choice.evidence, declaration)
    }

    private func decode(unclean bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
        let (declaration, claims) = declaration(in: bytes)
        if let mark = ByteOrderMark(bytes) {
            return result(Self.text(of: bytes, in: mark.encoding, from: mark.length), mark.encoding, .byteOrderMark, declaration)
        }
        let choice = EncodingChoice(unclean: bytes, claims: claims, language: declaration.language)
        return result(Self.text(of: bytes, in: choice.encoding, from: 0), choice.encoding, choice.evidence, declaration)
    }

    private func result(
        _ text: CleanText, _ encoding: TextEncoding, _ evidence: EncodingEvidence, _ declaration: EncodingDeclaration
    ) -> DecodedText {
        DecodedText(
            utf8: text.utf8, encoding: encoding, evidence: evidence, declared: callerEncoding ?? declaration.encoding,
            undecodable: text.undecodable, firstUndecodable: text.firstUndecodable, controlsReplaced: text.controlsReplaced,
            unknownLabel: unknownCallerLabel ?? declaration.unknownLabel)
    }

    private static func text(of bytes: UnsafeBufferPointer<UInt8>, in encoding: TextEncoding, from start: Int) -> CleanText {
        guard let output = LegacyDecoder.decode(bytes, as: encoding, from: start) else {
            var text = UTF8Cleaner.clean(UnsafeBufferPointer(rebasing: bytes[start...]))
            text.firstUndecodable = text.firstUndecodable.map { $0 + start }
            return text
        }
        var text = UTF8Cleaner.clean(output.utf8)
        text.undecodable = output.undecodable
        text.firstUndecodable = output.firstUndecodable
        return text
    }
}
