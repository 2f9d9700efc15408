/// The numbers under which the model knows the names of elements.
enum BlockTags {
    private static let numbers: [UInt8] = {
        var numbers = [UInt8](repeating: 0, count: 256)
        let order: [HTMLTag] = [
            .p, .li, .div, .span, .a, .td, .th, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .blockquote, .dt, .dd, .button, .figcaption, .label,
            .strong, .em, .code, .section, .article, .summary,
        ]
        for (place, tag) in order.enumerated() { numbers[Int(tag.rawValue)] = UInt8(place + 1) }
        numbers[Int(HTMLTag.b.rawValue)] = numbers[Int(HTMLTag.strong.rawValue)]
        return numbers
    }()

    /// From 1, in the order p li div span a td th h1–h6 pre blockquote dt dd button figcaption label strong/b em code section article summary; 0 for others.
    @inline(__always)
    static func number(_ tag: HTMLTag) -> UInt8 { numbers[Int(tag.rawValue)] }
}
