/// The words, numbers and marks of a short text, in buffers on the stack, so that looking at a text costs no allocation.
///
/// The words are kept folded and joined by single spaces, without the numbers and marks between them.
struct ShortText {
    /// The text without the white space around it.
    let bytes: UnsafeBufferPointer<UInt8>
    private let key: UnsafeMutableBufferPointer<UInt8>
    private let store: UnsafeMutableBufferPointer<Piece>
    private var keyCount = 0
    private var index = 0
    private var followsSpace = true
    /// How many pieces have been read.
    private(set) var count = 0
    /// Whether there was no room for the rest of the text.
    private(set) var isCut = false
    private(set) var numberCount = 0
    private(set) var hasQuestion = false

    /// A word, a number or a mark.
    struct Piece {
        var kind: Kind
        var followsSpace: Bool
        /// Whether a word begins with a capital or belongs to a script without them.
        var isCapital: Bool
        /// Whether a word belongs to a script without spaces between words.
        var isUnspaced: Bool
        /// The value of a number, the character of a mark.
        var value: Int32
        var keyStart: UInt16
        var keyEnd: UInt16
        var start: UInt16
        var end: UInt16
    }

    enum Kind: UInt8 {
        case word, number, mark
    }

    /// The longest text that is looked at.
    static let longest = 360
    private static let keyCapacity = 1000
    private static let pieceCapacity = 48

    /// Reads pieces of a text as far as `body` asks for them.
    @inline(__always)
    static func with<Result>(_ text: UnsafeBufferPointer<UInt8>, _ body: (inout ShortText) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: keyCapacity) { key in
            withUnsafeTemporaryAllocation(of: Piece.self, capacity: pieceCapacity) { store in
                var short = ShortText(bytes: text, key: key, store: store)
                return body(&short)
            }
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, key: UnsafeMutableBufferPointer<UInt8>, store: UnsafeMutableBufferPointer<Piece>) {
        self.bytes = bytes
        self.key = key
        self.store = store
    }

    subscript(_ piece: Int) -> Piece { store[piece] }

