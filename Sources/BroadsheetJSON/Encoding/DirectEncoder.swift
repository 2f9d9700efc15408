import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension EncodingState {
    /// Writes an address as its text, which its own conformance does not promise.
    func writeAsText<Value: Encodable>(_ value: Value) throws -> Bool {
        guard Value.self == URL.self, let url = value as? URL else { return false }
        writer.string(url.absoluteString)
        hasWritten = true
        return true
    }
}

/// Writes values as JSON while they encode themselves: nothing is gathered first, and keys stand in the order in which they are written.
///
/// A container is closed when the value that opened it is written, or when something is written to a container around it.
struct DirectEncoder: Encoder {
    let state: EncodingState

    /// How many containers are open around the value.
    let depth: Int

    /// The key that waits for the value, where it is not certain that there will be one.
    var pendingKey: String?

    var codingPath: [any CodingKey] { state.path }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Encodes one value to the end of what a writer has written.
    ///
    /// - Returns: What JSON could not hold.
    static func write(_ value: some Encodable, to writer: inout JSONWriter) throws -> [Diagnostic] {
        let state = EncodingState(writer)
        writer = JSONWriter()
        try state.encode(value)
        writer = state.writer
        return state.diagnostics
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        open(.object)
        return KeyedEncodingContainer(DirectKeyedContainer<Key>(state: state, depth: depth + 1))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        open(.array)
        return DirectUnkeyedContainer(state: state, depth: depth + 1)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    /// Opens a container, unless the value asks for its container a second time.
    private func open(_ container: EncodingState.Container) {
        if state.open.count > depth, state.open[depth] == container { return state.close(downTo: depth + 1) }
        state.close(downTo: depth)
        writePendingKey()
        state.begin(container)
    }

    private func writePendingKey() {
        if let pendingKey { state.writer.key(pendingKey) }
    }

    private func write(_ body: (inout JSONWriter) -> Void) throws {
        try state.prepare(depth)
        writePendingKey()
        body(&state.writer)
    }
}

extension DirectEncoder: SingleValueEncodingContainer {
    func encodeNil() throws { try write { $0.null() } }
    func encode(_ value: Bool) throws { try write { $0.bool(value) } }

    func encode(_ value: String) throws {
        try state.prepare(depth)
        writePendingKey()
        state.writer.string(value)
    }

    func encode(_ value: Double) throws {
        try state.prepare(depth)
        writePendingKey()
        state.write(value)
    }

    func encode(_ value: Float) throws { try encode(Double(value)) }
    func encode(_ value: Int) throws { try write { $0.number(value) } }
    func encode(_ value: Int8) throws { try write { $0.number(value) } }
    func encode(_ value: Int16) throws { try write { $0.number(value) } }
    func encode(_ value: Int32) throws { try write { $0.number(value) } }
    func encode(_ value: Int64) throws { try write { $0.number(value) } }
    func encode(_ value: UInt) throws { try write { $0.number(value) } }
    func encode(_ value: UInt8) throws { try write { $0.number(value) } }
    func encode(_ value: UInt16) throws { try write { $0.number(value) } }
    func encode(_ value: UInt32) throws { try write { $0.number(value) } }
    func encode(_ value: UInt64) throws { try write { $0.number(value) } }

    func encode<Value: Encodable>(_ value: Value) throws {
        try state.prepare(depth)
        writePendingKey()
        try state.encode(value)
    }
}
