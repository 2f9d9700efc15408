internal import BroadsheetCore

/// Tells what the stretches of text are for that went into neither body nor comment.
struct AccountJudge {
    private let text: [UInt8]
    private let signs: [AccountSign]
    private let thread: Range<Int>
    private var metadata: MetadataMatcher

    /// The verdict on one stretch.
    struct Verdict: Equatable {
        var place: Account.Place
        var reason: String
    }

    init(_ walker: AccountWalker, thread: Range<Int>, metadata: MetadataMatcher) {
        text = walker.text
        signs = walker.signs
        self.thread = thread
        self.metadata = metadata
    }

    /// Lines of more words are no stock phrase by their beginning alone, except for notes of law.
    private static let longestPhrase = 14

    /// The verdicts, one for each stretch; `nil` for those whose place is known. Linear in the text.
    mutating func verdicts(_ stretches: [AccountStretch]) -> [Verdict?] {
        var verdicts: [Verdict?] = []
        verdicts.reserveCapacity(stretches.count)
        var isOpen: [Bool] = []
        for stretch in stretches {
            if stretch.place == .none || stretch.place == .secondTitle {
                let (verdict, isSure) = verdict(stretch)
                verdicts.append(verdict)
                isOpen.append(!isSure)
            } else {
                // A line above can have been the title already.
                let isAgain = stretch.place == .title && !metadata.takeTitle(Int(stretch.line))
                verdicts.append(isAgain ? Verdict(place: .residue(.duplicateTitle), reason: "the title again") : nil)
                isOpen.append(false)
            }
        }
        smooth(&verdicts, isOpen, stretches)
        return verdicts
    }

    /// Texts of more words around comments are no words of a form.
    private static let longestForm = 20

    /// Letters and digits in lower case, numbers left out.
    static func words(_ bytes: ArraySlice<UInt8>) -> String {
        let folded = bytes.withUnsafeBufferPointer { TextKeys.folded($0, wordGap: 0x20) }
        let words = folded.split(separator: 0x20).filter { word in !word.allSatisfy { $0 &- 0x30 < 10 } }
        return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }

