/// What an exporter writes to.
///
/// Bytes are gathered and handed on in large pieces; without a sink they stay in memory.
public struct ExportOutput: Sendable {
    /// What the format had no place for, in the order it was reported.
    public private(set) var diagnostics: [Diagnostic] = []

    private var main: [UInt8] = []
    private var others: [ExportPart: [UInt8]] = [:]
    private var sink: (any ExportSink)?
    private let bufferSize: Int

    /// Creates an output that is kept in memory.
    public init() {
        bufferSize = .max
    }

    /// Creates an output that is handed on in pieces of about `bufferSize` bytes.
    public init(to sink: some ExportSink, bufferSize: Int = 1 << 16) {
        self.sink = sink
        self.bufferSize = max(1, bufferSize)
    }

    /// Writes text to the main part.
    public mutating func write(_ text: some StringProtocol) throws(ExportError) {
        main.append(contentsOf: text.utf8)
        try flushMain(from: bufferSize)
    }

    /// Writes bytes to the main part.
    public mutating func write(bytes: some Sequence<UInt8>) throws(ExportError) {
        main.append(contentsOf: bytes)
        try flushMain(from: bufferSize)
    }

    /// Writes bytes to a part.
    public mutating func write(bytes: some Sequence<UInt8>, to part: ExportPart) throws(ExportError) {
        guard part != .main else { return try write(bytes: bytes) }
        others[part, default: []].append(contentsOf: bytes)
        if sink != nil, let held = others[part], held.count >= bufferSize { try flush(part) }
    }

    /// Writes text to a part.
    public mutating func write(_ text: some StringProtocol, to part: ExportPart) throws(ExportError) {
        try write(bytes: text.utf8, to: part)
    }

    /// Reports something that the format has no place for.
    public mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Hands on everything that is still held. Without a sink nothing happens.
    public mutating func flush() throws(ExportError) {
        guard sink != nil else { return }
        try flushMain(from: 1)
        for part in others.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            try flush(part)
        }
    }

    /// The bytes of a part that are still held: all of it when there is no sink.
    public func bytes(of part: ExportPart) -> [UInt8] {
        part == .main ? main : others[part] ?? []
    }

    private mutating func flushMain(from size: Int) throws(ExportError) {
        guard main.count >= size, sink != nil else { return }
        try sink?.write(main, to: .main)
        main.removeAll(keepingCapacity: true)
    }

    private mutating func flush(_ part: ExportPart) throws(ExportError) {
        guard let held = others[part], !held.isEmpty else { return }
        try sink?.write(held, to: part)
        others[part]?.removeAll(keepingCapacity: true)
    }
}
