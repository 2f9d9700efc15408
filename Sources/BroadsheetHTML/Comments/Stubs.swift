internal import BroadsheetCore
#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
enum ControlWords {
    static let c = WordTable(words: "reply report like share permalink quote edit antworten répondre responder rispondi log_in_to_reply link flag melden permanent_link")
    static func isControl(_ t: UnsafeBufferPointer<UInt8>) -> Bool { t.count < 60 && c.contains(TextKeys.folded(t, wordGap: 0x20)) }
    static let s = WordTable(words: "says said wrote sagt sagte schreibt a_dit dit dice disse by von par at on um am à")
    static func isSaying(_ t: UnsafeBufferPointer<UInt8>) -> Bool { t.count < 30 && (s.contains(TextKeys.folded(t, wordGap: 0x20)) || TextKeys.folded(t, wordGap: 0x20).isEmpty) }
    static func isReplyTo(_ t: UnsafeBufferPointer<UInt8>) -> Int? { t.starts(with: "In reply to".utf8) ? 11 : nil }
    static func isPingbackLabel(_ t: UnsafeBufferPointer<UInt8>) -> Bool { t.starts(with: "Pingback".utf8) || t.starts(with: "Trackback".utf8) }
}
enum CommenterName {
    static func isLikeName(_ t: UnsafeBufferPointer<UInt8>) -> Bool { t.count < 60 && t.split(separator: 0x20).count <= 4 && Scalars.isWord(Scalars.decode(t, at: 0).scalar) }
    static func clean(_ t: String) -> String { var t = t; for w in [" says:", " says", ":", " said"] where t.hasSuffix(w) { t = String(t.dropLast(w.count)) }; return t.trimmingSpaces }
    static func isNoise(_ t: String) -> Bool { var s = DateScanner(language: DateLanguage("en")); return !t.unicodeScalars.contains { $0.properties.isAlphabetic } || !s.dates(in: t, limit: 1).isEmpty }
}
enum CommentDateKind { case absolute, yearless, relative, later }
struct DateAttributes { init(_ tree: HTMLTree) {} }
struct CommentDates {
    var scanner: DateScanner
    init(language: DateLanguage, dayFirst: Bool?, fetchedAt: Date?) { scanner = DateScanner(language: language) }
    mutating func kind(of t: UnsafeBufferPointer<UInt8>) -> CommentDateKind? {
        if t.count > 60 { return nil }
        let s = String(decoding: t, as: UTF8.self)
        if t.contains(where: { $0 &- 0x30 < 10 }), !scanner.dates(in: s, limit: 1).isEmpty { return Self.isLabelOfOtherDate(t) ? .later : .absolute }
        if s.hasSuffix(" ago") || s.hasPrefix("il y a ") || s.hasPrefix("vor ") && t.count < 20 { return .relative }
        return nil
    }
    mutating func date(ofText t: String) -> PartialDate? { scanner.dates(in: t, limit: 1).first?.partialDate(original: t) }
    mutating func relativeDate(ofText: String) -> PartialDate? { nil }
    mutating func date(ofAttributesOf node: Int, in tree: HTMLTree, _ a: DateAttributes) -> (date: PartialDate, attribute: String)? {
        for n in ["datetime", "data-time", "data-timestamp", "title", "content", "data-utime"] {
            if let v = tree.attribute(n, of: node), v.utf8.count < 80 {
                if let iso = PartialDate(iso: v) { return (iso, n) }
                if let d = scanner.date(of: v)?.partialDate(original: v) { return (d, n) }
            }
        }
        return nil
    }
    static func dayFirst(inTexts: [String]) -> Bool? { nil }
    static func isLabelOfOtherDate(_ t: UnsafeBufferPointer<UInt8>) -> Bool {
        let s = String(decoding: t, as: UTF8.self).lowercased(); return ["joined", "edited", "registered", "member since", "last edited", "updated"].contains { s.hasPrefix($0) }
    }
}
