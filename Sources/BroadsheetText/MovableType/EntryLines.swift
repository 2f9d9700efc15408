/// The lines of a text, with their numbers.
struct EntryLines: Sendable {
    private let bytes: [UInt8]
    private var index = 0
    /// The number of the line that ``next()`` gave last.
    private(set) var number = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The next line, without the characters that end it; `nil` at the end.
    mutating func next() -> String? {
        guard index < bytes.count else { return nil }
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        defer { index = end + 1 }
        number += 1
        let line = bytes[index..<end]
        return String(decoding: line.last == 0x0d ? line.dropLast() : line, as: UTF8.self)
    }
}
