extension SelectorParser {
    private static let positions: [String: [PositionFormula]] = [
        "first-child": [PositionFormula(step: 0, offset: 1)],
        "last-child": [PositionFormula(step: 0, offset: 1, countsFromEnd: true)],
        "only-child": [PositionFormula(step: 0, offset: 1), PositionFormula(step: 0, offset: 1, countsFromEnd: true)],
        "first-of-type": [PositionFormula(step: 0, offset: 1, countsType: true)],
        "last-of-type": [PositionFormula(step: 0, offset: 1, countsType: true, countsFromEnd: true)],
        "only-of-type": [
            PositionFormula(step: 0, offset: 1, countsType: true),
            PositionFormula(step: 0, offset: 1, countsType: true, countsFromEnd: true),
        ],
    ]

    private static let formulas: [String: PositionFormula] = [
        "nth-child": PositionFormula(step: 0, offset: 0),
        "nth-last-child": PositionFormula(step: 0, offset: 0, countsFromEnd: true),
        "nth-of-type": PositionFormula(step: 0, offset: 0, countsType: true),
        "nth-last-of-type": PositionFormula(step: 0, offset: 0, countsType: true, countsFromEnd: true),
    ]

    private static let lists: Set<String> = ["not", "is", "where", "has"]
    private static let plain: [String: SelectorProgram.Test] = ["empty": .empty, "root": .root, "scope": .scope]
    private static let oldPseudoElements: Set<String> = ["before", "after", "first-line", "first-letter"]

    /// Reads a pseudo-class behind its colon.
    mutating func pseudoClass(start: Int) throws(Fault) -> SelectorProgram.Test {
        if scanner.isNext(":") { throw fault("Pseudo-elements are not supported: a tree has none", .pseudoElement, at: start) }
        guard let written = try scanner.identifier() else { throw fault("The name of the pseudo-class is missing") }
        let name = String(decoding: written.map { AttributeTest.folded($0) }, as: UTF8.self)
        if Self.oldPseudoElements.contains(name) {
            throw fault("Pseudo-elements are not supported: a tree has none", .pseudoElement, at: start)
        }
        let takesArgument = Self.lists.contains(name) || Self.formulas[name] != nil
        guard takesArgument || Self.plain[name] != nil || Self.positions[name] != nil else {
            throw fault("The pseudo-class “:\(name.prefix(40))” is not known", .unknownPseudoClass, at: start)
        }
        let hasArgument = scanner.isNext("(")
        if hasArgument != takesArgument {
            throw fault("The pseudo-class “:\(name)” \(takesArgument ? "needs an argument in parentheses" : "takes no argument")")
        }
        if let test = Self.plain[name] { return test }
        if let formulas = Self.positions[name] { return addPositions(formulas) }
        scanner.advance()
        if var formula = Self.formulas[name] {
            try readFormula(&formula)
            return program.addPosition(formula)
        }
        return try selectorArgument(name, start: start)
    }

    private mutating func addPositions(_ formulas: [PositionFormula]) -> SelectorProgram.Test {
        let tests = formulas.map { program.addPosition($0) }
        if tests.count == 1 { return tests[0] }
        let bit = program.addCompound(tests, .none, left: -1, servesHas: isInsideHas)
        return .any(program.addGroup([bit]))
    }

    private mutating func selectorArgument(_ name: String, start: Int) throws(Fault) -> SelectorProgram.Test {
        if nesting >= Selector.maximumNesting {
            throw fault("Pseudo-classes nest deeper than \(Selector.maximumNesting) levels", .nesting, at: start)
        }
        nesting += 1
        defer { nesting -= 1 }
        if name == "has" {
            if isInsideHas { throw fault("“:has()” cannot stand inside “:has()”", at: start) }
            isInsideHas = true
            defer { isInsideHas = false }
            return program.addHas(try relativeList())
        }
        let group = program.addGroup(try list(until: ")"))
        return name == "not" ? .none(group) : .any(group)
    }

    /// Reads a formula such as `2n+1` and the parenthesis behind it (CSS Syntax Level 3, section 6).
    private mutating func readFormula(_ formula: inout PositionFormula) throws(Fault) {
        scanner.skipSpace()
        let start = scanner.index
        if takeWord("odd") {
            (formula.step, formula.offset) = (2, 1)
        } else if takeWord("even") {
            (formula.step, formula.offset) = (2, 0)
        } else {
            let isNegative = scanner.isNext("-")
            if isNegative || scanner.isNext("+") { scanner.advance() }
            let sign = isNegative ? -1 : 1
            let number = scanner.digits()
            if scanner.take("n") || scanner.take("N") {
                formula.step = sign * (number ?? 1)
                try readOffset(&formula)
            } else if let number {
                formula.offset = sign * number
            } else {
                throw fault("A position such as “odd”, “3” or “2n+1” is missing", at: start)
            }
        }
        scanner.skipSpace()
        if scanner.take(")") { return }
        if takeWord("of") { throw fault("“of” with a selector is not supported", .unsupported, at: scanner.index - 2) }
        if scanner.isAtEnd { throw fault("A closing parenthesis is missing") }
        throw fault("\(scanner.describeNext()) cannot stand here")
    }

    private mutating func readOffset(_ formula: inout PositionFormula) throws(Fault) {
        let end = scanner.index
        scanner.skipSpace()
        let isNegative = scanner.isNext("-")
        guard isNegative || scanner.isNext("+") else { return }
        scanner.advance()
        scanner.skipSpace()
        guard let number = scanner.digits() else { throw fault("A number is missing behind the sign", at: max(end, scanner.index)) }
        formula.offset = isNegative ? -number : number
    }

    private mutating func takeWord(_ word: StaticString) -> Bool {
        let matches = word.withUTF8Buffer { word in word.indices.allSatisfy { AttributeTest.folded(scanner.peek($0)) == word[$0] } }
        let next = scanner.peek(word.utf8CodeUnitCount)
        guard matches, next == 0x29 || SelectorScanner.isSpace(next) || next == 0 || next == 0x2f else { return false }
        scanner.advance(word.utf8CodeUnitCount)
        return true
    }
}
