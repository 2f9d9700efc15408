/// The words of a comment as far as spam is looked for in them: all but code.
struct SpamText {
    private(set) var text = ""
    /// Links with words of their own, and how many UTF-8 bytes of the text they are.
    private(set) var links = 0
    private(set) var linkedBytes = 0

    mutating func add(_ blocks: [Block]) {
        for block in blocks {
            if case .paragraph(let text) = block { add(text) } else { add(block) }
        }
    }

    private mutating func add(_ block: Block) {
        // Blocks nest, so those that are still to be read stand in a list, the next one last.
        var open = [block]
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
        return copy.withUTF8 { Self.holdsMark($0) }
    }

    private static func holdsMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress.map({ UnsafeRawPointer($0) }) else { return false }
        var before: UInt8 = 0
        var index = 0
        while index < bytes.count {
            let isDouble = before == bytes[index] && (before == 0x2f || before == 0x77)
            if !isDouble, index + 9 <= bytes.count, isPlain(start, at: index) {
                before = bytes[index + 7]
                index += 8
                continue
            }
            let end = min(index + 8, bytes.count)
            while index < end {
                let byte = bytes[index]
                // Of general punctuation, E2 80, there is some in every other comment.
                if before == 0xe2, byte != 0x80 { return true }
                if byte == 0x24 || byte == 0x40 || byte == 0x5b || byte == 0x3c || (byte == 0x2f && before == 0x2f) { return true }
                if byte == 0x77, before == 0x77 { return true }
                if byte >= 0xe3 || byte == 0xc2 || (0xcd...0xd4).contains(byte) { return true }
                before = byte
                index += 1
            }
        }
        return false
    }

    /// Whether the eight bytes at a place are ASCII without a mark, nor a double one with the byte behind them.
    private static func isPlain(_ bytes: UnsafeRawPointer, at index: Int) -> Bool {
        let eight = EightBytes(bytes, at: index)
        let single = eight.equal(to: 0x24) | eight.equal(to: 0x40) | eight.equal(to: 0x5b) | eight.equal(to: 0x3c)
        guard single | eight.others == 0 else { return false }
        let (slashes, letters) = (eight.equal(to: 0x2f), eight.equal(to: 0x77))
        // In most there is nothing that could stand twice.
        if slashes | letters == 0 { return true }
        let next = EightBytes(bytes, at: index + 1)
        return slashes & next.equal(to: 0x2f) | letters & next.equal(to: 0x77) == 0
    }

    /// The characters of a text in lower case, as `lowercased()` has them.
    static func lowercased(_ text: String) -> [UInt32] {
        var characters: [UInt32] = []
        characters.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5a, 0x410...0x42f: characters.append(scalar.value + 0x20)
            // Neither in ASCII, in the rest of Russian nor in the scripts of East Asia there are others.
            case 0...0x7f, 0x430...0x44f, 0x2e80...0xa63f, 0xac00...0xd7ff, 0x20000...0x3ffff: characters.append(scalar.value)
            default: characters += scalar.properties.lowercaseMapping.unicodeScalars.lazy.map(\.value)
            }
        }
        return characters
    }
}
