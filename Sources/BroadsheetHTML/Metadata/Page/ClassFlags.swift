/// What the words in an element's `class`, `id` and `itemprop` say about it.
struct ClassFlags: OptionSet, Sendable {
    let rawValue: UInt32

    static let title = ClassFlags(rawValue: 1 << 0)
    static let date = ClassFlags(rawValue: 1 << 1)
    static let published = ClassFlags(rawValue: 1 << 2)
    static let modified = ClassFlags(rawValue: 1 << 3)
    static let author = ClassFlags(rawValue: 1 << 4)
    static let authorBox = ClassFlags(rawValue: 1 << 5)
    /// hCard: `fn` or `p-author`.
    static let cardName = ClassFlags(rawValue: 1 << 6)
    static let card = ClassFlags(rawValue: 1 << 7)
    static let comments = ClassFlags(rawValue: 1 << 8)
    static let related = ClassFlags(rawValue: 1 << 9)
    static let subtitle = ClassFlags(rawValue: 1 << 10)
}

/// Reads class attributes. Pages repeat them, so each distinct one is read once.
struct ClassReader {
    private var slots: [Slot]
    private var used = 0

    private struct Slot {
        var start: Int32 = 0
        var count: Int32 = -1
        var flags = ClassFlags()
    }

    init() { slots = [Slot](repeating: Slot(), count: 1024) }

    /// Longer attributes are lists of style rules, whose first words say what there is to say.
    private static let longestAttribute = 256

    mutating func flags(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ fullCount: Int) -> ClassFlags {
        guard fullCount > 1 else { return [] }
        let count = min(fullCount, Self.longestAttribute)
        var index = Self.hash(bytes, start, count) & (slots.count - 1)
        while slots[index].count >= 0 {
            if Int(slots[index].count) == count, Self.areEqual(bytes, Int(slots[index].start), start, count) { return slots[index].flags }
            index = (index + 1) & (slots.count - 1)
        }
        let flags = Self.read(UnsafeBufferPointer(rebasing: bytes[start..<start + count]))
        // A page with endless distinct classes gains nothing from remembering them all.
        if used < slots.count / 2 {
            slots[index] = Slot(start: Int32(start), count: Int32(count), flags: flags)
            used += 1
        }
        return flags
    }

    @inline(__always)
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int {
        var hash = UInt64(truncatingIfNeeded: count)
        for offset in 0..<min(8, count) { hash = hash &* 31 &+ UInt64(bytes[start + offset]) }
        for offset in max(0, count - 8)..<count { hash = hash &* 31 &+ UInt64(bytes[start + offset]) }
        hash ^= UInt64(bytes[start + count / 2]) << 20
        hash = hash &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: hash >> 40)
    }

    @inline(__always)
    private static func areEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ left: Int, _ right: Int, _ count: Int) -> Bool {
        for offset in 0..<count where bytes[left + offset] != bytes[right + offset] { return false }
        return true
    }

    // MARK: Reading one attribute

    static func read(_ attribute: UnsafeBufferPointer<UInt8>) -> ClassFlags {
        var flags = ClassFlags()
        var word = ClassWord()
        var previous = ClassWord()
        var unit: [UInt8] = []
        unit.reserveCapacity(32)
        var last: UInt8 = 0x20
        for position in 0...attribute.count {
            let byte = position < attribute.count ? attribute[position] : 0x20
            let isLetter = Scalars.isASCIILetter(UInt32(byte))
            let isUpper = isLetter && byte & 0x20 == 0
            let startsHump = isUpper && Scalars.isASCIILetter(UInt32(last)) && last & 0x20 != 0
            if !isLetter || startsHump {
                if word.length > 0 {
                    flags.formUnion(word.flags(after: previous))
                    previous = word
                    word = ClassWord()
                }
                if byte <= 0x20 { previous = ClassWord() }
            }
            if isLetter { word.append(byte | 0x20) }
            if byte <= 0x20 || byte == 0x5f {
                endUnit(&unit, byte, &flags)
            } else if byte == 0x2d, last == 0x2d {
                _ = unit.popLast()
                endUnit(&unit, byte, &flags)
            } else {
                unit.append(isUpper ? byte | 0x20 : byte)
            }
            last = byte
        }
        return flags
    }

    private static func endUnit(_ unit: inout [UInt8], _ byte: UInt8, _ flags: inout ClassFlags) {
        defer { unit.removeAll(keepingCapacity: true) }
        guard unit.count > 1, let value = unitTable.value(of: unit) else { return }
        flags.formUnion(ClassFlags(rawValue: UInt32(value)))
    }

    /// Whole names, hyphens included: `comment-form` is not `comment`, and `no-comments` is not `comments`.
    private static let unitTable = WordTable(
        [
            (
                """
                comment comments commentlist comment-list respond disqus livefyre kommentar kommentare commentaires comentarios replies \
                reply-list fb-comments webmention pingback
                """, ClassFlags.comments
            ),
            (
                """
                related recommend recommended recommendations similar readmore read-more more-news more-articles morefrom most-read mostread \
                popular trending teaser teasers sidebar side-bar widget widget-area latest recent recent-posts newsletter promo outbrain taboola \
                also-like see-also next-post prev-post post-navigation nav-links carousel slider breaking ticker footer site-footer colophon \
                copyright archive archives calendar events weiterlesen mehr-zum-thema verwandte
                """, .related
            ),
            ("fn p-author", .cardName), ("vcard h-card", .card),
        ].flatMap { words, flags in words.split(separator: " ").map { (String($0), Int(flags.rawValue)) } })
}

