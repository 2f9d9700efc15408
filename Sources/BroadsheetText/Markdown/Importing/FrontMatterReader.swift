/// Reads the part of YAML that front matter is written in: keys with scalars, quoted or not, lists, blocks of text and one level of keys in keys.
///
/// What goes beyond (anchors, tags, several documents, deeper structures) is reported and left out, not guessed at. Linear in the text.
struct FrontMatterReader {
    /// A value of front matter.
    enum Value: Equatable {
        case text(String)
        case list([String])
        case map([String: String])
    }

    private(set) var values: [String: Value] = [:]
    /// The lines that were not understood, counted from that behind the first `---`.
    private(set) var unread: [Int] = []

    private let lines: [Substring]
    private var index = 0

    /// Takes a text apart: front matter between two lines of three hyphens, and what follows; `nil` when it does not begin so.
    static func split(_ text: String) -> (matter: Substring, body: Substring, lines: Int)? {
        var rest = text[...]
        if rest.unicodeScalars.first == "\u{feff}" { rest = Substring(rest.unicodeScalars.dropFirst()) }
        guard let first = rest.firstIndex(where: \.isNewline), isFence(rest[..<first]) else { return nil }
        let start = rest.index(after: first)
        var position = start
        var lines = 0
        while position < rest.endIndex {
            let end = rest[position...].firstIndex(where: \.isNewline) ?? rest.endIndex
            let line = rest[position..<end]
            let next = end < rest.endIndex ? rest.index(after: end) : end
            if isFence(line) || line == "..." { return (rest[start..<position], rest[next...], lines + 2) }
            lines += 1
            position = next
        }
        return nil
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
    }

    init(_ matter: Substring) {
        lines = matter.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        while index < lines.count { readEntry() }
    }

    private mutating func readEntry() {
        let line = lines[index]
        let place = index
        index += 1
        guard !Self.isIgnorable(line) else { return }
        guard Self.indentation(of: line) == 0, let (key, rest) = Self.entry(line) else {
            unread.append(place)
            return
        }
        // The first of two equal keys counts; YAML does not allow a second.
        let value = readValue(rest, place)
        if values[key] == nil { values[key] = value }
    }

    private mutating func readValue(_ rest: Substring, _ place: Int) -> Value? {
        if rest.isEmpty { return readNested() }
        switch rest.first {
        case "|", ">": return .text(readBlock(isFolded: rest.first == ">"))
        case "[":
            guard rest.last == "]" else { break }
            return .list(Self.items(rest.dropFirst().dropLast()))
        case "{", "&", "*", "!", "%", "@", "`": break
        default: return Self.scalar(rest).map { .text($0) }
        }
        unread.append(place)
        return nil
    }

    /// A list or keys on lines of their own.
    private mutating func readNested() -> Value? {
        var list: [String] = []
        var map: [String: String] = [:]
        while index < lines.count {
            let line = lines[index]
            if Self.isIgnorable(line) {
                index += 1
                continue
            }
            let text = Self.trimmed(line)
            if text.hasPrefix("- ") || text == "-" {
                // An item of keys, such as an author with a name and an address, stands for its name.
                let item = Self.trimmed(text.dropFirst())
                if let (key, value) = Self.entry(item), item.first != "\"", item.first != "'" {
                    if key == "name" || key == "title", let words = Self.scalar(value) { list.append(words) }
                } else if let words = Self.scalar(item) {
                    list.append(words)
                }
            } else if Self.indentation(of: line) > 0, let (key, value) = Self.entry(text) {
                if let words = Self.scalar(value), map[key] == nil { map[key] = words }
            } else {
                break
            }
            index += 1
        }
        if !list.isEmpty { return .list(list) }
        return map.isEmpty ? nil : .map(map)
    }

