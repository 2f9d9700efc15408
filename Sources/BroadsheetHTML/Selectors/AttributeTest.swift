/// What a selector asks of the value of an attribute.
struct AttributeTest: Sendable {
    /// How the value is compared.
    enum Comparison: Sendable {
        case exists, equals, includes, dashMatch, prefix, suffix, substring
    }

    /// The number of the attribute's name in the program.
    var name: Int
    let comparison: Comparison
    private let ignoresCase: Bool
    private let wanted: [UInt8]
    /// For each length of a beginning of the wanted text, how long the longest shorter beginning is that also ends it: a search never looks back, so
    /// that no text can make it quadratic.
    private let overlaps: [Int32]

    init(name: Int, comparison: Comparison, value: [UInt8], ignoresCase: Bool) {
        self.name = name
        self.comparison = comparison
        self.ignoresCase = ignoresCase
        let wanted = ignoresCase ? value.map { Self.folded($0) } : value
        self.wanted = wanted
        var overlaps: [Int32] = []
        if comparison == .substring, !wanted.isEmpty {
            overlaps = [Int32](repeating: 0, count: wanted.count)
            var length = 0
            for index in wanted.indices.dropFirst() {
                while length > 0, wanted[index] != wanted[length] { length = Int(overlaps[length - 1]) }
                if wanted[index] == wanted[length] { length += 1 }
                overlaps[index] = Int32(length)
            }
        }
        self.overlaps = overlaps
    }

    /// The attributes whose values HTML compares without regard to case unless the selector says otherwise (HTML, "Case-sensitivity of selectors").
    static let namesIgnoringCase: Set<String> = [
        "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype", "color", "compact",
        "declare", "defer", "dir", "direction", "disabled", "enctype", "face", "frame", "hreflang", "http-equiv", "lang", "language",
        "link",
        "media", "method", "multiple", "nohref", "noresize", "noshade", "nowrap", "readonly", "rel", "rev", "rules", "scope", "scrolling",
        "selected", "shape", "target", "text", "type", "valign", "valuetype", "vlink",
    ]

    static func folded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte }

    /// Whether a value is as wanted. Linear in the length of the value.
    func accepts(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        switch comparison {
        case .exists: return true
        case .equals: return value.count == wanted.count && matches(value, at: 0)
        case .prefix: return !wanted.isEmpty && matches(value, at: 0)
        case .suffix: return !wanted.isEmpty && matches(value, at: value.count - wanted.count)
        case .dashMatch: return matches(value, at: 0) && (value.count == wanted.count || value[wanted.count] == 0x2d)
        case .includes: return includes(value)
        case .substring: return contains(value)
        }
    }

    @inline(__always)
    private func at(_ value: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 { ignoresCase ? Self.folded(value[index]) : value[index] }

    private func matches(_ value: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start + wanted.count <= value.count else { return false }
        for index in wanted.indices where at(value, start + index) != wanted[index] { return false }
        return true
    }

    private func includes(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !wanted.isEmpty, !wanted.contains(where: SelectorScanner.isSpace) else { return false }
        var index = 0
        while index < value.count {
            var end = index
            while end < value.count, !SelectorScanner.isSpace(value[end]) { end += 1 }
            if end - index == wanted.count, matches(value, at: index) { return true }
            index = end + 1
        }
        return false
    }

    private func contains(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !wanted.isEmpty else { return false }
        var length = 0
        for index in value.indices {
            let byte = at(value, index)
            while length > 0, byte != wanted[length] { length = Int(overlaps[length - 1]) }
            if byte == wanted[length] { length += 1 }
            if length == wanted.count { return true }
        }
        return false
    }
}
