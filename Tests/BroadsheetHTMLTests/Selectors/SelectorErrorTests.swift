import BroadsheetHTML
import Testing

@Suite struct SelectorErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let code: SelectorError.Code
        let column: Int
        let message: String
        var testDescription: String { text }
    }

    static let namespace = "Namespaces are not supported: a tree has none"
    static let element = "Pseudo-elements are not supported: a tree has none"

    static let cases: [Case] = [
        Case(text: "", code: .syntax, column: 1, message: "A selector is missing before the end"),
        Case(text: "  ", code: .syntax, column: 3, message: "A selector is missing before the end"),
        Case(text: "a,", code: .syntax, column: 3, message: "A selector is missing before the end"),
        Case(text: ",a", code: .syntax, column: 1, message: "A selector is missing before “,”"),
        Case(text: "a,,b", code: .syntax, column: 3, message: "A selector is missing before “,”"),
        Case(text: "> a", code: .syntax, column: 1, message: "A selector cannot start with a combinator"),
        Case(text: "a >", code: .syntax, column: 4, message: "A selector is missing before the end"),
        Case(text: "a > + b", code: .syntax, column: 5, message: "A combinator cannot follow another"),
        Case(text: "a || b", code: .unsupported, column: 3, message: "The column combinator is not supported"),
        Case(text: ".a*", code: .syntax, column: 3, message: "A type selector must come first in its compound"),
        Case(text: "[a]b", code: .syntax, column: 4, message: "A type selector must come first in its compound"),
        Case(text: "a)", code: .syntax, column: 2, message: "“)” cannot stand here"),
        Case(text: "a b {", code: .syntax, column: 5, message: "“{” cannot start a selector"),
        Case(text: "é ! b", code: .syntax, column: 3, message: "“!” cannot start a selector"),
        Case(text: "1a", code: .syntax, column: 1, message: "“1” cannot start a selector"),
        Case(text: ".", code: .syntax, column: 2, message: "The name of the class is missing"),
        Case(text: "a..b", code: .syntax, column: 3, message: "The name of the class is missing"),
        Case(text: ".1a", code: .syntax, column: 2, message: "The name of a class cannot start with a digit: write it as “\\31 ”"),
        Case(text: "#7", code: .syntax, column: 2, message: "The name of an id cannot start with a digit: write it as “\\37 ”"),
        Case(text: "# a", code: .syntax, column: 2, message: "The name of the id is missing"),
        Case(text: "a\\", code: .syntax, column: 2, message: "Nothing stands behind the backslash"),
        Case(text: "svg|a", code: .namespace, column: 4, message: namespace),
        Case(text: "*|a", code: .namespace, column: 2, message: namespace),
        Case(text: "|a", code: .namespace, column: 1, message: namespace),
        Case(text: "[xlink|href]", code: .namespace, column: 7, message: namespace),
        Case(text: "[*|href]", code: .namespace, column: 2, message: namespace),
        Case(text: "[", code: .syntax, column: 2, message: "The name of the attribute is missing"),
        Case(text: "[]", code: .syntax, column: 2, message: "The name of the attribute is missing"),
        Case(text: "p[a", code: .syntax, column: 2, message: "The bracket is never closed"),
        Case(text: "[a=", code: .syntax, column: 4, message: "The value of the attribute is missing"),
        Case(text: "[a=]", code: .syntax, column: 4, message: "The value of the attribute is missing"),
        Case(text: "[a=1]", code: .syntax, column: 4, message: "A value that is not a name must stand in quotes"),
        Case(text: "[a='b]", code: .syntax, column: 4, message: "The quote is never closed"),
        Case(text: "[a='b\n']", code: .syntax, column: 6, message: "A quoted value cannot go over a line break"),
        Case(text: "[a=b x]", code: .syntax, column: 6, message: "The flag of an attribute selector is “i” or “s”"),
        Case(text: "[a=b i i]", code: .syntax, column: 8, message: "“i” cannot stand here"),
        Case(text: "[a!=b]", code: .syntax, column: 3, message: "“=”, “~=”, “|=”, “^=”, “$=”, “*=” or “]” is missing before “!”"),
        Case(text: "a::before", code: .pseudoElement, column: 2, message: element),
        Case(text: "a:first-line", code: .pseudoElement, column: 2, message: element),
        Case(text: "a:hover", code: .unknownPseudoClass, column: 2, message: "The pseudo-class “:hover” is not known"),
        Case(text: ":contains('x')", code: .unknownPseudoClass, column: 1, message: "The pseudo-class “:contains” is not known"),
        Case(text: "a: b", code: .syntax, column: 3, message: "The name of the pseudo-class is missing"),
        Case(text: ":not", code: .syntax, column: 5, message: "The pseudo-class “:not” needs an argument in parentheses"),
        Case(text: ":empty()", code: .syntax, column: 7, message: "The pseudo-class “:empty” takes no argument"),
        Case(text: ":not()", code: .syntax, column: 6, message: "A selector is missing before “)”"),
        Case(text: ":is(a,)", code: .syntax, column: 7, message: "A selector is missing before “)”"),
        Case(text: ":is(> a)", code: .syntax, column: 5, message: "A selector cannot start with a combinator"),
        Case(text: ":is(a", code: .syntax, column: 6, message: "A closing parenthesis is missing"),
        Case(text: ":is(a]", code: .syntax, column: 6, message: "“]” cannot stand here"),
        Case(text: ":has()", code: .syntax, column: 6, message: "A selector is missing before “)”"),
        Case(text: ":has(a:not(:has(b)))", code: .syntax, column: 12, message: "“:has()” cannot stand inside “:has()”"),
        Case(text: ":nth-child()", code: .syntax, column: 12, message: "A position such as “odd”, “3” or “2n+1” is missing"),
        Case(text: ":nth-child(x)", code: .syntax, column: 12, message: "A position such as “odd”, “3” or “2n+1” is missing"),
        Case(text: ":nth-child(+ 2n)", code: .syntax, column: 12, message: "A position such as “odd”, “3” or “2n+1” is missing"),
        Case(text: ":nth-child(2n+)", code: .syntax, column: 15, message: "A number is missing behind the sign"),
        Case(text: ":nth-child(2n + -1)", code: .syntax, column: 17, message: "A number is missing behind the sign"),
        Case(text: ":nth-child(2 n)", code: .syntax, column: 14, message: "“n” cannot stand here"),
        Case(text: ":nth-child(2", code: .syntax, column: 13, message: "A closing parenthesis is missing"),
        Case(text: ":nth-child(2 of .a)", code: .unsupported, column: 14, message: "“of” with a selector is not supported"),
    ]

    @Test(arguments: cases) func faultsAreFoundAtTheirColumn(_ test: Case) {
        let error = #expect(throws: SelectorError.self) { try Selector(test.text) }
        #expect(error?.code == test.code)
        #expect(error?.column == test.column)
        #expect(error?.message == test.message)
        #expect(error?.selector == test.text)
    }

    @Test func theDescriptionShowsTheFault() {
        let error = #expect(throws: SelectorError.self) { try Selector("article > p:hover, a") }
        #expect(
            error?.description == """
                The pseudo-class “:hover” is not known (column 12)
                article > p:hover, a
                           ^
                """)
    }

    @Test func theDescriptionOfALongTextShowsThePartAroundTheFault() {
        let error = #expect(throws: SelectorError.self) {
            try Selector(String(repeating: "abcd ", count: 40) + "!\n" + String(repeating: "x", count: 99))
        }
        #expect(
            error?.description == """
                “!” cannot start a selector (column 201)
                …abcd abcd abcd abcd abcd abcd abcd abcd abcd abcd ! xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
                                                                   ^
                """)
    }

    @Test func nestingIsLimited() throws {
        func nested(_ depth: Int) -> String { String(repeating: ":not(", count: depth) + "a" + String(repeating: ")", count: depth) }
        _ = try Selector(nested(Selector.maximumNesting))
        let error = #expect(throws: SelectorError.self) { try Selector(nested(Selector.maximumNesting + 1)) }
        #expect(error?.code == .nesting)
        #expect(error?.column == 81)
        #expect(error?.message == "Pseudo-classes nest deeper than 16 levels")
    }

    @Test func sizeIsLimited() throws {
        _ = try Selector(Array(repeating: ".a", count: 4096).joined(separator: ","))
        for separator in [",", " ", "", ">"] {
            let error = #expect(throws: SelectorError.self) {
                try Selector(Array(repeating: ".a", count: 4097).joined(separator: separator))
            }
            #expect(error?.code == .size)
            #expect(error?.message == "There are more than 4096 simple selectors")
        }
    }
}
