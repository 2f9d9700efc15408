import BroadsheetCore

/// The output of a ``DirectEncoder`` and the containers that are open in it.
final class EncodingState {
    enum Container {
        case object, array
    }

    var writer: JSONWriter

    /// The containers that are open, the outermost first. Each encoder and container knows its own depth in it: whoever writes closes what is
    /// still open further inside.
    private(set) var open: [Container] = []

    /// Whether the value at hand wrote anything yet.
    var hasWritten = false

    /// The keys and positions that lead to the value at hand.
    var path: [any CodingKey] = []

    /// What JSON cannot hold, with the path to it.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ writer: JSONWriter) { self.writer = writer }

    func close(downTo depth: Int) {
        while open.count > depth, let container = open.popLast() {
            switch container {
            case .object: writer.endObject()
            case .array: writer.endArray()
            }
        }
    }

    /// Makes the container at a depth the innermost one.
    func prepare(_ depth: Int) throws {
        if open.count > depth { close(downTo: depth) }
        if open.count < depth {
            throw EncodingError.invalidValue((), .init(codingPath: path, debugDescription: "The container is closed already."))
        }
        hasWritten = true
    }

    func begin(_ container: Container) {
        switch container {
        case .object: writer.beginObject()
        case .array: writer.beginArray()
        }
        open.append(container)
        hasWritten = true
    }

    func write(_ number: Double) {
        if !number.isFinite {
            let path = path.map(PathKey.init(_:)).text
            diagnostics.append(
                Diagnostic(
                    .warning, .notRepresentable, "JSON has no number for “\(number)”, which was left unknown.",
                    at: SourceLocation(path: path)))
        }
        writer.number(number)
    }

    /// Writes a value where the writer stands.
    func encode<Value: Encodable>(_ value: Value) throws {
        let depth = open.count
        hasWritten = false
        if try !writeAsText(value) { try value.encode(to: DirectEncoder(state: self, depth: depth)) }
        close(downTo: depth)
        if !hasWritten {
            writer.beginObject()
            writer.endObject()
            hasWritten = true
        }
    }
}
