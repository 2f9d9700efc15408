/// What a line of the round-trip form is by its beginning. Writer and reader share it: a line of words that has a mark is written with a backslash.
enum RoundTripMark: Equatable {
    case blank
    case text
    /// Words behind a backslash.
    case escaped
    /// White space in front: words, or the rest of what stands above.
    case indented
    /// `#` to `######`
    case heading(level: Int)
    /// `>`
    case quote
    /// `--`, who said what is quoted.
    case attribution
    /// `-`
    case item
    /// `12.`; the width is that of the mark with the space behind it.
    case numbered(Int, width: Int)
    /// `[x]` or `[ ]`, for an item of a task list.
    case box(isChecked: Bool)
    /// Three backquotes.
    case fence
    /// `|`
    case table
    /// `;;`, the beginning of a definition.
    case definition
    /// `;`
    case term
    /// `:`
    case description
    /// `* * *`
    case divider
    case figure, embed, math, definitions, footnotes
    /// `[list]` or `[list 1]`, one without items.
    case emptyList(start: Int?)
    /// `[^label]`; the width is that of the mark with the space behind it.
    case note(width: Int)
    /// `[?name]`
    case unrecognised(width: Int)
    /// `==`, where the comments begin, or one of them.
    case section
    /// The first line of an article.
    case begin

    /// Whether the line is words that go on a paragraph.
    var isWords: Bool {
        switch self {
        case .text, .escaped, .indented, .attribution, .box, .definition, .term, .description, .note, .section, .begin: true
        default: false
        }
    }

    init(_ line: ArraySlice<UInt8>) {
        guard let first = line.first else {
            self = .blank
            return
        }
        switch first {
        case UInt8(ascii: "\\"): self = .escaped
        case 0x20, 0x09: self = .indented
        case UInt8(ascii: "#"):
            let level = line.prefix(7).prefix { $0 == first }.count
            self = level <= 6 && Self.endsMark(line, level) ? .heading(level: level) : .text
        case UInt8(ascii: ">"): self = Self.endsMark(line, 1) ? .quote : .text
        case UInt8(ascii: "-"):
            if Self.endsMark(line, 1) {
                self = .item
            } else {
                self = line.starts(with: "--".utf8) && Self.endsMark(line, 2) ? .attribution : Self.number(line) ?? .text
            }
        case 0x30...0x39: self = Self.number(line) ?? .text
        case UInt8(ascii: "`"): self = line.starts(with: "```".utf8) ? .fence : .text
        case UInt8(ascii: "|"): self = .table
        case UInt8(ascii: ";"): self = line.elementsEqual(";;".utf8) ? .definition : Self.endsMark(line, 1) ? .term : .text
        case UInt8(ascii: ":"): self = Self.endsMark(line, 1) ? .description : .text
        case UInt8(ascii: "*"): self = line.elementsEqual("* * *".utf8) ? .divider : .text
        case UInt8(ascii: "["): self = Self.bracket(line) ?? .text
        case UInt8(ascii: "="): self = line.starts(with: "==".utf8) && Self.endsMark(line, 2) ? .section : .text
        case UInt8(ascii: "B"): self = RoundTripForm.begins(line) ? .begin : .text
        default: self = .text
        }
    }

    /// Whether a mark of a width has a space or the end of the line behind it.
    private static func endsMark(_ line: ArraySlice<UInt8>, _ width: Int) -> Bool {
        line.count == width || line.count > width && line[line.startIndex + width] == 0x20
    }

    private static func number(_ line: ArraySlice<UInt8>) -> RoundTripMark? {
        var width = line.first == UInt8(ascii: "-") ? 1 : 0
        let digits = line.dropFirst(width).prefix(20).prefix { 0x30...0x39 ~= $0 }.count
        width += digits
        guard digits > 0, line.count > width, line[line.startIndex + width] == UInt8(ascii: "."), endsMark(line, width + 1),
            let number = Int(String(decoding: line.prefix(width), as: UTF8.self))
        else { return nil }
        return .numbered(number, width: width + 2)
    }

    private static func bracket(_ line: ArraySlice<UInt8>) -> RoundTripMark? {
        guard let close = line.firstIndex(of: UInt8(ascii: "]")), endsMark(line, close + 1 - line.startIndex) else { return nil }
        let name = line[(line.startIndex + 1)..<close]
        let width = close + 2 - line.startIndex
        switch name.first {
        case UInt8(ascii: "^"): return .note(width: width)
        case UInt8(ascii: "?"): return .unrecognised(width: width)
        default: break
        }
        guard name.count <= 26 else { return nil }
        let word = String(decoding: name, as: UTF8.self)
        if word.hasPrefix("list ") { return Int(word.dropFirst(5)).map { .emptyList(start: $0) } }
        switch word {
        case "list": return .emptyList(start: nil)
        case "x": return .box(isChecked: true)
        case " ": return .box(isChecked: false)
        case "figure": return .figure
        case "embed": return .embed
        case "math": return .math
        case "definitions": return .definitions
        case "footnotes": return .footnotes
        default: return nil
        }
    }
}
