internal import CIconv

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Bionic)
    internal import Bionic
#else
    internal import Darwin
#endif

/// A conversion to UTF-8 by the C library's iconv, closed when the value goes away.
struct IconvConverter: ~Copyable {
    /// Why a conversion stopped before the end of its input.
    enum Stop {
        case end
        case invalid
        case incomplete
    }

    private static let chunk = 65_536
    private let descriptor: iconv_t

    /// Opens the first of several names for an encoding that this system's iconv knows; nil where it knows none.
    init?(names: [String]) {
        for name in names {
            // iconv_open reports failure as (iconv_t)-1.
            if let descriptor = iconv_open("UTF-8", name), descriptor != iconv_t(bitPattern: -1) {
                self.descriptor = descriptor
                return
            }
        }
        return nil
    }

    deinit {
        iconv_close(descriptor)
    }

    /// Converts from an offset on, which moves to where the conversion stopped.
    func convert(_ bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int, into output: inout [UInt8]) -> Stop {
        guard let base = bytes.baseAddress else { return .end }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.chunk) { buffer in
            var input: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(mutating: base + offset).assumingMemoryBound(to: CChar.self)
            var inputLeft = bytes.count - offset
            var stop: Stop?
            while stop == nil {
                let leftBefore = inputLeft
                var out = buffer.baseAddress
                var outLeft = buffer.count
                let result = iconv(descriptor, &input, &inputLeft, &out, &outLeft)
                let error = errno
                let written = buffer.count - outLeft
                output.append(contentsOf: UnsafeRawBufferPointer(start: buffer.baseAddress, count: written))
                if result != Int(bitPattern: UInt.max) {
                    stop = .end
                } else if error == EINVAL {
                    stop = .incomplete
                } else if error != E2BIG || (inputLeft == leftBefore && written == 0) {
                    // Without progress into an empty buffer the loop would not end.
                    stop = .invalid
                }
            }
            offset = bytes.count - inputLeft
            // Writes out a character that waited for a combining one.
            var out = buffer.baseAddress
            var outLeft = buffer.count
            iconv(descriptor, nil, nil, &out, &outLeft)
            output.append(contentsOf: UnsafeRawBufferPointer(start: buffer.baseAddress, count: buffer.count - outLeft))
            return stop ?? .end
        }
    }
}