    private mutating func verdict(_ stretch: AccountStretch) -> (Verdict, isSure: Bool) {
        let bytes = text[Int(stretch.textStart)..<Int(stretch.textEnd)]
        let sign = stretch.sign >= 0 ? signs[Int(stretch.sign)] : nil
        func residue(_ kind: Residue.Kind, _ reason: String) -> Verdict {
            Verdict(place: .residue(kind), reason: stretch.isHidden ? reason + ", hidden" : reason)
        }
        if stretch.place == .secondTitle { return (residue(.duplicateTitle, "a heading with the title again"), true) }
        let isOwn = sign == nil || sign?.kind == .authorBox
        if let field = metadata.field(of: bytes, isOwn: isOwn, line: Int(stretch.line)) {
            switch field {
            case .field(let field): return (Verdict(place: .metadata(field), reason: "the words of the field"), true)
            case .titleAgain: return (residue(.duplicateTitle, "the title again"), true)
            }
        }
        let words = Self.words(bytes)
        let count = words.utf8.reduce(words.isEmpty ? 0 : 1) { $0 + ($1 == 0x20 ? 1 : 0) }
        if metadata.asksForSupport(words) { return (residue(.callToAction, "asks to support the site by its name"), true) }
        // Several links in a row are no title.
        let isList = bytes.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "|") } > 1
        let isSettled = sign.map { $0.kind == .advertisement || $0.kind == .commentForm } ?? false
        if !isSettled, let found = ResiduePhrases.kind(of: words), count <= Self.longestPhrase || found.kind == .legal {
            // A long link is a title that happens to begin like a phrase.
            if !(stretch.isLinked && count > 5 && found.phrase.hasSuffix("…")) || sign == nil && found.kind == .legal {
                if found.kind != .navigation || sign == nil || sign?.kind == .authorBox {
                    if found.kind == .callToAction, let word = ResiduePhrases.newsletterWord(in: words) {
                        return (residue(.newsletter, "the words “\(found.phrase)” and “\(word)”"), true)
                    }
                    return (residue(found.kind, "the words “\(found.phrase)”"), true)
                }
            }
        }
        if sign?.kind != .commentForm, count <= 40, Self.holdsCopyright(bytes) { return (residue(.legal, "a sign of copyright"), true) }
        if !isSettled, count <= Self.longestForm, !stretch.isLinked, let word = ResiduePhrases.newsletterWord(in: words) {
            return (residue(.newsletter, "the word “\(word)”"), true)
        }
        if !isSettled, count <= 60, ResiduePhrases.namesLicence(words) { return (residue(.legal, "the name of a licence"), true) }
        if let sign {
            if sign.isLoose, sign.kind == .commentForm, count > Self.longestForm, !stretch.isLinked {
                return (residue(.unknown, "words among comments that were not read as one, \(sign.reason)"), true)
            }
            if sign.isLoose, sign.kind != .commentForm, count > 5, stretch.isLinked, !isList {
                return (residue(.related, "a link with a title, \(sign.reason)"), true)
            }
            return (residue(sign.kind, sign.reason), true)
        }
        if !thread.isEmpty, thread.contains(Int(stretch.first)) { return (residue(.commentForm, "between the comments"), true) }
        if count == 0 { return (residue(.unknown, "no words"), false) }
        if let area = stretch.area >= 0 ? signs[Int(stretch.area)] : nil, stretch.isLinked || count <= 3 {
            let isTitle = count > (area.isHead ? 8 : 5) && !isList
            return isTitle ? (residue(.related, "a link with a title, \(area.reason)"), true) : (residue(.navigation, area.reason), true)
        }
        if stretch.isLinked {
            return count > 4
                ? (residue(.related, "a link with a title"), true) : (residue(.navigation, "a short link"), count < 3)
        }
        return (residue(.unknown, "no sign"), false)
    }

    private static func holdsCopyright(_ bytes: ArraySlice<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            if before == 0xc2, byte == 0xa9 { return true }
            before = byte
        }
        return false
    }

    /// How many characters a text may have that is taken for what stands around it. Teasers have sentences, menus do not.
    private static func longestNeighbour(of kind: Residue.Kind) -> Int32 {
        switch kind {
        case .related: 300
        case .navigation, .share: 50
        default: 120
        }
    }

    /// What says nothing of itself is what stands around it: in the same item, or before and behind it.
    private func smooth(_ verdicts: inout [Verdict?], _ isOpen: [Bool], _ stretches: [AccountStretch]) {
        func sureKind(_ place: Int) -> Residue.Kind? {
            guard verdicts.indices.contains(place), !isOpen[place], case .residue(let kind) = verdicts[place]?.place else { return nil }
            return kind == .duplicateTitle || kind == .legal ? nil : kind
        }
        var before: Int?
        for place in stretches.indices {
            // A heading that says nothing begins something else.
            if isOpen[place], stretches[place].isHeading { before = nil }
            if !isOpen[place] {
                before = verdicts[place] == nil ? nil : place
                continue
            }
            var behind = place + 1
            // A few lines of one item, such as date and section of a teaser.
            while behind < stretches.count, behind < place + 6, isOpen[behind] { behind += 1 }
            let previous = before.flatMap { stretches[place].line - stretches[$0].line < 40 ? sureKind($0) : nil }
            let next = behind < stretches.count ? sureKind(behind) : nil
            let sharesItem = behind < stretches.count && stretches[behind].item == stretches[place].item
            let sharedBefore = before.map { stretches[$0].item == stretches[place].item } ?? false
            let kind: Residue.Kind? =
                previous == next ? previous : sharesItem && next != nil ? next : sharedBefore ? previous : nil
            guard let kind, stretches[place].characters <= Self.longestNeighbour(of: kind) else { continue }
            verdicts[place] = Verdict(place: .residue(kind), reason: "stands among such" + (stretches[place].isHidden ? ", hidden" : ""))
        }
    }
}
