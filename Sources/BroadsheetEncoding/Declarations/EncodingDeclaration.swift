/// What a document says of its encoding and language.
struct EncodingDeclaration {
    var encoding: TextEncoding?
    var unknownLabel: String?
    /// The primary subtag in lower case, for instance "ru".
    var language: String?

    /// Takes a label; true where it named an encoding.
    mutating func take(label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if let name = EncodingLabels.name(forLabelBytes: label) {
            encoding = Self.adjusted(TextEncoding(name: name))
            return true
        }
        let trimmed = label.drop(while: ASCII.isWhitespace).prefix { !ASCII.isWhitespace($0) }
        if unknownLabel == nil, !trimmed.isEmpty { unknownLabel = String(decoding: trimmed.prefix(64), as: UTF8.self) }
        return false
    }

    mutating func take(languageTag: Slice<UnsafeBufferPointer<UInt8>>) {
        let primary = languageTag.drop(while: ASCII.isWhitespace).prefix { ASCII.isLetter($0) }
        if language == nil, (2...3).contains(primary.count) {
            language = String(decoding: primary.map(ASCII.lowercased), as: UTF8.self)
        }
    }

    // A declaration that could be read as ASCII is not in UTF-16; the HTML standard reads "x-user-defined" as windows-1252 here.
    private static func adjusted(_ encoding: TextEncoding) -> TextEncoding {
        switch encoding {
        case .utf16LittleEndian, .utf16BigEndian: .utf8
        case .userDefined: .windows1252
        default: encoding
        }
    }
}
