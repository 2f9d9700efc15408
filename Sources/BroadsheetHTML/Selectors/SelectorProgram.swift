/// Selectors as flat tables, independent of any tree.
///
/// Each compound selector is one bit: whether an element matches it together with all that stands left of it. A walk in document order knows the bits of
/// the ancestors and of the siblings before, so it decides each bit of each element once, and nothing is ever tried again.
/// A compound inside a pseudo-class has a lower bit than the compound that the pseudo-class belongs to.
struct SelectorProgram: Sendable {
    /// How an element stands to the one that the compound to the left matches.
    enum Combinator: Sendable {
        case none, descendant, child, nextSibling, subsequentSibling
    }

    /// One condition of a compound. A number means a row in the table of the program that has the name of the case.
    enum Test: Sendable {
        case tag(Int32), id(Int32), `class`(Int32), attribute(Int32), position(Int32), has(Int32)
        /// Whether one of the bits of a group is set.
        case any(Int32)
        case none(Int32)
        case empty, root, scope
    }

    struct Compound: Sendable {
        var combinator = Combinator.none
        /// The bit of the compound to the left; without meaning if the combinator is none.
        var left: Int32 = -1
        var tests: Range<Int>
        /// Whether its bit serves only `:has()`, which is decided before everything else.
        var servesHas: Bool
    }

    /// One compound in the argument of `:has()`, read from the left: the combinator is the one before it.
    struct RelativeStep: Sendable {
        var combinator: Combinator
        var bit: Int32
        /// The step to the right; −1 for the last.
        var next: Int32
    }

    private(set) var compounds: [Compound] = []
    private(set) var tests: [Test] = []
    private(set) var tags = SelectorNames()
    private(set) var ids = SelectorNames()
    private(set) var classes = SelectorNames()
    private(set) var attributes = SelectorNames()
    private(set) var attributeTests: [AttributeTest] = []
    private(set) var positions: [PositionFormula] = []
    private(set) var groups: [[Int32]] = []
    private(set) var steps: [RelativeStep] = []
    /// For each `:has()` the first steps of its arguments.
    private(set) var hasQueries: [[Int32]] = []
    /// For each selector the bits of its rightmost compounds.
    private(set) var results: [[Int32]] = []
    private(set) var usesCombinators = false
    private(set) var usesSiblings = false
    private(set) var usesPositions = false

    /// How many words the bits of an element take.
    var width: Int { (compounds.count + 63) / 64 }

    mutating func addTag(_ name: [UInt8]) -> Test { .tag(Int32(tags.number(of: name))) }
    mutating func addID(_ name: [UInt8]) -> Test { .id(Int32(ids.number(of: name))) }
    mutating func addClass(_ name: [UInt8]) -> Test { .class(Int32(classes.number(of: name))) }

    mutating func addAttribute(_ name: [UInt8], _ make: (Int) -> AttributeTest) -> Test {
        attributeTests.append(make(attributes.number(of: name)))
        return .attribute(Int32(attributeTests.count - 1))
    }

    mutating func addPosition(_ formula: PositionFormula) -> Test {
        usesPositions = true
        positions.append(formula)
        return .position(Int32(positions.count - 1))
    }

    mutating func addGroup(_ bits: [Int32]) -> Int32 {
        groups.append(bits)
        return Int32(groups.count - 1)
    }

    mutating func addStep(_ step: RelativeStep) -> Int32 {
        steps.append(step)
        return Int32(steps.count - 1)
    }

    mutating func addHas(_ firstSteps: [Int32]) -> Test {
        hasQueries.append(firstSteps)
        return .has(Int32(hasQueries.count - 1))
    }

    mutating func addCompound(_ own: [Test], _ combinator: Combinator, left: Int32, servesHas: Bool) -> Int32 {
        if combinator != .none { usesCombinators = true }
        if combinator == .nextSibling || combinator == .subsequentSibling { usesSiblings = true }
        let start = tests.count
        tests.append(contentsOf: own)
        compounds.append(Compound(combinator: combinator, left: left, tests: start..<tests.count, servesHas: servesHas))
        return Int32(compounds.count - 1)
    }

    mutating func addResult(_ bits: [Int32]) { results.append(bits) }

    /// Adds the selectors of another program behind those here.
    mutating func append(_ other: SelectorProgram) {
        let firstBit = Int32(compounds.count)
        let firstStep = Int32(steps.count)
        let firstGroup = Int32(groups.count)
        let firstPosition = Int32(positions.count)
        let firstHas = Int32(hasQueries.count)
        groups += other.groups.map { $0.map { $0 + firstBit } }
        positions += other.positions
        hasQueries += other.hasQueries.map { $0.map { $0 + firstStep } }
        steps += other.steps.map {
            RelativeStep(combinator: $0.combinator, bit: $0.bit + firstBit, next: $0.next < 0 ? -1 : $0.next + firstStep)
        }
        for compound in other.compounds {
            let start = tests.count
            for test in other.tests[compound.tests] {
                switch test {
                case .tag(let number): tests.append(addTag(other.tags.names[Int(number)]))
                case .id(let number): tests.append(addID(other.ids.names[Int(number)]))
                case .class(let number): tests.append(addClass(other.classes.names[Int(number)]))
                case .attribute(let number):
                    var copy = other.attributeTests[Int(number)]
                    tests.append(
                        addAttribute(other.attributes.names[copy.name]) {
                            copy.name = $0
                            return copy
                        })
                case .position(let number): tests.append(.position(number + firstPosition))
                case .has(let number): tests.append(.has(number + firstHas))
                case .any(let number): tests.append(.any(number + firstGroup))
                case .none(let number): tests.append(.none(number + firstGroup))
                case .empty, .root, .scope: tests.append(test)
                }
            }
            compounds.append(
                Compound(
                    combinator: compound.combinator, left: compound.left + firstBit, tests: start..<tests.count,
                    servesHas: compound.servesHas))
        }
        results += other.results.map { $0.map { $0 + firstBit } }
        usesCombinators = usesCombinators || other.usesCombinators
        usesSiblings = usesSiblings || other.usesSiblings
        usesPositions = usesPositions || other.usesPositions
    }
}
