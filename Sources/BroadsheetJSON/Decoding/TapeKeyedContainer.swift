/// The members of an object.
struct TapeKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let decoder: TapeDecoder
    private var tape: DecodingTape { decoder.tape }

    /// Where the value of each key stands, for objects with so many keys that looking through them for each would not be linear.
    private let positions: [String: Int]?

    var codingPath: [any CodingKey] { decoder.codingPath }

    init(_ decoder: TapeDecoder) throws {
        try decoder.expect(.object, "an object")
        self.decoder = decoder
        var positions: [String: Int] = [:]
        var count = 0
        let tape = decoder.tape
        let tokens = tape.tokens
        var index = decoder.index + 1
        let end = Int(tokens[decoder.index].next)
        while index < end {
            let name = tape.string(index)
            if Key(stringValue: name) == nil { tape.noteUnknownKey(index) }
            count += 1
            if count > 32, positions[name] == nil { positions[name] = index + 1 }
            index = Int(tokens[index + 1].next)
        }
        self.positions = count > 32 ? positions : nil
    }

    var allKeys: [Key] {
        var keys: [Key] = []
        var index = decoder.index + 1
        while index < Int(decoder.token.next) {
            if let key = Key(stringValue: tape.string(index)) { keys.append(key) }
            index = Int(tape.tokens[index + 1].next)
        }
        return keys
    }

    /// The index of the value of a key; of keys that stand more than once, the first counts.
    private func find(_ key: some CodingKey) -> Int? {
        var name = key.stringValue
        let tape = decoder.tape
        let position = name.withUTF8 { wanted in
            tape.tokens.withUnsafeBufferPointer { tokens in
                tape.bytes.withUnsafeBufferPointer { find(wanted, in: tokens, bytes: $0) }
            }
        }
        return position ?? positions?[name]
    }

    private func find(
        _ wanted: UnsafeBufferPointer<UInt8>, in tokens: UnsafeBufferPointer<JSONToken>, bytes: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var index = decoder.index + 1
        let end = Int(tokens[decoder.index].next)
        var looks = 0
        while index < end, looks < 32 {
            let token = tokens[index]
            if token.hasEscapes {
                if tape.string(index).utf8.elementsEqual(wanted) { return index + 1 }
            } else if Int(token.end - token.start) - 2 == wanted.count {
                let start = Int(token.start) + 1
                if bytes[start..<start + wanted.count].elementsEqual(wanted) { return index + 1 }
            }
            looks += 1
            index = Int(tokens[index + 1].next)
        }
        return nil
    }

    private func value(_ key: some CodingKey) throws -> TapeDecoder {
        guard let index = find(key) else {
            throw TapeDecodingError(reason: .missingKey(key.stringValue), token: decoder.index)
        }
        return TapeDecoder(tape: tape, index: index)
    }

    func contains(_ key: Key) -> Bool { find(key) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try value(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).decode(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).decode(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).decode(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).decode(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).decode(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).decode(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).decode(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).decode(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try value(key).decode(type) }

    // The standard library's own versions look each key up three times.
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(key)?.decode(type) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try present(key)?.decode(type) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try present(key)?.decode(type) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try present(key)?.decode(type) }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? { try present(key)?.decode(type) }

    private func present(_ key: Key) -> TapeDecoder? {
        guard let index = find(key), tape.tokens[index].kind != .null else { return nil }
        return TapeDecoder(tape: tape, index: index)
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
        try value(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try value(key).unkeyedContainer() }
    func superDecoder() throws -> any Decoder { try value(PathKey(stringValue: "super")) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }
}
