/// Many selectors that are matched in one walk through a tree.
///
/// Each element is tested only against the compounds below its own id, classes, name and attributes, so that a hundred selectors cost little more than a
/// few.
public struct SelectorSet: Sendable {
    /// The selectors, in the order of the results.
    public let selectors: [Selector]

    let program: SelectorProgram
    let index: SelectorIndex
    /// For each compound the selector that it is the rightmost compound of; −1 for others.
    let selectorOfBit: [Int32]

    /// Joins selectors. Linear in their size.
    public init(_ selectors: [Selector]) {
        self.selectors = selectors
        var program = SelectorProgram()
        for selector in selectors { program.append(selector.program) }
        self.program = program
        index = SelectorIndex(program)
        var selectorOfBit = [Int32](repeating: -1, count: program.compounds.count)
        for (number, bits) in program.results.enumerated() {
            for bit in bits { selectorOfBit[Int(bit)] = Int32(number) }
        }
        self.selectorOfBit = selectorOfBit
    }
}
