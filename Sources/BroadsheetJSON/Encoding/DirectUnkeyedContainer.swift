import BroadsheetCore

/// An open array.
struct DirectUnkeyedContainer: UnkeyedEncodingContainer {
    let state: EncodingState

    /// How many containers are open up to and with this one.
    let depth: Int

    private(set) var count = 0

    var codingPath: [any CodingKey] { state.path }

    init(state: EncodingState, depth: Int) {
        self.state = state
        self.depth = depth
    }

    private mutating func start() throws {
        try state.prepare(depth)
        count += 1
    }

    private mutating func write(_ value: some BinaryInteger) throws {
        try start()
        state.writer.number(value)
    }

    mutating func encodeNil() throws {
        try start()
        state.writer.null()
    }

    mutating func encode(_ value: Bool) throws {
        try start()
        state.writer.bool(value)
    }

    mutating func encode(_ value: String) throws {
        try start()
        state.writer.string(value)
    }

    mutating func encode(_ value: Double) throws {
        try start()
        state.path.append(PathKey(intValue: count - 1))
        state.write(value)
        state.path.removeLast()
    }

    mutating func encode(_ value: Float) throws { try encode(Double(value)) }
    mutating func encode(_ value: Int) throws { try write(value) }
    mutating func encode(_ value: Int8) throws { try write(value) }
    mutating func encode(_ value: Int16) throws { try write(value) }
    mutating func encode(_ value: Int32) throws { try write(value) }
    mutating func encode(_ value: Int64) throws { try write(value) }
    mutating func encode(_ value: UInt) throws { try write(value) }
    mutating func encode(_ value: UInt8) throws { try write(value) }
    mutating func encode(_ value: UInt16) throws { try write(value) }
    mutating func encode(_ value: UInt32) throws { try write(value) }
    mutating func encode(_ value: UInt64) throws { try write(value) }

    mutating func encode<Value: Encodable>(_ value: Value) throws {
        try start()
        state.path.append(PathKey(intValue: count - 1))
        try state.encode(value)
        state.path.removeLast()
    }

    mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        nested().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }
    mutating func superEncoder() -> any Encoder { nested() }

    private mutating func nested() -> DirectEncoder {
        state.close(downTo: depth)
        count += 1
        return DirectEncoder(state: state, depth: depth)
    }
}
