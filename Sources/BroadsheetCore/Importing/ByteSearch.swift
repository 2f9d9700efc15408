#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#elseif canImport(Darwin)
    internal import Darwin
#elseif canImport(ucrt)
    internal import ucrt
#endif

// The C library looks at many bytes at a time.
extension UnsafeBufferPointer<UInt8> {
    /// The place of a byte at or behind another place; the end if there is none.
    package func place(of byte: UInt8, from start: Int) -> Int { place(of: byte, from: start, to: count) }

    /// The place of a byte in a part; the end of the part if there is none.
    package func place(of byte: UInt8, from start: Int, to end: Int) -> Int {
        guard start < end, let base = baseAddress, let found = memchr(base + start, Int32(byte), end - start) else { return end }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Whether some bytes stand at a place.
    package func holds(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place + bytes.count <= count, let base = baseAddress, let other = bytes.baseAddress else { return bytes.isEmpty }
        return memcmp(base + place, other, bytes.count) == 0
    }

    /// Whether a text stands at a place.
    package func holds(_ text: StaticString, at place: Int) -> Bool { text.withUTF8Buffer { holds($0, at: place) } }
}
