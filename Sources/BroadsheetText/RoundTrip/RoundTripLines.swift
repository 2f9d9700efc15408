/// A line of a text, or what is left of it inside of a quote or an item.
struct RoundTripLine: Hashable {
    var start: Int
    var end: Int
    /// Counted from 1.
    var number: Int
}

/// The lines of a text in the round-trip form.
struct RoundTripLines {
    let bytes: [UInt8]
    let all: [RoundTripLine]

    /// - Parameter firstNumber: The number of the first line.
    init(_ bytes: [UInt8], firstNumber: Int = 1) {
        self.bytes = bytes
        var lines: [RoundTripLine] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
            var last = end
            // A text may have gone through a system that ends lines in another way, or adds spaces.
            while last > start, bytes[last - 1] == 0x0d || bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
            lines.append(RoundTripLine(start: start, end: last, number: firstNumber + lines.count))
            start = end + 1
        }
        all = lines
    }

    subscript(_ line: RoundTripLine) -> ArraySlice<UInt8> { bytes[line.start..<line.end] }

    func mark(_ line: RoundTripLine) -> RoundTripMark { RoundTripMark(self[line]) }

    /// The words of a line that goes on a paragraph.
    func words(_ line: RoundTripLine) -> String {
        var bytes = self[line]
        switch mark(line) {
        case .escaped: bytes.removeFirst()
        case .indented: bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        default: break
        }
        return RoundTripForm.decoded(bytes)
    }

    /// The words behind a mark.
    func value(_ line: RoundTripLine, after width: Int) -> String {
        RoundTripForm.decoded(self[line].dropFirst(width).drop { $0 == 0x20 || $0 == 0x09 })
    }

    // MARK: Containers

    /// What follows the first line of an item or a cell and belongs to it, without its indentation: lines that are indented so far, and blank lines
    /// before such.
    ///
    /// - Returns: The lines, the rest of the first one in front, and the place of the first line that does not belong to it.
    func contents(_ lines: ArraySlice<RoundTripLine>, mark: Int, indentation: Int) -> (lines: [RoundTripLine], end: Int) {
        var found: [RoundTripLine] = []
        guard var first = lines.first else { return ([], lines.startIndex) }
        first.start = min(first.end, first.start + mark)
        if first.start < first.end { found.append(first) }
        var index = lines.startIndex + 1
        var end = index
        while index < lines.endIndex {
            var line = lines[index]
            if line.start < line.end {
                guard isIndented(line, by: indentation) else { break }
                line.start += indentation
                found.append(contentsOf: lines[end..<index])
                found.append(line)
                end = index + 1
            }
            index += 1
        }
        return (found, end)
    }

    private func isIndented(_ line: RoundTripLine, by width: Int) -> Bool {
        line.end - line.start > width && bytes[line.start..<(line.start + width)].allSatisfy { $0 == 0x20 }
    }

    /// A field: a name, a colon and a value.
    struct Field {
        var name: String
        var value: String
        var line: RoundTripLine
    }

    /// A line as a field; `nil` when it has no colon.
    func field(_ line: RoundTripLine) -> Field? {
        let bytes = self[line].drop { $0 == 0x20 }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex else { return nil }
        let name = String(decoding: bytes[..<colon], as: UTF8.self)
        return Field(name: name, value: value(line, after: colon + 1 - line.start), line: line)
    }
}
