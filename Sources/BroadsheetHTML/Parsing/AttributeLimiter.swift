/// Cuts attributes off elements that have too many.
///
/// The parser compares each attribute of an element with all before it, so an element with a hundred thousand of them would cost minutes. What one element
/// may have is therefore bounded before the parser sees the page.
struct AttributeLimiter {
    let limit: Int

    /// Blanks out what is over the limit in each start tag.
    ///
    /// - Returns: Whether anything was cut. Linear in the size of the page: one pass.
    func shorten(_ page: inout [UInt8]) -> Bool {
        var cuts: [Range<Int>] = []
        page.withUnsafeBufferPointer { bytes in
            var index = 0
            while let name = Self.nextTagName(in: bytes, from: index) {
                index = scanTag(in: bytes, from: name.upperBound, &cuts)
                if Self.holdsRawText(bytes, name) { index = Self.nextEndTag(in: bytes, from: index) }
            }
        }
        for cut in cuts {
            page.replaceSubrange(cut, with: repeatElement(0x20, count: cut.count))
        }
        return !cuts.isEmpty
    }

    private static func isBoundary(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") }

    private static func nextTagName(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var index = bytes.place(of: UInt8(ascii: "<"), from: start)
        while index + 1 < bytes.count {
            if bytes[index + 1] == UInt8(ascii: "!") {
                index = bytes.place(of: UInt8(ascii: "<"), from: endOfDeclaration(in: bytes, from: index))
            } else if (0x61...0x7a).contains(bytes[index + 1] | 0x20) {
                var end = index + 2
                while end < bytes.count, !isBoundary(bytes[end]) { end += 1 }
                return index + 1..<end
            } else {
                index = bytes.place(of: UInt8(ascii: "<"), from: index + 1)
            }
        }
        return nil
    }

    /// The place behind a comment or another declaration. A quotation mark in a comment must not hide what comes after it.
    private static func endOfDeclaration(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let dash = UInt8(ascii: "-")
        let isComment = start + 3 < bytes.count && bytes[start + 2] == dash && bytes[start + 3] == dash
        guard isComment else { return start + 2 }
        let end = UInt8(ascii: ">")
        var index = bytes.place(of: end, from: start + 6)
        while index < bytes.count {
            if bytes[index - 1] == dash, bytes[index - 2] == dash { return index + 1 }
            // The parser takes this for an end too.
            if bytes[index - 1] == UInt8(ascii: "!"), bytes[index - 2] == dash, bytes[index - 3] == dash { return index + 1 }
            index = bytes.place(of: end, from: index + 1)
        }
        return bytes.count
    }

    /// Script and style hold text that can look like tags and must stay as it is.
    private static func holdsRawText(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
        func equals(_ word: StaticString) -> Bool {
            word.withUTF8Buffer { word in
                word.count == name.count && word.indices.allSatisfy { bytes[name.lowerBound + $0] | 0x20 == word[$0] }
            }
        }
        return name.count > 4 && name.count < 7 && (equals("script") || equals("style"))
    }

    private static func nextEndTag(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = bytes.place(of: UInt8(ascii: "<"), from: start)
        while index + 2 < bytes.count {
            if bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] | 0x20 == UInt8(ascii: "s") { return index }
            index = bytes.place(of: UInt8(ascii: "<"), from: index + 1)
        }
        return bytes.count
    }

    /// Walks through the attributes of one tag and returns the place behind it.
    private func scanTag(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ cuts: inout [Range<Int>]) -> Int {
        var index = start
        var attributes = 0
        var cutStart: Int?
        let count = bytes.count
        func skipSpace() {
            while index < count, bytes[index] <= 0x20 { index += 1 }
        }
        while index < count, bytes[index] != UInt8(ascii: ">") {
            if Self.isBoundary(bytes[index]) {
                index += 1
                continue
            }
            attributes += 1
            if attributes > limit, cutStart == nil { cutStart = index }
            index += 1
            while index < count, !Self.isBoundary(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
            skipSpace()
            guard index < count, bytes[index] == UInt8(ascii: "=") else { continue }
            index += 1
            skipSpace()
            guard index < count else { break }
            let quote = bytes[index]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                index = bytes.place(of: quote, from: index + 1) + 1
            } else {
                while index < count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
            }
        }
        index = min(index, count)
        if let cutStart { cuts.append(cutStart..<index) }
        return index
    }
}
