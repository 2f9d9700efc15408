/// What addresses say: links to single comments and to people.
enum DiscussionAddress {
    /// Whether an address points to one comment or post: a number in the fragment, or a number behind a word for posts.
    static func isPermalink(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        guard holdsTwoDigits(address) else { return false }
        if let hash = address.firstIndex(of: UInt8(ascii: "#")) {
            let fragment = UnsafeBufferPointer(rebasing: address[(hash + 1)...])
            if let digits = NumberedName.digits(in: fragment), digits.count >= 2 { return true }
        }
        guard address.count < 600 else { return false }
        for start in address.indices {
            switch address[start] | 0x20 {
            // What words for posts begin with.
            case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "a"), UInt8(ascii: "m"), UInt8(ascii: "r"), UInt8(ascii: "k"),
                UInt8(ascii: "/"):
                for word in postWords where matches(address, word, at: start) {
                    if goesOnWithNumber(UnsafeBufferPointer(rebasing: address[(start + word.count)...])) { return true }
                }
            default: break
            }
        }
        return false
    }

    /// Whether two digits stand side by side, without which no address is that of a comment.
    private static func holdsTwoDigits(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        var wasDigit = false
        for byte in address {
            let isDigit = byte &- 0x30 < 10
            if isDigit, wasDigit { return true }
            wasDigit = isDigit
        }
        return false
    }

    /// Whether an address is that of a person's page on the site: `/members/ada`, `/u/7`, `/@ada`, `?user=7`.
    static func isUserPage(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        guard address.count < 600 else { return false }
        for start in address.indices {
            switch address[start] | 0x20 {
            case UInt8(ascii: "/"):
                if start + 2 < address.count, address[start + 1] == UInt8(ascii: "@") { return true }
                guard start + 1 < address.count, isFirstOfPeople(address[start + 1] | 0x20) else { continue }
                for path in peoplePaths where matches(address, path, at: start) && endsPath(address, start + path.count) { return true }
            case UInt8(ascii: "u"), UInt8(ascii: "m"), UInt8(ascii: "p"):
                if peopleQueries.contains(where: { matches(address, $0, at: start) }) { return true }
            default: break
            }
        }
        return false
    }

    private static let peoplePaths = [
        "/user", "/member", "/profile", "/profil", "/author", "/people", "/u", "/perfil", "/benutzer", "/forumuser", "/mitglieder",
    ].map { Array($0.utf8) }

    private static func isFirstOfPeople(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "u"), UInt8(ascii: "m"), UInt8(ascii: "p"), UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "f"): true
        default: false
        }
    }

    private static let peopleQueries = ["user=", "userid=", "memberlist", "profile.php"].map { Array($0.utf8) }

    /// Whether the name of a folder ends here: with a plural, then a mark.
    private static func endsPath(_ address: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        var place = place
        if place < address.count, address[place] | 0x20 == UInt8(ascii: "s") { place += 1 }
        guard place < address.count else { return false }
        switch address[place] {
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "-"): return true
        default: return address[place...].starts(with: ".php".utf8)
        }
    }

    private static let postWords = ["comment", "post", "answer", "msg", "message", "reply", "kommentar", "/c/", "/a/"].map {
        Array($0.utf8)
    }

    private static func matches(_ address: UnsafeBufferPointer<UInt8>, _ word: [UInt8], at start: Int) -> Bool {
        guard start + word.count <= address.count else { return false }
        for offset in word.indices where address[start + offset] | 0x20 != word[offset] | 0x20 { return false }
        return true
    }

    /// `s-123`, `/123`, `=a12`: marks, a few letters, then a number of two digits.
    private static func goesOnWithNumber(_ rest: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        var letters = 0
        while index < rest.count {
            let byte = rest[index]
            if byte &- 0x30 < 10 { return index + 1 < rest.count && rest[index + 1] &- 0x30 < 10 }
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "#"): break
            default:
                guard (byte | 0x20) &- 0x61 < 26 else { return false }
                letters += 1
                if letters > 12 { return false }
            }
            index += 1
        }
        return false
    }
}
