/// Looks for the end of a record from its start tag on.
struct RecordEndSearch {
    let name: [UInt8]
    let container: [UInt8]?
    let isUnnested: Bool
    let limit: Int

    /// Whether the record is larger than the limit; its front was dropped then.
    private(set) var isTooLarge = false
    private var depth = 0
    private var index = 0

    init(name: [UInt8], container: [UInt8]?, isUnnested: Bool, limit: Int) {
        self.name = name
        self.container = container
        self.isUnnested = isUnnested
        self.limit = limit
    }

    /// The place behind the record that begins at the front of a buffer, and whether its end tag stands there.
    mutating func run(_ buffer: inout MarkupBuffer) -> (index: Int, isClosed: Bool) {
        while let mark = nextMark(&buffer) {
            index = mark
            let next = buffer.holds(2, at: index) ? buffer[index + 1] : 0
            if next == UInt8(ascii: "!"), buffer.starts(with: "<![CDATA[", at: index) {
                skip(past: "]]>", &buffer)
            } else if next == UInt8(ascii: "!"), buffer.starts(with: "<!--", at: index) {
                skip(past: "-->", &buffer)
            } else if next == UInt8(ascii: "?") {
                skip(past: "?>", &buffer)
            } else if next == UInt8(ascii: "/") {
                if buffer.holdsName(name, at: index + 2) {
                    guard let end = buffer.tagEnd(from: index, limit: limit) else { break }
                    index = end
                    depth -= 1
                    if depth <= 0 { return (index, true) }
                } else if let container, buffer.holdsName(container, at: index + 2) {
                    return (index, false)
                } else {
                    index += 2
                }
            } else if buffer.holdsName(name, at: index + 1) {
                if depth > 0, isUnnested { return (index, false) }
                guard let end = buffer.tagEnd(from: index, limit: limit) else { break }
                index = end
                if buffer[end - 2] != UInt8(ascii: "/") {
                    depth += 1
                } else if depth == 0 {
                    return (index, true)
                }
            } else {
                index += 1
            }
        }
        return (buffer.count, false)
    }

    private mutating func nextMark(_ buffer: inout MarkupBuffer) -> Int? {
        while true {
            dropIfTooLarge(&buffer)
            if let found = buffer.firstMark(from: index, of: name, or: container) { return found }
            index = buffer.count
            guard buffer.grow() else { return nil }
        }
    }

    private mutating func dropIfTooLarge(_ buffer: inout MarkupBuffer) {
        guard index > limit || isTooLarge && index > 0 else { return }
        isTooLarge = true
        buffer.drop(before: index)
        index = 0
    }

    private mutating func skip(past ending: StaticString, _ buffer: inout MarkupBuffer) {
        // `<!-->` does not end the comment that it begins.
        index += min(4, buffer.count - index)
        if buffer.skip(past: ending, from: &index, limit: limit) { isTooLarge = true }
    }
}
