/// Reads a selector (Selectors Level 4, section 3 and 18) into a program.
struct SelectorParser {
    typealias Fault = SelectorScanner.Fault

    var scanner: SelectorScanner
    var program = SelectorProgram()
    /// How many pseudo-classes with selectors inside are open.
    var nesting = 0
    /// Whether an argument of `:has()` is read.
    var isInsideHas = false
    private var simpleSelectors = 0

    init(_ text: String) { scanner = SelectorScanner(text) }

    /// Reads the whole text.
    static func parse(_ text: String) throws(SelectorError) -> SelectorProgram {
        var parser = SelectorParser(text)
        do {
            let bits = try parser.list(until: nil)
            parser.program.addResult(bits)
            return parser.program
        } catch {
            throw SelectorError(code: error.code, message: error.message, column: parser.scanner.column(of: error.index), selector: text)
        }
    }

    func fault(_ message: String, _ code: SelectorError.Code = .syntax, at index: Int? = nil) -> Fault {
        Fault(code: code, message: message, index: index ?? scanner.index)
    }

    /// Reads selectors with commas between them.
    ///
    /// - Returns: The bit of each selector's rightmost compound.
    mutating func list(until close: Character?) throws(Fault) -> [Int32] {
        var bits: [Int32] = []
        repeat {
            scanner.skipSpace()
            bits.append(try complex(until: close))
        } while scanner.take(",")
        try expectEnd(close)
        return bits
    }

    private mutating func complex(until close: Character?) throws(Fault) -> Int32 {
        if let found = try combinator() { throw fault("A selector cannot start with a combinator", at: found.index) }
        var bit = try addCompound(.none, left: -1)
        while let found = try nextCombinator(until: close) { bit = try addCompound(found, left: bit) }
        return bit
    }

    /// Reads the arguments of `:has()`.
    ///
    /// - Returns: The first step of each argument.
    mutating func relativeList() throws(Fault) -> [Int32] {
        var firsts: [Int32] = []
        repeat {
            scanner.skipSpace()
            var steps = [try relativeStep(combinator()?.kind ?? .descendant)]
            while let found = try nextCombinator(until: ")") { steps.append(try relativeStep(found)) }
            var next: Int32 = -1
            for var step in steps.reversed() {
                step.next = next
                next = program.addStep(step)
            }
            firsts.append(next)
        } while scanner.take(",")
        try expectEnd(")")
        return firsts
    }

    private mutating func relativeStep(_ combinator: SelectorProgram.Combinator) throws(Fault) -> SelectorProgram.RelativeStep {
        SelectorProgram.RelativeStep(combinator: combinator, bit: try addCompound(.none, left: -1), next: -1)
    }

    private mutating func expectEnd(_ close: Character?) throws(Fault) {
        if let close {
            if scanner.take(close) { return }
            if scanner.isAtEnd { throw fault("A closing parenthesis is missing") }
        } else if scanner.isAtEnd {
            return
        }
        throw fault("\(scanner.describeNext()) cannot stand here")
    }

    /// Reads what stands between two compounds; `nil` at the end of the selector.
    private mutating func nextCombinator(until close: Character?) throws(Fault) -> SelectorProgram.Combinator? {
        let hasSpace = scanner.skipSpace()
        if let found = try combinator() {
            if let second = try combinator() { throw fault("A combinator cannot follow another", at: second.index) }
            return found.kind
        }
        if scanner.isAtEnd || scanner.isNext(",") || close.map({ scanner.isNext($0) }) == true { return nil }
        if !hasSpace { try refuseJoined() }
        return .descendant
    }

    /// What follows a compound without a space and is no part of it.
    private func refuseJoined() throws(Fault) {
        if scanner.isNext("|") { throw fault("Namespaces are not supported: a tree has none", .namespace) }
        if scanner.isAtIdentifier || scanner.isNext("*") { throw fault("A type selector must come first in its compound") }
        throw fault("\(scanner.describeNext()) cannot stand here")
    }

    /// Reads a combinator that is a sign, and the space behind it.
    private mutating func combinator() throws(Fault) -> (kind: SelectorProgram.Combinator, index: Int)? {
        let index = scanner.index
        let kind: SelectorProgram.Combinator
        if scanner.take(">") {
            kind = .child
        } else if scanner.take("+") {
            kind = .nextSibling
        } else if scanner.take("~") {
            kind = .subsequentSibling
        } else if scanner.isNext("|"), scanner.peek(1) == 0x7c {
            throw fault("The column combinator is not supported", .unsupported)
        } else {
            return nil
        }
        scanner.skipSpace()
        return (kind, index)
    }

    private mutating func addCompound(_ combinator: SelectorProgram.Combinator, left: Int32) throws(Fault) -> Int32 {
        let tests = try compound()
        return program.addCompound(tests, combinator, left: left, servesHas: isInsideHas)
    }

    private mutating func count(at index: Int) throws(Fault) {
        simpleSelectors += 1
        if simpleSelectors > Selector.maximumSimpleSelectors {
            throw fault("There are more than \(Selector.maximumSimpleSelectors) simple selectors", .size, at: index)
        }
    }

    private mutating func compound() throws(Fault) -> [SelectorProgram.Test] {
        let start = scanner.index
        var tests: [SelectorProgram.Test] = []
        if scanner.isNext("|"), scanner.peek(1) != 0x7c { throw fault("Namespaces are not supported: a tree has none", .namespace) }
        if scanner.take("*") {
            try count(at: start)
        } else if let name = try scanner.identifier() {
            try count(at: start)
            tests.append(program.addTag(name.map { AttributeTest.folded($0) }))
        }
        var isEmpty = scanner.index == start
        while true {
            while scanner.skipComment() {}
            let index = scanner.index
            guard let test = try simple() else { break }
            try count(at: index)
            tests.append(test)
            isEmpty = false
        }
        if isEmpty { throw fault(missingMessage()) }
        return tests
    }

    private func missingMessage() -> String {
        if scanner.isAtEnd || scanner.isNext(",") || scanner.isNext(")") {
            return "A selector is missing before \(scanner.describeNext())"
        }
        return "\(scanner.describeNext()) cannot start a selector"
    }

    /// Reads a simple selector other than a type; `nil` if none starts here.
    private mutating func simple() throws(Fault) -> SelectorProgram.Test? {
        let start = scanner.index
        if scanner.take(".") {
            guard let name = try scanner.identifier() else { throw nameFault("class") }
            return program.addClass(name)
        }
        if scanner.take("#") {
            guard let name = try scanner.identifier() else { throw nameFault("id") }
            return program.addID(name)
        }
        if scanner.take("[") { return try attribute(start: start) }
        if scanner.take(":") { return try pseudoClass(start: start) }
        return nil
    }

    private func nameFault(_ kind: String) -> Fault {
        if SelectorScanner.isDigit(scanner.peek()) {
            let digit = Character(Unicode.Scalar(scanner.peek()))
            return fault("The name of \(kind == "id" ? "an" : "a") \(kind) cannot start with a digit: write it as “\\3\(digit) ”")
        }
        return fault("The name of the \(kind) is missing")
    }
}
