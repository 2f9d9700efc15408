/// Reads RFC 4180 back, to see that what was written says what was meant.
struct TableReader {
    static func rows(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) -> [[String]] {
        let quote = UInt8(ascii: "\"")
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        func endCell() {
            row.append(String(decoding: cell, as: UTF8.self))
            cell = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isQuoted {
                if byte != quote {
                    cell.append(byte)
                } else if index < bytes.count, bytes[index] == quote {
                    cell.append(quote)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if byte == quote, cell.isEmpty {
                isQuoted = true
            } else if byte == separator {
                endCell()
            } else if byte == 0x0a {
                if cell.last == 0x0d { cell.removeLast() }
                endCell()
                rows.append(row)
                row = []
            } else {
                cell.append(byte)
            }
        }
        return rows
    }

    /// The rows below the header, by column.
    static func records(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) -> [[String: String]] {
        let rows = rows(bytes, separator: separator)
        guard let header = rows.first else { return [] }
        return rows.dropFirst().map { row in Dictionary(zip(header, row)) { first, _ in first } }
    }
}
