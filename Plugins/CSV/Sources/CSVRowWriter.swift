import BroadsheetCore

/// Sets down one row after the other. The buffer is used again, so a row costs no allocation of its own.
struct CSVRowWriter: Sendable {
    private(set) var bytes: [UInt8] = []
    private let dialect: CSVDialect
    private var isFirstCell = true

    init(_ dialect: CSVDialect) {
        self.dialect = dialect
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    mutating func text(_ text: String?) {
        beginCell()
        guard var text else { return }
        text.withUTF8 { appendText($0) }
    }

    mutating func number(_ number: Int?) {
        beginCell()
        if let number { bytes.append(contentsOf: String(number).utf8) }
    }

    mutating func bool(_ value: Bool) {
        beginCell()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// A list as a JSON array; an empty one is an empty cell.
    mutating func list<Element>(_ elements: [Element], write: (Element, inout JSONWriter) -> Void) {
        beginCell()
        guard !elements.isEmpty else { return }
        var json = JSONWriter()
        json.beginArray()
        for element in elements { write(element, &json) }
        json.endArray()
        json.bytes.withUnsafeBufferPointer { appendText($0) }
    }

    mutating func date(_ date: PartialDate?) {
        text(date.map { $0.isoString ?? $0.original })
    }

    mutating func endRow() {
        switch dialect.lineEnding {
        case .crlf: bytes.append(contentsOf: [0x0d, 0x0a])
        case .lf: bytes.append(0x0a)
        }
        isFirstCell = true
    }

    private mutating func beginCell() {
        if !isFirstCell { bytes.append(dialect.separator.rawValue) }
        isFirstCell = false
    }

    private mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
        let quote = UInt8(ascii: "\"")
        let separator = dialect.separator.rawValue
        let needsQuotes = text.contains { $0 == quote || $0 == separator || $0 == 0x0a || $0 == 0x0d }
        if needsQuotes { bytes.append(quote) }
        if dialect.guardsFormulas, let first = text.first, Self.beginsFormula(first) { bytes.append(UInt8(ascii: "'")) }
        if needsQuotes {
            var start = 0
            for index in text.indices where text[index] == quote {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...index]))
                start = index
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
            bytes.append(quote)
        } else {
            bytes.append(contentsOf: text)
        }
    }

    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0d: true
        default: false
        }
    }
}
