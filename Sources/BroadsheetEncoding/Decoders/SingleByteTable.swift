/// What the bytes 0x80 to 0xFF of a single-byte encoding stand for.
struct SingleByteTable {
    /// One form a byte, as ``form(of:)`` makes them; that of U+FFFD for a byte without a character.
    private let forms: [UInt32]

    private init(scalars: [UInt32]) {
        forms = scalars.map(Self.form(of:))
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
        let scalars = (UInt8(0x80)...0xFF).map { byte -> UInt32 in
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
        self.init(scalars: scalars)
    }

    /// Decodes bytes: ASCII as it is, others by the table. Linear.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecoderOutput {
        var output = DecoderOutput()
        let legacyBytes = bytes.reduce(into: 0) { $0 &+= Int($1 &>> 7) }
        let replacementForm = Self.replacementForm
        // Every form is stored as four bytes, of which at most three count.
        let capacity = bytes.count + 2 * legacyBytes + 4
        output.utf8 = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, written in
            guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return }
            let raw = UnsafeMutableRawPointer(target)
            forms.withUnsafeBufferPointer { forms in
                var i = 0
                while i < bytes.count {
                    let end = Self.endOfASCII(in: bytes, from: i)
                    (target + written).initialize(from: source + i, count: end &- i)
                    written &+= end &- i
                    i = end
                    while i < bytes.count, bytes[i] >= 0x80 {
                        let form = forms[Int(bytes[i] & 0x7F)]
                        if form == replacementForm {
                            output.undecodable += 1
                            output.firstUndecodable = output.firstUndecodable ?? i
                        }
                        raw.storeBytes(of: form.littleEndian, toByteOffset: written, as: UInt32.self)
                        written &+= Int(form &>> 24)
                        i &+= 1
                    }
                }
            }
        }
        return output
    }

    private static let replacementForm = form(of: 0xFFFD)

    /// The UTF-8 bytes of a scalar value below U+10000 from the lowest byte on, and their count in the highest.
    private static func form(of value: UInt32) -> UInt32 {
        var utf8: [UInt8] = []
        utf8.append(scalarValue: value)
        return utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) } | UInt32(utf8.count) << 24
    }

    private static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var i = start
        while i + 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { i += 8 }
        while i < bytes.count, bytes[i] < 0x80 { i += 1 }
        return i
    }
}
