/// The classes of characters that spam is told by. Ranges, since the properties of the standard library cost more than the rest together.
extension UInt32 {
    var isBlank: Bool {
        switch self {
        case 0...0x20, 0xa0, 0x2000...0x200a, 0x2028, 0x2029, 0x3000: true
        default: false
        }
    }
    /// A letter of ASCII in lower case or a mark between words that is part of no sign; addresses begin with a “w”.
    var isSimple: Bool {
        switch self {
        case 0x61...0x76, 0x78...0x7a, 0x21, 0x22, 0x27, 0x28, 0x29, 0x2c, 0x2d, 0x2e, 0x3b, 0x3f: true
        default: false
        }
    }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLatinLetter: Bool { (0x61...0x7a).contains(self) || (0x41...0x5a).contains(self) }

    /// A letter of a script without spaces between words.
    package var isIdeograph: Bool {
        (0x3040...0x30ff).contains(self) || (0x3400...0x9fff).contains(self) || (0x20000...0x3ffff).contains(self)
    }

    /// Letters of any script, roughly: all that is neither ASCII nor punctuation, a symbol or an emoji.
    var isLetter: Bool {
        if self < 0x80 { return isLatinLetter }
        if self < 0xc0 || self == 0xd7 || self == 0xf7 { return false }
        return !(0x2000...0x2bff).contains(self) && !(0x2e00...0x303f).contains(self) && self < 0xfe00
    }

    /// Latin letters drawn in another way: mathematical, full width, in circles or squares.
    var isStyledLatin: Bool {
        switch self {
        case 0xff21...0xff3a, 0xff41...0xff5a, 0x24b6...0x24e9, 0x1d400...0x1d6a3, 0x1f130...0x1f149, 0x1f150...0x1f169, 0x1f170...0x1f189:
            true
        // Script, black-letter and double-struck letters; what stands for a thing, such as the signs of numero, degrees or trade marks, is none.
        case 0x2102, 0x210a...0x2113, 0x2115, 0x2119...0x211d, 0x2124, 0x2128, 0x212c...0x2131, 0x2133, 0x2134, 0x2145...0x2149: true
        default: false
        }
    }

    /// Cyrillic and Greek letters, in lower case, that look like Latin ones.
    var isLatinTwin: Bool {
        switch self {
        case 0x0430, 0x0435, 0x043e, 0x0440, 0x0441, 0x0443, 0x0445, 0x0455, 0x0456, 0x0458, 0x04bb, 0x0501, 0x051b, 0x051d: true
        case 0x03bf, 0x03b1, 0x03bd, 0x03c1, 0x03b9, 0x03ba: true
        default: false
        }
    }

    /// Characters without width that nobody needs between two Latin letters.
    var isHidden: Bool { self == 0x200b || self == 0x200c || self == 0x200d || self == 0x2060 || self == 0xfeff }

    /// Ornaments: arrows, geometric shapes, hearts, stars, dingbats. Lines of boxes draw tables and do not count, emoji neither.
    var isOrnament: Bool {
        switch self {
        case 0x2190...0x21ff, 0x25a0...0x25ff, 0x2600...0x27bf, 0x2900...0x297f, 0x2b00...0x2bff:
            Unicode.Scalar(self).map { !$0.properties.isEmojiPresentation } ?? false
        default: false
        }
    }

    /// Signs of currencies.
    var isCurrency: Bool { self == 0x24 || (0xa2...0xa5).contains(self) || (0x20a0...0x20cf).contains(self) || self == 0xffe5 }
}
