import BroadsheetEncoding
import Testing

@Suite struct AnyBytesTests {
    /// Xorshift, so that a failure can be repeated.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private static let labels =
        LegacyText.all.map(\.label) + ["utf-8", "utf-16le", "utf-16be", "x-user-defined", "replacement", "windows-1254", "iso-8859-8", ""]

    /// Bytes of several kinds: any, mostly high, escapes and line ends, zeros in places, markup.
    private static func bytes(_ kind: Int, using generator: inout Generator) -> [UInt8] {
        let count = Int.random(in: 0...300, using: &generator)
        return (0..<count).map { i in
            let any = UInt8.random(in: 0...255, using: &generator)
            switch kind {
            case 0: return any
            case 1: return any | 0x80
            case 2: return [0x1B, 0x24, 0x28, 0x42, 0x49, 0x0A, any & 0x7F][Int(any) % 7]
            case 3: return i % 2 == 0 ? any : 0
            default: return Array("<meta charset=gbk><!--> content=\"'".utf8)[Int(any) % 34]
            }
        }
    }

    @Test(arguments: labels)
    func alwaysGiveCleanUTF8(_ label: String) {
        var generator = Generator(state: 0x9E37_79B9_7F4A_7C15)
        for round in 0..<60 {
            let input = Self.bytes(round % 5, using: &generator)
            for decoder in [TextDecoder(callerCharset: label), TextDecoder(callerCharset: label, format: .xml)] {
                let decoded = decoder.decode(input)
                #expect(String(validating: decoded.utf8, as: UTF8.self) != nil)
                #expect(!decoded.utf8.contains { $0 < 9 || $0 == 0x0B || (0x0E..<0x20).contains($0) || $0 == 0x7F })
                #expect((decoded.undecodable > 0) == (decoded.firstUndecodable != nil))
                #expect(decoded.firstUndecodable ?? 0 < max(1, input.count))
            }
        }
    }

    @Test(arguments: labels)
    func everySingleByte(_ label: String) {
        let decoder = TextDecoder(callerCharset: label, format: .plainText)
        for first in UInt8(0)...255 {
            #expect(String(validating: decoder.decode([first]).utf8, as: UTF8.self) != nil)
        }
    }
}
