import BroadsheetCore

/// An open object.
struct DirectKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let state: EncodingState

    /// How many containers are open up to and with this one.
    let depth: Int

    var codingPath: [any CodingKey] { state.path }

    private func start(_ key: some CodingKey) throws {
        try state.prepare(depth)
        state.writer.key(key.stringValue)
    }

    mutating func encodeNil(forKey key: Key) throws {
        try start(key)
        state.writer.null()
    }

    mutating func encode(_ value: Bool, forKey key: Key) throws {
        try start(key)
        state.writer.bool(value)
    }

    mutating func encode(_ value: String, forKey key: Key) throws {
        try start(key)
        state.writer.string(value)
    }

    mutating func encode(_ value: Double, forKey key: Key) throws {
        try start(key)
        state.path.append(key)
        state.write(value)
        state.path.removeLast()
    }

    private func write(_ value: some BinaryInteger, _ key: Key) throws {
        try start(key)
        state.writer.number(value)
    }

    mutating func encode(_ value: Float, forKey key: Key) throws { try encode(Double(value), forKey: key) }
    mutating func encode(_ value: Int, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: Int8, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: Int16, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: Int32, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: Int64, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: UInt, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: UInt8, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: UInt16, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: UInt32, forKey key: Key) throws { try write(value, key) }
    mutating func encode(_ value: UInt64, forKey key: Key) throws { try write(value, key) }

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try start(key)
        state.path.append(key)
        try state.encode(value)
        state.path.removeLast()
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
        DirectEncoder(state: nested(), depth: depth, pendingKey: key.stringValue).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        DirectEncoder(state: nested(), depth: depth, pendingKey: key.stringValue).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { DirectEncoder(state: state, depth: depth, pendingKey: "super") }
    mutating func superEncoder(forKey key: Key) -> any Encoder { DirectEncoder(state: state, depth: depth, pendingKey: key.stringValue) }

    /// The state after everything inside this container is closed, so that the nested one is a new one.
    private func nested() -> EncodingState {
        state.close(downTo: depth)
        return state
    }
}
