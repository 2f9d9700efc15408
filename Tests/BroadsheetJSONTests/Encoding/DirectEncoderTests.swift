import BroadsheetCore
import Testing

@testable import BroadsheetJSON

/// The encoder is correct for any conformance, not only for those of the model.
@Suite struct DirectEncoderTests {
    private func json(_ value: some Encodable) throws -> String {
        var writer = JSONWriter()
        _ = try DirectEncoder.write(value, to: &writer)
        return String(decoding: writer.takeBytes(), as: UTF8.self)
    }

    private enum Key: String, CodingKey { case a, b, c }

    private struct Custom: Encodable {
        let body: @Sendable (any Encoder) throws -> Void
        func encode(to encoder: any Encoder) throws { try body(encoder) }
    }

    @Test func values() throws {
        #expect(try json([1, -2]) == "[1,-2]")
        #expect(try json([UInt64.max]) == "[18446744073709551615]")
        #expect(try json([true, nil, false]) == "[true,null,false]")
        #expect(try json("a") == "\"a\"")
        #expect(try json([1.5, 2, -0.25] as [Float]) == "[1.5,2,-0.25]")
        #expect(try json([Int?.none]) == "[null]")
        #expect(try json([[Int]]()) == "[]")
        #expect(try json([[], [[1]], [[], [2, 3]]]) == "[[],[[1]],[[],[2,3]]]")
        #expect(try json(["k": [String: Int]()]) == "{\"k\":{}}")
    }

    /// A container that was opened first is closed as soon as its parent is written to.
    @Test func nestedContainers() throws {
        let value = Custom { encoder in
            var object = encoder.container(keyedBy: Key.self)
            var inner = object.nestedContainer(keyedBy: Key.self, forKey: .a)
            try inner.encode(1, forKey: .a)
            var list = inner.nestedUnkeyedContainer(forKey: .b)
            try list.encode(2)
            var deep = list.nestedContainer(keyedBy: Key.self)
            try deep.encodeNil(forKey: .c)
            var listInList = list.nestedUnkeyedContainer()
            try listInList.encode("x")
            try list.encode(3)
            try object.encode(true, forKey: .b)
            _ = object.nestedUnkeyedContainer(forKey: .c)
        }
        #expect(try json([value]) == #"[{"a":{"a":1,"b":[2,{"c":null},["x"],3]},"b":true,"c":[]}]"#)
    }

    @Test func siblingsOfTheSameSort() throws {
        let value = Custom { encoder in
            var list = encoder.unkeyedContainer()
            for number in 0..<2 {
                var inner = list.nestedUnkeyedContainer()
                try inner.encode(number)
            }
            #expect(list.count == 2)
        }
        #expect(try json(value) == "[[0],[1]]")
    }

    @Test func superEncoders() throws {
        let value = Custom { encoder in
            var object = encoder.container(keyedBy: Key.self)
            try "x".encode(to: object.superEncoder())
            try [1].encode(to: object.superEncoder(forKey: .b))
            try object.encode(2, forKey: .c)
        }
        #expect(try json(value) == #"{"super":"x","b":[1],"c":2}"#)
    }

    /// A conformance may ask for its container twice, as subclasses do, and may write nothing.
    @Test func containersAskedForTwice() throws {
        let value = Custom { encoder in
            var first = encoder.container(keyedBy: Key.self)
            try first.encode(1, forKey: .a)
            var second = encoder.container(keyedBy: Key.self)
            try second.encode(2, forKey: .b)
        }
        #expect(try json([value, value]) == #"[{"a":1,"b":2},{"a":1,"b":2}]"#)
        #expect(try json([Custom { _ in }]) == "[{}]")
    }

    @Test func writingToAClosedContainer() throws {
        let value = Custom { encoder in
            var object = encoder.container(keyedBy: Key.self)
            var inner = object.nestedContainer(keyedBy: Key.self, forKey: .a)
            try object.encode(1, forKey: .b)
            try inner.encode(2, forKey: .a)
        }
        #expect(throws: EncodingError.self) { try json(value) }
    }
}
