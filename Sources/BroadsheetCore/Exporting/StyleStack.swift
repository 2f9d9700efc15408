/// The styles that are open while the runs of a text are written as nested elements.
///
/// Before each run, call ``closeNext(keeping:)`` until it returns `nil`, then ``openNext(at:of:among:)`` until it returns `nil`.
package struct StyleStack {
    private var open: [TextStyle] = []

    package init() {}

    /// Takes the innermost style from the stack, as long as the stack holds one that is not wanted.
    package mutating func closeNext(keeping wanted: TextStyle) -> TextStyle? {
        guard open.contains(where: { !wanted.contains($0) }) else { return nil }
        return open.popLast()
    }

    /// Puts the missing style that lasts longest on the stack, so that the elements nest with few repetitions.
    ///
    /// - Parameter allowed: The styles that become elements.
    package mutating func openNext(at index: Int, of runs: [RichText.Run], among allowed: TextStyle) -> TextStyle? {
        let missing = open.reduce(runs[index].style.intersection(allowed)) { $0.subtracting($1) }
        guard !missing.isEmpty else { return nil }
        var longest: TextStyle = []
        var longestLength = 0
        for style in Self.outermostFirst where missing.contains(style) {
            let length = missing == style ? 1 : Self.length(of: style, from: index, in: runs)
            guard length > longestLength else { continue }
            (longest, longestLength) = (style, length)
        }
        guard longestLength > 0 else { return nil }
        open.append(longest)
        return longest
    }

    private static let outermostFirst: [TextStyle] = [
        .highlight, .underline, .superscript, .subscript, .strikethrough, .strong, .emphasis, .code, .math,
    ]

    /// In runs, up to a bound that keeps the whole linear.
    private static func length(of style: TextStyle, from index: Int, in runs: [RichText.Run]) -> Int {
        let reach = runs[index...].prefix(16)
        return (reach.firstIndex { !$0.style.contains(style) || $0.link != runs[index].link } ?? reach.endIndex) - index
    }
}
