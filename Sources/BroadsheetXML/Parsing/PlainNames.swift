internal import BroadsheetCore

/// The names of elements and attributes as they are written, with what they stand for in the surroundings of some records.
struct PlainNames: Sendable {
    /// What a written name stands for: its own number, and those of the local name and of the namespace, -1 for none.
    struct Meaning: Sendable {
        var written: Int32
        var name: Int32
        var ofElement: Int32
        var ofAttribute: Int32
    }

    /// The local names, and the namespaces.
    private(set) var locals: [String] = []
    private var localNumbers: [String: Int32] = [:]
    private(set) var namespaces: [XMLNamespace] = []

    private var written: [Written] = []
    /// The written names, each filled up to whole words.
    private var words: [UInt64] = []
    private var slots = [Int32](repeating: -1, count: 256)
    /// For each name the one that came behind it last, since records are much alike.
    private var followers: [Int32] = []
    private var last = 0
    private var prefixes: [String: Int32] = [:]
    private var common: Int32 = -1

    private struct Written {
        var start: Int32
        var count: Int32
        var hash: UInt32
        var meaning: Meaning
    }

    /// Whether the declarations of the surroundings are as plain as they nearly always are.
    private(set) var arePlain = false

    /// Knows no names, and reads none.
    init() {}

    init(_ surroundings: RecordSurroundings) {
        arePlain = declare(surroundings)
    }

    private mutating func declare(_ surroundings: RecordSurroundings) -> Bool {
        for declarations in surroundings.declarations {
            guard let declarations, Set(declarations.map(\.name)).count == declarations.count else { return false }
            for declaration in declarations {
                guard declaration.value.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "<") }) else {
                    return false
                }
                if declaration.name == "xmlns" {
                    common = declaration.value.isEmpty ? -1 : number(of: XMLNamespace(rawValue: declaration.value))
                } else if declaration.name.hasPrefix("xmlns:") {
                    let prefix = String(declaration.name.dropFirst(6))
                    guard !declaration.value.isEmpty, !prefix.isEmpty, !prefix.hasPrefix("xml"), !prefix.contains(":") else { return false }
                    prefixes[prefix] = number(of: XMLNamespace(rawValue: declaration.value))
                } else if !declaration.name.hasPrefix("xml:") {
                    return false
                }
            }
        }
        return true
    }

    /// No format has so many names. A record with more is left alone, and the next one begins with none.
    private static let most = 2000

    /// Whether no more names are taken.
    var isFull: Bool { written.count >= Self.most }

    /// What the name at a place stands for, which becomes the place behind it; `nil` when there is none that is plain.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Meaning? {
        if last < followers.count, let meaning = expected(Int(followers[last]), text, &index) { return meaning }
        let start = index
        var hash: UInt32 = 0x811c_9dc5
        while index < text.count, Self.mayHold(text[index]) {
            hash = (hash ^ UInt32(text[index])) &* 0x0100_0193
            index += 1
        }
        guard start < index, let meaning = meaning(of: UnsafeBufferPointer(rebasing: text[start..<index]), hash) else { return nil }
        followers[last] = meaning.written
        last = Int(meaning.written)
        return meaning
    }

    /// What a name stands for that is expected at a place, if it stands there.
    private mutating func expected(_ number: Int, _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Meaning? {
        let name = written[number]
        let end = index + Int(name.count)
        guard end < text.count, holds(name, text, index), !Self.mayHold(text[end]) else { return nil }
        index = end
        last = number
        return name.meaning
    }

    /// Whether a name stands at a place behind which there are enough bytes.
    private func holds(_ name: Written, _ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let count = Int(name.count)
        guard index + (count + 7) & ~7 <= text.count, let base = text.baseAddress else { return false }
        let start = UnsafeRawPointer(base + index)
        var offset = 0
        while offset < count {
            let difference =
                UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                ^ words[Int(name.start) + offset / 8]
            let rest = count - offset
            if rest < 8 ? difference << UInt64(64 - 8 * rest) != 0 : difference != 0 { return false }
            offset += 8
        }
        return true
    }

    private mutating func meaning(of name: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Meaning? {
        var slot = Int(hash ^ hash >> 15) & (slots.count - 1)
        while slots[slot] >= 0 {
            let candidate = written[Int(slots[slot])]
            if candidate.hash == hash, matches(candidate, name) { return candidate.meaning }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard written.count < Self.most, let meaning = newMeaning(of: name) else { return nil }
        slots[slot] = Int32(written.count)
        written.append(Written(start: Int32(words.count), count: Int32(name.count), hash: hash, meaning: meaning))
        followers.append(Int32(written.count - 1))
        var index = 0
        while index < name.count {
            words.append((0..<8).reduce(0) { $0 | UInt64(index + $1 < name.count ? name[index + $1] : 0) << UInt64(8 * $1) })
            index += 8
        }
        if written.count * 2 > slots.count { grow() }
        return meaning
    }

    private func matches(_ candidate: Written, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(candidate.count) == name.count else { return false }
        let start = Int(candidate.start)
        for (index, byte) in name.enumerated() where UInt8(truncatingIfNeeded: words[start + index / 8] >> UInt64(index % 8 * 8)) != byte {
            return false
        }
        return true
    }

    /// Takes lists of its own, so that threads do not count who holds them in one place.
    mutating func unshare() {
        locals = locals.withUnsafeBufferPointer { Array($0) }
        namespaces = namespaces.withUnsafeBufferPointer { Array($0) }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, name) in written.enumerated() {
            var slot = Int(name.hash ^ name.hash >> 15) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    private mutating func newMeaning(of name: UnsafeBufferPointer<UInt8>) -> Meaning? {
        let parts = name.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ $0.first.map(PlainNames.mayBegin) ?? false }) else { return nil }
        let local = number(ofLocal: String(decoding: parts[parts.count - 1], as: UTF8.self))
        guard let local else { return nil }
        let own = Int32(written.count)
        guard parts.count == 2 else { return Meaning(written: own, name: local, ofElement: common, ofAttribute: -1) }
        let prefix = String(decoding: parts[0], as: UTF8.self)
        guard !prefix.hasPrefix("xmlns") else { return nil }
        let namespace = prefixes[prefix] ?? XMLNamespace.usual(forPrefix: prefix).map { number(of: $0) } ?? -1
        return Meaning(written: own, name: local, ofElement: namespace, ofAttribute: namespace)
    }

    /// The number of a local name; `nil` for one that declares a namespace.
    mutating func number(ofLocal name: String) -> Int32? {
        if name.hasPrefix("xmlns") { return nil }
        if let number = localNumbers[name] { return number }
        let number = Int32(locals.count)
        localNumbers[name] = number
        locals.append(name)
        return number
    }

    /// The number of a namespace.
    mutating func number(of namespace: XMLNamespace) -> Int32 {
        if let index = namespaces.firstIndex(of: namespace) { return Int32(index) }
        namespaces.append(namespace)
        return Int32(namespaces.count - 1)
    }

    /// Whether a byte may begin a name of ASCII.
    @inline(__always)
    static func mayBegin(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") }

    /// Whether a byte may stand in such a name or part its prefix.
    @inline(__always)
    static func mayHold(_ byte: UInt8) -> Bool {
        // Digits, “-”, “.” and “:”; letters and “_”.
        let bits: UInt64 = byte < 0x40 ? 0x07ff_6000_0000_0000 : byte < 0x80 ? 0x07ff_fffe_87ff_fffe : 0
        return bits >> UInt64(byte & 63) & 1 != 0
    }
}
