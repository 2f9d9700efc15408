/// The words of a comment as far as spam is looked for in them: all but code.
struct SpamText {
    private(set) var text = ""
    /// Links with words of their own, and how many UTF-8 bytes of the text they are.
    private(set) var links = 0
    private(set) var linkedBytes = 0

    mutating func add(_ blocks: [Block]) {
        // Blocks nest, so those that are still to be read stand in a list, the next one last.
        var open = Array(blocks.reversed())
        while let block = open.popLast() {
            switch block {
            case .paragraph(let text), .heading(_, let text), .unrecognised(_, let text): add(text)
            case .quote(let quote): open += quote.blocks.reversed()
            case .list(let list): for item in list.items.reversed() { open += item.blocks.reversed() }
            case .definitions, .table, .footnotes: add(RichText(block.plainText))
            case .code, .math, .figure, .embed, .divider: break
            }
        }
    }

    private mutating func add(_ rich: RichText) {
        if !text.isEmpty { text += "\n" }
        for run in rich.runs {
            text += run.text
            guard run.link != nil else { continue }
            let bytes = run.text.utf8
            // An address in the text is found there.
            if bytes.contains(UInt8(ascii: "/")) || bytes.starts(with: "www.".utf8) { continue }
            links += 1
            linkedBytes += bytes.count
        }
    }

    /// Whether there is anything that a sign could be made of. Most comments are plain words and end here.
    var isWorthALook: Bool {
        if links > 0 { return true }
        var copy = text
        return copy.withUTF8 { bytes in
            var before: UInt8 = 0
            for byte in bytes {
                // Of general punctuation, E2 80, there is some in every other comment.
                if before == 0xe2, byte != 0x80 { return true }
                if byte == 0x24 || byte == 0x40 || byte == 0x5b || byte == 0x3c || (byte == 0x2f && before == 0x2f) { return true }
                if byte == 0x77, before == 0x77 { return true }
                if byte >= 0xe3 || byte == 0xc2 || (0xcd...0xd4).contains(byte) { return true }
                before = byte
            }
            return false
        }
    }
}
