public import BroadsheetCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// What the records of many platforms have in common.

extension Contributor {
    /// A contributor with a name; `nil` without one.
    init?(named name: String?, link: String? = nil, role: String? = nil, kind: Kind? = nil, personalData: PersonalData? = nil) {
        guard let name, name.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        let address = link.flatMap { $0.isEmpty ? nil : $0 }
        self.init(name: name, kind: kind, role: role, link: address.map { Link($0) }, personalData: personalData)
    }
}

extension Comment.Reaction {
    /// The reactions that somebody gave at all.
    static func counted(_ counts: KeyValuePairs<String, Int?>) -> [Self] {
        counts.compactMap { name, count in count.flatMap { $0 > 0 ? Self(name: name, count: $0) : nil } }
    }
}

extension RichText {
    /// A title that leads to another page, as those of link collections do.
    init?(title: RichText?, leadingTo address: String?) {
        guard let title else { return nil }
        guard let address, !address.isEmpty else {
            self = title
            return
        }
        self.init(
            runs: title.runs.map { run in
                var run = run
                run.link = run.link ?? Link(address)
                return run
            })
    }
}

extension PartialDate {
    /// The date of a change, where it is not that of the beginning.
    func unless(_ published: PartialDate?) -> PartialDate? {
        if isoString == published?.isoString { return nil }
        // The same moment on clocks of two zones.
        let isZoned = utcOffset != nil && published?.utcOffset != nil && second != nil
        return isZoned && instant == published?.instant && nanosecond == published?.nanosecond ? nil : self
    }
}

extension JSONRecords {
    /// An address on the platform that the input came from, where that is known.
    func resolved(_ path: String?) -> URL? {
        guard let path, !path.isEmpty, let url = URL(string: path, relativeTo: url), url.scheme != nil else { return nil }
        return url.absoluteURL
    }
}

extension ImportContext {
    /// Reports comments that the platform has and the record does not.
    mutating func reportMissingComments(_ message: String) {
        report(Diagnostic(.note, .incompleteThread, message))
    }

    /// The characters of a name or title that the platform writes in HTML, such as `O&#39;Neill`.
    mutating func unescaped(_ text: String?) -> String? {
        guard let text, text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return richText(text, as: .html)?.plainText
    }
}

extension Diagnostic.Code {
    /// The source says that there are comments which it does not hold.
    public static let incompleteThread: Self = "incomplete-thread"
}
