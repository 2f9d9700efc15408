internal import BroadsheetCore

/// Writes the skeleton of a page: walks through its markup as libxml2 does, and replaces what stands between.
///
/// Where it is in doubt it copies. Replaced text and values have no mark that could end anything, so even where the parser took a place for something else,
/// it would find every end where it is.
struct SkeletonWriter {
    private let attributeLimit: Int
    private let leastRun: Int?
    private(set) var output: [UInt8] = []
    private(set) var runs: [Range<UInt32>] = []
    private(set) var hasCutAttributes = false

    private var page = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// What stands in front of this place is in the output, or was left out.
    private var copied = 0
    private var mayReplace = false

    init(attributeLimit: Int, leastRun: Int?) {
        self.attributeLimit = attributeLimit
        self.leastRun = leastRun
    }

    mutating func write(_ page: UnsafeBufferPointer<UInt8>) {
        self.page = page
        mayReplace = leastRun != nil && page.count <= UInt32.max && !holdsPrivateCharacters()
        output.reserveCapacity(mayReplace ? page.count / 2 : page.count)
        var index = 0
        while index < page.count {
            let open = page.place(of: UInt8(ascii: "<"), from: index)
            replaceText(index..<open)
            guard open + 1 < page.count else { break }
            switch page[open + 1] {
            case UInt8(ascii: "!"): index = passDeclaration(from: open)
            case UInt8(ascii: "?"): index = page.place(of: UInt8(ascii: ">"), from: open) + 1
            case UInt8(ascii: "/"): index = page.place(of: UInt8(ascii: ">"), from: open) + 1
            case let byte where Self.beginsTag(byte): index = passTag(from: open)
            default: index = open + 1
            }
        }
        copy(to: page.count)
        self.page = UnsafeBufferPointer(start: nil, count: 0)
    }

    // MARK: Copying and replacing

    private mutating func copy(to end: Int) {
        guard end > copied else { return }
        output.append(contentsOf: page[copied..<end])
        copied = end
    }

    private mutating func leaveOut(_ range: Range<Int>) {
        copy(to: range.lowerBound)
        copied = max(copied, range.upperBound)
    }

    private mutating func replace(_ range: Range<Int>) {
        let character = SkeletonRuns.character(for: runs.count)
        runs.append(UInt32(range.lowerBound)..<UInt32(range.upperBound))
        leaveOut(range)
        withUnsafeBytes(of: character.bigEndian) { output.append(contentsOf: $0) }
    }

    /// Whether the page itself has characters that stand for runs, written out or as references.
    private func holdsPrivateCharacters() -> Bool {
        for byte: UInt8 in 0xf3...0xf4 where page.place(of: byte, from: 0) < page.count { return true }
        var index = page.place(of: UInt8(ascii: "&"), from: 0)
        while index < page.count {
            if index + 2 < page.count, page[index + 1] == UInt8(ascii: "#"), isPrivateReference(index + 2) { return true }
            index = page.place(of: UInt8(ascii: "&"), from: index + 1)
        }
        return false
    }

    private func isPrivateReference(_ start: Int) -> Bool {
        let isHexadecimal = page[start] | 0x20 == UInt8(ascii: "x")
        var value: UInt32 = 0
        for byte in page[(isHexadecimal ? start + 1 : start)...] {
            if byte &- 0x30 < 10 {
                value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
            } else if isHexadecimal, (byte | 0x20) &- 0x61 < 6 {
                value = value * 16 + UInt32((byte | 0x20) - 0x57)
            } else {
                break
            }
            if SkeletonRuns.isCharacter(value) { return true }
        }
        return false
    }

    /// Whether a run is long enough, and the parser would hand it on as it is.
    private func isReplaceable(_ range: Range<Int>) -> Bool { mayReplace && range.count >= leastRun ?? .max && !holdsControl(range) }

