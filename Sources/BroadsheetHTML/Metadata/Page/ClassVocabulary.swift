/// The words that classes are made of, and what they say.
struct ClassVocabulary: Sendable {
    static let shared = ClassVocabulary()

    /// Words between spaces, hyphens, underscores and capitals.
    private let words: HashedFlags
    /// Whole names between spaces and underscores, hyphens included: `comment-form` is not `comment`, and `no-comments` is not `comments`.
    private let names: HashedFlags
    /// What a word says behind the one in front of it.
    private let pairs: HashedFlags

    /// Flags under the hash of a word. Two words with one hash would have to be 64 bits alike, so the words themselves are not kept.
    private struct HashedFlags: Sendable {
        private var slots: [(hash: UInt64, flags: ClassFlags)]

        init(_ groups: [(words: String, flags: ClassFlags)]) {
            self.init(hashes: groups.flatMap { group in group.words.split(separator: " ").map { (ClassVocabulary.hash($0), group.flags) } })
        }

        init(hashes: [(UInt64, ClassFlags)]) {
            var size = 16
            while size < hashes.count * 4 { size *= 2 }
            slots = Array(repeating: (0, []), count: size)
            for (hash, flags) in hashes {
                var index = Int(truncatingIfNeeded: hash >> 32) & (size - 1)
                while slots[index].hash != 0, slots[index].hash != hash { index = (index + 1) & (size - 1) }
                slots[index] = (hash, slots[index].flags.union(flags))
            }
        }

        @inline(__always)
        subscript(hash: UInt64) -> ClassFlags {
            var index = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
            while slots[index].hash != 0 {
                if slots[index].hash == hash { return slots[index].flags }
                index = (index + 1) & (slots.count - 1)
            }
            return []
        }
    }

    @inline(__always)
    private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        let mixed = (hash ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
        return mixed ^ (mixed >> 29)
    }

    private static let seed: UInt64 = 0x51_7cc1_b727_2205

    private static func hash(_ word: some StringProtocol) -> UInt64 { word.utf8.reduce(seed) { add($1, to: $0) } }

    private struct Word {
        var hash = ClassVocabulary.seed
        /// The first eight letters, the first of them highest.
        var first: UInt64 = 0
        /// The last four letters.
        var last: UInt32 = 0
        var length = 0

        func starts(_ prefix: UInt64, _ count: Int) -> Bool { (first ^ prefix) >> UInt64(64 - 8 * count) == 0 }
    }

    /// What an attribute's value says. One pass.
    func flags(_ attribute: UnsafeBufferPointer<UInt8>) -> ClassFlags {
        var flags = ClassFlags()
        var word = Word()
        var previous: UInt64 = 0
        var name = Self.seed
        var last: UInt8 = 0x20
        for position in 0...attribute.count {
            let byte = position < attribute.count ? attribute[position] : 0x20
            let lower = byte | 0x20
            let isLetter = lower &- 0x61 < 26
            let isUpper = isLetter && byte & 0x20 == 0
            if word.length > 0, !isLetter || isUpper && last & 0x20 != 0 {
                flags.formUnion(self.flags(word, after: previous))
                previous = word.hash
                word = Word()
            }
            if isLetter {
                if word.length < 8 { word.first |= UInt64(lower) << UInt64(56 - 8 * word.length) }
                word.last = word.last << 8 | UInt32(lower)
                word.length += 1
                word.hash = Self.add(lower, to: word.hash)
                name = Self.add(lower, to: name)
            } else if byte <= 0x20 || byte == 0x5f {
                if name != Self.seed { flags.formUnion(names[name]) }
                name = Self.seed
                if byte <= 0x20 { previous = 0 }
            } else {
                name = Self.add(byte, to: name)
            }
            last = byte
        }
        return flags
    }

    private func flags(_ word: Word, after previous: UInt64) -> ClassFlags {
        var flags = words[word.hash]
        if word.length >= 4 {
            // "date", "updated", "pubdate"; "time", "timestamp"
            if word.last == 0x6461_7465 || word.starts(0x6461_7465_0000_0000, 4) || word.starts(0x7469_6d65_0000_0000, 4) {
                flags.insert(.date)
            }
            // "publish…", "pubdate"
            if word.starts(0x7075_626c_6973_6800, 7) || word.starts(0x7075_6264_6174_6500, 7) { flags.formUnion([.date, .published]) }
            // "modif…", "updat…", "aktualis…"
            if word.starts(0x6d6f_6469_6600_0000, 5) || word.starts(0x7570_6461_7400_0000, 5) || word.first == 0x616b_7475_616c_6973 {
                flags.formUnion([.modified, .date])
            }
            // "posttitle", but not "subtitle"
            if word.last == 0x6974_6c65, !word.starts(0x7375_6200_0000_0000, 3) { flags.insert(.title) }
        }
        if previous != 0 { flags.formUnion(pairs[previous &* 31 ^ word.hash]) }
        return flags
    }

    private init() {
        words = HashedFlags([
            ("title headline titel heading", .title),
            ("posted", [.date, .published]), ("created", .published),
            ("datum fecha dateline meta info infos submitted", .date), ("byline bylines", [.author, .date]),
            (
                """
                author authors autor autore autores auteur auteurs writer writers redakteur contributor contributors journalist reporter postedby \
                creator verfasser articleauthor postauthor authorname
                """, .author
            ),
            ("bio biography authorbox authorbio authorinfo saboxplugin", .authorBox),
            ("subtitle standfirst dek deck subheadline", .subtitle),
        ])
        names = HashedFlags([
            (
                """
                comment comments commentlist comment-list respond disqus livefyre kommentar kommentare commentaires comentarios replies reply-list \
                fb-comments webmention pingback
                """, .comments
            ),
            (
                """
                related recommend recommended recommendations similar readmore read-more more-news more-articles morefrom most-read mostread popular \
                trending teaser teasers sidebar side-bar widget widget-area latest recent recent-posts newsletter promo outbrain taboola also-like \
                see-also next-post prev-post post-navigation nav-links carousel slider breaking ticker footer site-footer colophon copyright archive \
                archives calendar events weiterlesen mehr-zum-thema verwandte
                """, .related
            ),
            ("fn p-author", .cardName), ("vcard h-card", .card),
        ])
        pairs = Self.pairs([
            ("author", "box bio info card profile desc description about content area", .authorBox), ("about the", "author", .authorBox),
            ("entry post article pub", "date", .published), ("posted", "by", .author), ("by", "line", [.author, .date]),
        ])
    }

    private static func pairs(_ groups: [(first: String, second: String, flags: ClassFlags)]) -> HashedFlags {
        var hashes: [(UInt64, ClassFlags)] = []
        for group in groups {
            for first in group.first.split(separator: " ") {
                for second in group.second.split(separator: " ") { hashes.append((hash(first) &* 31 ^ hash(second), group.flags)) }
            }
        }
        return HashedFlags(hashes: hashes)
    }
}
