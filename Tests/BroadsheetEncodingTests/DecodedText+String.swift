import BroadsheetEncoding

extension DecodedText {
    var string: String { String(decoding: utf8, as: UTF8.self) }
}

extension [UInt8] {
    /// ASCII text and bytes in turns.
    static func + (text: String, bytes: [UInt8]) -> [UInt8] { Array(text.utf8) + bytes }
    static func + (bytes: [UInt8], text: String) -> [UInt8] { bytes + Array(text.utf8) }
}
