/// Decodes the East Asian encodings of one to four bytes a character with iconv.
struct MultiByteDecoder: ~Copyable {
    private let converter: IconvConverter
    private let family: MultiByteFamily

    /// Opens the converter; nil where this system's iconv does not know the encoding.
    init?(_ family: MultiByteFamily) {
        guard let converter = IconvConverter(names: family.iconvNames) else { return nil }
        self.converter = converter
        self.family = family
    }

    /// Decodes all bytes. Linear.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecoderOutput {
        var output = DecoderOutput()
        output.utf8.reserveCapacity(bytes.count + bytes.count / 2 + 16)
        decode(bytes, into: &output) { $0 }
        return output
    }

    /// Appends the text of some bytes whose offsets in the input a function tells.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout DecoderOutput, inputOffset: (Int) -> Int) {
        var i = 0
        while i < bytes.count {
            switch converter.convert(bytes, from: &i, into: &output.utf8) {
            case .end: return
            case .incomplete:
                if i < bytes.count { output.appendUndecodable(at: inputOffset(i)) }
                return
            case .invalid:
                guard i < bytes.count else { return }
                if let scalar = family.scalarRefusedByIconv(in: bytes, at: i) {
                    output.utf8.append(scalarValue: scalar.value)
                    i += scalar.length
                } else {
                    output.appendUndecodable(at: inputOffset(i))
                    i += family.invalidLength(in: bytes, at: i)
                }
            }
        }
    }
}
