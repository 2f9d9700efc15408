#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(ucrt)
    import ucrt
#endif

extension UnsafeBufferPointer<UInt8> {
    /// The place of a byte at or behind another place; the end if there is none. The C library looks at many bytes at a time.
    @inline(__always)
    func place(of byte: UInt8, from start: Int) -> Int { place(of: byte, from: start, to: count) }

    /// The place of a byte in a part; the end of the part if there is none.
    @inline(__always)
    func place(of byte: UInt8, from start: Int, to end: Int) -> Int {
        guard start < end, let base = baseAddress, let found = memchr(base + start, Int32(byte), end - start) else { return end }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
