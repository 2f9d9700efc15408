import BroadsheetText

/// Pages flattened to plain text.
enum TextTarget: Target {
    static func run(_ input: [UInt8]) { check(PlainTextImporter(), input) }
}
