internal import BroadsheetCore

/// The text of a stated comment as plain paragraphs.
enum StatedText {
    /// Elements that stand on lines of their own.
    private static let blockNames = WordTable(
        words: """
            p div ul ol li dl dt dd blockquote pre h1 h2 h3 h4 h5 h6 table tr section article aside header footer figure figcaption hr address form \
            main nav details summary
            """)
    private static let breakName = Array("br".utf8)
    private static let hiddenNames: [[UInt8]] = ["script", "style", "template"].map { Array($0.utf8) }

    /// The paragraphs of a text that may hold HTML. Where it does not, blank lines part paragraphs. Linear in the length of the text.
    static func blocks(_ text: String) -> [Block] {
        var text = text
        // What was encoded once too often shows its tags only then.
        if !text.utf8.contains(0x3c),
            ByteSearch.contains(text, "&lt;p") || ByteSearch.contains(text, "&lt;br") || ByteSearch.contains(text, "&lt;div")
        {
            text = Entities.decode(text)
        }
        return text.withUTF8 { bytes in
            var reader = MarkupReader(bytes: bytes)
            return reader.blocks()
        }
    }

    /// The paragraphs of an element, those of other comments inside it left out. Linear in the size of the element.
    static func blocks(_ tree: HTMLTree, _ node: Int, without others: Set<Int>) -> [Block] {
        var builder = ParagraphBuilder()
        var ends: [Int] = []
        var index = node
        let last = tree.end(of: node)
        tree.bytes.withUnsafeBufferPointer { bytes in
            while index < last {
                while let end = ends.last, end <= index {
                    ends.removeLast()
                    builder.endParagraph()
                }
                let record = tree.records[index]
                switch record.tag {
                case .text: builder.add(UnsafeBufferPointer(rebasing: bytes[Int(record.start)..<Int(record.start + record.count)]))
                case .br: builder.addBreak()
                case let tag where index > node && (ElementClass.isInvisible(tag) || others.contains(index)):
                    index = Int(record.end)
                    continue
                case let tag where !ElementClass.isInline(tag):
                    builder.endParagraph()
                    ends.append(Int(record.end))
                default: break
                }
                index += 1
            }
        }
        return builder.blocks()
    }

    /// Reads HTML without building a tree.
    private struct MarkupReader {
        let bytes: UnsafeBufferPointer<UInt8>
        private var builder = ParagraphBuilder()
        private var index = 0
        /// Where the next bracket stands that ends a tag.
        private var nextClose = -1

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func blocks() -> [Block] {
            let keepsLines = !holdsLines
            var start = 0
            while index < bytes.count {
                if bytes[index] == 0x3c, let end = endOfTag() {
                    add(start..<index, keepsLines: keepsLines)
                    readTag(index..<end)
                    start = index
                } else {
                    index += 1
                }
            }
            add(start..<bytes.count, keepsLines: keepsLines)
            return builder.blocks()
        }

        /// Whether tags say where lines end, so that line breaks in the source say nothing.
        private var holdsLines: Bool {
            var place = 0
            while place + 1 < bytes.count {
                if bytes[place] == 0x3c {
                    let name = name(after: place + 1)
                    if name == StatedText.breakName || StatedText.blockNames.contains(name) { return true }
                }
                place += 1
            }
            return false
        }

        private func name(after start: Int) -> [UInt8] {
            var end = start
            if end < bytes.count, bytes[end] == 0x2f { end += 1 }
            let first = end
            while end < bytes.count, end - first < 12, Scalars.isASCIILetter(UInt32(bytes[end])) || bytes[end] &- 0x30 < 10 { end += 1 }
            return bytes[first..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        }

        /// The place behind the tag that begins at the index; `nil` where it is a mere sign.
        private mutating func endOfTag() -> Int? {
            guard index + 1 < bytes.count else { return nil }
            let next = bytes[index + 1]
            guard Scalars.isASCIILetter(UInt32(next)) || next == 0x2f || next == 0x21 || next == 0x3f else { return nil }
            if nextClose < index {
                nextClose = index
                while nextClose < bytes.count, bytes[nextClose] != 0x3e { nextClose += 1 }
            }
            // A tag of a comment is short; a longer run to the next bracket is text.
            return nextClose < bytes.count && nextClose - index < 4096 ? nextClose + 1 : nil
        }

        private mutating func readTag(_ tag: Range<Int>) {
            let name = name(after: tag.lowerBound + 1)
            index = tag.upperBound
            if name == StatedText.breakName {
                builder.addBreak()
            } else if StatedText.blockNames.contains(name) {
                builder.endParagraph()
            } else if bytes[tag.lowerBound + 1] != 0x2f, StatedText.hiddenNames.contains(name) {
                // Up to the end tag, or to the end of the text if there is none.
                while index < bytes.count,
                    bytes[index] != 0x3c || self.name(after: index + 1) != name || index + 1 < bytes.count && bytes[index + 1] != 0x2f
                {
                    index += 1
                }
            }
        }

        private mutating func add(_ range: Range<Int>, keepsLines: Bool) {
            guard !range.isEmpty else { return }
            var text = Entities.decode(String(decoding: bytes[range], as: UTF8.self))
            text.withUTF8 { text in
                guard keepsLines else {
                    builder.add(text)
                    return
                }
                var start = 0
                for place in text.indices where text[place] == 0x0a {
                    builder.add(UnsafeBufferPointer(rebasing: text[start..<place]))
                    builder.addBreak()
                    start = place + 1
                }
                builder.add(UnsafeBufferPointer(rebasing: text[start...]))
            }
        }
    }
}
