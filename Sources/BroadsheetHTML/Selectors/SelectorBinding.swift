/// The names of a program as the numbers that they have in one tree.
struct SelectorBinding {
    private let index: SelectorIndex
    private var otherTags: [Int32] = []
    private var otherAttributes: [UInt16: Int32] = [:]

    /// Looks the names up that HTML does not define; without such names nothing is done.
    init(_ program: SelectorProgram, _ index: SelectorIndex, _ tree: HTMLTree) {
        self.index = index
        if !index.otherTags.isEmpty {
            // Names that are too many for the tree's numbers share the last one. They cannot be told apart, so it stands for none of them.
            otherTags = tree.otherNames.prefix(Int(UInt16.max)).map { name in
                var name = name
                return Int32(name.withUTF8 { program.tags.existingNumber(of: $0) } ?? -1)
            }
        }
        for number in index.otherAttributes {
            let name = String(decoding: program.attributes.names[Int(number)], as: UTF8.self)
            if let place = tree.attributeNames.existingNumber(of: name), place < Int(UInt16.max) { otherAttributes[UInt16(place)] = number }
        }
    }

    /// The number of an element's name in the program; −1 if no selector asks for it.
    @inline(__always)
    func tag(of record: HTMLTree.Record) -> Int32 {
        if record.tag != .other { return index.definedTags[Int(record.tag.rawValue)] }
        let place = Int(record.otherName)
        return place < otherTags.count ? otherTags[place] : -1
    }

    /// The number of an attribute's name in the program; −1 if no selector asks for it.
    @inline(__always)
    func attribute(_ name: HTMLAttributeName) -> Int32 {
        let place = Int(name.rawValue)
        if place < index.usualAttributes.count { return index.usualAttributes[place] }
        return otherAttributes.isEmpty ? -1 : otherAttributes[name.rawValue] ?? -1
    }
}
