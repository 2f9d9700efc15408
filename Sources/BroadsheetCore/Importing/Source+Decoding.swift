extension Source {
    /// What did not go smoothly when the source was decoded, for importers that detect encodings themselves.
    ///
    /// - Parameters:
    ///   - kind: What the source is called in messages, such as “page”.
    ///   - unknownLabel: A declared encoding that has no such name.
    ///   - wrongName: The declared encoding, where the bytes are in another one.
    ///   - encoding: The encoding that was read.
    ///   - undecodable: How many byte sequences stand for no character, and where the first one is.
    package func decodingFaults(
        _ kind: String, unknownLabel: String?, wrongName: String?, encoding: String, undecodable: (count: Int, first: Int?)
    ) -> [Diagnostic] {
        var faults: [Diagnostic] = []
        if let unknownLabel {
            faults.append(
                Diagnostic(.warning, .unknownEncoding, "The encoding “\(unknownLabel)” is not known and was ignored.", at: location()))
        }
        if let wrongName {
            faults.append(
                Diagnostic(.note, .wrongEncoding, "The \(kind) says it is \(wrongName), but its bytes are \(encoding).", at: location()))
        }
        if undecodable.count > 0 {
            faults.append(
                Diagnostic(
                    .warning, .undecodableBytes,
                    "\(undecodable.count) byte sequences stand for no character in \(encoding); they became U+FFFD.",
                    at: location(byteOffset: undecodable.first)))
        }
        return faults
    }
}
