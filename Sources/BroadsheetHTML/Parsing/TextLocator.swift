/// Tells where a piece of text that a parser hands out stands in the page.
struct TextLocator {
    let page: UnsafeRawBufferPointer
    private var end = 0

    /// The longest reference to a character is not longer than this: `&CounterClockwiseContourIntegral;`.
    private static let longestReference = 40

    init(page: UnsafeRawBufferPointer) {
        self.page = page
    }

    /// The place of a text that ends where the parser stands now, or a character before or behind. Linear in the text.
    mutating func range(of text: UnsafeBufferPointer<UInt8>, before consumed: Int) -> Range<UInt32> {
        let reached = min(max(consumed, 0), page.count)
        for stop in stride(from: min(page.count, reached + 4), through: max(text.count, reached - 4), by: -1) {
            if stands(text, at: stop - text.count) { return note(stop - text.count, stop) }
        }
        // A reference, such as `&amp;`, is longer than what it stands for.
        var start = reached
        while start > max(end, reached - Self.longestReference) {
            start -= 1
            if page[start] == UInt8(ascii: "&") { return note(start, reached) }
        }
        return note(min(end, reached), reached)
    }

    private func stands(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start + text.count <= page.count else { return false }
        return page[start..<start + text.count].elementsEqual(text)
    }

    private mutating func note(_ start: Int, _ stop: Int) -> Range<UInt32> {
        end = stop
        return UInt32(clamping: start)..<UInt32(clamping: max(start, stop))
    }
}