/// One word of a class name: its first eight letters, its last four and its length, which tell the words in question apart.
private struct ClassWord {
    var first: UInt64 = 0
    var last: UInt32 = 0
    var length = 0

    @inline(__always)
    mutating func append(_ letter: UInt8) {
        if length < 8 { first |= UInt64(letter) << UInt64(56 - 8 * length) }
        last = last << 8 | UInt32(letter)
        length += 1
    }

    func starts(_ mask: UInt64, _ count: Int) -> Bool {
        length >= count && (first ^ mask) >> UInt64(64 - 8 * count) == 0
    }

    func flags(after previous: ClassWord) -> ClassFlags {
        var flags = ClassFlags()
        if let index = Self.whole.firstIndex(where: { $0.first == first && $0.length == length }) { flags.formUnion(Self.wholeFlags[index]) }
        if last == Self.dateEnd || starts(Self.date, 4) { flags.insert(.date) }
        if starts(Self.publish, 7) || starts(Self.pubdate, 7) { flags.formUnion([.date, .published]) }
        if starts(Self.time, 4) { flags.insert(.date) }
        if starts(Self.modif, 5) || starts(Self.updat, 5) || starts(Self.aktualis, 8) { flags.formUnion([.modified, .date]) }
        if last == Self.titleEnd, !starts(Self.sub, 3) { flags.insert(.title) }
        if starts(Self.author, 6) {
            if length > 6 { flags.formUnion(boxTail(from: 6)) }
        }
        if previous.length > 0 {
            let previousNames = previous.first == Self.author && previous.length == 6
            if previousNames, Self.boxWords.contains(where: { $0.first == first && $0.length == length }) { flags.insert(.authorBox) }
            if first == Self.author, length == 6, previous.first == Self.about || previous.first == Self.the { flags.insert(.authorBox) }
            if first == Self.date, Self.posts.contains(previous.first) { flags.insert(.published) }
            if first == Self.by, previous.first == Self.posted { flags.insert(.author) }
            if first == Self.line, previous.first == Self.by { flags.formUnion([.author, .date]) }
        }
        return flags
    }

    private func boxTail(from: Int) -> ClassFlags {
        switch first & 0xffff {
        case 0x6e61: .author  // authorname
        case 0x626f, 0x6269, 0x696e: .authorBox  // authorbox, authorbio, authorinfo
        default: []
        }
    }

    private static func pack(_ word: StaticString) -> UInt64 {
        var packed = ClassWord()
        word.withUTF8Buffer { for byte in $0 { packed.append(byte) } }
        return packed.first
    }

    private static let date = pack("date"), publish = pack("publish"), pubdate = pack("pubdate"), time = pack("time"), modif = pack("modif")
    private static let updat = pack("updat"), aktualis = pack("aktualis"), sub = pack("sub"), author = pack("author"), about = pack("about")
    private static let the = pack("the"), by = pack("by"), posted = pack("posted"), line = pack("line")
    private static let posts: Set<UInt64> = [pack("entry"), pack("post"), pack("article"), pack("pub")]
    private static let dateEnd: UInt32 = 0x6461_7465
    private static let titleEnd: UInt32 = 0x6974_6c65

    private static let boxWords: [ClassWord] = words("box bio info card profile desc description about content area")
    private static let wholeTable: [(String, ClassFlags)] = [
        ("title headline titel heading", .title),
        ("posted", [.date, .published]), ("created", .published),
        ("datum fecha dateline meta info infos submitted", .date), ("byline", [.author, .date]), ("bylines", [.author, .date]),
        ("author authors autor autore autores auteur auteurs writer writers redakteur contributor contributors journalist reporter postedby creator", .author),
        ("verfasser articleauthor postauthor", .author),
        ("bio biography authorbox saboxplugin", .authorBox),
        ("subtitle standfirst dek deck subheadline", .subtitle),
    ]
    private static let whole: [ClassWord] = wholeTable.flatMap { words($0.0) }
    private static let wholeFlags: [ClassFlags] = wholeTable.flatMap { entry in words(entry.0).map { _ in entry.1 } }

    private static func words(_ text: String) -> [ClassWord] {
        text.split(separator: " ").map { word in
            var packed = ClassWord()
            for byte in word.utf8 { packed.append(byte) }
            return packed
        }
    }
}