    /// Whether there are control characters, which the parser drops.
    private func holdsControl(_ range: Range<Int>) -> Bool {
        guard let start = page.baseAddress.map({ UnsafeRawPointer($0) }) else { return false }
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            let eight = start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // The top bit of a byte of ASCII stays clear if the byte is below 0x20.
            let low = ~((eight & 0x7f7f_7f7f_7f7f_7f7f) &+ 0x6060_6060_6060_6060 | eight) & 0x8080_8080_8080_8080
            if low != 0, page[index..<index + 8].contains(where: Self.isControl) { return true }
            index += 8
        }
        return page[index..<range.upperBound].contains(where: Self.isControl)
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !isBlank(byte) }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d }

    // MARK: Text

    /// Replaces what stands between the references of a text.
    private mutating func replaceText(_ range: Range<Int>) {
        guard mayReplace, range.count >= leastRun ?? .max else { return }
        var start = range.lowerBound
        while start < range.upperBound {
            // White space in front can be what the parser skips.
            while start < range.upperBound, Self.isBlank(page[start]) { start += 1 }
            let end = min(range.upperBound, page.place(of: UInt8(ascii: "&"), from: start, to: range.upperBound))
            if isReplaceable(start..<end), page.place(of: UInt8(ascii: ">"), from: start, to: end) == end { replace(start..<end) }
            start = endOfReference(end, range.upperBound)
        }
    }

    /// The place behind a reference to a character, or behind what could be one.
    private func endOfReference(_ start: Int, _ limit: Int) -> Int {
        var index = start + 1
        while index < limit, Self.isNamePart(page[index]) || page[index] == UInt8(ascii: "#") || page[index] >= 0x80 { index += 1 }
        return index < limit && page[index] == UInt8(ascii: ";") ? index + 1 : index
    }

    // MARK: Declarations

    /// Empties a comment. A quotation mark or a tag in it must not hide what comes after it.
    private mutating func passDeclaration(from start: Int) -> Int {
        let end = UInt8(ascii: ">")
        let dash = UInt8(ascii: "-")
        guard start + 3 < page.count, page[start + 2] == dash, page[start + 3] == dash else { return page.place(of: end, from: start) + 1 }
        var index = page.place(of: end, from: start + 6)
        while index < page.count {
            if page[index - 1] == dash, page[index - 2] == dash {
                if mayReplace { leaveOut(start + 4..<index - 2) }
                return index + 1
            }
            // The parser takes this for an end too.
            if page[index - 1] == UInt8(ascii: "!"), page[index - 2] == dash, page[index - 3] == dash { return index + 1 }
            index = page.place(of: end, from: index + 1)
        }
        return page.count
    }

    // MARK: Tags

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func beginsTag(_ byte: UInt8) -> Bool { isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") }

    private static func beginsAttribute(_ byte: UInt8) -> Bool { beginsTag(byte) || byte == UInt8(ascii: ".") }

    private static func isNamePart(_ byte: UInt8) -> Bool { beginsAttribute(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") }

    /// Walks through a start tag, and through the raw text behind it.
    private mutating func passTag(from start: Int) -> Int {
        var index = start + 2
        while index < page.count, Self.isNamePart(page[index]) { index += 1 }
        let name = start + 1..<index
        var attributes = 0
        var cutStart: Int?
        while true {
            while index < page.count, Self.isBlank(page[index]) { index += 1 }
            guard index < page.count, page[index] != UInt8(ascii: ">"), !isEmptyEnd(index) else { break }
            if Self.beginsAttribute(page[index]) {
                attributes += 1
                if attributes > attributeLimit, cutStart == nil { cutStart = index }
                index = passAttribute(from: index, isCut: cutStart != nil)
            } else {
                // What is no name is passed up to the next gap.
                while index < page.count, !Self.isBlank(page[index]), page[index] != UInt8(ascii: ">"), !isEmptyEnd(index) { index += 1 }
            }
        }
        index = min(index, page.count)
        if let cutStart {
            hasCutAttributes = true
            leaveOut(cutStart..<index)
            output.append(contentsOf: repeatElement(0x20, count: index - cutStart))
        }
        if index < page.count, page[index] == UInt8(ascii: "/") { return index + 2 }
        return passRawText(of: name, from: index + 1)
    }

    private func isEmptyEnd(_ index: Int) -> Bool {
        page[index] == UInt8(ascii: "/") && index + 1 < page.count && page[index + 1] == UInt8(ascii: ">")
    }

    private mutating func passAttribute(from start: Int, isCut: Bool) -> Int {
        var index = start + 1
        while index < page.count, Self.isNamePart(page[index]) { index += 1 }
        let nameEnd = index
        while index < page.count, Self.isBlank(page[index]) { index += 1 }
        guard index < page.count, page[index] == UInt8(ascii: "=") else { return nameEnd }
        index += 1
        while index < page.count, Self.isBlank(page[index]) { index += 1 }
        guard index < page.count else { return index }
        let quote = page[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            while index < page.count, !Self.isBlank(page[index]), page[index] != UInt8(ascii: ">") { index += 1 }
            return index
        }
        let value = index + 1..<page.place(of: quote, from: index + 1)
        guard value.upperBound < page.count else { return page.count }
        if !isCut, isReplaceable(value), isPlain(value) { replace(value) }
        return value.upperBound + 1
    }

    /// Whether a value has neither references nor marks of tags.
    private func isPlain(_ range: Range<Int>) -> Bool {
        for byte in page[range] {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): return false
            default: continue
            }
        }
        return true
    }

    /// Replaces the content of scripts and styles, which can look like tags; it ends with the first end tag of the same name.
    private mutating func passRawText(of name: Range<Int>, from start: Int) -> Int {
        guard name.count == 6 && isWord(name, "script") || name.count == 5 && isWord(name, "style") else { return start }
        var index = min(start, page.count)
        while true {
            index = page.place(of: UInt8(ascii: "<"), from: index)
            guard index < page.count else { break }
            if index + 1 < page.count, page[index + 1] == UInt8(ascii: "/"), isSameWord(name, at: index + 2) { break }
            index += 1
        }
        if start < index, isReplaceable(start..<index) { replace(start..<index) }
        return index
    }

    private func isWord(_ name: Range<Int>, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { word in word.indices.allSatisfy { page[name.lowerBound + $0] | 0x20 == word[$0] } }
    }

    private func isSameWord(_ name: Range<Int>, at start: Int) -> Bool {
        start + name.count <= page.count && name.allSatisfy { page[$0] | 0x20 == page[start + $0 - name.lowerBound] | 0x20 }
    }
}