    /// Lines that are indented more deeply than their key.
    private mutating func readBlock(isFolded: Bool) -> String {
        var block: [Substring] = []
        var margin = 0
        while index < lines.count {
            let line = lines[index]
            let isBlank = line.allSatisfy { $0 == " " || $0 == "\t" }
            if !isBlank {
                let indentation = Self.indentation(of: line)
                guard indentation > 0 else { break }
                if margin == 0 { margin = indentation }
            }
            block.append(isBlank ? "" : line.dropFirst(min(margin, Self.indentation(of: line))))
            index += 1
        }
        while block.last?.isEmpty == true { block.removeLast() }
        guard isFolded else { return block.joined(separator: "\n") }
        var text = ""
        for (number, line) in block.enumerated() {
            if number > 0 { text += line.isEmpty || block[number - 1].isEmpty ? (line.isEmpty ? "\n" : "") : " " }
            text += line
        }
        return text
    }

    private static func isIgnorable(_ line: Substring) -> Bool {
        let text = trimmed(line)
        return text.isEmpty || text.first == "#"
    }

    private static func indentation(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }

    /// A key, a colon followed by a space or nothing, and what follows.
    private static func entry(_ line: Substring) -> (key: String, value: Substring)? {
        guard let first = line.first, first != "-", first != "[", first != "{", first != "#" else { return nil }
        var index = line.startIndex
        while let colon = line[index...].firstIndex(of: ":") {
            let next = line.index(after: colon)
            if next == line.endIndex || line[next] == " " || line[next] == "\t" {
                var key = trimmed(line[..<colon])
                if key.count > 1, key.first == key.last, key.first == "\"" || key.first == "'" { key = key.dropFirst().dropLast() }
                return key.isEmpty ? nil : (String(key), trimmed(line[next...]))
            }
            index = next
        }
        return nil
    }

    /// The items of a list in brackets. A comma inside quotation marks parts nothing.
    private static func items(_ text: Substring) -> [String] {
        var items: [String] = []
        var start = text.startIndex
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                if trimmed(text[start..<index]).isEmpty { quote = character }
            } else if character == "," {
                if let item = scalar(trimmed(text[start..<index])), !item.isEmpty { items.append(item) }
                start = text.index(after: index)
            }
        }
        if let item = scalar(trimmed(text[start...])), !item.isEmpty { items.append(item) }
        return items
    }

    /// A scalar: in quotation marks, or plain up to a comment. `nil` for YAML's words for nothing.
    static func scalar(_ text: Substring) -> String? {
        if text.first == "\"", let end = closing("\"", in: text) { return unescaped(text[text.index(after: text.startIndex)..<end]) }
        if text.first == "'", let end = closing("'", in: text) {
            return text[text.index(after: text.startIndex)..<end].split(separator: "''", omittingEmptySubsequences: false).joined(
                separator: "'")
        }
        var plain = text
        var previous: Character = " "
        for index in text.indices {
            if text[index] == "#", previous == " " {
                plain = trimmed(text[..<index])
                break
            }
            previous = text[index]
        }
        return plain.isEmpty || plain == "~" || plain == "null" || plain == "Null" || plain == "NULL" ? nil : String(plain)
    }

    private static func closing(_ quote: Character, in text: Substring) -> Substring.Index? {
        var index = text.index(after: text.startIndex)
        while index < text.endIndex {
            if quote == "\"", text[index] == "\\" {
                index = text.index(after: index)
                if index == text.endIndex { return nil }
            } else if text[index] == quote {
                let next = text.index(after: index)
                guard quote == "'", next < text.endIndex, text[next] == "'" else { return index }
                index = next
            }
            index = text.index(after: index)
        }
        return nil
    }

    private static let escapes: [Character: String] = [
        "n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\u{7}", "b": "\u{8}", "e": "\u{1b}", "f": "\u{c}", "v": "\u{b}", "N": "\u{85}",
        "_": "\u{a0}", "L": "\u{2028}", "P": "\u{2029}",
    ]

    private static func unescaped(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
        var result = ""
        var rest = text
        while let character = rest.popFirst() {
            guard character == "\\", let mark = rest.popFirst() else {
                result.append(character)
                continue
            }
            let digits = ["x": 2, "u": 4, "U": 8][mark] ?? 0
            if digits > 0, let value = UInt32(rest.prefix(digits), radix: 16), let scalar = Unicode.Scalar(value) {
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirst(digits)
            } else {
                result += escapes[mark] ?? String(mark)
            }
        }
        return result
    }
}
