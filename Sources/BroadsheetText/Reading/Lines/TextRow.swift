/// One line of the input before it is measured; of a wrapped paragraph, all its lines.
struct TextRow: Sendable {
    var number: Int
    var lastNumber: Int
    var byteOffset: Int
    /// How many blank lines stand before it.
    var blank: Int
    var scalars: Glyph.Text
}
