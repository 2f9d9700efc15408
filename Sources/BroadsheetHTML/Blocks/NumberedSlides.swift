/// Tells which blocks of a page stand in the slides of a gallery: pictures with captions, numbered as "1 of 12", "2 of 12" and so on.
struct NumberedSlides {
    /// Fewer slides could be anything.
    private static let leastSlides = 3
    /// What has more words than this is a text of its own, whatever number stands in it.
    private static let mostWords = 150

    private let page: PageBlocks
    private let tree: HTMLTree

    init(_ page: PageBlocks, _ tree: HTMLTree) {
        self.page = page
        self.tree = tree
    }

    /// For each block whether it stands in one. Linear in the size of the page.
    func marks() -> [Bool] {
        var marks = [Bool](repeating: false, count: page.blocks.count)
        var rows: [Int] = []
        var latest = Number(place: 0, count: 0)
        for row in page.blocks.indices {
            guard let number = Number(startOf: page.text(of: row)) else { continue }
            if number.count != latest.count || number.place != latest.place + 1 {
                mark(rows, &marks)
                rows = []
            }
            if number.place == rows.count + 1 { rows.append(row) }
            latest = number
        }
        mark(rows, &marks)
        return marks
    }

    private func mark(_ rows: [Int], _ marks: inout [Bool]) {
        guard rows.count >= Self.leastSlides else { return }
        let slides = rows.indices.map { place in
            let neighbours = [place - 1, place + 1].filter(rows.indices.contains).map { page.blocks[rows[$0]].firstNode }
            return slide(of: rows[place], without: neighbours)
        }
        // Some may hold a film.
        let pictures = slides.count { slide in tree.records[slide..<tree.end(of: slide)].contains { $0.tag == .img } }
        guard pictures * 2 >= slides.count else { return }
        for slide in slides {
            let blocks = Int(page.firstBlock[slide])..<Int(page.endBlock[slide])
            guard page.blocks[blocks].reduce(0, { $0 + Int($1.words) }) <= Self.mostWords else { continue }
            for block in blocks { marks[block] = true }
        }
    }

    /// The largest element around a number that does not reach to its neighbours.
    private func slide(of row: Int, without neighbours: [Int32]) -> Int {
        var slide = Int(page.blocks[row].element)
        while let parent = tree.parent(of: slide), !neighbours.contains(where: { tree.contains(parent, Int($0)) }) { slide = parent }
        return slide
    }

    /// A number among several: digits, a slash or a word, digits.
    private struct Number {
        let place: Int
        let count: Int

        private static let longestWord = 8

        init(place: Int, count: Int) {
            self.place = place
            self.count = count
        }

        init?(startOf text: ArraySlice<UInt8>) {
            var rest = text
            guard let place = Self.takeDigits(&rest) else { return nil }
            let gap = rest.prefix { !Self.isDigit($0) }
            guard Self.joinsNumbers(gap) else { return nil }
            rest = rest[gap.endIndex...]
            guard let count = Self.takeDigits(&rest), place <= count else { return nil }
            // What follows must not belong to the number, as in "1/2cup" or "1/12.5".
            if let next = rest.first, Self.isWordByte(next) || next == UInt8(ascii: ".") || next == UInt8(ascii: "/") { return nil }
            self.init(place: place, count: count)
        }

        private static func joinsNumbers(_ gap: ArraySlice<UInt8>) -> Bool {
            let isSpaced = gap.count > 2 && gap.first == UInt8(ascii: " ") && gap.last == UInt8(ascii: " ")
            let word = isSpaced ? gap.dropFirst().dropLast() : gap
            if word.elementsEqual([UInt8(ascii: "/")]) { return true }
            return isSpaced && word.count <= longestWord && word.allSatisfy(isWordByte)
        }

        private static func takeDigits(_ text: inout ArraySlice<UInt8>) -> Int? {
            let digits = text.prefix(while: isDigit)
            guard (1...3).contains(digits.count) else { return nil }
            text = text[digits.endIndex...]
            return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }

        private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        private static func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7a).contains(byte | 0x20) || byte >= 0x80 }
    }
}