    /// All words that have been read.
    var words: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: key[0..<keyCount]) }

    /// The words of pieces that follow each other.
    func words(_ pieces: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: key[Int(store[pieces.lowerBound].keyStart)..<Int(store[pieces.upperBound - 1].keyEnd)])
    }

    mutating func readAll() {
        while readNext() {}
    }

    /// Reads up to and with the first word; `nil` if there is none.
    mutating func firstWord() -> Int? {
        var piece = 0
        while piece < count || readNext() {
            if store[piece].kind == .word { return piece }
            piece += 1
        }
        return nil
    }

    /// Reads the next piece.
    mutating func readNext() -> Bool {
        while index < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isSpace(scalar) {
                followsSpace = true
                index += length
                continue
            }
            guard count < store.count, keyCount + 16 < key.count, index < Int(UInt16.max) else {
                isCut = true
                return false
            }
            if Self.isUnseen(scalar) || isInsideWord(scalar, length) {
                index += length
                continue
            }
            if let digit = Scalars.digit(scalar) {
                readNumber(digit, length)
            } else if Self.isPart(scalar) {
                readWord(scalar)
            } else {
                if scalar == 0x3f || scalar == 0xff1f || scalar == 0x61f || scalar == 0x37e { hasQuestion = true }
                append(.mark, Int32(truncatingIfNeeded: scalar), keyCount, index + length)
            }
            followsSpace = false
            return true
        }
        return false
    }

    private mutating func append(
        _ kind: Kind, _ value: Int32, _ keyStart: Int, _ end: Int, isCapital: Bool = false, isUnspaced: Bool = false
    ) {
        store.initializeElement(
            at: count,
            to: Piece(
                kind: kind, followsSpace: followsSpace, isCapital: isCapital, isUnspaced: isUnspaced, value: value,
                keyStart: UInt16(keyStart),
                keyEnd: UInt16(keyCount), start: UInt16(truncatingIfNeeded: index), end: UInt16(truncatingIfNeeded: end)))
        count += 1
        index = end
    }

    private mutating func readNumber(_ digit: Int, _ length: Int) {
        var end = index + length
        var value = Int32(digit)
        while end < bytes.count {
            let (next, nextLength) = Scalars.decode(bytes, at: end)
            guard let digit = Scalars.digit(next) else { break }
            value = value < 100_000_000 ? value * 10 + Int32(digit) : Int32.max
            end += nextLength
        }
        numberCount += 1
        append(.number, value, keyCount, end)
    }

    private mutating func readWord(_ first: UInt32) {
        let isUnspaced = Self.isUnspaced(first)
        if keyCount > 0 {
            key[keyCount] = 0x20
            keyCount += 1
        }
        let keyStart = keyCount
        var end = index
        var isCapital = isUnspaced
        if isUnspaced { copyRun(&end) }
        while !isUnspaced, end < bytes.count, keyCount + 8 < key.count {
            let byte = bytes[end]
            if byte < 0x80 {
                guard Scalars.isASCIILetter(UInt32(byte)) else { break }
                if end == index { isCapital = byte & 0x20 == 0 }
                key[keyCount] = byte | 0x20
                keyCount += 1
                end += 1
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: end)
            if Self.isUnseen(scalar) {
                end += length
                continue
            }
            guard Self.isPart(scalar), Scalars.digit(scalar) == nil, !Self.isUnspaced(scalar) else { break }
            let folded = Scalars.fold(scalar)
            if end == index { isCapital = folded != scalar || Self.isUncased(scalar) }
            write(folded)
            end += length
        }
        append(.word, 0, keyStart, end, isCapital: isCapital, isUnspaced: isUnspaced)
    }

    /// Takes a run of a script without spaces; such scripts have no case.
    private mutating func copyRun(_ end: inout Int) {
        while end < bytes.count, keyCount + 8 < key.count {
            let (scalar, length) = Scalars.decode(bytes, at: end)
            if !Self.isUnseen(scalar) {
                guard Self.isUnspaced(scalar), Self.isPart(scalar), Scalars.digit(scalar) == nil else { return }
                for offset in 0..<length { key[keyCount + offset] = bytes[end + offset] }
                keyCount += length
            }
            end += length
        }
    }

    @inline(__always)
    private mutating func write(_ scalar: UInt32) {
        func put(_ byte: UInt32) {
            key[keyCount] = UInt8(truncatingIfNeeded: byte)
            keyCount += 1
        }
        if scalar < 0x80 {
            put(scalar)
        } else if scalar < 0x800 {
            put(0xc0 | scalar >> 6)
            put(0x80 | scalar & 0x3f)
        } else if scalar < 0x1_0000 {
            put(0xe0 | scalar >> 12)
            put(0x80 | scalar >> 6 & 0x3f)
            put(0x80 | scalar & 0x3f)
        } else {
            put(0xf0 | scalar >> 18 & 0x07)
            put(0x80 | scalar >> 12 & 0x3f)
            put(0x80 | scalar >> 6 & 0x3f)
            put(0x80 | scalar & 0x3f)
        }
    }

    /// Dots, apostrophes, and hyphens between letters part words and say nothing themselves.
    private func isInsideWord(_ scalar: UInt32, _ length: Int) -> Bool {
        switch scalar {
        case 0x2e, 0x27, 0x2019, 0x60, 0xb4, 0x2bc, 0x5f3, 0x5f4: return true
        case 0x2d, 0x2010, 0x2011, 0x5be:
            guard count > 0, store[count - 1].kind == .word, Int(store[count - 1].end) == index, index + length < bytes.count else {
                return false
            }
            let (next, _) = Scalars.decode(bytes, at: index + length)
            return Self.isPart(next) && Scalars.digit(next) == nil
        default: return false
        }
    }

    /// Letters; broken bytes are none.
    @inline(__always)
    private static func isPart(_ scalar: UInt32) -> Bool { Scalars.isWord(scalar) && scalar != 0xfffd }

    /// Characters that show nothing, those that choose between pictures included.
    @inline(__always)
    private static func isUnseen(_ scalar: UInt32) -> Bool { Scalars.isUnseen(scalar) || (0xfe00...0xfe0f).contains(scalar) }

    /// Characters of scripts that write words without spaces.
    @inline(__always)
    static func isUnspaced(_ scalar: UInt32) -> Bool {
        (0xe00...0xeff).contains(scalar) || (0x1000...0x109f).contains(scalar) || (0x1780...0x17ff).contains(scalar)
            || Scalars.isIdeographic(scalar)
    }

    private static func isUncased(_ scalar: UInt32) -> Bool { scalar >= 0x590 && !(0x1e00...0x1fff).contains(scalar) }
}
