import BroadsheetCore
import Testing

@testable import BroadsheetJSON

@Suite struct JSONPullReaderTests {
    private func reader(_ text: String, limits: Limits = .default, chunk: Int = 16) throws -> JSONPullReader {
        try JSONPullReader(Source(text: text, name: "in"), limits: limits, chunkSize: chunk)
    }

    /// All values at the top, or the error in place of one.
    private func values(_ text: String, limits: Limits = .default, chunk: Int = 16) throws -> [String] {
        var reader = try reader(text, limits: limits, chunk: chunk)
        var values: [String] = []
        do {
            while try reader.nextElement() {
                do throws(ImportError) {
                    values.append(String(decoding: try reader.readValue().bytes, as: UTF8.self))
                } catch {
                    values.append("\(error)")
                }
            }
        } catch {
            values.append("\(error)")
        }
        return values
    }

    @Test(arguments: [16, 17, 64, 1 << 16]) func valuesFollowOneAnother(chunk: Int) throws {
        let text = "\u{feff} {\"a\": [1, \"x]}\\\"\", {}]}\n\n[true,null] 12.50e3 \"é\\u00e9\" -0"
        #expect(
            try values(text, chunk: chunk) == ["{\"a\": [1, \"x]}\\\"\", {}]}", "[true,null]", "12.50e3", "\"é\\u00e9\"", "-0"])
    }

    @Test func membersAndElementsAreWalked() throws {
        var reader = try reader("{\"skip\": {\"a\": [1,2,3]}, \"k\\u0065y\": [1, {\"b\": 2}, []], \"last\": null}")
        #expect(try reader.nextElement())
        #expect(try reader.peekKind() == .object)
        try reader.enter()
        #expect(try reader.nextKey() == "skip")
        try reader.skipValue()
        #expect(try reader.nextKey() == "key")
        try reader.enter()
        var count = 0
        while try reader.nextElement() {
            _ = try reader.readValue()
            count += 1
        }
        #expect(count == 3)
        #expect(try reader.nextKey() == "last")
        #expect(try reader.readValue().kind == .null)
        #expect(try reader.nextKey() == nil)
        #expect(try !reader.nextElement())
    }

    @Test func aBrokenValueCostsItselfOnly() throws {
        #expect(
            try values("[1}\n{\"a\":1}") == ["in:1:3: “,” or “]” is expected here, not “}”. [malformed]", "{\"a\":1}"])
        // In lines, not even a missing quotation mark costs more than its line.
        let lines = try values("{\"a\": 1}\n{\"a\": \"x}\n{\"a\": 3}\n\n  {\"a\" 4}\n{}\n")
        #expect(
            lines == [
                "{\"a\": 1}", "in:2:10: The JSON ends inside a string. [malformed]", "{\"a\": 3}",
                "in:5:8: “:” is expected here, not “4”. [malformed]", "{}",
            ])
        var inArray = try reader("[{\"a\":[1}, {\"b\" 2}, 3]")
        _ = try inArray.nextElement()
        try inArray.enter()
        var errors = 0
        var good = 0
        while try inArray.nextElement() {
            do throws(ImportError) {
                _ = try inArray.readValue()
                good += 1
            } catch {
                errors += 1
                #expect(error.location?.line == 1 && error.location?.column != nil && error.location?.byteOffset != nil)
            }
        }
        #expect((errors, good) == (2, 1))
    }

    @Test func endsAreFound() throws {
        #expect(try values("{\"a\": [1, 2") == ["in:1:12: The JSON ends inside an array. [malformed]"])
        #expect(try values("") == [])
        var reader = try reader("[1, 2")
        _ = try reader.nextElement()
        try reader.enter()
        #expect(try reader.nextElement())
        _ = try reader.readValue()
        #expect(try reader.nextElement())
        _ = try reader.readValue()
        #expect(throws: ImportError.self) { _ = try reader.nextElement() }
        #expect(try !reader.nextElement(), "an end is reported once")
    }

    @Test func limitsHoldForEachValue() throws {
        let long = "\"" + String(repeating: "x", count: 100) + "\""
        let limits = Limits(bytes: 50, depth: 4)
        let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        let found = try values("1 \(long) 2", limits: limits) + values(deep, limits: Limits(depth: 4))
        #expect(found[0] == "1" && found[2] == "2")
        #expect(found[1] == "in:1:3: The record has 102 bytes, more than the limit of 50. [too-large]")
        #expect(found[3].contains("[limit-exceeded]"))
    }

    @Test func whatIsHalfACharacterIsMended() throws {
        var reader = try reader(
            "{\"a\": \"x\\ud83dy\\udc00\\ud83d\\ude00\", \"b\": \"line\nbreak\", \"n\": 12345678901234567890.10, \"a\": 7}")
        _ = try reader.nextElement()
        let value = try reader.readValue()
        #expect(value.tape.repairs == 3)
        #expect(value.members.map(\.key) == ["a", "b", "n", "a"])
        #expect(value.members[0].value.string == "x\u{fffd}y\u{fffd}😀")
        #expect(value["b"]?.string == "line\nbreak")
        #expect(value["n"]?.numberText == "12345678901234567890.10")
        #expect(value["a"]?.numberText == "7", "of two members the last counts")
        #expect(value.tape.duplicateKeys()?.first == "a")
        let bytes = Source(bytes: Array("[\"a".utf8) + [0xff, 0xfe] + Array("b\"]".utf8))
        var broken = try JSONPullReader(bytes)
        _ = try broken.nextElement()
        #expect(try broken.readValue().elements[0].string?.hasPrefix("a\u{fffd}") == true)
    }

    @Test func anyBytesEnd() throws {
        var random = SystemRandomNumberGenerator()
        let alphabet = Array("{}[]\",:\\ \n1etn\u{0}".utf8) + [0xff, 0xc3]
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] }
            var reader = try JSONPullReader(Source(bytes: bytes), limits: .default, chunkSize: 16)
            var steps = 0
            while steps < 1000, (try? reader.nextElement()) == true {
                _ = try? reader.readValue()
                steps += 1
            }
            #expect(steps <= bytes.count, "\(bytes)")
        }
    }

    @Test func wrongTypesAreReportedWithTheirPlace() throws {
        var context = ImportContext()
        var reader = try reader(
            "{\n \"s\": 1, \"i\": \"x\", \"d\": [], \"l\": {}, \"f\": \"no\", \"n\": null, \"id\": 9007199254740993, \"t\": 1.5e9}")
        _ = try reader.nextElement()
        let node = try reader.readValue()
        #expect(node.string("s", &context) == nil)
        #expect(node.integer("i", &context) == nil)
        #expect(node.date("d", &context) == nil)
        #expect(node.list("l", &context).isEmpty)
        #expect(!node.flag("f", &context))
        #expect(node.string("n", &context) == nil)
        #expect(node.identifier("id", &context) == "9007199254740993")
        #expect(node.date("t", &context)?.isoString == "2017-07-14T02:40:00Z")
        #expect(context.diagnostics.map(\.code) == Array(repeating: .unexpectedType, count: 5))
        #expect(context.diagnostics.first?.location?.description == "in:2:7")
    }
}
