internal import BroadsheetCore

/// Gathers the text of one paragraph as runs, each stretch of white space as one space.
struct InlineText {
    private var runs: [RichText.Run] = []
    private var bytes: [UInt8] = []
    private var style: TextStyle = []
    private var link: Link?
    private var language: String?
    private var endsWithSpace = true

    /// Whether nothing but white space was gathered.
    var isEmpty: Bool { runs.isEmpty && bytes.isEmpty }

    /// Says how the text that follows is set apart.
    mutating func begin(style: TextStyle, link: Link?, language: String?) {
        guard style != self.style || link != self.link || language != self.language else { return }
        commit()
        self.style = style
        self.link = link
        self.language = language
    }

    /// Adds text in UTF-8. Soft hyphens, which only say where a word may be parted, are left out.
    mutating func append(_ text: some Sequence<UInt8>) {
        let isAppended: Void? = text.withContiguousStorageIfAvailable { text in
            if text.place(of: 0xad, from: 0) == text.count { appendStretches(text) } else { appendBytes(text) }
        }
        if isAppended == nil { appendBytes(text) }
    }

    /// Adds text without soft hyphens, one stretch with single spaces after the other.
    private mutating func appendStretches(_ text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < text.count {
            if text[index] <= 0x20 {
                if !endsWithSpace {
                    bytes.append(0x20)
                    endsWithSpace = true
                }
                index += 1
            } else {
                let end = Self.endOfStretch(text, from: index)
                bytes.append(contentsOf: text[index..<end])
                endsWithSpace = text[end - 1] == 0x20
                index = end
            }
        }
    }

    /// The first place behind another one at which there is other white space than a single space, found eight bytes at a time.
    private static func endOfStretch(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = text.baseAddress.map({ UnsafeRawPointer($0) }) else { return text.count }
        var index = start + 1
        while index + 8 <= text.count {
            let eight = EightBytes(base, at: index)
            if eight.controls | eight.equal(to: 0x20) & EightBytes(base, at: index - 1).equal(to: 0x20) != 0 { break }
            index += 8
        }
        while index < text.count, text[index] > 0x20 || text[index] == 0x20 && text[index - 1] != 0x20 { index += 1 }
        return index
    }

    private mutating func appendBytes(_ text: some Sequence<UInt8>) {
        var endedWithSpace = endsWithSpace
        for byte in text {
            if byte == 0xad, bytes.last == 0xc2 {
                bytes.removeLast()
                endsWithSpace = endedWithSpace
                continue
            }
            if byte <= 0x20 {
                if !endsWithSpace {
                    bytes.append(0x20)
                    endsWithSpace = true
                }
            } else {
                bytes.append(byte)
                endedWithSpace = endsWithSpace
                endsWithSpace = false
            }
        }
    }

    /// Adds a line break, unless nothing stands before it.
    mutating func appendLineBreak() {
        guard !isEmpty else { return }
        trimEnd()
        bytes.append(0x0a)
        endsWithSpace = true
    }

    /// The text so far, without white space around it; the next one begins empty, in the same style. Where nothing is seen of it, it is empty.
    mutating func take() -> RichText {
        trimEnd()
        commit()
        defer {
            runs = []
            endsWithSpace = true
        }
        guard runs.contains(where: { Self.isSeen($0.text.utf8) }) else { return RichText() }
        return runs.count < 2 ? RichText(tidyRuns: runs) : RichText(runs: runs)
    }

    /// Whether there is more than white space, of which editors write a kind without a break into empty paragraphs.
    static func isSeen(_ text: some Sequence<UInt8>) -> Bool {
        var isAfterC2 = false
        for byte in text where byte > 0x20 {
            if isAfterC2 ? byte != 0xa0 : byte != 0xc2 { return true }
            isAfterC2.toggle()
        }
        return false
    }

    private mutating func commit() {
        guard !bytes.isEmpty else { return }
        runs.append(RichText.Run(String(decoding: bytes, as: UTF8.self), style: style, link: link, language: language))
        bytes.removeAll(keepingCapacity: true)
    }

    /// Drops white space at the end, which can reach back over several runs.
    private mutating func trimEnd() {
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        guard bytes.isEmpty else { return }
        while let last = runs.popLast() {
            var text = Array(last.text.utf8)
            while let byte = text.last, byte <= 0x20 { text.removeLast() }
            if !text.isEmpty {
                runs.append(
                    RichText.Run(String(decoding: text, as: UTF8.self), style: last.style, link: last.link, language: last.language))
                break
            }
        }
    }
}
