/// Decodes UTF-16 and UTF-32, which iconv reports lone surrogates of without saying where to go on.
enum WideDecoder {
    /// Decodes code units of two bytes. A lone surrogate and an odd last byte are each one invalid sequence.
    static func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, from start: Int) -> DecoderOutput {
        var output = DecoderOutput()
        output.utf8.reserveCapacity(bytes.count / 2 + bytes.count / 4 + 16)
        let high = bigEndian ? 0 : 1
        func unit(_ i: Int) -> UInt32 { UInt32(bytes[i + high]) << 8 | UInt32(bytes[i + 1 - high]) }
        var i = start
        while i + 1 < bytes.count {
            let value = unit(i)
            if value & 0xF800 != 0xD800 {
                output.utf8.append(scalarValue: value)
            } else if value < 0xDC00, i + 3 < bytes.count, unit(i + 2) & 0xFC00 == 0xDC00 {
                output.utf8.append(scalarValue: 0x1_0000 + (value & 0x3FF) << 10 + (unit(i + 2) & 0x3FF))
                i += 2
            } else {
                output.appendUndecodable(at: i)
            }
            i += 2
        }
        if i < bytes.count { output.appendUndecodable(at: i) }
        return output
    }

    /// Decodes code units of four bytes. A value that is no Unicode scalar and an incomplete last unit are each one invalid sequence.
    static func decodeUTF32(_ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool, from start: Int) -> DecoderOutput {
        var output = DecoderOutput()
        output.utf8.reserveCapacity(bytes.count / 2 + 16)
        var i = start
        while i + 3 < bytes.count {
            var value: UInt32 = 0
            for k in 0..<4 { value = value << 8 | UInt32(bytes[i + (bigEndian ? k : 3 - k)]) }
            if Unicode.Scalar(value) == nil {
                output.appendUndecodable(at: i)
            } else {
                output.utf8.append(scalarValue: value)
            }
            i += 4
        }
        if i < bytes.count { output.appendUndecodable(at: i) }
        return output
    }
}
