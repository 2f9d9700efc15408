/// Decodes ISO-2022-JP by turning each run between escape sequences into EUC-JP.
///
/// The converters of the C libraries for ISO-2022-JP refuse half-width katakana and the extra characters of row 13, which pages do use.
enum ISO2022JPDecoder {
    private enum Mode {
        case ascii
        case roman
        case katakana
        case doubleByte
    }

    /// Decodes all bytes; nil where this system's iconv does not know EUC-JP. Linear.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecoderOutput? {
        guard let decoder = MultiByteDecoder(.eucJP) else { return nil }
        var output = DecoderOutput()
        output.utf8.reserveCapacity(bytes.count + bytes.count / 2 + 16)
        var mode = Mode.ascii
        var scratch: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == 0x1B {
                if let next = modeAfterEscape(bytes, at: i) {
                    mode = next
                    i += 3
                } else {
                    output.appendUndecodable(at: i)
                    i += 1
                }
                continue
            }
            var end = i
            // Line ends return to ASCII in broken mail and pages, and no shifted character contains one.
            while end < bytes.count, bytes[end] != 0x1B, mode == .ascii || mode == .roman || bytes[end] >= 0x21 { end += 1 }
            let run = UnsafeBufferPointer(rebasing: bytes[i..<end])
            let start = i
            switch mode {
            case .ascii, .roman:
                append(run, isRoman: mode == .roman, startingAt: start, to: &output)
            case .katakana:
                scratch.removeAll(keepingCapacity: true)
                for byte in run { scratch += [0x8E, byte | 0x80] }
                scratch.withUnsafeBufferPointer { decoder.decode($0, into: &output) { start + $0 / 2 } }
            case .doubleByte:
                scratch.removeAll(keepingCapacity: true)
                for byte in run { scratch.append(byte | 0x80) }
                scratch.withUnsafeBufferPointer { decoder.decode($0, into: &output) { start + $0 } }
            }
            i = end
            while mode == .katakana || mode == .doubleByte, i < bytes.count, bytes[i] < 0x21, bytes[i] != 0x1B {
                output.utf8.append(bytes[i])
                if bytes[i] == 0x0A || bytes[i] == 0x0D { mode = .ascii }
                i += 1
            }
        }
        return output
    }

    /// Whether an escape sequence of this encoding starts at an offset.
    static func hasEscape(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        modeAfterEscape(bytes, at: offset) != nil
    }

    private static func modeAfterEscape(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Mode? {
        guard offset + 2 < bytes.count, bytes[offset] == 0x1B else { return nil }
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (0x28, 0x42): return .ascii
        case (0x28, 0x4A): return .roman
        case (0x28, 0x49): return .katakana
        case (0x24, 0x40), (0x24, 0x42): return .doubleByte
        default: return nil
        }
    }

    private static func append(
        _ run: UnsafeBufferPointer<UInt8>, isRoman: Bool, startingAt start: Int, to output: inout DecoderOutput
    ) {
        for (i, byte) in run.enumerated() {
            switch byte {
            case 0x80...: output.appendUndecodable(at: start + i)
            case 0x5C where isRoman: output.utf8.append(scalarValue: 0xA5)
            case 0x7E where isRoman: output.utf8.append(scalarValue: 0x203E)
            default: output.utf8.append(byte)
            }
        }
    }
}
