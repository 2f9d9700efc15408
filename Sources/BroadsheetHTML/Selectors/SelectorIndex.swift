/// For each name that a program asks for, the compounds that only an element with that name can match.
///
/// A compound stands below one name, the rarest kind that it has: id, then class, tag and attribute. An element is therefore tested against few of many
/// selectors.
struct SelectorIndex: Sendable {
    let byTag: [[Int32]]
    let byID: [[Int32]]
    let byClass: [[Int32]]
    let byAttribute: [[Int32]]
    /// The compounds that any element could match.
    let rest: [Int32]
    /// The number of the name for each tag that HTML defines; −1 for tags that nobody asks for.
    let definedTags: [Int32]
    /// The numbers of the names of tags that HTML does not define.
    let otherTags: [Int32]
    /// The number of the name for each usual attribute; −1 for attributes that nobody asks for.
    let usualAttributes: [Int32]
    /// The numbers of the names of other attributes.
    let otherAttributes: [Int32]
    /// The groups of the program.
    let groups: [BitGroup]
    /// For each selector of the program its rightmost compounds.
    let results: [BitGroup]

    private static let usualNames = HTMLAttributeName.names.map { Array($0.utf8) }
    private static let definedNames = HTMLTag.names.map { Array($0.utf8) }

    init(_ program: SelectorProgram) {
        var byTag = [[Int32]](repeating: [], count: program.tags.count)
        var byID = [[Int32]](repeating: [], count: program.ids.count)
        var byClass = [[Int32]](repeating: [], count: program.classes.count)
        var byAttribute = [[Int32]](repeating: [], count: program.attributes.count)
        var rest: [Int32] = []
        for (bit, compound) in program.compounds.enumerated() {
            let bit = Int32(bit)
            let key = program.tests[compound.tests].max { Self.rarity($0) < Self.rarity($1) }
            switch key {
            case .id(let number): byID[Int(number)].append(bit)
            case .class(let number): byClass[Int(number)].append(bit)
            case .tag(let number): byTag[Int(number)].append(bit)
            case .attribute(let number): byAttribute[program.attributeTests[Int(number)].name].append(bit)
            default: rest.append(bit)
            }
        }
        self.byTag = byTag
        self.byID = byID
        self.byClass = byClass
        self.byAttribute = byAttribute
        self.rest = rest

        func number(_ names: SelectorNames, _ name: [UInt8]) -> Int32 {
            Int32(name.withUnsafeBufferPointer { names.existingNumber(of: $0) } ?? -1)
        }
        definedTags = Self.definedNames.enumerated().map { $0 < Int(HTMLTag.firstNamed.rawValue) ? -1 : number(program.tags, $1) }
        usualAttributes = Self.usualNames.map { number(program.attributes, $0) }
        groups = program.groups.map { BitGroup($0) }
        results = program.results.map { BitGroup($0) }
        let defined = Set(definedTags)
        let usual = Set(usualAttributes)
        otherTags = (0..<Int32(program.tags.count)).filter { !defined.contains($0) }
        otherAttributes = (0..<Int32(program.attributes.count)).filter { !usual.contains($0) }
    }

    private static func rarity(_ test: SelectorProgram.Test) -> Int {
        switch test {
        case .id: 4
        case .class: 3
        case .tag: 2
        case .attribute: 1
        default: 0
        }
    }
}
