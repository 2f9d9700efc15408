internal import BroadsheetCore
internal import BroadsheetEncoding

/// The bytes of a source in UTF-8, read piece by piece; packed ones are unpacked.
///
/// A large file is never held whole. One that is small, or in another encoding than UTF-8, is decoded at once, and ``Limits/bytes`` holds for it.
final class ByteInput: @unchecked Sendable {
    /// What was noticed about the encoding.
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether the source is packed, so that places in the text are none in the source.
    private(set) var isPacked = false

    /// How many bytes are read at once.
    static let pieceLength = 1 << 17

    /// Files up to this size are decoded whole, with all that can be told from the whole about their encoding.
    private static let smallLength = 1 << 22

    /// How many times ``Limits/bytes`` a packed file may hold that is unpacked into a temporary file.
    static let mostUnpacked = 64

    private enum Storage {
        case memory([UInt8])
        case file(SourceReader)
        case packed(PackedInput)
    }

    private let source: Source
    private var storage: Storage
    /// Where the next piece begins.
    private var position = 0
    /// What was read to look at the encoding and not handed on.
    private var held: [UInt8] = []

    /// Opens a source.
    ///
    /// - Throws: ``ImportError`` with the code `unreadable`, `empty` or `too-large`.
    init(_ source: Source, limits: Limits) throws(ImportError) {
        self.source = source
        switch source.content {
        case .bytes(let bytes): storage = .memory(bytes)
        case .text(let text): storage = .memory(Array(text.utf8))
        case .file: storage = .file(try SourceReader(source))
        }
        var start: [UInt8] = []
        if case .memory(let bytes) = storage, !Inflater.isGzip(bytes) {
            try decodeWhole(bytes)
            return
        }
        _ = try append(4, to: &start)
        if Inflater.isGzip(start) {
            storage = .packed(try PackedInput(start: start, of: storage, source))
            isPacked = true
            start.removeAll()
            position = 0
        }
        while start.count <= Self.smallLength, try append(Self.pieceLength, to: &start) {}
        if start.count <= Self.smallLength || !Self.isUTF8(start, source.charset) {
            while try append(Self.pieceLength, to: &start) {
                guard start.count <= min(limits.bytes, 1 << 30) else {
                    throw ImportError(
                        .tooLarge, "A file in another encoding than UTF-8 may have \(limits.bytes) bytes, and this one has more.",
                        at: source.location())
                }
            }
            try decodeWhole(start)
        } else {
            held = start
            position = 0
        }
    }

    /// Adds the next bytes to a buffer, about `count` of them.
    ///
    /// - Returns: Whether there were any.
    func append(_ count: Int, to buffer: inout [UInt8]) throws(ImportError) -> Bool {
        let old = buffer.count
        if !held.isEmpty {
            if buffer.isEmpty { buffer = held } else { buffer += held }
            held = []
        } else {
            switch storage {
            case .memory(let bytes):
                let end = min(bytes.count, position + count)
                buffer += bytes[position..<end]
            case .file(var reader):
                buffer += try reader.read(upTo: count)
                storage = .file(reader)
            case .packed(let input): try input.append(count, to: &buffer)
            }
        }
        position += buffer.count - old
        return buffer.count > old
    }

    /// Whether the bytes are read from a file each time they are asked for.
    var isFile: Bool { if case .file = storage { true } else { false } }

    /// The bytes at a place, fewer at the end of the input. What ``append(_:to:)`` reads next is no longer defined.
    func piece(at place: Int, upTo count: Int) throws(ImportError) -> [UInt8] {
        guard case .file(let reader) = storage else { return try bytes(in: place..<place + count) }
        return try reader.read(at: place, upTo: count)
    }

    /// The bytes at a place. What ``append(_:to:)`` reads next is no longer defined.
    func bytes(in range: Range<Int>) throws(ImportError) -> [UInt8] {
        switch storage {
        case .memory(let bytes): return Array(bytes[range.clamped(to: bytes.indices)])
        case .file(let reader):
            let bytes = try reader.read(at: range.lowerBound, upTo: range.count)
            guard bytes.count == range.count else { throw unreadable("it has changed while it was read") }
            return bytes
        case .packed: throw unreadable("its parts cannot be read out of order while it is packed")
        }
    }

