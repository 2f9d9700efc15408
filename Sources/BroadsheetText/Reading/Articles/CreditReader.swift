/// Finds the credit of a picture at the end of a line.
enum CreditReader {
    private static let agencies = WordIndex([
        "REUTERS", "AFP", "AP", "EPA", "dpa", "Getty Images", "Shutterstock", "iStock", "Unsplash", "picture alliance", "imago", "Xinhua",
        "TASS", "Bloomberg", "Reuters", "IMAGO", "Keystone", "ANSA", "EFE", "Alamy", "Pixabay", "Flickr", "Wikimedia Commons", "PA Media",
    ])
    private static let labels = WordIndex([
        "photo", "foto", "image", "bild", "picture", "crédit", "fotó", "credit", "imagen", "quelle", "source", "photograph", "zdjęcie",
        "fot.",
        "kuva", "фото",
    ])

    /// Where the credit begins.
    static func creditStart(_ line: Glyph.Text, low: Glyph.Text) -> Int? {
        var end = line.count
        if end > 0, line[end - 1] == 0x2e { end -= 1 }
        if end > 0, line[end - 1] == 0x29 { end -= 1 }
        let first = max(0, end - 100)
        let labels = Self.labels
        let agencies = Self.agencies
        for at in first..<max(first, end) {
            if line[at] == 0xa9, end - at >= 2, end - at <= 53 { return at }
            let isWordStart = at == 0 || !Glyph.isWord(line[at - 1])
            guard isWordStart else { continue }
            if let length = labels.lengths(in: low, at: at, { _ in true }), labelled(low, at + length, end) {
                return at > 0 && line[at - 1] == 0x28 ? at - 1 : at
            }
            if let length = agencies.lengths(in: line, at: at, { $0 >= line.count || !Glyph.isWord(line[$0]) }),
                agency(line, at + length, end)
            {
                return at
            }
        }
        return nil
    }

    /// “Photo: Ann Lee”, “Foto / Ann Lee”, “image by Ann Lee”
    private static func labelled(_ low: Glyph.Text, _ start: Int, _ end: Int) -> Bool {
        var behind = start
        if behind < end, low[behind] == 0x73 { behind += 1 }
        if behind < end, low[behind] == 0x20 { behind += 1 }
        let mark = behind
        for word in [":", "/", "credit", "by "] where low[mark...].starts(with: Glyph.scalars(word)) {
            behind += word.unicodeScalars.count
            if word == "credit", behind < end, low[behind] == 0x3a { behind += 1 }
            while behind < end, Glyph.isSpace(low[behind]) { behind += 1 }
            return (2...60).contains(end - behind)
        }
        return false
    }

    /// `REUTERS/Ann Lee`, `AFP via Getty Images`
    private static func agency(_ line: Glyph.Text, _ start: Int, _ end: Int) -> Bool {
        var behind = start
        if behind == end { return true }
        var slash = behind
        while slash < end, line[slash] == 0x20 { slash += 1 }
        if slash < end, line[slash] == 0x2f {
            let name = line[(slash + 1)..<end]
            if (2...41).contains(name.count), name.allSatisfy({ Glyph.isWord($0) || [0x20, 0x2e, 0x27, 0x2d, 0x2019, 0x2f].contains($0) }) {
                return true
            }
        }
        let via = Glyph.scalars(" via ")
        if line[behind...].starts(with: via) {
            behind += via.count
            return (2...30).contains(end - behind) && line[behind..<end].allSatisfy { Glyph.isWord($0) || $0 == 0x20 }
        }
        return false
    }
}
