/// What the bytes 0x80 to 0xFF of a single-byte encoding stand for.
struct SingleByteTable {
    /// One scalar value a byte; U+FFFD for a byte without a character.
    private let scalars: [UInt32]

    private init(scalars: [UInt32]) {
        self.scalars = scalars
    }

    /// The table of windows-1252, with C1 controls for the five bytes that Windows leaves open.
    static let windows1252: SingleByteTable = {
        let first: [UInt32] = [
            0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
            0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
        ]
        return SingleByteTable(scalars: first + (0xA0...0xFF))
    }()

    /// The table of x-user-defined.
    static let userDefined = SingleByteTable(scalars: Array(0xF780...0xF7FF))

    /// Asks iconv for every byte's character; nil where it knows none of the names.
    ///
    /// A byte from 0x80 to 0x9F that iconv leaves open is the C1 control of that number, as in all tables of the Encoding Standard.
    init?(iconvNames: [String], corrections: [UInt8: UInt32]) {
        guard let converter = IconvConverter(names: iconvNames) else { return nil }
        scalars = (UInt8(0x80)...0xFF).map { byte in
            if let corrected = corrections[byte] { return corrected }
            var utf8: [UInt8] = []
            var offset = 0
            let stop = withUnsafeBytes(of: byte) { raw in
                raw.withMemoryRebound(to: UInt8.self) { converter.convert($0, from: &offset, into: &utf8) }
            }
            let decoded = String(decoding: utf8, as: UTF8.self).unicodeScalars
            if stop == .end, decoded.count == 1, let scalar = decoded.first { return scalar.value }
            return byte < 0xA0 ? UInt32(byte) : 0xFFFD
        }
    }

    /// Decodes bytes: ASCII as it is, others by the table. Linear.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecoderOutput {
        var output = DecoderOutput()
        output.utf8.reserveCapacity(bytes.count + bytes.count / 8 + 16)
        scalars.withUnsafeBufferPointer { table in
            var i = 0
            while i < bytes.count {
                let end = Self.endOfASCII(in: bytes, from: i)
                output.utf8.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[i..<end]))
                i = end
                while i < bytes.count, bytes[i] >= 0x80 {
                    let value = table[Int(bytes[i] & 0x7F)]
                    if value == 0xFFFD { output.appendUndecodable(at: i) } else { output.utf8.append(scalarValue: value) }
                    i += 1
                }
            }
        }
        return output
    }

    private static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var i = start
        while i + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { i += 8 }
        while i < bytes.count, bytes[i] < 0x80 { i += 1 }
        return i
    }
}
