internal import CZlib

/// Unpacks gzip (RFC 1952), also of several members one after another, piece by piece.
///
/// It is used by one stream at a time, which is why nothing is locked.
final class Inflater: @unchecked Sendable {
    /// Why a file cannot be unpacked.
    struct Failure: Error {
        var message: String
    }

    private var stream = z_stream()
    private var isAfterMember = false
    private(set) var isFinished = false

    /// `nil` when there is no memory for the window.
    init?() {
        guard broadsheet_inflate_begin(&stream) == Z_OK else { return nil }
    }

    deinit { inflateEnd(&stream) }

    /// Whether an input begins like gzip.
    static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1f, 0x8b, 0x08]) }

    /// Unpacks packed bytes as far as they go, and adds what they hold to a buffer, at most about `limit` bytes.
    ///
    /// - Returns: How many packed bytes were used.
    func unpack(_ packed: ArraySlice<UInt8>, to buffer: inout [UInt8], limit: Int) throws(Failure) -> Int {
        var used = 0
        let end = buffer.count + limit
        while used < packed.count, buffer.count < end, !isFinished {
            if isAfterMember {
                // What follows the last member is padding, if it does not begin like another one.
                guard packed[packed.startIndex + used] == 0x1f else {
                    isFinished = true
                    return packed.count
                }
                inflateReset(&stream)
                isAfterMember = false
            }
            let room = min(1 << 16, end - buffer.count)
            let old = buffer.count
            buffer.append(contentsOf: repeatElement(0, count: room))
            let (status, taken, made) = run(packed.dropFirst(used), &buffer, old, room)
            used += taken
            buffer.removeLast(room - made)
            switch status {
            case Z_STREAM_END: isAfterMember = true
            case Z_OK: break
            case Z_BUF_ERROR:
                if taken == 0, made == 0 { return used }
            default: throw Failure(message: "the packed data is damaged")
            }
        }
        return used
    }

    /// Whether the end of the packed bytes is a place where they may end.
    var mayEnd: Bool { isFinished || isAfterMember }

    private func run(
        _ packed: ArraySlice<UInt8>, _ buffer: inout [UInt8], _ start: Int, _ room: Int
    ) -> (status: Int32, taken: Int, made: Int) {
        packed.withUnsafeBytes { input in
            buffer.withUnsafeMutableBytes { output in
                stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
                stream.avail_in = UInt32(clamping: input.count)
                stream.next_out = output.bindMemory(to: UInt8.self).baseAddress.map { $0 + start }
                stream.avail_out = UInt32(room)
                let offered = Int(stream.avail_in)
                let status = inflate(&stream, Z_NO_FLUSH)
                defer { (stream.next_in, stream.next_out) = (nil, nil) }
                return (status, offered - Int(stream.avail_in), room - Int(stream.avail_out))
            }
        }
    }
}
