/// A list that grows by pages of fixed size: growing never moves what is there, which would take twice the memory for a moment.
struct PagedArray<Element: Sendable>: Sendable {
    private var pages: [[Element]] = []
    private(set) var count = 0

    private static var shift: Int { 13 }
    private static var mask: Int { 1 << shift - 1 }

    init() {}

    init(repeating element: Element, count: Int) {
        self.count = count
        var left = count
        while left > 0 {
            pages.append([Element](repeating: element, count: min(left, 1 << Self.shift)))
            left -= 1 << Self.shift
        }
    }

    mutating func append(_ element: Element) {
        if count & Self.mask == 0 {
            pages.append([])
            pages[pages.count - 1].reserveCapacity(1 << Self.shift)
        }
        pages[pages.count - 1].append(element)
        count += 1
    }

    var indices: Range<Int> { 0..<count }

    subscript(index: Int) -> Element {
        get { pages[index >> Self.shift][index & Self.mask] }
        _modify { yield &pages[index >> Self.shift][index & Self.mask] }
    }
}
