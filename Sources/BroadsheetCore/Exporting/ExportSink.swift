/// A place that output goes to as it is written, such as a file.
public protocol ExportSink: Sendable {
    /// Takes the next bytes of a part.
    mutating func write(_ bytes: [UInt8], to part: ExportPart) throws(ExportError)
}
