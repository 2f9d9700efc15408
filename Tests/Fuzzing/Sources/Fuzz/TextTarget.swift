import BroadsheetText

/// Pages flattened to plain text, and the form of text that is read back.
enum TextTarget: Target {
    static func run(_ input: [UInt8]) {
        check(PlainTextImporter(), input, isOwnForm: String(decoding: input, as: UTF8.self).contains("Broadsheet-Text:"))
    }
}
