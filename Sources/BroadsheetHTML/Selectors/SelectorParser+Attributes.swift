extension SelectorParser {
    /// Reads an attribute selector behind its bracket.
    mutating func attribute(start: Int) throws(Fault) -> SelectorProgram.Test {
        scanner.skipSpace()
        if scanner.isNext("*") || scanner.isNext("|") { throw fault("Namespaces are not supported: a tree has none", .namespace) }
        guard let written = try scanner.identifier() else { throw fault("The name of the attribute is missing") }
        let name = written.map { AttributeTest.folded($0) }
        if scanner.isNext("|"), scanner.peek(1) != 0x3d { throw fault("Namespaces are not supported: a tree has none", .namespace) }
        scanner.skipSpace()
        var comparison = AttributeTest.Comparison.exists
        var value: [UInt8] = []
        var ignoresCase = false
        if !scanner.isNext("]"), !scanner.isAtEnd {
            comparison = try self.comparison()
            scanner.skipSpace()
            value = try attributeValue()
            scanner.skipSpace()
            ignoresCase = try flag() ?? AttributeTest.namesIgnoringCase.contains(String(decoding: name, as: UTF8.self))
        }
        guard scanner.take("]") else {
            if scanner.isAtEnd { throw fault("The bracket is never closed", at: start) }
            throw fault("\(scanner.describeNext()) cannot stand here")
        }
        return program.addAttribute(name) {
            AttributeTest(name: $0, comparison: comparison, value: value, ignoresCase: ignoresCase)
        }
    }

    private mutating func comparison() throws(Fault) -> AttributeTest.Comparison {
        if scanner.take("=") { return .equals }
        let comparison: AttributeTest.Comparison? =
            switch scanner.peek() {
            case UInt8(ascii: "~"): .includes
            case UInt8(ascii: "|"): .dashMatch
            case UInt8(ascii: "^"): .prefix
            case UInt8(ascii: "$"): .suffix
            case UInt8(ascii: "*"): .substring
            default: nil
            }
        guard let comparison, scanner.peek(1) == UInt8(ascii: "=") else {
            throw fault("“=”, “~=”, “|=”, “^=”, “$=”, “*=” or “]” is missing before \(scanner.describeNext())")
        }
        scanner.advance(2)
        return comparison
    }

    private mutating func attributeValue() throws(Fault) -> [UInt8] {
        if let text = try scanner.string() { return text }
        if let name = try scanner.identifier() { return name }
        if scanner.isAtEnd || scanner.isNext("]") { throw fault("The value of the attribute is missing") }
        throw fault("A value that is not a name must stand in quotes")
    }

    /// Reads the flag that says how case is treated.
    ///
    /// - Returns: Whether case is ignored; `nil` without a flag.
    private mutating func flag() throws(Fault) -> Bool? {
        let start = scanner.index
        guard let flag = try scanner.identifier() else { return nil }
        scanner.skipSpace()
        switch flag {
        case [UInt8(ascii: "i")], [UInt8(ascii: "I")]: return true
        case [UInt8(ascii: "s")], [UInt8(ascii: "S")]: return false
        default: throw fault("The flag of an attribute selector is “i” or “s”", at: start)
        }
    }
}