    /// Unpacks a packed input into a temporary file, so that any part can be read again; where there can be none, into memory.
    ///
    /// - Throws: ``ImportError`` with the code `too-large` when it holds more than ``mostUnpacked`` times ``Limits/bytes``, in memory ``Limits/bytes``.
    func makeRepeatable(limits: Limits) throws(ImportError) {
        guard case .packed = storage else { return }
        let file = TemporaryFile()
        let most = file == nil ? min(limits.bytes, 1 << 30) : min(limits.bytes, .max / Self.mostUnpacked) * Self.mostUnpacked
        var whole: [UInt8] = []
        var count = 0
        while try append(Self.pieceLength, to: &whole) {
            if let file {
                count += whole.count
                if !file.append(whole) { throw unreadable("there is no room to unpack it, and it has to be read twice") }
                whole.removeAll(keepingCapacity: true)
            }
            guard max(count, whole.count) <= most else {
                throw ImportError(
                    .tooLarge, "The file has more than \(most) bytes when it is unpacked, and has to be read twice: unpack it first.",
                    at: source.location())
            }
        }
        storage = if let file { .file(try file.finish()) } else { .memory(whole) }
        position = 0
    }

    private func unreadable(_ reason: String) -> ImportError {
        ImportError(.unreadable, "The file cannot be read: \(reason).", at: source.location(byteOffset: position))
    }

    /// Whether a text may be UTF-8: neither its mark, its declaration nor the caller says otherwise.
    private static func isUTF8(_ start: [UInt8], _ charset: String?) -> Bool {
        if let charset, let encoding = TextEncoding(label: charset), encoding != .utf8 { return false }
        let decoded = TextDecoder(callerCharset: charset, format: .xml).decode(start.prefix(1024))
        return decoded.declared.map { $0 == .utf8 } ?? true && !start.starts(with: [0xff, 0xfe]) && !start.starts(with: [0xfe, 0xff])
            && !start.prefix(4).contains(0)
    }

    private func decodeWhole(_ bytes: [UInt8]) throws(ImportError) {
        let isText = if case .text = source.content { true } else { false }
        let decoded = TextDecoder(callerCharset: isText ? "utf-8" : source.charset, format: .xml).decode(bytes)
        guard decoded.utf8.contains(where: { $0 > 0x20 }) else {
            throw ImportError(.empty, "The input is empty.", at: source.location())
        }
        diagnostics += source.decodingFaults(
            "input", unknownLabel: decoded.unknownLabel, wrongName: decoded.contradictedName, encoding: decoded.encoding.name,
            undecodable: (decoded.undecodable, decoded.firstUndecodable))
        storage = .memory(decoded.utf8)
        position = 0
    }

    /// A packed file or packed bytes in memory.
    private final class PackedInput: @unchecked Sendable {
        private let inflater: Inflater
        private var packed: [UInt8]
        private var offset = 0
        private var file: SourceReader?
        private let source: Source

        init(start: [UInt8], of storage: Storage, _ source: Source) throws(ImportError) {
            guard let inflater = Inflater() else {
                throw ImportError(.unreadable, "There is no memory to unpack the input.", at: source.location())
            }
            self.inflater = inflater
            self.source = source
            switch storage {
            case .memory(let bytes): (packed, file) = (bytes, nil)
            case .file(let reader): (packed, file) = (start, reader)
            case .packed: (packed, file) = ([], nil)
            }
        }

        func append(_ count: Int, to buffer: inout [UInt8]) throws(ImportError) {
            let end = buffer.count + count
            while buffer.count < end, !inflater.isFinished {
                if offset == packed.count {
                    packed.removeAll(keepingCapacity: true)
                    offset = 0
                    packed += try file?.read(upTo: ByteInput.pieceLength) ?? []
                    guard !packed.isEmpty else {
                        if inflater.mayEnd { return }
                        throw ImportError(.malformed, "The packed data ends too early.", at: source.location())
                    }
                }
                do {
                    offset += try inflater.unpack(packed[offset...], to: &buffer, limit: end - buffer.count)
                } catch {
                    throw ImportError(.malformed, "The input cannot be unpacked: \(error.message).", at: source.location())
                }
            }
        }
    }
}
