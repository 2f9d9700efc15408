import BroadsheetCore

extension MarkdownWriter {
    mutating func write(_ list: List) {
        guard !list.items.isEmpty else { return }
        let marker = marker(for: list)
        let isTight = list.items.allSatisfy(\.isTight)
        let largestStart = 999_999_999 - list.items.count
        let start = min(max(0, list.start), max(0, largestStart))
        if list.isOrdered, start != list.start { note("Markdown cannot number a list from \(list.start)") }
        for (index, item) in list.items.enumerated() {
            if index > 0 { isTight ? doNotSeparate() : separate() }
            var text: [UInt8] = []
            if list.isOrdered { text += String(start + index).utf8 }
            text += [marker.byte, UInt8(ascii: " ")]
            let indent = [UInt8](repeating: UInt8(ascii: " "), count: text.count)
            enter(marker: text, indent: indent)
            pendingMarker = marker.byte
            precedingList = nil
            write(item, isTight: isTight)
            leave(indentLength: indent.count)
        }
        precedingList = marker
    }

    /// Differs from the list before, with which this one would merge, and from a list whose first item begins with this one: three equal
    /// markers in a line are a divider.
    private func marker(for list: List) -> ListMarker {
        let candidates = (list.isOrdered ? ".)" : "-*+").utf8.map { ListMarker(isOrdered: list.isOrdered, byte: $0) }
        return candidates.first { $0 != precedingList && $0.byte != pendingMarker } ?? candidates[0]
    }

    private mutating func write(_ item: List.Item, isTight: Bool) {
        var blocks = item.blocks[...]
        if let isChecked = item.isChecked {
            let box = isChecked ? "[x] " : "[ ] "
            if case .paragraph(let text)? = blocks.first, !text.isBlank {
                blocks.removeFirst()
                beginLine()
                write(box)
                writeInline(text, .paragraph)
                endLine()
            } else {
                writeRawLine(box.utf8)
            }
            isTight ? doNotSeparate() : separate()
        }
        guard isTight else { return writeBlocks(blocks) }
        for block in blocks {
            let length = out.count
            writeBlocks(CollectionOfOne(block))
            if out.count > length { doNotSeparate() }
        }
    }
}

extension List.Item {
    /// Whether the item needs no blank line: a paragraph, and lists that can follow it at once.
    fileprivate var isTight: Bool {
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph where index == 0: continue
            case .list(let list):
                guard index > 0 else { continue }
                // A paragraph ends only before a bullet or the number 1, and only when text follows.
                guard !list.isOrdered || list.start == 1, case .paragraph(let text)? = list.items.first?.blocks.first, !text.isBlank else {
                    return false
                }
            default: return false
            }
        }
        return true
    }
}
