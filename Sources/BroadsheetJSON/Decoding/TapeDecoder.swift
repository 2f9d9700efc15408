import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a decoder reads from: scanned JSON, and what it noticed on the way.
final class DecodingTape {
    let bytes: [UInt8]
    let tokens: [JSONToken]
    let blockNestingLimit: Int
    var blockNesting = 0

    /// The keys that belong to the envelope and that the type inside it does not know.
    var header: [Int] = []

    /// The first keys that no type asked for, as tokens; a hostile input has too many to name them all.
    private(set) var unknownKeys: [Int] = []
    private(set) var unknownKeyCount = 0

    init(bytes: [UInt8], tokens: [JSONToken], blockNestingLimit: Int) {
        self.bytes = bytes
        self.tokens = tokens
        self.blockNestingLimit = blockNestingLimit
    }

    func noteUnknownKey(_ token: Int) {
        guard !header.contains(token) else { return }
        unknownKeyCount += 1
        if unknownKeys.count < 16 { unknownKeys.append(token) }
    }

    func string(_ index: Int) -> String { JSONText.string(tokens[index], in: bytes) }
}

/// Why scanned JSON is not what a type expects. Cheap to throw: the words and the place are put together only for a caller.
struct TapeDecodingError: Error {
    enum Reason {
        case expected(StaticString)
        case missingKey(String)
        case outOfRange(StaticString)
        case notAURL
        case nestedTooDeeply(limit: Int)
    }

    var reason: Reason
    var token: Int
}

/// Decodes one value of scanned JSON, which is never copied.
///
/// `JSONDecoder` is not used, for it builds a tree first, ignores keys that nobody knows, and its messages differ between platforms.
struct TapeDecoder: Decoder {
    let tape: DecodingTape
    let index: Int

    var codingPath: [any CodingKey] { tape.path(to: index) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }
    var token: JSONToken { tape.tokens[index] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try TapeKeyedContainer<Key>(self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try TapeUnkeyedContainer(self) }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func expect(_ kind: JSONToken.Kind, _ noun: StaticString) throws {
        if token.kind != kind { throw TapeDecodingError(reason: .expected(noun), token: index) }
    }
}

extension TapeDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { token.kind == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        switch token.kind {
        case .true: true
        case .false: false
        default: throw TapeDecodingError(reason: .expected("true or false"), token: index)
        }
    }

    func decode(_ type: String.Type) throws -> String {
        try expect(.string, "a string")
        return tape.string(index)
    }

    func decode(_ type: Double.Type) throws -> Double {
        try expect(.number, "a number")
        guard let value = Double(numberText), value.isFinite else { throw TapeDecodingError(reason: .outOfRange("number"), token: index) }
        return value
    }

    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try integer() }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
    func decode(_ type: UInt.Type) throws -> UInt { try integer() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if type == Block.self {
            tape.blockNesting += 1
            defer { tape.blockNesting -= 1 }
            guard tape.blockNesting <= tape.blockNestingLimit else {
                throw TapeDecodingError(reason: .nestedTooDeeply(limit: tape.blockNestingLimit), token: index)
            }
            return try Value(from: self)
        }
        if type == RichText.self {
            guard token.kind != .array else { return try Value(from: self) }
            try expect(.string, "a string or a list of runs")
            if let text = RichText(tape.string(index)) as? Value { return text }
        }
        if type == URL.self {
            guard let url = URL(string: try decode(String.self)) as? Value else { throw TapeDecodingError(reason: .notAURL, token: index) }
            return url
        }
        return try Value(from: self)
    }

    private var numberText: String { String(decoding: tape.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self) }

    private func integer<Value: FixedWidthInteger>() throws -> Value {
        try expect(.number, "a whole number")
        let text = numberText
        if let value = Value(text) { return value }
        // JSON has one sort of number: 1.0 and 1e2 are whole ones.
        if let number = Double(text), let value = Value(exactly: number) { return value }
        throw TapeDecodingError(reason: .outOfRange("whole number"), token: index)
    }
}
